"""Cadence: the rules with one right answer about when somebody is due."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.cadence import (
    GRACE_DAYS,
    Lateness,
    days_over,
    effective_cadence,
    late_by,
    lateness,
    next_due,
    spread,
)
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier

DAY = date(2026, 3, 1)
VIP = DEFAULT_POLICIES[Tier.VIP]
GOOD = DEFAULT_POLICIES[Tier.GOOD_TO_KNOW]

days = st.dates(date(2000, 1, 1), date(2090, 1, 1))
cadences = st.integers(1, 1000)


def test_a_touch_restarts_the_clock() -> None:
    due = next_due(last_touch=DAY + timedelta(days=40), entered_on=DAY, cadence_days=90)
    assert due == DAY + timedelta(days=130)


def test_without_a_touch_the_clock_starts_on_entering() -> None:
    assert next_due(last_touch=None, entered_on=DAY, cadence_days=90) == DAY + timedelta(days=90)


def test_a_dormant_relation_taken_up_is_not_over_the_same_minute() -> None:
    long_ago = DAY - timedelta(days=720)
    assert next_due(last_touch=long_ago, entered_on=DAY, cadence_days=90) == DAY + timedelta(days=GRACE_DAYS)


def test_the_graveyard_has_no_due_day() -> None:
    cadence = effective_cadence(DEFAULT_POLICIES[Tier.GRAVEYARD], own_cadence=30)
    assert cadence is None
    assert next_due(last_touch=DAY, entered_on=DAY, cadence_days=cadence) is None


@given(last=st.none() | days, entered=days, cadence=cadences)
def test_never_earlier_than_the_grace_days_after_entering(
    last: date | None, entered: date, cadence: int
) -> None:
    due = next_due(last_touch=last, entered_on=entered, cadence_days=cadence)
    assert due is not None
    assert due >= entered + timedelta(days=GRACE_DAYS)
    if last is not None:
        assert due >= last + timedelta(days=cadence)


@given(entered=days, cadence=cadences, count=st.integers(1, 300))
def test_many_who_enter_together_are_spread_evenly(entered: date, cadence: int, count: int) -> None:
    dues = spread(entered, cadence, count)
    per_day = max(dues.count(due) for due in set(dues))
    span = max(0, cadence - GRACE_DAYS)
    assert dues == sorted(dues)
    assert len(dues) == count
    assert dues[-1] == entered + timedelta(days=max(cadence, GRACE_DAYS))
    if span:
        assert per_day <= -(-count // span) + 1


def test_the_spread_day_counts_until_a_touch_follows_the_entering() -> None:
    spread_due = DAY + timedelta(days=60)
    before = DAY - timedelta(days=200)
    after = DAY + timedelta(days=3)
    due = {
        touch: next_due(last_touch=touch, entered_on=DAY, cadence_days=90, spread_due=spread_due)
        for touch in (None, before, after)
    }
    assert due == {None: spread_due, before: spread_due, after: after + timedelta(days=90)}


def test_the_contacts_own_rhythm_wins_and_the_chosen_get_half() -> None:
    assert effective_cadence(VIP, None) == 90
    assert effective_cadence(VIP, 21) == 21
    assert effective_cadence(GOOD, None, chosen=True) == 90
    assert effective_cadence(VIP, None, chosen=True) == 90


def test_green_until_due_amber_until_the_outer_limit_red_after_it() -> None:
    shown = [lateness(DAY, DAY + timedelta(days=over), 90) for over in (-1, 0, 1, 45, 46)]
    assert shown == [
        Lateness.IN_TIME,
        Lateness.IN_TIME,
        Lateness.LATE,
        Lateness.LATE,
        Lateness.FAR_OVER,
    ]
    assert lateness(None, DAY, None) is Lateness.RESTING


def test_late_counts_in_cadences() -> None:
    assert late_by(DAY, DAY + timedelta(days=45), 90) == 0.5
    assert late_by(DAY, DAY + timedelta(days=45), 30) == 1.5
    assert days_over(DAY, DAY - timedelta(days=2)) == -2
    assert days_over(None, DAY) is None
