"""What all shapes share: a value to a row and back, and how days and instants are written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Generic, TypeVar

Row = Sequence[Any]
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Shape(Generic[V]):
    """How one kind of value lies in its table."""

    table: str
    columns: tuple[str, ...]
    to_row: Callable[[V], tuple[Any, ...]]
    from_row: Callable[[Row], V]


def day_text(day: date | None) -> str | None:
    """A day as its ISO text."""
    return None if day is None else day.isoformat()


def day(stored: str | None) -> date | None:
    """The day of an ISO text."""
    return None if stored is None else date.fromisoformat(stored)


def instant_text(instant: datetime) -> str:
    """An aware instant as ISO text in UTC."""
    return instant.astimezone(UTC).isoformat()


def instant(stored: str | None) -> datetime | None:
    """The aware instant of an ISO text."""
    return None if stored is None else datetime.fromisoformat(stored)


def text_of_instant(instant: datetime | None) -> str | None:
    """The same of an instant that may be missing."""
    return None if instant is None else instant_text(instant)
