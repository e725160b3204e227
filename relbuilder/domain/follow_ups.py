"""The three follow-ups of a new card, and which of them a touch settles (product.md, New cards)."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from relbuilder.domain.calendar import local_day
from relbuilder.domain.reminder import Reminder

STEPS = (2, 14, 42)
"""Days after leaving the graveyard: the first weeks decide whether a tie lives (product.md, New cards)."""


def plan(left_on: date, place: int, people_a_day: int) -> tuple[date, ...]:
    """The days of a card's follow-ups; of many that leave together, the one at `place` (from 0) begins later.

    No day gets more than `people_a_day` of them from one move: load never jumps.
    """
    offset = place // max(1, people_a_day)
    return tuple(left_on + timedelta(days=step + offset) for step in STEPS)


def settled_by(follow_ups: Sequence[Reminder], touch_days: Iterable[date]) -> dict[int, date]:
    """Which follow-ups touches have settled, by id with the day: each touch the nearest open one and all before it.

    A touch up to the day they were made does not count, for it is what they follow; those of one day count
    once. A follow-up that carries its `settled_on` is not open, and a touch of that very day has done its
    work: asking again settles nothing more.
    """
    done = {follow_up.settled_on for follow_up in follow_ups}
    waiting = sorted((f.day, f.id, f) for f in follow_ups if f.settled_on is None and f.id is not None)
    settled: dict[int, date] = {}
    for touched in sorted(set(touch_days) - done):
        open_ones = [
            (day, number) for day, number, f in waiting if number not in settled and _made_on(f) < touched
        ]
        if open_ones:
            nearest, _ = min(open_ones, key=lambda known: (abs((known[0] - touched).days), known[0]))
            settled.update({number: touched for day, number in open_ones if day <= nearest})
    return settled


def _made_on(reminder: Reminder) -> date:
    return local_day(reminder.made_at, reminder.zone)
