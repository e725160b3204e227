"""What the board asks for in a week against what is given, and what to propose where that goes on too long."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from relbuilder.domain.tier import Tier, TierPolicy

SHORT_WEEKS = 3
"""So many short weeks in a row before less is proposed."""

SHORT_SHARE = 0.2
"""The part of what is asked that must be missing before anything is said: a little less is no reason."""

MOST_STRETCH = 2
"""No interval is made longer than this many times at once; three more short weeks may ask again."""

ROUND_DAYS = (30, 45, 60, 90, 120, 150, 180, 270, 365)
"""Intervals that people think in."""

EASED = (Tier.GOOD_TO_KNOW, Tier.VIP)
"""Whom less may be proposed for: never the inner circle."""


@dataclass(frozen=True, slots=True)
class WeekDone:
    """What was done in the week that begins on `monday`."""

    monday: date
    touches: int
    minutes: int


@dataclass(frozen=True, slots=True)
class LessLoad:
    """A proposal to ask less: a longer interval for a tier, or that somebody of it steps down.

    `done` is the mean of touches in the short weeks, `asked` what the board asks a week.
    """

    tier: Tier
    cadence_days: int
    proposed_days: int
    asked: float
    done: float


def asked_touches(living: Mapping[Tier, Sequence[int]]) -> float:
    """Touches a week that cadences ask for: the cadences in days of everybody, by tier."""
    return sum(_asked(cadences) for cadences in living.values())


def propose(
    weeks: Sequence[WeekDone],
    living: Mapping[Tier, Sequence[int]],
    policies: Mapping[Tier, TierPolicy],
) -> LessLoad | None:
    """What to propose after `SHORT_WEEKS` whole weeks that all fell short, oldest first; None where all is well.

    Never asks less of the inner circle (product.md, Defaults).
    """
    latest = weeks[-SHORT_WEEKS:]
    asked = asked_touches(living)
    if len(latest) < SHORT_WEEKS or asked < 1 or any(week.touches >= asked for week in latest):
        return None
    done = sum(week.touches for week in latest) / SHORT_WEEKS
    if asked - done < SHORT_SHARE * asked:
        return None
    tier = max(EASED, key=lambda tier: _asked(living.get(tier, ())))
    cadence, share = policies[tier].cadence_days, _asked(living.get(tier, ()))
    if cadence is None or not share:
        return None
    fits = share / (share - (asked - done)) if share > asked - done else MOST_STRETCH
    wanted = cadence * min(fits, MOST_STRETCH)
    proposed = next((days for days in ROUND_DAYS if days > cadence and days >= wanted), None)
    return None if proposed is None else LessLoad(tier, cadence, proposed, asked, done)


def _asked(cadences: Sequence[int]) -> float:
    return sum(7 / days for days in cadences)
