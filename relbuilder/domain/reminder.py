"""What can fall due, and what became of it: reminders, their keys, snoozes and pauses. Values only."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Self


class ItemKind(StrEnum):
    """What falls due, in the order of Today (product.md, Order of Today)."""

    PROMISE = "promise"
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    REMINDER = "reminder"
    DATE = "date"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class ItemKey:
    """Names one thing that falls due on one day: the same thing next time has another key.

    `number` is the id of the contact for PERSON and DATE, else that of the promise or reminder. `label` is that of a
    DATE ("birthday").
    """

    kind: ItemKind
    number: int
    due: date
    label: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.number}:{self.due.isoformat()}:{self.label}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The key that `str` wrote; raises ValueError."""
        kind, number, due, label = text.split(":", 3)
        return cls(ItemKind(kind), int(number), date.fromisoformat(due), label)


class SubjectKind(StrEnum):
    """What a reminder may be about, beside a contact."""

    ASK = "ask"
    EXCHANGE = "exchange"
    INTRODUCTION = "introduction"
    LOAN = "loan"


@dataclass(frozen=True, slots=True)
class Subject:
    """The ask, exchange, introduction or loan with the id `number`."""

    kind: SubjectKind
    number: int

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.number}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The subject that `str` wrote; raises ValueError."""
        kind, number = text.split(":")
        return cls(SubjectKind(kind), int(number))


class ReminderKind(StrEnum):
    """Why a reminder is there; its values are those of `ItemKind`."""

    OWN = "reminder"
    FOLLOW_UP = "follow_up"
    THANK_YOU = "thank_you"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to be reminded of on a day, with or without a contact.

    `day` is the first (or only) day; `at` the wall time in the IANA `zone` it was entered in, None for all day. `rule`
    is an iCalendar RRULE ("FREQ=MONTHLY") for one that comes again, empty for one that does not; `handled_through` is
    then the day of the latest occurrence that was done. `settled_on` is the day it was done for good. `step` is 1 to 3
    for the follow-ups of a new card. `about` is the thing that made the reminder and keeps it, None for one that the
    user wrote.
    """

    kind: ReminderKind
    contact_id: int | None
    text: str
    day: date
    made_at: datetime
    zone: str
    at: time | None = None
    rule: str = ""
    handled_through: date | None = None
    settled_on: date | None = None
    step: int = 0
    about: Subject | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch of days in which clocks stand still: one person's, or (`contact_id` None) everybody's.

    From `first_day` up to but not including `until`; None while it is not known when it ends.
    """

    contact_id: int | None
    first_day: date
    until: date | None
    id: int | None = None

    def covers(self, day: date) -> bool:
        """Whether clocks stand still on that day."""
        return self.first_day <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class Mark:
    """What the user answered to one thing that fell due: put off until an instant, or done at one (both UTC).

    Promises, reminders and people keep their own state: for them only `snoozed_until` is used.
    """

    key: str
    contact_id: int | None
    snoozed_until: datetime | None = None
    settled_at: datetime | None = None
    answered_on: date | None = None

    @property
    def id(self) -> str:
        """A mark is known by the key of its item."""
        return self.key


@dataclass(frozen=True, slots=True)
class Announcement:
    """That one thing was shown to the user: when first as a notification, and on how many days in Today.

    Never part of undo: what was seen was seen.
    """

    key: str
    announced_at: datetime | None
    days_shown: int
    last_shown_on: date | None
