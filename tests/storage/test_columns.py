"""The order of columns: every sort, every filter, who comes next, and that SQLite needs no sorting for it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from relbuilder.domain.contact import Affiliation
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.storage.queries import SqlReader, columns, lists
from relbuilder.storage.units import Units
from tests.storage.people import NOW, TODAY, column, newcomer, person, settle


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


@pytest.fixture
def six(units: Units) -> dict[str, int]:
    """Six people of one column, and one each who must never be seen in it."""
    with units() as unit:
        found = {
            "Åse": settle(unit, person("Åse"), rank="a3", next_due=days(5)),
            "bo": settle(unit, person("bo"), rank="a1", moisture=0.5, moisture_day=days(-90)),
            "Eva": settle(
                unit, person("Eva"), rank="a6", next_due=days(-3), moisture=0.3, moisture_day=TODAY
            ),
            "Ida": settle(unit, person("Ida"), rank="a2", next_due=days(5)),
            "Zoe": settle(unit, person("Zoe"), rank="a4"),
            "Øjvind": settle(
                unit, person("Øjvind"), rank="Zz", own_cadence=9, moisture=0.9, moisture_day=days(-90)
            ),
        }
        settle(unit, person("Binned"), rank="a0", binned_on=TODAY, next_due=days(0))
        settle(unit, person("Elsewhere"), Tier.GRAVEYARD)
        batch = unit.open_batch("import", NOW)
        unit.contacts.add_batch(batch, [newcomer(person("Hidden"), tier=Tier.VIP)])
        unit.show_batch(batch, present=False)
        unit.commit()
    return found


ORDERS = {
    Sort.MANUAL: ["Øjvind", "bo", "Ida", "Åse", "Zoe", "Eva"],
    Sort.DUE: ["Eva", "Ida", "Åse", "bo", "Zoe", "Øjvind"],
    Sort.NAME: ["bo", "Eva", "Ida", "Zoe", "Øjvind", "Åse"],
    Sort.MOISTURE: ["Åse", "Ida", "Zoe", "Øjvind", "bo", "Eva"],
    Sort.ADDED: ["Øjvind", "Zoe", "Ida", "Eva", "bo", "Åse"],
}


@pytest.mark.parametrize("sort", Sort)
def test_every_order(reader: SqlReader, six: dict[str, int], sort: Sort) -> None:
    wanted = [six[name] for name in ORDERS[sort]]
    assert column(reader, Tier.VIP, sort) == wanted
    followers = [reader.follower(number, sort, TODAY) for number in wanted]
    assert followers == [*wanted[1:], None]


@pytest.mark.parametrize("sort", Sort)
def test_who_comes_next_agrees_with_the_column(units: Units, reader: SqlReader, sort: Sort) -> None:
    chance = Random(7)
    with units() as unit:
        for _ in range(120):
            settle(
                unit,
                person(chance.choice("ABC")),
                rank=chance.choice("abc"),
                next_due=chance.choice([None, days(1), days(2)]),
                moisture=chance.choice([0.0, 0.4]),
                moisture_day=days(-chance.randrange(3)),
                chosen=chance.random() < 0.2,
            )
        unit.commit()
    order = column(reader, Tier.VIP, sort)
    assert len(order) == len(set(order)) == 120
    assert [reader.follower(one, sort, TODAY) for one in order] == [b for _, b in pairwise([*order, None])]


def test_nobody_follows_one_who_is_not_seen(reader: SqlReader, six: dict[str, int]) -> None:
    assert reader.follower(max(six.values()) + 1, Sort.MANUAL, TODAY) is None
    assert reader.follower(999, Sort.MANUAL, TODAY) is None


def test_moisture_dries_at_each_ones_own_pace(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        wet = {"moisture": 0.8, "moisture_day": TODAY}
        quick = settle(unit, person("Quick"), Tier.GOOD_TO_KNOW, "a1", own_cadence=10, **wet)
        star = settle(unit, person("Star"), Tier.GOOD_TO_KNOW, "a2", chosen=True, **wet)
        slow = settle(unit, person("Slow"), Tier.GOOD_TO_KNOW, "a0", **wet)
        unit.commit()
    assert reader.column_ids(Tier.GOOD_TO_KNOW, BoardFilter(), Sort.MOISTURE, days(30)) == [quick, star, slow]


class TestFilters:
    @pytest.fixture
    def three(self, units: Units) -> list[int]:
        with units() as unit:
            ada = settle(
                unit,
                person("Ada Lov", tags=("x", "y"), affiliations=(Affiliation("Novo"),)),
                rank="a0",
                next_due=days(-1),
            )
            bo = settle(unit, person("Bo Lov", tags=("y",)), rank="a1", next_due=TODAY)
            eva = settle(
                unit,
                person("Eva", affiliations=(Affiliation("Carl"),)),
                rank="a2",
                entered_on=days(-30),
                next_due=days(-9),
                paused_until=days(1),
            )
            for whom, direction, state in (
                (ada, PromiseDirection.THEIRS, PromiseState.OPEN),
                (bo, PromiseDirection.MINE, PromiseState.KEPT),
                (eva, PromiseDirection.MINE, PromiseState.OPEN),
            ):
                unit.promises.add(Promise(whom, direction, "", TODAY, state=state))
            unit.commit()
        return [ada, bo, eva]

    @pytest.mark.parametrize(
        ("chosen", "places"),
        [
            (BoardFilter(tags=("x",)), [0]),
            (BoardFilter(tags=("x", "y")), [0, 1]),
            (BoardFilter(organisations=("Novo", "Carl")), [0, 2]),
            (BoardFilter(overdue=True), [0]),
            (BoardFilter(with_promises=True), [2]),
            (BoardFilter(added_since=days(-29)), [0, 1]),
            (BoardFilter(added_since=days(-30)), [0, 1, 2]),
            (BoardFilter(text="lov"), [0, 1]),
            (BoardFilter(text="lov", tags=("x",)), [0]),
            (BoardFilter(text="eva", overdue=True), []),
            (BoardFilter(text="- -"), [0, 1, 2]),
        ],
    )
    def test_conditions_are_joined(
        self, reader: SqlReader, three: list[int], chosen: BoardFilter, places: list[int]
    ) -> None:
        assert column(reader, Tier.VIP, chosen=chosen) == [three[place] for place in places]

    def test_a_column_that_was_handed_out_is_the_callers(self, reader: SqlReader, three: list[int]) -> None:
        column(reader, Tier.VIP).clear()
        assert column(reader, Tier.VIP) == three

    def test_what_is_remembered_ends_with_a_commit(
        self, units: Units, reader: SqlReader, three: list[int]
    ) -> None:
        assert column(reader, Tier.VIP, chosen=BoardFilter(text="lov")) == three[:2]
        with units() as unit:
            unit.contacts.put(replace(person("Eva Lov"), id=three[2]))
            unit.standings.put(replace(unit.standings.get(three[2]), rank="Zz"))
            unit.commit()
        assert column(reader, Tier.VIP, chosen=BoardFilter(text="lov")) == [three[2], *three[:2]]


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (columns.statement(Sort.MANUAL), 1),
        (columns.statement(Sort.NAME), 1),
        (columns.statement(Sort.ADDED), 1),
        (columns.BY_DUE, 1),
        (lists.DUE, 1),
    ],
)
def test_no_column_is_sorted_or_scanned(path: Path, sql: str, values: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", ("0",) * values)]
    assert plan
    assert all(step.startswith("SEARCH") and "COVERING INDEX" in step for step in plan), plan
