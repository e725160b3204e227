"""Days on which clocks stand still: how many lie in a stretch, and how far they move a due day. Days in, days out."""

from collections.abc import Iterable
from datetime import date

from relbuilder.domain.reminder import Pause

Stretch = tuple[date, date]
"""From its first day up to but not including its second; `date.max` where nobody knows when it ends."""


def merged(pauses: Iterable[Pause]) -> list[Stretch]:
    """The stretches in which at least one pause runs, in order and apart from each other."""
    stretches: list[Stretch] = []
    for first, until in sorted((pause.first_day, pause.until or date.max) for pause in pauses):
        if until <= first:
            continue
        if stretches and first <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(until, stretches[-1][1]))
        else:
            stretches.append((first, until))
    return stretches


def still_days(start: date, end: date, stretches: Iterable[Stretch]) -> int:
    """How many days between two days clocks stood still."""
    return sum(max(0, (min(until, end) - max(first, start)).days) for first, until in stretches)


def shifted(due: date, clock_start: date, stretches: Iterable[Stretch]) -> date:
    """The due day of a clock that started on `clock_start` and stood still in between.

    A day that was past before a pause moves as well: so many days over before, so many days over afterwards.
    """
    return days_on(due, still_days(clock_start, date.max, stretches))


def resumed(day: date, stretches: Iterable[Stretch]) -> date:
    """A day that was chosen before a pause fell upon it: as far from its end as it was from its beginning."""
    for first, until in stretches:
        if first <= day < until:
            return days_on(until, (day - first).days)
    return day


def days_on(day: date, count: int) -> date:
    """The day so many days later, or the last day there is."""
    return date.fromordinal(min(day.toordinal() + count, date.max.toordinal()))
