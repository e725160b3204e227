"""Standing: the clocks of a contact, reckoned anew."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.moisture import Watering, dry
from relbuilder.domain.reminder import Pause
from relbuilder.domain.standing import Standing, reckon
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier

DAY = date(2026, 3, 3)  # a Tuesday
VIP = DEFAULT_POLICIES[Tier.VIP]
TUESDAYS = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
TUESDAY = 1


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def standing(
    *, snoozed: date | None = None, rule: str = "", cadence: int | None = None, entered: date = DAY
) -> Standing:
    return Standing(7, Tier.VIP, "n", entered, own_rule=rule, own_cadence=cadence, snoozed_until=snoozed)


def pause(first: int, until: int | None) -> Pause:
    return Pause(7, after(first), None if until is None else after(until))


def due(before: Standing, last_touch: date | None, *pauses: Pause) -> date | None:
    return reckon(before, VIP, [], last_touch, pauses).next_due


def test_a_touch_sets_every_clock() -> None:
    found = reckon(standing(), VIP, [Watering(after(20), 0.6)], after(20))
    assert (found.last_touch, found.next_due) == (after(20), after(110))
    assert (found.moisture, found.moisture_day, found.paused_until) == (0.6, after(20), None)


def test_a_pause_stops_the_clock_and_lets_it_go_on() -> None:
    assert due(standing(), after(0), pause(10, 40)) == after(120)
    assert due(standing(), after(20), pause(10, 40)) == after(130)
    assert due(standing(), after(40), pause(10, 40)) == after(130)
    assert due(standing(), None, pause(10, 40)) == after(120)
    assert due(standing(), after(0), pause(10, 40), pause(30, 50), pause(60, 61)) == after(131)


def test_overdue_before_a_pause_is_as_much_overdue_after_it() -> None:
    assert due(standing(), after(0), pause(95, 125)) == after(120)


def test_the_grace_days_stand_still_too_but_not_for_a_pause_before_them() -> None:
    long_ago = after(-700)
    assert due(standing(), long_ago, pause(5, 25)) == after(34)
    assert due(standing(), long_ago, pause(-400, -300)) == after(14)


def test_while_nobody_knows_when_a_pause_ends_nothing_is_due() -> None:
    found = reckon(standing(snoozed=after(8)), VIP, [Watering(DAY, 0.8)], DAY, [pause(5, None)])
    assert (found.next_due, found.paused_until, found.moisture_day) == (None, date.max, date.max)
    assert found.moisture == pytest.approx(dry(0.8, 5, 90))


def test_the_last_pause_is_remembered_also_once_it_is_over() -> None:
    assert reckon(standing(), VIP, [], None, [pause(0, 9), pause(20, 30)]).paused_until == after(30)


def test_at_rest_there_is_no_clock_to_stop() -> None:
    resting = Standing(7, Tier.GRAVEYARD, "n", DAY)
    found = reckon(resting, DEFAULT_POLICIES[Tier.GRAVEYARD], [Watering(DAY, 0.5)], DAY, [pause(1, 30)])
    assert (found.next_due, found.paused_until, found.moisture_day) == (None, None, DAY)


def test_a_snooze_moves_the_due_day_but_never_back() -> None:
    assert due(standing(snoozed=after(100)), after(0)) == after(100)
    assert due(standing(snoozed=after(50)), after(0)) == after(90)


def test_a_snooze_that_a_pause_falls_upon_goes_on_after_it() -> None:
    assert due(standing(snoozed=after(100)), after(0), pause(95, 125)) == after(130)


def test_a_rule_says_the_days() -> None:
    every_second = standing(rule=TUESDAYS, cadence=14, entered=after(-100))
    assert due(every_second, after(0)) == after(14)
    assert due(every_second, after(1)) == after(14)
    assert due(standing(rule=TUESDAYS, cadence=14), None) == after(14)
    assert due(standing(rule=TUESDAYS, cadence=14, entered=after(1)), None) == after(
        28
    )  # grace ends on a Wednesday


def test_a_rule_keeps_to_its_days_after_a_pause_but_lets_nobody_off() -> None:
    every_second = standing(rule=TUESDAYS, cadence=14, entered=after(-100))
    assert due(every_second, after(0), pause(10, 20)) == after(28)
    assert due(every_second, after(0), pause(17, 40)) == after(37)  # three days over, before and after


touches = st.none() | st.integers(-300, 200)
stretches = st.lists(st.tuples(st.integers(-100, 300), st.integers(1, 90)), max_size=4)


@given(touches, st.sampled_from([None, 7, 30, 200]), stretches, st.integers(1, 90))
def test_in_time_before_a_pause_is_in_time_after_it(
    touched: int | None, cadence: int | None, earlier: list[tuple[int, int]], length: int
) -> None:
    known = [pause(first, min(first + days, 300)) for first, days in earlier if first < 300]
    person = standing(cadence=cadence)
    last_touch = None if touched is None else after(touched)
    before = due(person, last_touch, *known)
    afterwards = due(person, last_touch, *known, pause(300, 300 + length))
    assert before is not None
    assert afterwards == before + timedelta(days=length)


@given(st.lists(st.integers(-300, 200), min_size=1, max_size=5), stretches, st.integers(0, 400))
def test_a_month_of_pause_does_not_dry(watered: list[int], known: list[tuple[int, int]], days: int) -> None:
    drops = sorted(Watering(after(shift), 0.5) for shift in watered)
    found = reckon(
        standing(), VIP, drops, drops[-1].day, [pause(first, first + long) for first, long in known]
    )
    level, today = 0.0, drops[0].day
    last = max(drops[-1].day, found.paused_until or date.min) + timedelta(days=days)
    paused = {after(first + shift) for first, long in known for shift in range(long)}
    while today <= last:  # day by day, as people live it
        for _ in range(drops.count(Watering(today, 0.5))):
            level += (1 - level) * 0.5
        if today < last and today not in paused:
            level = dry(level, 1, 90)
        today += timedelta(days=1)
    assert found.moisture_day is not None
    assert dry(found.moisture, (last - found.moisture_day).days, 90) == pytest.approx(level)
