"""The moral side of a relation: promises, exchanges and ties, and the memory of tier moves. Values only."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from relbuilder.domain.tier import Tier


@dataclass(frozen=True, slots=True)
class TierMove:
    """A step of a contact's path over the board. `came_from` is None for the day the contact was added."""

    contact_id: int
    came_from: Tier | None
    went_to: Tier
    day: date
    moved_at: datetime
    zone: str
    reason: str = ""
    id: int | None = None


class PromiseDirection(StrEnum):
    """Who owes whom."""

    MINE = "mine"
    THEIRS = "theirs"


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Promise:
    """Something the user owes a contact, or a contact owes the user, with or without a due day.

    `settled_on` is the day it was kept or dropped.
    """

    contact_id: int
    direction: PromiseDirection
    text: str
    made_on: date
    due: date | None = None
    state: PromiseState = PromiseState.OPEN
    settled_on: date | None = None
    id: int | None = None


class ExchangeDirection(StrEnum):
    """Whether the user gave or received."""

    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing given or received. `size` is 1 (a tip), 2 (an introduction), 3 (an hour), 5 (a real effort) or 8."""

    contact_id: int
    direction: ExchangeDirection
    text: str
    day: date
    size: int = 1
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """Two contacts who know each other; `kind` is free ("colleague"), `strength` 1 to 3."""

    first_id: int
    second_id: int
    kind: str
    strength: int = 2
    id: int | None = None
