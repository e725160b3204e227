"""Read models: what a screen or a list shows, ready to be shown. `Reader` in `services.ports` fetches them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from relbuilder.domain.agenda import Item
from relbuilder.domain.ask import Ask
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import Contact, Origin
from relbuilder.domain.exchange import Exchange
from relbuilder.domain.introduction import Introduction
from relbuilder.domain.load import LessLoad
from relbuilder.domain.loan import Loan
from relbuilder.domain.move import TierMove
from relbuilder.domain.need import Need
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import Pause, Reminder
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.domain.vouch import Recommendation, Reference, Vouch

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

    `birthday` is its next occurrence when that is within `BIRTHDAY_CHIP_DAYS`. `paused_until` is the day its clocks
    go on, `date.max` where nobody knows when; None while they run. `members` counts those of a group, `faces` are the
    names of the first two.
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
    paused_until: date | None = None
    members: int = 0
    faces: tuple[str, ...] = ()


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
    """The other end of a tie: what that person is to the one in question (see `domain.tie`), and the tie's id.

    `inverse` is the user's own word for what the one in question is to that person; empty where it is the same, or
    follows from `kind`. `light` is true of somebody who has no card on the board.
    """

    id: int
    name: str
    kind: str
    strength: int
    since: date | None = None
    tie_id: int | None = None
    inverse: str = ""
    light: bool = False


@dataclass(frozen=True, slots=True)
class SuggestedTie:
    """Somebody who may know a contact: the `organisation` they share, or "", and how many `touches`."""

    id: int
    name: str
    organisation: str
    touches: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A note elsewhere that mentions a contact: of the touch `touch_id`, else that on the contact `contact_id`.

    `text` is the note as it is stored (see `domain.mentions`), `day` that of the touch.
    """

    contact_id: int
    text: str
    day: date | None = None
    touch_id: int | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything the app knows of one contact, newest first where time matters. `moisture` is today's (0 to 1).

    `recommendations` are those of this contact to somebody and of somebody to this one. `groups` are the cards of
    groups it is a member of. `names` gives the names of all contacts that are spoken of anywhere in it.
    """

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
    reminders: tuple[Reminder, ...] = ()
    loans: tuple[Loan, ...] = ()
    asks: tuple[Ask, ...] = ()
    needs: tuple[Need, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    vouches: tuple[Vouch, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    references: tuple[Reference, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    mentions: tuple[Mention, ...] = ()
    groups: tuple[int, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)

    @property
    def begun_on(self) -> date:
        """The day the relation began, as far as is known."""
        days = [self.added_on, *(touch.day for touch in self.touches)]
        met = self.contact.origin.on
        return min([*days, met] if met else days)


@dataclass(frozen=True, slots=True)
class ContactSummary:
    """A line of a list, and what the command line prints of a contact. `moisture` is today's (0 to 1).

    `paused_until` is the day its clocks go on, `date.max` where nobody knows when; None while they run.
    """

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
    paused_until: date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What a line of Today says of a contact. `moisture` is today's (0 to 1), `last_touch` the latest with its note.

    `usual_kind` is the kind of that touch, or a message before there was one.
    """

    id: int
    name: str
    given: str
    tier: Tier
    organisation: str
    title: str
    email: str
    phone: str
    moisture: float
    lateness: Lateness
    has_photo: bool
    chosen: bool
    origin: Origin
    last_touch: Touch | None
    minutes_per_touch: int

    @property
    def usual_kind(self) -> TouchKind:
        """The kind of touch that is logged where nobody asks for one."""
        return self.last_touch.kind if self.last_touch else TouchKind.MESSAGE


class DoneKind(StrEnum):
    """What was done: a touch was logged, a promise kept, a reminder or a date seen to."""

    TOUCH = "touch"
    PROMISE = "promise"
    REMINDER = "reminder"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Done:
    """Something done. `key` is the id of the touch, promise or reminder, or the key of a date's mark.

    `contact_id` is the first of a touch's people, `text` its note, or what was promised or to be remembered; for a date
    its label. `at` is the instant (UTC), None where only the day is known.
    """

    kind: DoneKind
    key: str
    contact_id: int | None
    text: str
    at: datetime | None
    touch_kind: TouchKind | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class TouchLine:
    """A touch as it counts against a budget: `minutes` as logged, else what its tier takes."""

    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of Today, with whom it is about; `person` is None for a reminder about nobody."""

    item: Item
    person: Person | None


@dataclass(frozen=True, slots=True)
class DayDone:
    """What was done on one day of the week."""

    day: date
    touches: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Week:
    """The week around today: each day on which people are asked for, and the sums of all seven.

    `asked` is how many touches a week the board asks for, `budget_touches` and `budget_minutes` what the user can give.
    """

    days: tuple[DayDone, ...]
    touches: int
    minutes: int
    asked: float
    budget_touches: int
    budget_minutes: int


@dataclass(frozen=True, slots=True)
class Today:
    """The page of the day. `later_count` counts what can wait, of which `later` holds the first ones.

    `planned_minutes` is what the rows take, `done_minutes` what was done today, `daily_minutes` what a day may take.
    `pause` is everybody's pause, if there is one. `names` gives the names of everybody in `done`. `people_a_day` is how
    many people a day may ask for.
    """

    day: date
    rows: tuple[Row, ...]
    later: tuple[Row, ...]
    later_count: int
    done: tuple[Done, ...]
    names: dict[int, str]
    planned_minutes: int
    done_minutes: int
    daily_minutes: int
    week: Week
    pause: Pause | None
    proposal: LessLoad | None
    people_a_day: int = 5

    @property
    def count(self) -> int:
        """The number on the rail and in the tray: nothing while everything is paused."""
        return 0 if self.pause else len(self.rows)
