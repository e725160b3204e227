"""The People page's reads: every order, every filter, what is missing, the bin, and the lines themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import (
    Affiliation,
    ContactPoint,
    ImportantDate,
    Origin,
    Photo,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.exchange import Balance, Exchange, ExchangeDirection
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.tier import Tier
from relbuilder.services.people import Lack, PeopleFilter, PeopleOrder, PeopleSort
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import NOW, TODAY, newcomer, person, settle

EVERYBODY = PeopleFilter()
BIN = PeopleFilter(binned=True)
GIVEN, RECEIVED = ExchangeDirection.GIVEN, ExchangeDirection.RECEIVED


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


@pytest.fixture
def five(units: Units) -> dict[str, int]:
    """Five people of whom different things are known, two in the bin, and one whose import was undone."""
    with units() as unit:
        ane = settle(
            unit,
            person(
                "Ane",
                affiliations=(Affiliation("Ørsted", "chef"),),
                tags=("golf",),
                dates=(ImportantDate("birthday", 3, 1, 1970),),
                points=(ContactPoint(PointKind.EMAIL, "Z@x.dk"), ContactPoint(PointKind.PHONE, "22334455")),
                photo=Photo("image/png", b"x"),
                note="note",
                origin=Origin("fair"),
            ),
            Tier.GOOD_TO_KNOW,
            last_touch=days(-40),
            next_due=days(-3),
            moisture=0.5,
            moisture_day=days(-90),
            chosen=True,
        )
        bo = settle(
            unit,
            person(
                "bo",
                affiliations=(Affiliation("arla", "Arkitekt"),),
                tags=("Alumni", "golf"),
                dates=(ImportantDate("birthday", 3, 2),),
                addresses=(PostalAddress("home"), PostalAddress("work", city="Aarhus")),
                points=(
                    ContactPoint(PointKind.EMAIL, "old@x.dk"),
                    ContactPoint(PointKind.EMAIL, "A@x.dk", preferred=True),
                ),
            ),
            Tier.INNER_CIRCLE,
            last_touch=days(-3),
            next_due=days(2),
            moisture=0.4,
            moisture_day=TODAY,
            own_cadence=9,
        )
        carl = settle(unit, person("Carl"), Tier.GRAVEYARD)
        eva = settle(unit, person("Eva"), next_due=days(-9), paused_until=days(5))
        aage = settle(unit, person("Åge"), last_touch=days(-400), next_due=days(-9))
        settle(unit, person("Binned early"), binned_on=days(-20))
        settle(unit, person("Binned late"), binned_on=days(-2))
        batch = unit.open_batch("import", NOW)
        unit.contacts.add_batch(batch, [newcomer(person("Hidden"), tier=Tier.VIP)])
        unit.show_batch(batch, present=False)
        unit.promises.add(Promise(aage, PromiseDirection.MINE, "a book", TODAY))
        unit.promises.add(Promise(carl, PromiseDirection.THEIRS, "a talk", TODAY))
        for contact_id, direction, day, size in (
            (ane, GIVEN, TODAY, 1),
            (ane, RECEIVED, days(-365), 3),
            (ane, GIVEN, days(-366), 8),
            (bo, GIVEN, TODAY, 8),
            (carl, GIVEN, TODAY, 2),
            (eva, GIVEN, days(-1), 2),
            (eva, RECEIVED, days(-1), 2),
        ):
            unit.exchanges.add(Exchange(contact_id, direction, "", day, size))
        unit.commit()
    return {"Ane": ane, "bo": bo, "Carl": carl, "Eva": eva, "Åge": aage}


def names(
    reader: SqlReader,
    sort: PeopleSort = PeopleSort.NAME,
    *,
    descending: bool = False,
    chosen: PeopleFilter = EVERYBODY,
) -> list[str]:
    ids = reader.people_ids(chosen, PeopleOrder(sort, descending), TODAY)
    lines = reader.person_lines(ids, TODAY)
    return [lines[number].name for number in ids]


ORDERS = {
    PeopleSort.NAME: "Ane bo Carl Eva Åge",
    PeopleSort.ORGANISATION: "bo Ane Carl Eva Åge",
    PeopleSort.TITLE: "bo Ane Carl Eva Åge",
    PeopleSort.TIER: "Carl Ane Eva Åge bo",
    PeopleSort.LAST_TOUCH: "Åge Ane bo Carl Eva",
    PeopleSort.DUE: "Åge Ane bo Carl Eva",
    PeopleSort.MOISTURE: "Eva Åge Ane bo Carl",
    PeopleSort.BALANCE: "Ane Eva Carl bo Åge",
    PeopleSort.PROMISES: "Åge Ane bo Carl Eva",
    PeopleSort.ADDED: "Ane bo Carl Eva Åge",
    PeopleSort.EMAIL: "bo Ane Carl Eva Åge",
    PeopleSort.PHONE: "Ane bo Carl Eva Åge",
    PeopleSort.TAGS: "bo Ane Carl Eva Åge",
    PeopleSort.BIRTHDAY: "bo Ane Carl Eva Åge",
    PeopleSort.CITY: "bo Ane Carl Eva Åge",
    PeopleSort.CADENCE: "bo Ane Eva Åge Carl",
    PeopleSort.BINNED: "Ane bo Carl Eva Åge",
}


@pytest.mark.parametrize("sort", PeopleSort)
def test_every_order_puts_those_with_nothing_last_by_name(
    reader: SqlReader, five: dict[str, int], sort: PeopleSort
) -> None:
    assert names(reader, sort) == ORDERS[sort].split()


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (PeopleSort.NAME, "Åge Eva Carl bo Ane"),
        (PeopleSort.LAST_TOUCH, "bo Ane Åge Carl Eva"),
        (PeopleSort.BALANCE, "Carl Eva Ane bo Åge"),
        (PeopleSort.MOISTURE, "bo Ane Eva Åge Carl"),
        (PeopleSort.ADDED, "Åge Eva Carl bo Ane"),
        (PeopleSort.TIER, "bo Eva Åge Ane Carl"),
    ],
)
def test_the_other_way_round_equals_stay_by_name_and_those_with_nothing_last(
    reader: SqlReader, five: dict[str, int], sort: PeopleSort, expected: str
) -> None:
    assert names(reader, sort, descending=True) == expected.split()


def test_the_bin_holds_whom_it_holds_the_newest_first(reader: SqlReader, five: dict[str, int]) -> None:
    assert names(reader, PeopleSort.BINNED, descending=True, chosen=BIN) == ["Binned late", "Binned early"]
    assert names(reader, chosen=replace(BIN, text="early")) == ["Binned early"]
    assert names(reader, chosen=replace(BIN, overdue=True)) == []


FILTERS = [
    (PeopleFilter(text="arl"), "bo"),
    (PeopleFilter(tiers=(Tier.VIP, Tier.GRAVEYARD)), "Carl Eva Åge"),
    (PeopleFilter(tags=("golf",)), "Ane bo"),
    (PeopleFilter(tags=("golf",), tiers=(Tier.INNER_CIRCLE,)), "bo"),
    (PeopleFilter(organisations=("Ørsted", "nowhere")), "Ane"),
    (PeopleFilter(overdue=True), "Ane Åge"),
    (PeopleFilter(with_promises=True), "Åge"),
    (PeopleFilter(chosen=True), "Ane"),
    (PeopleFilter(paused=True), "Eva"),
    (PeopleFilter(text="golf", tags=("Alumni",)), "bo"),
    (PeopleFilter(lacks=(Lack.EMAIL,)), "Carl Eva Åge"),
    (PeopleFilter(lacks=(Lack.EMAIL, Lack.TOUCH)), "Carl Eva"),
    (PeopleFilter(lacks=(Lack.PHONE,)), "bo Carl Eva Åge"),
    (PeopleFilter(lacks=(Lack.BIRTHDAY,)), "Carl Eva Åge"),
    (PeopleFilter(lacks=(Lack.ORGANISATION,)), "Carl Eva Åge"),
    (PeopleFilter(lacks=(Lack.PHOTO,)), "bo Carl Eva Åge"),
    (PeopleFilter(lacks=(Lack.NOTE,)), "bo Carl Eva Åge"),
    (PeopleFilter(lacks=(Lack.ORIGIN,)), "bo Carl Eva Åge"),
    (PeopleFilter(lacks=(Lack.TOUCH,)), "Carl Eva"),
]


@pytest.mark.parametrize(("chosen", "expected"), FILTERS)
def test_every_filter_leaves_whom_it_should(
    reader: SqlReader, five: dict[str, int], chosen: PeopleFilter, expected: str
) -> None:
    assert names(reader, chosen=chosen) == expected.split()


def test_what_is_missing_is_counted_as_the_filters_find_it(reader: SqlReader, five: dict[str, int]) -> None:
    counted = reader.lacking()
    assert counted == {lack: len(names(reader, chosen=PeopleFilter(lacks=(lack,)))) for lack in Lack}


def test_nobody_lacks_anything_where_there_is_nobody(reader: SqlReader) -> None:
    assert set(reader.lacking().values()) == {0}
    assert reader.people_ids(EVERYBODY, PeopleOrder(PeopleSort.MOISTURE), TODAY) == []


def test_a_line_says_what_is_known(reader: SqlReader, five: dict[str, int]) -> None:
    lines = reader.person_lines(list(five.values()), TODAY)
    ane, bo = lines[five["Ane"]], lines[five["bo"]]
    assert (ane.name, ane.organisation, ane.title, ane.tier) == ("Ane", "Ørsted", "chef", Tier.GOOD_TO_KNOW)
    assert (ane.email, ane.phone, ane.tags, ane.birthday) == ("Z@x.dk", "22334455", ("golf",), (3, 1, 1970))
    assert (ane.days_over, ane.lateness, ane.has_photo, ane.chosen) == (3, Lateness.LATE, True, True)
    assert ane.cadence_days == 90
    assert ane.moisture == pytest.approx(0.25)
    assert ane.balance == Balance(1, 3)
    assert (bo.email, bo.city, bo.birthday, bo.cadence_days) == ("A@x.dk", "Aarhus", (3, 2, None), 9)
    assert lines[five["Åge"]].promises == 1
    assert lines[five["Carl"]].promises == 0


def test_family_is_no_account_and_silence_no_balance(reader: SqlReader, five: dict[str, int]) -> None:
    lines = reader.person_lines(list(five.values()), TODAY)
    assert lines[five["bo"]].balance is None
    assert lines[five["Åge"]].balance is None
    assert lines[five["Eva"]].balance == Balance(2, 2)


def test_whose_clocks_stand_still_is_not_over(reader: SqlReader, five: dict[str, int]) -> None:
    eva = reader.person_lines([five["Eva"]], TODAY)[five["Eva"]]
    assert (eva.days_over, eva.paused_until, eva.lateness) == (None, days(5), Lateness.RESTING)


def test_an_order_follows_what_was_committed(reader: SqlReader, units: Units, five: dict[str, int]) -> None:
    assert names(reader)[0] == "Ane"
    with units() as unit:
        unit.standings.put(replace(unit.standings.get(five["Ane"]), binned_on=TODAY))
        unit.commit()
    assert names(reader)[0] == "bo"
    assert "Ane" in names(reader, chosen=BIN)
