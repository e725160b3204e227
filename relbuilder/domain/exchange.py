"""What was given and received, and the balance of it. No sums across people: that would be a score."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

YEAR = timedelta(days=365)
"""How far back a balance looks (product.md, Balance)."""

SIZES = (1, 2, 3, 5, 8)
"""A tip, an introduction, an hour, a real effort, a big one (product.md, Balance)."""


class ExchangeDirection(StrEnum):
    """Whether the user gave or received."""

    GIVEN = "given"
    RECEIVED = "received"


class ExchangeKind(StrEnum):
    """What was given."""

    TIP = "tip"
    INTRODUCTION = "introduction"
    RECOMMENDATION = "recommendation"
    TIME = "time"
    KNOWLEDGE = "knowledge"
    GIFT = "gift"
    BUSINESS = "business"
    SUPPORT = "support"


USUAL_SIZES: dict[ExchangeKind, int] = {
    ExchangeKind.TIP: 1,
    ExchangeKind.INTRODUCTION: 2,
    ExchangeKind.RECOMMENDATION: 2,
    ExchangeKind.TIME: 3,
    ExchangeKind.KNOWLEDGE: 3,
    ExchangeKind.GIFT: 2,
    ExchangeKind.BUSINESS: 5,
    ExchangeKind.SUPPORT: 3,
}
"""The size each kind has unless the user says otherwise."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing given or received; `size` is one of `SIZES`."""

    contact_id: int
    direction: ExchangeDirection
    text: str
    day: date
    size: int = 1
    kind: ExchangeKind = ExchangeKind.TIP
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """The sizes of what was given and of what was received, each summed up."""

    given: int
    received: int

    @property
    def difference(self) -> int:
        """Given less received: 0 or more is the giving side."""
        return self.given - self.received


def balance(exchanges: Iterable[Exchange], today: date) -> Balance:
    """Given and received over the twelve months up to today (product.md, Balance)."""
    recent = [exchange for exchange in exchanges if exchange.day >= today - YEAR]
    given = sum(exchange.size for exchange in recent if exchange.direction is ExchangeDirection.GIVEN)
    return Balance(given, sum(exchange.size for exchange in recent) - given)
