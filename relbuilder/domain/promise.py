"""Promises with direction, and how well they are kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

YEAR = timedelta(days=365)
"""How far back it counts what was kept."""


class PromiseDirection(StrEnum):
    """Who owes whom."""

    MINE = "mine"
    THEIRS = "theirs"


class PromiseState(StrEnum):
    """What became of a promise: dropped by agreement, or broken."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Promise:
    """Something the user owes a contact, or a contact owes the user, with or without a due day.

    `settled_on` is the day it was kept, dropped or broken. `word` is what was said when it was last moved or settled.
    """

    contact_id: int
    direction: PromiseDirection
    text: str
    made_on: date
    due: date | None = None
    state: PromiseState = PromiseState.OPEN
    settled_on: date | None = None
    word: str = ""
    id: int | None = None

    def is_overdue(self, today: date) -> bool:
        """Whether it is still open after its day."""
        return self.state is PromiseState.OPEN and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class Punctuality:
    """How many of the promises that counted were kept by their day."""

    on_time: int
    counted: int


def punctuality(promises: Iterable[Promise], direction: PromiseDirection, today: date) -> Punctuality:
    """How many were kept on time over twelve months.

    What was moved by agreement counts by the new day, what was dropped by agreement not at all. One that is open
    counts, as not kept, once its day has passed; one without a day is on time whenever it is kept.
    """
    on_time = counted = 0
    for promise in promises:
        if promise.direction is not direction or promise.state is PromiseState.DROPPED:
            continue
        ended_on = promise.due if promise.is_overdue(today) else promise.settled_on
        if ended_on is None or ended_on < today - YEAR:
            continue
        counted += 1
        kept = promise.state is PromiseState.KEPT
        on_time += kept and (promise.due is None or ended_on <= promise.due)
    return Punctuality(on_time, counted)
