"""The week against what the user can give, and whether to propose less. A part of `today`."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from relbuilder.domain.load import SHORT_WEEKS, LessLoad, WeekDone, asked_touches, propose
from relbuilder.domain.schedule import EVERY_DAY, Schedule
from relbuilder.domain.tier import Tier
from relbuilder.services.ports import Reader
from relbuilder.services.readings import DayDone, TouchLine, Week

_WEEK = timedelta(days=7)

Cadences = Mapping[Tier, Sequence[int]]
"""The cadences in days of everybody in a living tier."""


def read_week(reader: Reader, day: date, schedule: Schedule, living: Cadences) -> Week:
    """The week, Monday to Sunday, that `day` lies in."""
    monday = day - timedelta(days=day.weekday())
    lines = reader.touch_lines(monday, monday + _WEEK - timedelta(days=1))
    shown = [monday + timedelta(days=number) for number in sorted(_weekdays_shown(lines, day, schedule))]
    return Week(
        days=tuple(DayDone(one, *_sums(line for line in lines if line.day == one)) for one in shown),
        touches=len(lines),
        minutes=sum(line.minutes for line in lines),
        asked=asked_touches(living),
        budget_touches=schedule.weekly_touches,
        budget_minutes=schedule.weekly_minutes,
    )


def _weekdays_shown(lines: Iterable[TouchLine], day: date, schedule: Schedule) -> frozenset[int]:
    """The days on which people are asked for, today, and every other one on which something was done."""
    usual = schedule.weekdays or EVERY_DAY
    return usual | {day.weekday()} | {line.day.weekday() for line in lines}


def read_proposal(reader: Reader, day: date, living: Cadences) -> LessLoad | None:
    """What to propose after the last whole weeks before `day`; None where all is well.

    What stood on the board all that time must have asked too much already: a board that was filled yesterday says
    nothing about weeks before, and neither do weeks in which everything was paused.
    """
    this_monday = day - timedelta(days=day.weekday())
    mondays = [this_monday - _WEEK * back for back in range(SHORT_WEEKS, 0, -1)]
    first = mondays[0]
    lines = reader.touch_lines(first, this_monday - timedelta(days=1))
    weeks = [
        WeekDone(monday, *_sums(line for line in lines if monday <= line.day < monday + _WEEK))
        for monday in mondays
    ]
    policies = {column.policy.tier: column.policy for column in reader.columns()}
    proposal = propose(weeks, living, policies)
    if proposal is None or propose(weeks, reader.living_cadences(entered_by=first), policies) is None:
        return None
    return None if _had_holiday(reader, first, this_monday) else proposal


def _sums(lines: Iterable[TouchLine]) -> tuple[int, int]:
    minutes = [line.minutes for line in lines]
    return len(minutes), sum(minutes)


def _had_holiday(reader: Reader, first: date, until: date) -> bool:
    days = (first + timedelta(days=number) for number in range((until - first).days))
    return any(pause.contact_id is None for day in days for pause in reader.pauses(day))
