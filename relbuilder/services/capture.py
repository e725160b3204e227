"""One line of text becomes a contact, a touch, a promise or a reminder. Says first how it was understood."""

from dataclasses import dataclass
from datetime import date, time
from typing import Protocol

from relbuilder.domain.relation import PromiseDirection
from relbuilder.domain.touch import TouchKind
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader


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
class Understanding:
    """What a line means. `contact_id` is whom it names among the known; None for somebody new.

    `organisation`, `met_where`, `email`, `phone`, `tags` go to a new contact, or fill what is empty in a known one.
    """

    name: str
    contact_id: int | None = None
    organisation: str = ""
    met_where: str = ""
    email: str = ""
    phone: str = ""
    promise: str = ""
    promise_direction: PromiseDirection = PromiseDirection.MINE
    reminder: str = ""
    thank_you: bool = False
    due: date | None = None
    at: time | None = None
    touch: TouchKind | None = None
    touch_day: date | None = None
    note: str = ""

    @property
    def complete(self) -> bool:
        """Whether it can be saved."""
        return bool(self.name)


def understand(context: Context, reader: Reader, words: DayReader, line: str) -> Understanding:
    """Read a line such as "Mette Testesen, Blå Bølge, Folkemødet, promised article Friday". Writes nothing."""
    raise NotImplementedError


def save(context: Context, meaning: Understanding) -> int:
    """Carry out what was understood, as one entry of the history; returns the contact's id.

    Raises InputProblem EMPTY_NAME.
    """
    raise NotImplementedError
