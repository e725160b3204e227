"""The values that stores keep, and the record of what a unit of work did to them."""

from dataclasses import dataclass
from typing import TypeVar

from relbuilder.domain.contact import Contact
from relbuilder.domain.relation import Exchange, Promise, Tie, TierMove
from relbuilder.domain.reminder import Mark, Pause, Reminder
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import TierPolicy
from relbuilder.domain.touch import Touch

Entity = (
    Contact | Standing | Touch | TierMove | Promise | Exchange | Tie | TierPolicy | Reminder | Pause | Mark
)
E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class EntityChange:
    """One value before and after a unit of work; None where it did not exist."""

    before: Entity | None
    after: Entity | None


@dataclass(frozen=True, slots=True)
class BatchChange:
    """All contacts that one import added came (`present`) or went together; never recorded one by one."""

    batch_id: int
    present: bool


Change = EntityChange | BatchChange
