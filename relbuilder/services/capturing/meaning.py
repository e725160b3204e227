"""What a line means, as values, and who reads the days in it. Nothing here reads or writes."""

from dataclasses import dataclass
from datetime import date, time
from typing import Protocol

from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day that words meant, and where in the text they stand; `at` where a time of day was named."""

    day: date
    start: int
    end: int
    at: time | None = None


class DayReader(Protocol):
    """Reads days written in words, in English and Danish."""

    def day(self, text: str, today: date) -> date | None:
        """The day that the whole text means ("Friday", "om to uger", "1 March"), never before today; None if none."""
        ...

    def find_last(self, text: str, today: date) -> DayFound | None:
        """The last day named within a text ("promised the article Friday"), never before today; None if none.

        A time of day alone ("at 3 pm") is one of today.
        """
        ...

    def find_past(self, text: str, today: date) -> DayFound | None:
        """The last day named within a text that is today or past ("called on Friday"); None if none."""
        ...


@dataclass(frozen=True, slots=True)
class Promised:
    """Something promised; without a text it cannot be saved."""

    text: str
    direction: PromiseDirection = PromiseDirection.MINE
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Reminded:
    """Something to be reminded of; a thank-you may go without a text."""

    text: str
    day: date
    at: time | None = None
    kind: ReminderKind = ReminderKind.OWN

    @property
    def needs_text(self) -> bool:
        """Whether nothing else says what it is about."""
        return self.kind is ReminderKind.OWN


@dataclass(frozen=True, slots=True)
class Touched:
    """A contact that took place."""

    kind: TouchKind
    day: date
    note: str = ""


Deed = Promised | Reminded | Touched


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a line means. `contact_id` is whom it names among the known; None for somebody new.

    `tier` is where the contact stands or will stand. `namesakes` counts known people who may be meant just as well and
    are not, because nothing tells which of them. `organisation`, `met_where`, the addresses and `tags` go to a new
    contact, or fill what is empty in a known one; `note` is added to what is noted.
    """

    name: str
    contact_id: int | None = None
    tier: Tier = Tier.GRAVEYARD
    namesakes: int = 0
    organisation: str = ""
    met_where: str = ""
    email: str = ""
    phone: str = ""
    link: str = ""
    tags: tuple[str, ...] = ()
    promises: tuple[Promised, ...] = ()
    reminders: tuple[Reminded, ...] = ()
    touches: tuple[Touched, ...] = ()
    note: str = ""

    @property
    def complete(self) -> bool:
        """Whether it can be saved: somebody is named, and it is said what was promised."""
        return bool(self.name) and all(promise.text for promise in self.promises)
