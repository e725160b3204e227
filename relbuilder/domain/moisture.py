"""The health of a relation as moisture, 0 to 1: every touch waters it, time dries it (product.md, Moisture)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from relbuilder.domain.exchange import Exchange
from relbuilder.domain.pausing import Stretch, still_days
from relbuilder.domain.touch import DEPTHS, EXCHANGE_DEPTH, Touch

RESTING_HALF_LIFE = 180
"""Days in which moisture halves where there is no cadence."""

SEGMENTS = 5


@dataclass(frozen=True, slots=True, order=True)
class Watering:
    """A day on which the relation was watered, and how deep (0 to 1)."""

    day: date
    depth: float


def half_life(cadence_days: int | None) -> int:
    """Days in which moisture halves: the cadence, or `RESTING_HALF_LIFE` without one."""
    return cadence_days or RESTING_HALF_LIFE


def waterings(touches: Iterable[Touch], exchanges: Iterable[Exchange] = ()) -> list[Watering]:
    """All waterings in order of time; an exchange counts only on a day without a touch."""
    found = [Watering(touch.day, DEPTHS[touch.kind]) for touch in touches]
    touched = {watering.day for watering in found}
    found += [Watering(day, EXCHANGE_DEPTH) for day in sorted({e.day for e in exchanges} - touched)]
    return sorted(found)


def soak(
    drops: Iterable[Watering], half_life_days: int, stretches: Sequence[Stretch] = ()
) -> tuple[float, date | None]:
    """The moisture right after the last watering, and its day; (0, None) where there never was one.

    In `stretches` (see `pausing.merged`) nothing dries. Where one ends after the last watering, its end is the day,
    and the moisture that of then: `date.max` where nobody knows when it ends.
    """
    level, day = 0.0, None
    for drop in drops:
        if day is not None:
            level = _dried(level, day, drop.day, half_life_days, stretches)
        level += (1.0 - level) * drop.depth
        day = drop.day
    if day is not None and stretches and stretches[-1][1] > day:
        return _dried(level, day, stretches[-1][1], half_life_days, stretches), stretches[-1][1]
    return level, day


def _dried(level: float, day: date, until: date, half_life_days: int, stretches: Sequence[Stretch]) -> float:
    return dry(level, (until - day).days - still_days(day, until, stretches), half_life_days)


def dry(level: float, days: int, half_life_days: int) -> float:
    """What is left of `level` after `days` without water."""
    return level if days <= 0 else level * 0.5 ** (days / half_life_days)


def segments(level: float) -> int:
    """How many of five segments to show."""
    return min(SEGMENTS, max(0, ceil(SEGMENTS * level)))
