"""Moisture: what touches pour in and time takes away."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.moisture import Watering, dry, half_life, segments, soak, waterings
from relbuilder.domain.touch import Touch, TouchKind

DAY = date(2026, 3, 1)


def touch(kind: TouchKind, day: date) -> Touch:
    return Touch(kind, day, (1,), datetime(2026, 3, 1, tzinfo=UTC), "UTC")


def test_a_meeting_then_a_call_a_cadence_later() -> None:
    drops = waterings([touch(TouchKind.MEETING, DAY), touch(TouchKind.CALL, DAY + timedelta(days=90))])
    level, day = soak(drops, 90)
    assert level == pytest.approx(0.4 + 0.6 * 0.6)
    assert day == DAY + timedelta(days=90)


def test_never_touched_is_dry() -> None:
    assert soak([], 90) == (0.0, None)


def test_moisture_halves_every_cadence_and_every_180_days_at_rest() -> None:
    assert dry(0.8, 90, half_life(90)) == pytest.approx(0.4)
    assert dry(0.8, 180, half_life(None)) == pytest.approx(0.4)


def test_an_exchange_counts_only_on_a_day_without_a_touch() -> None:
    gifts = [
        Exchange(1, ExchangeDirection.GIVEN, "article", DAY + timedelta(days=shift)) for shift in (0, 1, 1)
    ]
    drops = waterings([touch(TouchKind.EVENT, DAY)], gifts)
    assert drops == [Watering(DAY, 0.2), Watering(DAY + timedelta(days=1), 0.3)]


@given(
    st.lists(st.tuples(st.integers(0, 2000), st.sampled_from([0.2, 0.3, 0.5, 0.6, 0.8])), max_size=40),
    st.integers(1, 400),
    st.integers(0, 4000),
)
def test_it_stays_between_nothing_and_full_and_only_dries(
    drops: list[tuple[int, float]], half_life_days: int, later: int
) -> None:
    level, _ = soak(
        sorted(Watering(DAY + timedelta(days=shift), depth) for shift, depth in drops), half_life_days
    )
    assert 0.0 <= level <= 1.0
    assert dry(level, later, half_life_days) <= level


def test_five_segments_rounded_up() -> None:
    assert [segments(level) for level in (0.0, 0.01, 0.2, 0.21, 0.8, 0.81, 1.0)] == [0, 1, 1, 2, 4, 5, 5]
