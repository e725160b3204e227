"""The user's own hours."""

from datetime import time

import pytest

from relbuilder.domain.schedule import Schedule


@pytest.mark.parametrize(
    ("begins", "ends", "quiet", "loud"),
    [
        (
            time(20),
            time(8),
            [time(20), time(23, 59), time(0), time(7, 59)],
            [time(8), time(12), time(19, 59)],
        ),
        (time(1), time(6), [time(1), time(5, 59)], [time(0, 59), time(6), time(23)]),
        (time(9), time(9), [], [time(0), time(9), time(23, 59)]),
    ],
)
def test_quiet_hours_may_run_over_midnight(
    begins: time, ends: time, quiet: list[time], loud: list[time]
) -> None:
    schedule = Schedule(quiet_from=begins, quiet_to=ends)
    assert [moment for moment in quiet + loud if schedule.quiet_at(moment)] == quiet


def test_the_weeks_minutes_are_shared_by_the_days_on_which_people_are_asked_for() -> None:
    assert Schedule(weekly_minutes=240).daily_minutes == 48
    assert Schedule(weekly_minutes=240, weekdays=frozenset({5})).daily_minutes == 240
    assert Schedule(weekly_minutes=70, weekdays=frozenset()).daily_minutes == 10
