"""Tiers: their order, and what they ask for."""

import pytest

from relbuilder.domain.tier import DEFAULT_POLICIES, TIERS, monthly_minutes


def test_neighbours_end_at_the_edges_of_the_board() -> None:
    assert [tier.neighbour(1) for tier in TIERS] == [*TIERS[1:], None]
    assert [tier.neighbour(-1) for tier in TIERS] == [None, *TIERS[:-1]]


def test_only_the_graveyard_rests() -> None:
    assert [tier.living for tier in TIERS] == [False, True, True, True]


def test_the_defaults_ask_for_what_the_product_says() -> None:
    costs = [
        round(monthly_minutes(p.minutes_per_touch, p.cadence_days), 1) for p in DEFAULT_POLICIES.values()
    ]
    assert costs == [0.0, 2.5, 10.1, 60.9]


def test_full_default_columns_make_about_ten_touches_a_week() -> None:
    living = [p for p in DEFAULT_POLICIES.values() if p.cadence_days and p.capacity]
    assert sum(
        7 * p.capacity / p.cadence_days for p in living if p.capacity and p.cadence_days
    ) == pytest.approx(10.1, abs=0.1)
