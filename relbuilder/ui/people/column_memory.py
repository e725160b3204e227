"""Which columns there are, in what order and how wide, kept between runs. Widths are in letters, as the font goes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from relbuilder.services.people import PeopleOrder, PeopleSort
from relbuilder.ui.people.columns import COLUMNS

_COLUMNS = "people/columns"
_ORDER = "people/order"
_NARROWEST, _WIDEST = 4.0, 200.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A column as the user has it."""

    key: PeopleSort
    letters: float
    shown: bool


def remembered_columns(memory: QSettings) -> list[Placed]:
    """The columns in the user's order; those that nothing is known of come as they are at first."""
    usual = {column.key: Placed(column.key, column.letters, column.shown) for column in COLUMNS}
    found = {placed.key: placed for placed in _read(memory)}
    return [*found.values(), *(placed for key, placed in usual.items() if key not in found)]


def remember_columns(memory: QSettings, columns: list[Placed]) -> None:
    """Keep the columns for the next run."""
    memory.setValue(
        _COLUMNS,
        json.dumps([[placed.key.value, round(placed.letters, 1), placed.shown] for placed in columns]),
    )


def remembered_order(memory: QSettings) -> PeopleOrder:
    """The order as it was left, by name to begin with."""
    try:
        sort, descending = json.loads(str(memory.value(_ORDER, "")))
        return PeopleOrder(PeopleSort(sort), descending is True)
    except (ValueError, TypeError):
        return PeopleOrder()


def remember_order(memory: QSettings, order: PeopleOrder) -> None:
    """Keep the order for the next run."""
    memory.setValue(_ORDER, json.dumps([order.sort.value, order.descending]))


def _read(memory: QSettings) -> Iterator[Placed]:
    try:
        kept = [
            Placed(PeopleSort(key), min(max(float(letters), _NARROWEST), _WIDEST), shown is True)
            for key, letters, shown in json.loads(str(memory.value(_COLUMNS, "")))
        ]
    except (ValueError, TypeError):
        return
    yield from kept
