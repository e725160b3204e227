"""Contacts come back as they went in, in whole and in part, one by one and in batches."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    NameOrder,
    Origin,
    OwnField,
    Photo,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.tier import Tier
from relbuilder.services.ports import COMMON_NAME, EntityChange
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import FULL, NOW, TODAY, newcomer, person, settle

WORDS = st.text(st.characters(codec="utf-8"), max_size=12)
CONTACTS = st.builds(
    Contact,
    name=st.builds(
        Name, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, st.sampled_from(NameOrder)
    ),
    uid=WORDS,
    points=st.lists(
        st.builds(ContactPoint, st.sampled_from(PointKind), WORDS, WORDS, st.booleans()), max_size=3
    ).map(tuple),
    addresses=st.lists(
        st.builds(PostalAddress, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS), max_size=2
    ).map(tuple),
    affiliations=st.lists(st.builds(Affiliation, WORDS, WORDS, WORDS, st.booleans()), max_size=2).map(tuple),
    dates=st.lists(
        st.builds(
            ImportantDate, WORDS, st.integers(1, 12), st.integers(1, 28), st.none() | st.integers(1, 9999)
        ),
        max_size=2,
    ).map(tuple),
    origin=st.builds(Origin, WORDS, WORDS, st.none() | st.dates(), WORDS),
    note=WORDS,
    tags=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    own_fields=st.lists(st.builds(OwnField, WORDS, WORDS), max_size=2).map(tuple),
    unknown=st.lists(WORDS, max_size=2).map(tuple),
    photo=st.none() | st.builds(Photo, WORDS, st.binary(max_size=20)),
)
ON_ONE_FILE = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def test_every_field_comes_back(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, FULL)
        unit.commit()
    with units() as unit:
        assert unit.contacts.get(number) == replace(FULL, id=number)
    assert reader.dossier(number, TODAY).contact == replace(FULL, id=number)


@ON_ONE_FILE
@given(contact=CONTACTS)
def test_any_contact_comes_back(units: Units, contact: Contact) -> None:
    with units() as unit:
        number = settle(unit, contact)
        unit.commit()
    with units() as unit:
        assert unit.contacts.get(number) == replace(contact, id=number)


@ON_ONE_FILE
@given(before=CONTACTS, after=CONTACTS)
def test_any_new_state_replaces_the_old(units: Units, before: Contact, after: Contact) -> None:
    with units() as unit:
        number = settle(unit, before)
        unit.commit()
    with units() as unit:
        unit.contacts.put(replace(after, id=number))
        unit.commit()
    with units() as unit:
        assert unit.contacts.get(number) == replace(after, id=number)


@ON_ONE_FILE
@given(contacts=st.lists(CONTACTS, max_size=4))
def test_a_batch_comes_back_like_single_contacts(units: Units, contacts: list[Contact]) -> None:
    with units() as unit:
        numbers = unit.contacts.add_batch(unit.open_batch("import", NOW), [newcomer(one) for one in contacts])
        unit.commit()
    with units() as unit:
        assert unit.contacts.get_many(numbers) == [
            replace(one, id=number) for one, number in zip(contacts, numbers, strict=True)
        ]


def test_a_batch_and_a_single_contact_leave_the_same_rows(units: Units) -> None:
    tables = ("contact_point", "postal_address", "affiliation", "important_date", "own_field", "contact_tag")
    with units() as unit:
        single = settle(unit, FULL, Tier.GRAVEYARD)
        (batched,) = unit.contacts.add_batch(unit.open_batch("import", NOW), [newcomer(FULL)])
        unit.commit()
    with units.engine.connect() as connection:
        for table in (*tables, "photo", "card_line", "tier_move", "search", "contact"):
            key = {"search": "rowid", "contact": "id"}.get(table, "contact_id")
            rows = [
                [
                    {
                        name: value
                        for name, value in row._mapping.items()
                        if name not in ("id", key, "batch_id")
                    }
                    for row in connection.exec_driver_sql(f"SELECT * FROM {table} WHERE {key} = {number}")
                ]
                for number in (single, batched)
            ]
            assert rows[0], table
            assert rows[0] == rows[1], table


def test_an_id_that_is_given_is_kept_and_none_is_given_twice(units: Units) -> None:
    with units() as unit:
        assert unit.contacts.add(replace(person("Ada"), id=41)).id == 41
        unit.contacts.remove(41)
        assert unit.contacts.add(person("Bo")).id == 42
        unit.contacts.remove(42)
        assert unit.contacts.add_batch(unit.open_batch("import", NOW), [newcomer(person("Eva"))]) == [43]


def test_what_is_missing_is_said(units: Units) -> None:
    with units() as unit:
        for act in (unit.contacts.get, unit.contacts.remove, unit.standings.get):
            with pytest.raises(NotFound) as problem:
                act(7)
            assert problem.value.code is Code.NO_SUCH_CONTACT
        with pytest.raises(NotFound):
            unit.contacts.put(replace(person("Ada"), id=7))
        assert unit.contacts.get_many([7]) == []
        assert not unit.changes


def test_get_many_keeps_the_order_that_was_asked_for(units: Units) -> None:
    with units() as unit:
        numbers = [settle(unit, person(name)) for name in ("Ada", "Bo", "Eva")]
        unit.commit()
    with units() as unit:
        wanted = [numbers[2], 99, numbers[0], numbers[2]]
        assert [contact.id for contact in unit.contacts.get_many(wanted)] == [
            numbers[2],
            numbers[0],
            numbers[2],
        ]


def test_a_change_holds_both_states_and_no_change_is_none(units: Units) -> None:
    with units() as unit:
        number = settle(unit, FULL)
        unit.commit()
    before = replace(FULL, id=number)
    after = replace(before, note="neu", tags=("ny",))
    with units() as unit:
        unit.contacts.put(before)
        assert not unit.changes
        unit.contacts.put(after)
        unit.contacts.remove(number)
        assert list(unit.changes) == [EntityChange(before, after), EntityChange(after, None)]


def test_removing_takes_everything_along(units: Units) -> None:
    with units() as unit:
        number = settle(unit, FULL)
        unit.contacts.remove(number)
        unit.commit()
    with units.engine.connect() as connection:
        for table in ("contact", "contact_point", "contact_tag", "photo", "card_line", "tier_move", "search"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0, table


class TestCandidates:
    def test_by_uid_by_point_and_by_name(self, units: Units) -> None:
        with units() as unit:
            full = settle(unit, FULL)
            bo = settle(unit, person("Bo Ek"))
            found = [
                unit.contacts.candidates(["urn:uuid:1"], [], []),
                unit.contacts.candidates([], ["+4522334455"], []),
                unit.contacts.candidates([], ["soren@example.dk"], []),
                unit.contacts.candidates([], [], ["bo ek"]),
                unit.contacts.candidates([""], [""], [""]),
            ]
        assert [[one.id for one in some] for some in found] == [[full], [full], [full], [bo], []]

    def test_nobody_from_the_bin(self, units: Units) -> None:
        with units() as unit:
            settle(unit, FULL, binned_on=TODAY)
            assert unit.contacts.candidates(["urn:uuid:1"], [], []) == []

    def test_a_common_name_tells_nobody_apart(self, units: Units) -> None:
        with units() as unit:
            for _ in range(COMMON_NAME):
                settle(unit, person("Jens Jensen"))
            assert len(unit.contacts.candidates([], [], ["jens jensen"])) == COMMON_NAME
            settle(unit, person("Jensen Jens"))
            assert unit.contacts.candidates([], [], ["jens jensen"]) == []


class TestImportRecords:
    def test_a_record_is_known_again_until_its_import_is_undone(self, units: Units) -> None:
        with units() as unit:
            batch = unit.open_batch("import", NOW)
            (number,) = unit.contacts.add_batch(batch, [newcomer(FULL)])
            unit.contacts.remember_import(batch, [(2**62, number)])
            assert unit.contacts.imported_as([2**62, 5]) == {2**62: number}
            unit.show_batch(batch, present=False)
            assert unit.contacts.imported_as([2**62]) == {}
            unit.show_batch(batch, present=True)
            assert unit.contacts.imported_as([2**62]) == {2**62: number}

    def test_a_record_is_forgotten_with_a_binned_contact(self, units: Units) -> None:
        with units() as unit:
            number = settle(unit, FULL)
            unit.contacts.remember_import(unit.open_batch("import", NOW), [(1, number)])
            unit.standings.put(replace(unit.standings.get(number), binned_on=TODAY))
            assert unit.contacts.imported_as([1]) == {}

    def test_a_later_import_takes_over_a_record_of_an_undone_one(self, units: Units) -> None:
        with units() as unit:
            number = settle(unit, FULL)
            first = unit.open_batch("import", NOW)
            unit.contacts.remember_import(first, [(1, number)])
            unit.show_batch(first, present=False)
            assert unit.contacts.imported_as([1]) == {}
            unit.contacts.remember_import(unit.open_batch("import", NOW), [(1, number)])
            assert unit.contacts.imported_as([1]) == {1: number}


def test_first_due_days_of_a_batch_are_set(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        batch = unit.open_batch("import", NOW)
        (number,) = unit.contacts.add_batch(batch, [newcomer(FULL, tier=Tier.VIP)])
        unit.contacts.schedule_batch([(number, date(2026, 4, 1), date(2026, 5, 1))])
        unit.commit()
    standing = reader.dossier(number, TODAY).standing
    assert (standing.spread_due, standing.next_due) == (date(2026, 4, 1), date(2026, 5, 1))
