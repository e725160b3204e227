"""The four tiers of the board and what each asks of the user. Knows nothing about single contacts."""

from dataclasses import dataclass
from enum import StrEnum

DAYS_PER_MONTH = 30.44
"""Mean length of a month in days; the base of every "minutes a month" (product.md, Time cost)."""


class Tier(StrEnum):
    """A column of the board, from the one at rest to the closest."""

    GRAVEYARD = "graveyard"
    GOOD_TO_KNOW = "good_to_know"
    VIP = "vip"
    INNER_CIRCLE = "inner_circle"

    @property
    def position(self) -> int:
        """0 for the graveyard to 3 for the inner circle."""
        return TIERS.index(self)

    @property
    def living(self) -> bool:
        """Whether the tier is tended at all: everything but the graveyard."""
        return self is not Tier.GRAVEYARD

    def neighbour(self, step: int) -> "Tier | None":
        """The tier `step` columns up (positive) or down (negative), or None beyond the board's edge."""
        position = self.position + step
        return TIERS[position] if 0 <= position < len(TIERS) else None


TIERS: tuple[Tier, ...] = tuple(Tier)


@dataclass(frozen=True, slots=True)
class TierPolicy:
    """What a tier asks: how often, how long, for how many.

    `cadence_days` is the wished interval between touches, `capacity` a soft limit of people,
    `minutes_per_touch` the time one touch takes. None means: not asked in this tier.
    """

    tier: Tier
    cadence_days: int | None
    capacity: int | None
    minutes_per_touch: int

    @property
    def id(self) -> Tier:
        """A policy is known by its tier."""
        return self.tier


DEFAULT_POLICIES: dict[Tier, TierPolicy] = {
    Tier.GRAVEYARD: TierPolicy(Tier.GRAVEYARD, None, None, 0),
    Tier.GOOD_TO_KNOW: TierPolicy(Tier.GOOD_TO_KNOW, 180, 100, 15),
    Tier.VIP: TierPolicy(Tier.VIP, 90, 35, 30),
    Tier.INNER_CIRCLE: TierPolicy(Tier.INNER_CIRCLE, 30, 15, 60),
}
"""Capacities follow Dunbar's layers of 15, 50 and 150, each counting those inside it (product.md, Defaults)."""


def monthly_minutes(minutes_per_touch: int, cadence_days: int | None) -> float:
    """Minutes a month that one contact with this cadence asks for; 0 without a cadence."""
    if not cadence_days:
        return 0.0
    return minutes_per_touch * DAYS_PER_MONTH / cadence_days
