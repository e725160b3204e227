"""What the board asks for in a week against what is given, and what to propose where that goes on too long."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from relbuilder.domain.tier import Tier, TierPolicy

SHORT_WEEKS = 3
"""So many short weeks in a row before less is proposed."""


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
    raise NotImplementedError


def propose(
    weeks: Sequence[WeekDone],
    living: Mapping[Tier, Sequence[int]],
    policies: Mapping[Tier, TierPolicy],
) -> LessLoad | None:
    """What to propose after `SHORT_WEEKS` whole weeks that all fell short, oldest first; None where all is well.

    Never asks less of the inner circle (product.md, Defaults).
    """
    raise NotImplementedError
