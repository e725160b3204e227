"""Follow-ups: three of them for a new card, spread where many come at once, settled by touches."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.follow_ups import STEPS, plan, settled_by
from relbuilder.domain.reminder import Reminder, ReminderKind

DAY = date(2026, 3, 2)
MADE_AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


def after(days: int) -> date:
    return DAY + timedelta(days=days)


FOLLOW_UPS = [
    Reminder(ReminderKind.FOLLOW_UP, 7, "", after(days), MADE_AT, "Europe/Copenhagen", step=step, id=step)
    for step, days in enumerate(STEPS, 1)
]


def settled(*touch_days: int) -> dict[int, int]:
    found = settled_by(FOLLOW_UPS, [after(days) for days in touch_days])
    return {step: (day - DAY).days for step, day in found.items()}


def test_one_card_is_followed_up_after_two_days_two_weeks_and_six_weeks() -> None:
    assert plan(DAY, 0, 5) == (after(2), after(14), after(42))


@given(st.integers(1, 200), st.integers(0, 9))
def test_many_that_leave_together_never_crowd_a_day(count: int, people_a_day: int) -> None:
    plans = [plan(DAY, place, people_a_day) for place in range(count)]
    for step in range(3):
        assert max(Counter(days[step] for days in plans).values()) <= max(1, people_a_day)
    assert plans == sorted(plans)


def test_a_touch_settles_the_nearest_and_what_came_before_it() -> None:
    assert settled(1) == {1: 1}
    assert settled(8) == {1: 8}  # as near to the second: the earlier one
    assert settled(9) == {1: 9, 2: 9}
    assert settled(400) == {1: 400, 2: 400, 3: 400}


def test_each_touch_settles_one_more_whatever_order_they_were_logged_in() -> None:
    assert settled(30, 3, 4) == {1: 3, 2: 4, 3: 30}
    assert settled(3, 3) == {1: 3}


def test_the_touch_that_they_follow_and_those_before_settle_none() -> None:
    assert settled(-1) == settled(0) == {}
    assert settled(-1, 0, 1) == {1: 1}


def test_they_were_made_on_the_users_day_not_on_that_of_greenwich() -> None:
    late = [
        replace(each, made_at=datetime(2026, 3, 3, 1, tzinfo=UTC)) for each in FOLLOW_UPS
    ]  # 02:00, before 04:00
    assert settled_by(late, [DAY]) == {}
    assert settled_by(late, [after(1)]) == {1: after(1)}


def test_asking_again_settles_nothing_more() -> None:
    once = settled_by(FOLLOW_UPS, [after(3)])
    stored = [replace(each, settled_on=once.get(each.step)) for each in FOLLOW_UPS]
    assert settled_by(stored, [after(3)]) == {}
    assert settled_by(stored, [after(3), after(5)]) == {2: after(5)}


@given(st.lists(st.integers(-10, 60), max_size=8))
def test_none_is_settled_while_an_earlier_one_is_open(touch_days: list[int]) -> None:
    found = settled(*touch_days)
    assert sorted(found) == list(range(1, len(found) + 1))
    assert len(found) >= min(3, len({day for day in touch_days if day > 0}))
