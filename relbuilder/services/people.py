"""Read models of the People page: its lines, orders and filters. `Reader` in `services.ports` fetches them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.exchange import Balance
from relbuilder.domain.tier import Tier

BIN_KEEPS_DAYS = 30
"""How long the bin keeps a contact (product.md, Undo)."""


class PeopleSort(StrEnum):
    """By what the page can be sorted: each of its columns. Equals stand by name; those who have nothing come last."""

    NAME = "name"
    ORGANISATION = "organisation"
    TITLE = "title"
    TIER = "tier"
    LAST_TOUCH = "last_touch"
    DUE = "due"
    MOISTURE = "moisture"
    BALANCE = "balance"
    PROMISES = "promises"
    ADDED = "added"
    EMAIL = "email"
    PHONE = "phone"
    TAGS = "tags"
    BIRTHDAY = "birthday"
    CITY = "city"
    CADENCE = "cadence"
    BINNED = "binned"


@dataclass(frozen=True, slots=True)
class PeopleOrder:
    """By what, and whether the largest comes first. By birthday means the next one first."""

    sort: PeopleSort = PeopleSort.NAME
    descending: bool = False


class Lack(StrEnum):
    """What may be missing about a contact."""

    EMAIL = "email"
    PHONE = "phone"
    BIRTHDAY = "birthday"
    ORGANISATION = "organisation"
    PHOTO = "photo"
    NOTE = "note"
    ORIGIN = "origin"
    """How, where, when and through whom they met: nothing of it is known."""
    TOUCH = "touch"
    """There never was one."""


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Whom the page shows; conditions are joined by "and", several tiers, tags or organisations by "or".

    `binned` shows the bin in place of everybody. Of several lacks all must be missing.
    """

    text: str = ""
    tiers: tuple[Tier, ...] = ()
    tags: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    overdue: bool = False
    with_promises: bool = False
    chosen: bool = False
    paused: bool = False
    lacks: tuple[Lack, ...] = ()
    binned: bool = False


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A line of the People page. `moisture` is today's (0 to 1), `promises` the open ones the user owes.

    `cadence_days` is the wished interval, None at rest; `birthday` is (month, day, year or None). `paused_until` is the
    day its clocks go on, `date.max` where nobody knows when; None while they run. `binned_on` is None outside the bin.
    Nobody in the inner circle has a `balance`, and nobody with whom nothing passed in twelve months.
    """

    id: int
    name: str
    tier: Tier
    organisation: str
    title: str
    last_touch: date | None
    next_due: date | None
    days_over: int | None
    lateness: Lateness
    moisture: float
    balance: Balance | None
    promises: int
    added_on: date | None
    email: str
    phone: str
    tags: tuple[str, ...]
    birthday: tuple[int, int, int | None] | None
    city: str
    cadence_days: int | None
    has_photo: bool
    chosen: bool
    paused_until: date | None = None
    binned_on: date | None = None
