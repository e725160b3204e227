"""The line of a form for a day that was: how it is filled, and how what is typed is read."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.days import long_day


def day_field(day: date | None = None) -> Field:
    """Asks when it was; today unless said otherwise."""
    translate = QCoreApplication.translate
    shown = translate("Days", "today") if day is None else long_day(day)
    return Field("day", translate("PastDay", "When"), shown)


def read_past_day(text: str, today: date) -> date:
    """The day that was typed, today where nothing was; raises `Unusable`."""
    day = parse_day(text, today) if text else today
    if day is None:
        raise Unusable(
            "day",
            QCoreApplication.translate(
                "PastDay", "That is no date. Write it like yesterday, 14 March or 2023-03-14."
            ),
        )
    return day
