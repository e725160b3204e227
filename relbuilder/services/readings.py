"""Read models: what a screen or a list shows, ready to be shown. `Reader` in `services.ports` fetches them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import Contact
from relbuilder.domain.relation import Exchange, Promise, TierMove
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.domain.touch import Touch

BIRTHDAY_CHIP_DAYS = 14
"""A card shows a birthday that is at most this many days ahead (look.md)."""


class Sort(StrEnum):
    """The order of cards in a column; each has the contact's id as the last word."""

    MANUAL = "manual"
    DUE = "due"
    NAME = "name"
    MOISTURE = "moisture"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """Which contacts the board shows; conditions are joined by "and", several tags or organisations by "or"."""

    text: str = ""
    tags: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    overdue: bool = False
    with_promises: bool = False
    added_since: date | None = None

    @property
    def active(self) -> bool:
        """Whether anything is filtered at all."""
        return self != BoardFilter()


@dataclass(frozen=True, slots=True)
class Card:
    """One card of the board. `moisture` is today's (0 to 1), `promises` the open ones the user owes.

    `birthday` is its next occurrence when that is within `BIRTHDAY_CHIP_DAYS`.
    """

    id: int
    tier: Tier
    name: str
    organisation: str
    title: str
    moisture: float
    next_due: date | None
    days_over: int | None
    lateness: Lateness
    promises: int
    birthday: date | None
    has_photo: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class ColumnSummary:
    """The head of a column: how many people stand in it and the minutes a month they ask for."""

    policy: TierPolicy
    count: int
    minutes_per_month: float

    @property
    def over_full(self) -> bool:
        """Whether more stand here than the soft limit allows."""
        return self.policy.capacity is not None and self.count > self.policy.capacity


@dataclass(frozen=True, slots=True)
class FilterCounts:
    """The numbers on the filter chips: living contacts past due, and contacts with open promises of the user's."""

    overdue: int
    with_promises: int


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """The other end of a tie."""

    id: int
    name: str
    kind: str
    strength: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything the app knows of one contact, newest first where time matters. `moisture` is today's (0 to 1)."""

    contact: Contact
    standing: Standing
    policy: TierPolicy
    moisture: float
    added_on: date
    touches: tuple[Touch, ...]
    moves: tuple[TierMove, ...]
    promises: tuple[Promise, ...]
    exchanges: tuple[Exchange, ...]
    ties: tuple[KnownPerson, ...]


@dataclass(frozen=True, slots=True)
class ContactSummary:
    """A line of a list, and what the command line prints of a contact. `moisture` is today's (0 to 1)."""

    id: int
    name: str
    tier: Tier
    organisation: str
    title: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    tags: tuple[str, ...]
    last_touch: date | None
    next_due: date | None
    days_over: int | None
    moisture: float
