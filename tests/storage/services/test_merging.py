"""Two contacts become one with everything that belongs to them, and are two again after one undo."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from relbuilder.domain.ask import Ask
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.contact import BIRTHDAY, Contact, GroupKind, ImportantDate, Name
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.events import ContactsBinned, ContactsRestored
from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.loan import Loan, LoanDirection
from relbuilder.domain.mentions import mention
from relbuilder.domain.merge_choice import Field
from relbuilder.domain.need import Need, NeedKind
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import ItemKey, ItemKind, Mark, Pause, Reminder, ReminderKind
from relbuilder.domain.tie import Tie, TieKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.domain.verdict import Verdict, VerdictKind
from relbuilder.domain.vouch import Recommendation, Reference, Vouch, VouchAnswer
from relbuilder.services.contacts import add_contact, bin_contacts
from relbuilder.services.duplicates import find_duplicates
from relbuilder.services.merging import in_order_of_keeping, judge_different, merge_contacts, preview_merge
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.progress import Progress
from relbuilder.services.recording import redo, undo
from relbuilder.storage.housekeeping import tidy
from tests.people import person
from tests.storage.people import FULL, NOW, TODAY, ZONE, newcomer
from tests.storage.services.conftest import Office, close_office, open_office

Deed = Callable[[UnitOfWork, int, int, int], object]

DEEDS: dict[str, Deed] = {
    "touch": lambda unit, one, other, n: unit.touches.add(
        Touch(
            TouchKind.CALL,
            date(2025, 10, 1 + n),
            tuple({one: 0, other: 0}),
            NOW,
            ZONE,
            note=mention("X", other),
        )
    ),
    "promise": lambda unit, one, _, n: unit.promises.add(Promise(one, PromiseDirection.MINE, f"p{n}", TODAY)),
    "exchange": lambda unit, one, _, n: unit.exchanges.add(
        Exchange(one, ExchangeDirection.GIVEN, "", date(2025, 9, 1 + n), 2)
    ),
    "loan": lambda unit, one, _, n: unit.loans.add(Loan(one, LoanDirection.LENT, f"l{n}", TODAY)),
    "ask": lambda unit, one, _, n: unit.asks.add(Ask(one, f"a{n}", TODAY)),
    "need": lambda unit, one, _, n: unit.needs.add(Need(one, NeedKind.NEED, f"n{n}", TODAY)),
    "introduction": lambda unit, one, other, n: unit.introductions.add(
        Introduction(IntroductionRole.MADE, one, other, f"i{n}", TODAY, IntroductionState.IDEA, TODAY)
    ),
    "vouch": lambda unit, one, _, n: unit.vouches.add(Vouch(one, VouchAnswer.YES, TODAY, f"v{n}")),
    "recommendation": lambda unit, one, other, n: unit.recommendations.add(
        Recommendation(one, TODAY, other, purpose=f"r{n}")
    ),
    "reference": lambda unit, one, _, n: unit.references.add(Reference(one, f"f{n}", TODAY)),
    "attachment": lambda unit, one, _, n: unit.attachments.add(Attachment(one, f"{n}.pdf", f"{n}", 1, TODAY)),
    "reminder": lambda unit, one, _, n: unit.reminders.add(
        Reminder(ReminderKind.OWN, one, f"m{n}", date(2025, 12, 1 + n), NOW, ZONE)
    ),
    "pause": lambda unit, one, _, n: unit.pauses.add(Pause(one, date(2025, 8, 1 + n), date(2025, 8, 2 + n))),
    "tie": lambda unit, one, other, n: unit.ties.add(
        Tie(one, other, (TieKind.FRIEND, TieKind.PARENT, "nabo")[n % 3], 1 + n % 3)
    ),
    "verdict": lambda unit, one, other, n: unit.verdicts.add(
        Verdict.between(tuple(VerdictKind)[n % 2], one, other, TODAY)
    ),
    "mark": lambda unit, one, _, n: _answer(unit, one, n),
    "group": lambda unit, one, other, _: unit.contacts.put(
        replace(unit.contacts.get(one), group=GroupKind.COUPLE, members=(other,))
    ),
    "note": lambda unit, one, other, n: unit.contacts.put(
        replace(unit.contacts.get(one), note=f"Ask {mention('Y', other)} about {n}.")
    ),
    "announcement": lambda unit, one, _, n: unit.announcements.announce(
        [f"person:{one}:2025-01-0{1 + n}:", f"promise:{n}:2025-01-01:"], NOW
    ),
    "import": lambda unit, one, _, n: unit.contacts.remember_import(unit.open_batch("x", NOW), [(n, one)]),
}


def _answer(unit: UnitOfWork, one: int, number: int) -> None:
    key = ItemKey(
        (ItemKind.PERSON, ItemKind.DATE)[number % 2], one, date(2025, 11, 1 + number // 2), BIRTHDAY
    )
    if unit.marks.find(key) is None:
        unit.marks.add(Mark(str(key), one, settled_at=datetime(2025, 11, 1 + one, tzinfo=UTC)))


PEOPLE = st.sampled_from(
    [
        FULL,
        Contact(Name(given="Karen", family="Holm"), dates=(ImportantDate(BIRTHDAY, 3, 7, 1970),)),
        replace(person("Karen Nielsen", email="karen@x.dk", phone="22334455"), tags=("filosofi", "ny")),
        replace(FULL, name=Name(formatted="Søren K."), note="Sings.", photo=None),
    ]
)
ENDS = st.permutations(range(3)).map(lambda order: (order[0], order[1]))
LIFE = st.lists(st.tuples(st.sampled_from(sorted(DEEDS)), ENDS, st.integers(0, 5)), max_size=25)

# Tables whose rows are parts of a card: `merge_choice` is tested for them. All others must be thought of here.
CARD = {
    *("contact_point", "postal_address", "affiliation", "important_date", "own_field", "contact_tag"),
    *("photo", "card_line", "group_card"),
}
ABOUT = {
    *("touch_person", "tier_move", "promise", "exchange", "loan", "ask", "need", "introduction", "vouch"),
    *(
        "recommendation",
        "reference",
        "attachment",
        "reminder",
        "pause",
        "tie",
        "verdict",
        "mark",
        "announcement",
    ),
    *("import_record", "group_member", "touch_mention", "note_mention"),
}


@contextmanager
def office_in(empty_file: Path) -> Iterator[Office]:
    """An office of its own for each example."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "relbuilder.db"
        shutil.copy(empty_file, path)
        office = open_office(path)
        try:
            yield office
        finally:
            close_office(office)


def owners(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """The columns of each table that refer to a contact."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        table: {
            row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})") if row[2] == "contact"
        }
        for table in tables
    }


def facts(path: Path, gone: int, kept: int) -> set[tuple[Any, ...]]:
    """What is stored about contacts, once the one is the other; what leads from somebody to himself left out."""
    found: set[tuple[Any, ...]] = set()
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        for table, columns in owners(connection).items():
            if table not in ABOUT:
                continue
            columns_of = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            for row in connection.execute(f"SELECT * FROM {table}"):
                said = {
                    name: kept if name in columns and row[name] == gone else row[name] for name in columns_of
                }
                ends = [said[name] for name in sorted(columns) if said[name] is not None]
                if len(ends) == len(set(ends)):
                    found.add((table, *sorted(_essence(table, said, gone, kept).items())))
    return found


def _essence(table: str, said: dict[str, Any], gone: int, kept: int) -> dict[str, Any]:
    match table:
        case "touch_person" | "group_member":
            return {name: value for name, value in said.items() if name != "position"}
        case "tie":
            # Of two ties alike one is left, the stronger; `kind` seen from the lower id.
            tie = Tie(said["first_id"], said["second_id"], said["kind"], inverse=said["inverse"])
            low, high = sorted((tie.first_id, tie.second_id))
            return {"between": (low, high), "kind": tie.kind_for(low)}
        case "verdict":
            return {"between": tuple(sorted((said["first_id"], said["second_id"]))), "kind": said["kind"]}
        case "mark":
            key = ItemKey.parse(said["key"])
            return {"key": str(replace(key, number=kept if key.number == gone else key.number))}
        case "import_record":
            return {"fingerprint": said["fingerprint"], "contact_id": said["contact_id"]}
        case "announcement":
            return {"key": said["key"]}
    return said


def test_every_table_that_refers_to_a_contact_is_thought_of(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert {table for table, columns in owners(connection).items() if columns} == CARD | ABOUT


# Every deed in every direction at once, whatever else chance brings.
EVERYTHING = [(deed, ends, 1) for deed in sorted(DEEDS) for ends in ((1, 2), (2, 1), (1, 0), (0, 1), (0, 2))]


@example(FULL, person("Karen Holm"), (Tier.GRAVEYARD, Tier.VIP), EVERYTHING, None)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    PEOPLE,
    PEOPLE,
    st.tuples(st.sampled_from(Tier), st.sampled_from(Tier)),
    LIFE,
    st.none() | st.sets(st.sampled_from(Field)),
)
def test_nothing_is_lost_and_one_undo_brings_back_every_row(
    empty_file: Path,
    one: Contact,
    other: Contact,
    tiers: tuple[Tier, Tier],
    life: list[tuple[str, tuple[int, int], int]],
    taken: set[Field] | None,
) -> None:
    with office_in(empty_file) as office:
        context = office.context
        ids: list[int] = []
        newcomers = ((other, tiers[1]), (person("Third One"), Tier.VIP), (one, tiers[0]))
        for contact, tier in newcomers:
            ids.append(add_contact(context, replace(contact, uid=""), tier).id or 0)
            office.clock.set_on(1)
        gone, third, kept = ids
        with context.open_unit() as unit:
            for deed, (first, second), number in life:
                people = (kept, gone, third)
                DEEDS[deed](unit, people[first], people[second], number)
            unit.commit()
        before, known = office.everything(), facts(office.path, gone, kept)
        merged = merge_contacts(context, kept, gone, taken)
        assert known <= facts(office.path, gone, kept)
        assert office.dossier(kept).contact == merged.contact
        with pytest.raises(NotFound):
            office.dossier(gone)
        _nothing_points_at(office.path, gone)
        after = office.everything()

        undo(context)
        assert office.everything() == before
        redo(context)
        assert office.everything() == after

        # What is cleared away at the next start takes nothing with it.
        tidy(office.path, context.today())
        assert office.dossier(kept).contact == merged.contact
        kept_facts = facts(office.path, gone, kept)
        assert {fact for fact in known if fact[0] != "announcement"} <= kept_facts


def _nothing_points_at(path: Path, gone: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in owners(connection).items():
            if table in ABOUT - {"announcement", "import_record"}:
                for column in columns - (
                    {"note_of", "contact_id"} if table in ("note_mention", "group_member") else set()
                ):
                    sql = f"SELECT count(*) FROM {table} WHERE {column} = ?"
                    assert connection.execute(sql, (gone,)).fetchone() == (0,), table


def test_the_clocks_run_by_all_that_took_place(office: Office) -> None:
    karen, nielsen = office.add("Karen Holm", "Karen Nielsen")
    with office.context.open_unit() as unit:
        unit.touches.add(Touch(TouchKind.MEETING, date(2025, 11, 1), (nielsen,), NOW, ZONE))
        unit.commit()
    merged = merge_contacts(office.context, karen, nielsen)
    assert merged.standing.last_touch == date(2025, 11, 1)
    assert merged.standing.next_due == date(2026, 1, 30)
    assert merged.standing == office.standing(karen)


def test_a_touch_with_both_stays_one_touch(office: Office) -> None:
    karen, other, bo = office.add("Karen Holm", "K. Holm", "Bo Ek")
    with office.context.open_unit() as unit:
        unit.touches.add(Touch(TouchKind.MEETING, TODAY, (bo, other, karen), NOW, ZONE))
        unit.commit()
    merge_contacts(office.context, karen, other)
    (touch,) = office.dossier(karen).touches
    assert touch.people == (bo, karen)


def test_a_tie_that_both_had_is_one_and_one_between_them_is_none(office: Office) -> None:
    karen, other, bo = office.add("Karen Holm", "K. Holm", "Bo Ek")
    with office.context.open_unit() as unit:
        unit.ties.add(Tie(karen, bo, TieKind.PARENT, 1, date(2020, 1, 1)))
        unit.ties.add(Tie(bo, other, TieKind.CHILD, 3, date(2010, 1, 1)))
        unit.ties.add(Tie(karen, other, TieKind.FRIEND))
        unit.commit()
    merge_contacts(office.context, karen, other)
    with office.context.open_unit() as unit:
        (tie,) = unit.ties.of_contact(karen)
    assert (tie.first_id, tie.second_id, tie.strength, tie.since) == (karen, bo, 3, date(2010, 1, 1))


def test_nobody_is_recommended_to_himself_but_the_name_stays(office: Office) -> None:
    karen, other = office.add("Karen Holm", "K. Holm")
    with office.context.open_unit() as unit:
        unit.recommendations.add(Recommendation(other, TODAY, karen))
        unit.recommendations.add(Recommendation(karen, TODAY, other))
        unit.commit()
    merge_contacts(office.context, karen, other)
    with office.context.open_unit() as unit:
        found = unit.recommendations.of_contact(karen)
    assert sorted((one.to_id, one.to_whom) for one in found) == [(None, "K. Holm"), (None, "Karen Holm")]


def test_who_went_leaves_every_list_and_comes_back_by_undo(office: Office) -> None:
    karen, other = office.add("Karen Holm", "K. Holm")
    office.told.clear()
    merge_contacts(office.context, karen, other)
    assert office.column(Tier.VIP) == [karen]
    assert ContactsBinned((other,)) in office.told
    assert office.reader.find(text="Holm") == [karen]
    assert office.reader.bin() == []
    undo(office.context)
    assert ContactsRestored((other,)) in office.told
    assert office.column(Tier.VIP) == [karen, other]


def test_an_undone_import_does_not_take_along_who_went_into_one_of_its_contacts(
    office: Office, neighbour: Office
) -> None:
    (old,) = office.add("Karen Holm")
    with office.context.open_unit() as unit:
        batch = unit.open_batch("test", NOW)
        (new,) = unit.contacts.add_batch(batch, [newcomer(person("Karen Holm"))])
        unit.commit()
    merge_contacts(neighbour.context, new, old)
    with office.context.open_unit() as unit:
        unit.show_batch(batch, present=False)
        unit.show_batch(batch, present=True)
        unit.commit()
    assert office.reader.find() == [new]
    with office.context.open_unit() as unit:
        unit.show_batch(batch, present=False)
        unit.commit()
    assert office.reader.find() == [new]


def test_what_was_imported_into_either_is_known_the_next_time(office: Office) -> None:
    karen, other = office.add("Karen Holm", "K. Holm")
    with office.context.open_unit() as unit:
        unit.contacts.remember_import(unit.open_batch("test", NOW), [(77, other)])
        unit.commit()
    merge_contacts(office.context, karen, other)
    with office.context.open_unit() as unit:
        assert unit.contacts.imported_as([77]) == {77: karen}


def test_undo_refuses_when_who_went_is_gone_for_good(office: Office) -> None:
    karen, other = office.add("Karen Holm", "K. Holm")
    merge_contacts(office.context, karen, other)
    tidy(office.path, office.context.today())
    with pytest.raises(InputProblem) as problem:
        undo(office.context)
    assert problem.value.code is Code.CHANGED_ELSEWHERE
    assert office.reader.find() == [karen]


def test_a_preview_says_the_same_and_writes_nothing(office: Office) -> None:
    karen, other = office.add("Karen Holm", "K. Holm")
    before = office.everything()
    preview = preview_merge(office.context, karen, other, [Field.NAME])
    assert office.everything() == before
    assert preview == merge_contacts(office.context, karen, other, [Field.NAME])
    assert preview.contact.display_name == "K. Holm"
    assert list(preview.asked) == [Field.NAME]
    assert preview.taken == frozenset({Field.NAME})


def test_nobody_is_merged_with_himself_or_with_the_bin(office: Office) -> None:
    karen, other = office.add("Karen Holm", "K. Holm")
    with pytest.raises(InputProblem):
        merge_contacts(office.context, karen, karen)
    bin_contacts(office.context, [other])
    with pytest.raises(NotFound):
        merge_contacts(office.context, karen, other)
    with pytest.raises(NotFound):
        merge_contacts(office.context, karen, 99)


def test_the_one_in_the_higher_tier_stays_else_the_first(office: Office) -> None:
    (friend,) = office.add("Karen Holm", tier=Tier.GOOD_TO_KNOW)
    (vip,) = office.add("Karen Holm")
    (later,) = office.add("Karen Holm")
    assert in_order_of_keeping(office.standing(friend), office.standing(vip)) == (vip, friend)
    assert in_order_of_keeping(office.standing(later), office.standing(vip)) == (vip, later)


def test_different_people_are_not_asked_about_again_until_undone(office: Office) -> None:
    one, other = office.add("Karen Holm", "Karen Holm")
    pair = tuple(sorted((one, other)))
    assert [found.ids for found in find_duplicates(office.reader, Progress())] == [pair]
    judge_different(office.context, other, one)
    judge_different(office.context, one, other)
    assert not find_duplicates(office.reader, Progress())
    undo(office.context)
    assert [found.ids for found in find_duplicates(office.reader, Progress())] == [pair]


def test_a_family_is_none_of_its_members(office: Office) -> None:
    (karen,) = office.add("Karen Holm")
    family = replace(person("Familien Holm", phone="86123456"), group=GroupKind.FAMILY, members=(karen,))
    add_contact(office.context, family)
    with office.context.open_unit() as unit:
        unit.contacts.put(replace(unit.contacts.get(karen), points=family.points))
        unit.commit()
    assert not find_duplicates(office.reader, Progress())
