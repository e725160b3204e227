"""The values that stores keep, and the record of what a unit of work did to them."""

from dataclasses import dataclass
from typing import TypeVar

from relbuilder.domain.ask import Ask
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.contact import Contact
from relbuilder.domain.exchange import Exchange
from relbuilder.domain.introduction import Introduction
from relbuilder.domain.loan import Loan
from relbuilder.domain.move import TierMove
from relbuilder.domain.need import Need
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import Mark, Pause, Reminder
from relbuilder.domain.standing import Standing
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.domain.verdict import Verdict
from relbuilder.domain.vouch import Recommendation, Reference, Vouch

Belonging = (
    TierMove
    | Promise
    | Exchange
    | Loan
    | Ask
    | Need
    | Vouch
    | Recommendation
    | Reference
    | Attachment
    | Reminder
)
"""What belongs to one contact each."""

Link = Tie | Introduction | Verdict
"""What stands between two contacts each."""

Entity = Contact | Standing | Touch | TierPolicy | Pause | Mark | Belonging | Link
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


@dataclass(frozen=True, slots=True)
class MergeChange:
    """One contact went into another (`merged`), or came out of it again.

    What belongs to it is recorded value by value. Here are the marks of imports (fingerprints) and the keys of
    announcements that went along, and what the one that stays had before: the day it was added (ISO) and its batch.
    """

    gone_id: int
    kept_id: int
    merged: bool
    records: tuple[int, ...]
    announced: tuple[str, ...]
    added_on: str | None
    batch_id: int | None


Change = EntityChange | BatchChange | MergeChange
