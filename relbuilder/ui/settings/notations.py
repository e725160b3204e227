"""How the values of settings are written and read: times of day, whole numbers, hours."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QLocale

from relbuilder.ui.clock_text import read_time, shown_time
from relbuilder.ui.widgets.checked_field import Notation

_QUARTER = timedelta(minutes=15)
_HOUR, _HALF_HOUR = 60, 30
_WIDEST_NUMBER = "000.0"
"""One for all, so that fields that stand below each other are of one width."""


def times() -> Notation:
    """Times of day; Up and Down go by quarters of an hour, round midnight."""
    return Notation(read_time, shown_time, _later, shown_time(time(22, 30)))


def whole_numbers(least: int, most: int) -> Notation:
    """Whole numbers from `least` to `most`."""

    def read(text: str) -> int | None:
        typed = text.strip()
        return int(typed) if typed.isdecimal() and least <= int(typed) <= most else None

    def step(number: int, steps: int) -> int:
        return max(least, min(number + steps, most))

    return Notation(read, str, step, _WIDEST_NUMBER)


def hours(most: int) -> Notation:
    """Minutes, written as up to `most` hours: "4", "4.5". Up and Down go by half hours."""

    def read(text: str) -> int | None:
        typed, good = QLocale().toDouble(text.strip())
        if not good:
            typed, good = QLocale.c().toDouble(text.strip().replace(",", "."))
        return round(typed * _HOUR) if good and 0 <= typed <= most else None

    def step(minutes: int, steps: int) -> int:
        return max(0, min(minutes + steps * _HALF_HOUR, most * _HOUR))

    return Notation(read, _hours, step, _WIDEST_NUMBER)


def _hours(minutes: int) -> str:
    return QLocale().toString(minutes / _HOUR, "g", 5)


def _later(moment: time, quarters: int) -> time:
    any_day = datetime(2000, 1, 1, moment.hour, moment.minute)  # noqa: DTZ001 - a clock on the wall has no zone
    return (any_day + quarters * _QUARTER).time()
