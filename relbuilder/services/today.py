"""The page of the day, and the look at what has come due since the last one. Both front ends and the tray use it."""

from dataclasses import dataclass

from relbuilder.domain.agenda import Item
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader
from relbuilder.services.readings import Row, Today

LATER_SHOWN = 100
"""So many of what can wait are read with their names."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a look found: the day, and the rows whose time to be announced has come."""

    today: Today
    announce: tuple[Row, ...]


def read_today(context: Context, reader: Reader) -> Today:
    """The day as it is now. Writes nothing."""
    raise NotImplementedError


def check(context: Context, reader: Reader) -> Checked:
    """Look what has come due, and remember that it was announced, so that it is announced once.

    Writes only when there is something new to remember: idle minutes leave the disk alone. What is announced stays in
    Today until it is answered.
    """
    raise NotImplementedError


def item_of(context: Context, reader: Reader, key: str) -> Item | None:
    """What stands in Today, or can wait, under a key; None once it was answered. For answers that come late."""
    raise NotImplementedError
