"""Ranks: always room between two cards, in the order the database compares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.rank import rank_between, ranks_between


@given(st.lists(st.integers(min_value=0, max_value=10_000), max_size=200))
def test_cards_put_anywhere_keep_the_order_they_were_given(places: list[int]) -> None:
    column: list[str] = []
    for place in places:
        at = place % (len(column) + 1)
        above = column[at - 1] if at else None
        below = column[at] if at < len(column) else None
        column.insert(at, rank_between(above, below))
    assert column == sorted(set(column))


@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(1, 20)), max_size=30))
def test_several_at_once_land_together_in_order(drops: list[tuple[int, int]]) -> None:
    column: list[str] = []
    for place, count in drops:
        at = place % (len(column) + 1)
        above = column[at - 1] if at else None
        below = column[at] if at < len(column) else None
        column[at:at] = ranks_between(above, below, count)
    assert column == sorted(set(column))


def test_keys_at_the_edges_stay_short() -> None:
    top = bottom = rank_between(None, None)
    for _ in range(10_000):
        top, bottom = rank_between(None, top), rank_between(bottom, None)
    assert len(top) == len(bottom) == 8


def test_always_into_the_same_gap() -> None:
    low, high = rank_between(None, None), rank_between(rank_between(None, None), None)
    for _ in range(1_000):
        high = rank_between(low, high)
        assert low < high
    assert len(high) < 250


def test_out_of_order_is_refused() -> None:
    key = rank_between(None, None)
    with pytest.raises(ValueError, match="out of order"):
        rank_between(key, key)
