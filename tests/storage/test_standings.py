"""Standings: every field, the edges and gaps of a column, who counts."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.rank import rank_between, ranks_between
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services.ports import EntityChange, UnitOfWork
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import NOW, TODAY, column, newcomer, person, settle

EVERY_FIELD: dict[str, Any] = {
    "spread_due": date(2026, 5, 1),
    "own_cadence": 21,
    "chosen": True,
    "last_touch": date(2026, 2, 1),
    "next_due": date(2026, 2, 22),
    "moisture": 0.123456789,
    "moisture_day": date(2026, 2, 1),
    "binned_on": date(2026, 3, 1),
    "own_rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "snoozed_until": date(2026, 3, 10),
    "paused_until": date.max,
}


def test_every_field_comes_back(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, person("Ada"), Tier.GOOD_TO_KNOW, **EVERY_FIELD)
        unit.commit()
    wanted = replace(Standing(number, Tier.GOOD_TO_KNOW, "a0", TODAY), **EVERY_FIELD)
    with units() as unit:
        assert unit.standings.get(number) == wanted
    assert reader.dossier(number, TODAY).standing == wanted


def test_a_move_is_recorded_and_does_not_touch_the_day_of_adding(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, person("Ada"), Tier.GRAVEYARD)
        unit.commit()
    with units() as unit:
        before = unit.standings.get(number)
        after = replace(before, tier=Tier.VIP, rank="b", entered_on=TODAY + timedelta(days=9))
        unit.standings.put(after)
        assert list(unit.changes) == [EntityChange(before, after)]
        unit.commit()
    assert column(reader, Tier.VIP) == [number]
    assert column(reader, Tier.GRAVEYARD) == []
    assert reader.dossier(number, TODAY).added_on == TODAY


def test_a_contact_without_standing_has_none(units: Units) -> None:
    with units() as unit:
        number = unit.contacts.add(person("Ada")).id
        assert number is not None
        with pytest.raises(NotFound):
            unit.standings.get(number)
        with pytest.raises(NotFound):
            unit.standings.add(Standing(99, Tier.VIP, "a0", TODAY))


def test_edges_counts_and_members_leave_out_the_bin(units: Units) -> None:
    with units() as unit:
        settle(unit, person("Ada"), rank="a1", binned_on=TODAY)
        bo, eva = (settle(unit, person(name), rank=rank) for name, rank in (("Bo", "a3"), ("Eva", "a2")))
        settle(unit, person("Zoe"), rank="a4", binned_on=TODAY - timedelta(days=40))
        standings = unit.standings
        assert standings.edge_rank(Tier.VIP) == "a2"
        assert standings.edge_rank(Tier.VIP, bottom=True) == "a3"
        assert standings.edge_rank(Tier.GRAVEYARD) is None
        assert standings.count(Tier.VIP) == 2
        assert [one.contact_id for one in standings.in_tier(Tier.VIP)] == [eva, bo]


class TestRanksAround:
    @staticmethod
    def settle_five(unit: UnitOfWork) -> list[int]:
        return [
            settle(unit, person(f"P{place}"), rank=rank)
            for place, rank in enumerate(ranks_between(None, None, 5))
        ]

    @staticmethod
    def drop(unit: UnitOfWork, before: int, moving: list[int]) -> list[int]:
        lower, upper = unit.standings.ranks_around(Tier.VIP, before, moving)
        for number, rank in zip(moving, ranks_between(lower, upper, len(moving)), strict=True):
            unit.standings.put(replace(unit.standings.get(number), rank=rank))
        return [one.contact_id for one in unit.standings.in_tier(Tier.VIP)]

    @pytest.mark.parametrize(
        ("before", "moving", "wanted"),
        [
            (2, [4], [0, 1, 4, 2, 3]),
            (0, [4, 3], [4, 3, 0, 1, 2]),
            (3, [2, 1], [0, 2, 1, 3, 4]),
            (2, [1, 0], [1, 0, 2, 3, 4]),
            (2, [2, 4], [0, 1, 2, 4, 3]),
            (4, [4], [0, 1, 2, 3, 4]),
            (0, [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]),
        ],
    )
    def test_cards_land_where_they_were_dropped(
        self, units: Units, before: int, moving: list[int], wanted: list[int]
    ) -> None:
        with units() as unit:
            numbers = self.settle_five(unit)
            landed = self.drop(unit, numbers[before], [numbers[place] for place in moving])
            assert landed == [numbers[place] for place in wanted]

    def test_cards_that_move_do_not_count(self, units: Units) -> None:
        with units() as unit:
            numbers = self.settle_five(unit)
            ranks = ranks_between(None, None, 5)
            around = unit.standings.ranks_around
            assert around(Tier.VIP, numbers[2], [numbers[1]]) == (ranks[0], ranks[2])
            assert around(Tier.VIP, numbers[1], [numbers[1], numbers[2]]) == (ranks[0], ranks[3])
            lower, upper = around(Tier.VIP, numbers[3], numbers[3:])
            assert lower == ranks[2] < upper

    def test_cards_that_share_a_rank_still_leave_room(self, units: Units) -> None:
        with units() as unit:
            first, twin, other = (settle(unit, person("Ada"), rank=rank) for rank in ("a0", "a1", "a1"))
            lower, upper = unit.standings.ranks_around(Tier.VIP, other, [])
            assert lower == "a0"
            assert lower < rank_between(lower, upper) < upper
            assert [one.contact_id for one in unit.standings.in_tier(Tier.VIP)] == [first, twin, other]

    def test_a_card_that_is_no_longer_there_is_said(self, units: Units) -> None:
        with units() as unit:
            moved = settle(unit, person("Ada"), Tier.GRAVEYARD)
            binned = settle(unit, person("Bo"), binned_on=TODAY)
            for number, code in (
                (moved, Code.CHANGED_ELSEWHERE),
                (binned, Code.CHANGED_ELSEWHERE),
                (99, Code.NO_SUCH_CONTACT),
            ):
                with pytest.raises(NotFound) as problem:
                    unit.standings.ranks_around(Tier.VIP, number, [])
                assert problem.value.code is code


def test_shown_in_says_who_can_be_seen(units: Units) -> None:
    def seen() -> list[tuple[int, int | None]]:
        with units.engine.connect() as connection:
            return [
                tuple(row)
                for row in connection.exec_driver_sql("SELECT id, shown_in FROM contact ORDER BY id")
            ]

    with units() as unit:
        ada, bo = settle(unit, person("Ada")), settle(unit, person("Bo"), binned_on=TODAY)
        batch = unit.open_batch("import", NOW)
        (eva,) = unit.contacts.add_batch(batch, [newcomer(person("Eva"))])
        unit.commit()
    assert seen() == [(ada, 2), (bo, None), (eva, 0)]
    with units() as unit:
        unit.standings.put(replace(unit.standings.get(bo), binned_on=None))
        unit.show_batch(batch, present=False)
        unit.standings.put(replace(unit.standings.get(eva), tier=Tier.VIP))
        unit.commit()
    assert seen() == [(ada, 2), (bo, 2), (eva, None)]
    with units() as unit:
        unit.show_batch(batch, present=True)
        unit.commit()
    assert seen() == [(ada, 2), (bo, 2), (eva, 2)]
