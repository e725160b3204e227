"""Asks: what the user asked a contact for, and what came of it. Values only."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AskState(StrEnum):
    """What was answered."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Ask:
    """A request made to a contact. `answered_on` is the day of the answer, `outcome` what came of it.

    `told_on` is the day the user told the contact how it went.
    """

    contact_id: int
    text: str
    day: date
    state: AskState = AskState.OPEN
    answered_on: date | None = None
    outcome: str = ""
    told_on: date | None = None
    id: int | None = None
