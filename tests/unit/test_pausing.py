"""Pausing: stretches in which clocks stand still."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.pausing import days_on, merged, resumed, shifted, still_days
from relbuilder.domain.reminder import Pause

DAY = date(2026, 3, 1)


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def pause(first: int, until: int | None) -> Pause:
    return Pause(None, after(first), None if until is None else after(until))


pauses = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 60)).map(lambda ends: pause(ends[0], sum(ends))), max_size=6
)


def test_pauses_that_meet_or_overlap_are_one() -> None:
    found = merged([pause(20, 30), pause(0, 5), pause(5, 8), pause(25, 40), pause(27, 29), pause(50, 50)])
    assert found == [(after(0), after(8)), (after(20), after(40))]
    assert merged([pause(0, 5), pause(3, None)]) == [(after(0), date.max)]


@given(pauses, st.integers(-20, 400), st.integers(0, 400))
def test_still_days_are_those_that_a_pause_covers(known: list[Pause], start: int, length: int) -> None:
    asked = [after(start + shift) for shift in range(length)]
    covered = sum(any(each.covers(day) for each in known) for day in asked)
    assert still_days(after(start), after(start + length), merged(known)) == covered


def test_a_clock_goes_on_where_it_stopped() -> None:
    holiday = merged([pause(10, 40)])
    assert shifted(after(20), after(0), holiday) == after(50)
    assert shifted(after(20), after(15), holiday) == after(45)  # begun in the holiday
    assert shifted(after(20), after(40), holiday) == after(20)  # begun after it


def test_what_was_past_stays_as_long_past() -> None:
    assert shifted(after(7), after(0), merged([pause(10, 40)])) == after(37)


def test_a_day_put_off_to_a_pause_comes_as_long_after_it() -> None:
    holiday = merged([pause(10, 40)])
    assert [resumed(after(days), holiday) for days in (9, 10, 15, 40)] == [
        after(9),
        after(40),
        after(45),
        after(40),
    ]


def test_days_have_an_end() -> None:
    assert days_on(date(9999, 12, 30), 5) == date.max
