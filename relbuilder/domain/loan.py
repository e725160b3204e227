"""Things and money that were lent or borrowed, and come back whole or in parts. Pure values."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class LoanDirection(StrEnum):
    """Whether the user lent or borrowed."""

    LENT = "lent"
    BORROWED = "borrowed"


@dataclass(frozen=True, slots=True)
class Return:
    """A part that was given back; `amount` None is all that was left."""

    day: date
    amount: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Loan:
    """Something lent or borrowed. `amount` is how much of `unit` ("kr.", "books"); None for one thing.

    `due` is the day it is to be back, None where nothing was said. `returns` are the parts given back, oldest first.
    """

    contact_id: int
    direction: LoanDirection
    what: str
    day: date
    amount: Decimal | None = None
    unit: str = ""
    due: date | None = None
    returns: tuple[Return, ...] = ()
    id: int | None = None

    @property
    def outstanding(self) -> Decimal | None:
        """How much is still to come back; None for one thing that is still away."""
        if any(part.amount is None for part in self.returns):
            return Decimal(0)
        if self.amount is None:
            return None
        back = sum((part.amount for part in self.returns if part.amount is not None), Decimal(0))
        return max(Decimal(0), self.amount - back)

    @property
    def is_back(self) -> bool:
        """Whether nothing is to come back any more."""
        return self.outstanding == 0

    @property
    def back_on(self) -> date | None:
        """The day the last part came back; None while something is away."""
        return max((part.day for part in self.returns), default=self.day) if self.is_back else None
