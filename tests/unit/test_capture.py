"""Whom a line means, what becomes of it, and that no line is too strange: over the real storage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbuilder.domain.contact import Name
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.interchange.days import SpokenDays
from relbuilder.services.capture import Promised, Understanding, save, understand
from relbuilder.services.contacts import add_contact, bin_contacts
from relbuilder.services.readings import BoardFilter, Dossier, Sort
from relbuilder.services.recording import redo, undo
from relbuilder.storage.queries import SqlReader, open_reader
from tests.people import person
from tests.world import World, make_world

MONDAY, FRIDAY = date(2025, 11, 24), date(2025, 11, 28)
METTE = "Mette Testesen, Blå Bølge, Folkemødet, promised article Friday"


@dataclass
class Desk:
    """Lines are read and saved here, and what came of them is looked up."""

    world: World
    reader: SqlReader

    def understand(self, line: str) -> Understanding:
        return understand(self.world.context, self.reader, SpokenDays(), line)

    def save(self, line: str) -> Dossier:
        return self.dossier(save(self.world.context, self.understand(line)))

    def dossier(self, contact_id: int) -> Dossier:
        return self.reader.dossier(contact_id, self.world.context.today())

    def add(self, name: str, organisation: str = "", tier: Tier = Tier.VIP, **more: str) -> int:
        added = add_contact(self.world.context, person(name, organisation=organisation, **more), tier)
        assert added.id is not None
        return added.id

    def everybody(self) -> list[int]:
        return [
            number
            for tier in Tier
            for number in self.reader.column_ids(tier, BoardFilter(), Sort.MANUAL, MONDAY)
        ]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Nobody is known here; nothing may be saved."""
    yield from _opened(tmp_path_factory.mktemp("empty"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    yield from _opened(tmp_path)


def _opened(folder: Path) -> Iterator[Desk]:
    world = make_world(folder)
    reader = open_reader(folder / "relbuilder.db")
    yield Desk(world, reader)
    reader.close()
    world.units.close()


def test_somebody_new(empty: Desk) -> None:
    assert empty.understand(METTE) == Understanding(
        name="Mette Testesen",
        tier=Tier.GOOD_TO_KNOW,
        organisation="Blå Bølge",
        met_where="Folkemødet",
        promises=(Promised("article", due=FRIDAY),),
    )


def test_the_same_in_danish(empty: Desk) -> None:
    meant = empty.understand("Mette Testesen, Blå Bølge, Folkemødet, lovede artikel fredag")
    assert meant == replace(empty.understand(METTE), promises=(Promised("artikel", due=FRIDAY),))


@pytest.mark.parametrize(
    ("line", "promise"),
    [
        ("Mette Holm lovede mig en bog fredag", Promised("en bog", PromiseDirection.THEIRS, FRIDAY)),
        ("Mette Holm I promised the article Friday", Promised("the article", due=FRIDAY)),
        ("Mette Holm har lovet mig en bog", Promised("en bog", PromiseDirection.THEIRS)),
    ],
)
def test_a_promise_may_follow_a_name_without_a_comma(empty: Desk, line: str, promise: Promised) -> None:
    meant = empty.understand(line)
    assert (meant.name, meant.promises) == ("Mette Holm", (promise,))


@pytest.mark.parametrize("line", ["Jens Lovet", "Mette Holm", "Anna Promise"])
def test_a_name_is_not_cut_where_nothing_follows(empty: Desk, line: str) -> None:
    assert empty.understand(line).name == line


def test_a_name_alone_is_a_card_in_the_graveyard(empty: Desk) -> None:
    meant = empty.understand("Mette Testesen, Blå Bølge, Folkemødet, knows about wind, has a boat")
    assert (meant.tier, meant.note) == (Tier.GRAVEYARD, "knows about wind, has a boat")
    assert meant.complete


@pytest.mark.parametrize(
    "line", ["", " ", ",", ",,,; ,\t,", " - ", "...", "#tag", "fredag", "Friday", ",, , lovede bog", "x" * 81]
)
def test_nobody_is_named(empty: Desk, line: str) -> None:
    meant = empty.understand(line)
    assert not meant.complete
    with pytest.raises(InputProblem) as caught:
        save(empty.world.context, meant)
    assert caught.value.code is Code.EMPTY_NAME


def test_a_promise_of_nothing_cannot_be_saved(empty: Desk) -> None:
    meant = empty.understand("Mette, promised")
    assert not meant.complete
    with pytest.raises(InputProblem) as caught:
        save(empty.world.context, meant)
    assert caught.value.code is Code.EMPTY_TEXT
    assert empty.everybody() == []


@pytest.mark.parametrize(
    ("line", "place", "note"),
    [
        ("Mette, Novia, met at Folkemødet", "Folkemødet", ""),
        ("Mette, Novia, mødt på Folkemødet i går, taler om vind", "Folkemødet", "taler om vind"),
        ("met Mette at Folkemødet, Novia", "Folkemødet", ""),
        ("Mette, Novia, Folkemødet, coffee, talked about wind", "Folkemødet", "talked about wind"),
        ("Mette, Novia, met at a fair that took the whole day", "", "at a fair that took the whole day"),
    ],
)
def test_where_somebody_new_was_met(empty: Desk, line: str, place: str, note: str) -> None:
    meant = empty.understand(line)
    assert (meant.name, meant.organisation, meant.met_where) == ("Mette", "Novia", place)
    assert [(touch.kind, touch.note) for touch in meant.touches] == [(TouchKind.MEETING, note)]
    assert meant.note == ""


def test_a_known_firm_is_the_firm_wherever_it_stands(desk: Desk) -> None:
    desk.add("Karen Nørby", "Blå Bølge A/S")
    for line in (
        "Mette, Folkemødet, blå bølge",
        "Mette, BLÅ BØLGE A/S, Folkemødet",
        "Mette, blaa boelge, Folkemødet",
    ):
        meant = desk.understand(line)
        assert (meant.organisation, meant.met_where) == ("Blå Bølge A/S", "Folkemødet")
    assert desk.understand("Mette, Blå").organisation == "Blå"


def test_somebody_known_by_the_whole_name(desk: Desk) -> None:
    mette = desk.add("Mette Holm", "Novia", Tier.GRAVEYARD)
    for name in ("Mette Holm", "mette holm", "METTE HOLM"):
        meant = desk.understand(f"{name}, Novia, called, promised article Friday")
        assert (meant.contact_id, meant.name, meant.tier) == (mette, "Mette Holm", Tier.GRAVEYARD)
        assert (meant.organisation, meant.met_where, meant.note) == ("", "", "")
    assert desk.understand("Mette Holmgård").contact_id is None


def test_somebody_tended_is_known_by_the_given_name(desk: Desk) -> None:
    mette = desk.add("Mette Holm", "Novia")
    desk.add("Mette Krogh", "Grundfeld", Tier.GRAVEYARD)
    desk.add("Karen Mette", "Novia")
    assert desk.understand("Mette, called").contact_id == mette
    assert desk.understand("mette").contact_id == mette
    assert desk.understand("Met").contact_id is None
    assert desk.understand("Holm").contact_id is None


def test_of_several_the_firm_decides(desk: Desk) -> None:
    first, second = desk.add("Mette Holm", "Novia A/S"), desk.add("Mette Holm", "Blå Bølge")
    third = desk.add("Mette Krogh", "Grundfeld")
    assert desk.understand("Mette Holm, novia, called").contact_id == first
    assert desk.understand("Mette Holm, called, Blå").contact_id == second
    assert desk.understand("Mette, Grundfeld, called").contact_id == third
    for line, others in (("Mette Holm", 2), ("Mette Holm, DTU", 2), ("Mette", 3)):
        meant = desk.understand(line)
        assert (meant.contact_id, meant.namesakes) == (None, others)


def test_an_address_tells_who_is_meant(desk: Desk) -> None:
    first = desk.add("Mette Holm", email="mette@novia.dk", phone="+45 22 33 44 55")
    desk.add("Mette Holm", email="mette@dtu.dk")
    assert desk.understand("mette@novia.dk, called").contact_id == first
    assert desk.understand("22 33 44 55, called").contact_id == first
    assert desk.understand("Mette Holm mette@novia.dk, called").contact_id == first
    assert desk.understand("M. Holm, mette@novia.dk").contact_id == first
    assert desk.understand("Lars Bo, mette@novia.dk").contact_id is None
    assert desk.understand(f"{first}, called").contact_id is None


def test_what_is_known_is_not_written_over(desk: Desk) -> None:
    desk.add("Mette Holm", "Novia", email="mette@novia.dk")
    dossier = desk.save("Mette Holm, DTU, Folkemødet, MPH, METTE@novia.dk, mette@dtu.dk, +45 22334455 #wind")
    assert dossier.contact.organisation == "Novia"
    assert dossier.contact.origin.where == ""
    assert dossier.contact.note == "DTU, Folkemødet, MPH, mette@dtu.dk"
    assert [point.value for point in dossier.contact.points] == ["mette@novia.dk", "+45 22334455"]
    assert dossier.contact.tags == ("wind",)
    again = desk.save("Mette Holm, has a boat #Wind #sea")
    assert again.contact.note == "DTU, Folkemødet, MPH, mette@dtu.dk\nhas a boat"
    assert again.contact.tags == ("wind", "sea")


def test_a_known_firm_is_given_to_somebody_without_one(desk: Desk) -> None:
    desk.add("Karen Nørby", "Blå Bølge")
    desk.add("Mette Holm")
    dossier = desk.save("Mette Holm, blå bølge, Folkemødet")
    assert (dossier.contact.organisation, dossier.contact.note) == ("Blå Bølge", "Folkemødet")


def test_a_line_is_saved_whole_and_undone_at_once(desk: Desk) -> None:
    dossier = desk.save(
        f"{METTE}, mette@test.dk, +45 22 33 44 55, remind me to call in two weeks at 3 pm, #wind"
    )
    contact = dossier.contact
    assert (contact.name, contact.organisation) == (Name(given="Mette", family="Testesen"), "Blå Bølge")
    assert (contact.origin.where, contact.tags) == ("Folkemødet", ("wind",))
    assert [point.value for point in contact.points] == ["mette@test.dk", "+45 22 33 44 55"]
    assert dossier.standing.tier is Tier.GOOD_TO_KNOW
    (promise,) = dossier.promises
    assert replace(promise, id=None) == Promise(
        contact.id or 0, PromiseDirection.MINE, "article", MONDAY, FRIDAY
    )
    (reminder,) = [r for r in dossier.reminders if r.kind is ReminderKind.OWN]
    assert (reminder.text, reminder.day, reminder.at) == ("call", date(2025, 12, 8), time(15))
    undo(desk.world.context)
    assert desk.everybody() == []
    assert desk.world.context.history.state.undo is None
    redo(desk.world.context)
    assert desk.dossier(contact.id or 0).promises == dossier.promises


def test_deeds_with_somebody_known_are_saved(desk: Desk) -> None:
    mette = desk.add("Mette Holm")
    dossier = desk.save(
        "mette, kaffe i går, om vind, lovede mig en bog, tak for bogen på fredag, husk mig på 1/3, lovede at ringe"
    )
    assert dossier.contact.id == mette
    (touch,) = dossier.touches
    assert (touch.kind, touch.day, touch.note) == (TouchKind.MEETING, date(2025, 11, 23), "om vind")
    assert dossier.standing.last_touch == date(2025, 11, 23)
    assert {(p.direction, p.text) for p in dossier.promises} == {
        (PromiseDirection.THEIRS, "en bog"),
        (PromiseDirection.MINE, "ringe"),
    }
    reminders = {(r.kind, r.text, r.day) for r in dossier.reminders if r.kind is not ReminderKind.FOLLOW_UP}
    assert reminders == {
        (ReminderKind.THANK_YOU, "tak for bogen", FRIDAY),
        (ReminderKind.OWN, "Mette Holm", date(2026, 3, 1)),
    }
    undo(desk.world.context)
    before = desk.dossier(mette)
    assert (before.touches, before.promises, before.standing.last_touch) == ((), (), None)


def test_a_card_without_a_promise_rests(desk: Desk) -> None:
    dossier = desk.save("Mette Testesen, Blå Bølge")
    assert (dossier.standing.tier, dossier.reminders) == (Tier.GRAVEYARD, ())


def test_an_address_alone_is_kept_as_an_address(desk: Desk) -> None:
    dossier = desk.save("mette@test.dk, called")
    assert (dossier.contact.name, dossier.contact.display_name) == (Name(), "mette@test.dk")
    assert desk.understand("mette@test.dk").contact_id == dossier.contact.id


def test_whoever_is_in_the_bin_is_not_meant(desk: Desk) -> None:
    mette = desk.add("Mette Holm", email="mette@novia.dk")
    bin_contacts(desk.world.context, [mette])
    assert desk.understand("Mette Holm, mette@novia.dk").contact_id is None


def test_an_hour_that_is_over_is_tomorrows(empty: Desk) -> None:
    for hour, day in (("11:59", date(2025, 11, 25)), ("12:01", MONDAY)):
        (reminder,) = empty.understand(f"Mette, husk at ringe kl. {hour}").reminders
        assert (reminder.day, reminder.text) == (day, "ringe")


PIECES = st.sampled_from(
    [
        *(
            "Mette",
            "promised",
            "lovede mig",
            "met",
            "tak",
            "remind me",
            "kaffe",
            "Friday",
            "om to uger",
            "at 3 pm",
        ),
        *(
            ",",
            ";",
            "\t",
            " - ",
            "#",
            "#tag",
            "@",
            "a@b.dk",
            "22334455",
            "https://x.dk/a",
            "1/3",
            "31/2",
            "💐",
            "\u202e",
        ),
        *("محمد علي", "\u0000", "\n", "Å", "a\u030a", "'", "’", '"', "%", "*", "NEAR", "½", "٣/٤", "0", " "),
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(max_size=120)
    | st.lists(PIECES, max_size=12).map(" ".join)
    | st.lists(PIECES, max_size=12).map("".join)
)
def test_no_line_is_too_strange(empty: Desk, line: str) -> None:
    meant = empty.understand(line)
    assert meant.contact_id is None
    assert all(promise.due is None or promise.due >= MONDAY for promise in meant.promises)
    assert all(reminder.day >= MONDAY for reminder in meant.reminders)
    assert all(touch.day <= MONDAY for touch in meant.touches)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_what_is_complete_can_be_saved(desk: Desk, line: str) -> None:
    meant = desk.understand(line)
    if meant.complete:
        save(desk.world.context, meant)
        undo(desk.world.context)


@pytest.mark.parametrize(
    "piece", ["a", "1", ",", "Mette, ", "promised a Friday ", "#a ", "a@b.dk,", "22334455 ", "💐"]
)
def test_a_very_long_line_is_read_and_saved(desk: Desk, piece: str) -> None:
    line = (piece * 10_000)[:10_000]
    meant = desk.understand(line)
    if meant.complete:
        assert desk.save(line).contact.display_name == meant.name


def test_right_to_left_and_signs_are_names(desk: Desk) -> None:
    for name in ("محمد علي", "💐 Rosa 💐", "Ø"):
        assert desk.save(f"{name}, promised article Friday").contact.display_name == name
        assert desk.understand(f"{name}, called").contact_id is not None


def test_nothing_is_written_by_reading(desk: Desk) -> None:
    desk.add("Mette Holm")
    before = desk.reader.version()
    desk.understand(METTE)
    desk.understand("Mette, called, promised article")
    assert desk.reader.version() == before


def test_thanks_without_a_word_need_none(desk: Desk) -> None:
    dossier = desk.save("Mette Holm, thank her")
    assert [(r.kind, r.text) for r in dossier.reminders if r.kind is not ReminderKind.FOLLOW_UP] == [
        (ReminderKind.THANK_YOU, "")
    ]
