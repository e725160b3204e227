"""Puts a day together: what is due, in which order, how much of it today, what can wait. Pure rules."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from relbuilder.domain.contact import ImportantDate
from relbuilder.domain.relation import Promise
from relbuilder.domain.reminder import Announcement, ItemKey, ItemKind, Mark, Reminder
from relbuilder.domain.schedule import Schedule


@dataclass(frozen=True, slots=True)
class DuePerson:
    """A living contact whose due day has come. `minutes` is what a touch of the tier takes."""

    contact_id: int
    due: date
    cadence_days: int
    chosen: bool
    minutes: int


@dataclass(frozen=True, slots=True)
class YearlyDate:
    """A birthday or another yearly date of a living contact, who entered its tier on `entered_on`."""

    contact_id: int
    yearly: ImportantDate
    entered_on: date
    last_touch: date | None
    minutes: int


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of which a day may be made, as it is stored.

    `promises` are the open ones of the user's with a due day, `reminders` the open ones, `dates` those of living
    contacts; paused people and their dates are left out. `answered_people` counts the people of the last kind that were
    answered today: touched, or put off.
    """

    people: Sequence[DuePerson] = ()
    promises: Sequence[Promise] = ()
    reminders: Sequence[Reminder] = ()
    dates: Sequence[YearlyDate] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)
    announcements: Mapping[str, Announcement] = field(default_factory=dict)
    answered_people: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a day. `due` is the user's local day, `at` the instant (UTC) of a reminder with a time.

    `missed` counts earlier occurrences that this one stands for. `minutes` is the time it will take, 0 where nobody
    knows. `snoozed_until` is set for what was put off to a later instant (UTC). `subject` is the stored value behind
    it; None for a person.
    """

    key: ItemKey
    contact_id: int | None
    due: date
    at: datetime | None = None
    minutes: int = 0
    missed: int = 0
    snoozed_until: datetime | None = None
    subject: Promise | Reminder | ImportantDate | None = None

    @property
    def kind(self) -> ItemKind:
        """What it is."""
        return self.key.kind


@dataclass(frozen=True, slots=True)
class Agenda:
    """A day in order: `items` ask for today, `later` can wait (people beyond the day's number, and what is snoozed)."""

    items: tuple[Item, ...]
    later: tuple[Item, ...]


def arrange(material: Material, now: datetime, zone: str, schedule: Schedule) -> Agenda:
    """The day at the aware instant `now` in the user's IANA `zone` (product.md, Order of Today)."""
    raise NotImplementedError


def with_last_check(
    dates: Iterable[YearlyDate], last_checked: date | None, today: date, schedule: Schedule
) -> list[ItemKey]:
    """The dates that came into view after the day `last_checked` and up to `today`: to be remembered until done."""
    raise NotImplementedError
