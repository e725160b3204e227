"""Load: what is asked against what is given, and less of it where that goes on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.load import LessLoad, WeekDone, asked_touches, propose
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier

MONDAY = date(2026, 3, 2)
LIVING = {Tier.GOOD_TO_KNOW: [180] * 100, Tier.VIP: [90] * 20, Tier.INNER_CIRCLE: [30] * 5}
ASKED = 700 / 180 + 140 / 90 + 35 / 30


def weeks(*touches: int) -> list[WeekDone]:
    return [WeekDone(MONDAY + timedelta(weeks=n), count, 20 * count) for n, count in enumerate(touches)]


def proposal(*touches: int, living: dict[Tier, list[int]] = LIVING) -> LessLoad | None:
    return propose(weeks(*touches), living, DEFAULT_POLICIES)


def test_everybody_asks_for_a_touch_in_each_cadence() -> None:
    assert asked_touches(LIVING) == pytest.approx(ASKED)
    assert asked_touches({}) == 0


def test_three_short_weeks_propose_a_longer_interval_where_most_is_asked() -> None:
    found = proposal(9, 5, 5, 5)
    assert found is not None
    assert (found.tier, found.cadence_days, found.proposed_days) == (Tier.GOOD_TO_KNOW, 180, 365)
    assert found.asked == pytest.approx(ASKED)
    assert found.done == 5


def test_what_is_proposed_fits_what_was_done() -> None:
    found = proposal(5, 5, 5, living={Tier.GOOD_TO_KNOW: [180] * 10, Tier.VIP: [90] * 80})
    assert found is not None
    assert (found.tier, found.proposed_days) == (Tier.VIP, 150)
    assert asked_touches({Tier.GOOD_TO_KNOW: [180] * 10, Tier.VIP: [150] * 80}) <= 5


@pytest.mark.parametrize("touches", [(5, 5), (7, 5, 5), (5, 5, 7), (6, 6, 6), (), (5, 5, 5, 7)])
def test_a_good_week_a_small_want_or_too_few_weeks_propose_nothing(touches: tuple[int, ...]) -> None:
    assert proposal(*touches) is None


def test_old_weeks_do_not_count() -> None:
    assert proposal(9, 9, 9, 4, 4, 4) is not None


def test_a_small_board_is_left_in_peace() -> None:
    assert proposal(0, 0, 0, living={Tier.VIP: [90] * 10}) is None


def test_the_inner_circle_is_never_asked_to_step_back() -> None:
    assert proposal(0, 0, 0, living={Tier.INNER_CIRCLE: [30] * 15}) is None
    found = proposal(0, 0, 0, living={Tier.INNER_CIRCLE: [30] * 15, Tier.VIP: [90]})
    assert found is not None
    assert found.tier is Tier.VIP


tiers = st.fixed_dictionaries(
    {tier: st.lists(st.integers(1, 400), max_size=60) for tier in Tier if tier.living}
)


@given(tiers, st.lists(st.integers(0, 60), min_size=3, max_size=6))
def test_a_proposal_is_a_calm_step_towards_less(living: dict[Tier, list[int]], touches: list[int]) -> None:
    found = proposal(*touches, living=living)
    if found is None:
        return
    assert found.tier in {Tier.GOOD_TO_KNOW, Tier.VIP}
    assert found.cadence_days < found.proposed_days <= 2.1 * found.cadence_days
    assert all(count < found.asked for count in touches[-3:])
    assert found.done <= 0.8 * found.asked
