"""The three follow-ups of a new card, and which of them a touch settles (product.md, New cards)."""

from collections.abc import Iterable, Sequence
from datetime import date

from relbuilder.domain.reminder import Reminder

STEPS = (2, 14, 42)
"""Days after leaving the graveyard: the first weeks decide whether a tie lives (product.md, New cards)."""


def plan(left_on: date, place: int, people_a_day: int) -> tuple[date, ...]:
    """The days of a card's follow-ups; of many that leave together, the one at `place` (from 0) begins later.

    No day gets more than `people_a_day` of them from one move: load never jumps.
    """
    raise NotImplementedError


def settled_by(follow_ups: Sequence[Reminder], touch_days: Iterable[date]) -> dict[int, date]:
    """Which follow-ups touches have settled, by id with the day: each touch the nearest open one and all before it.

    Touches before the day they were made do not count.
    """
    raise NotImplementedError
