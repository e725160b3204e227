"""Asks for a day that is still to come, in a line of a form or in a small panel. Knows no contact."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relbuilder.services.capture import DayReader
from relbuilder.ui.contact.day_text import parse_coming_day
from relbuilder.ui.contact.form import Unusable
from relbuilder.ui.widgets.day_panel import DayPanel, ReadDay
from relbuilder.ui.widgets.popover import Popover


def reading(spoken: DayReader | None) -> ReadDay:
    """Reads days that people write, with `spoken` also what they say ("in two weeks")."""
    return partial(_read, spoken)


def no_day(field: str) -> Unusable:
    """What a form says of a line that is no day."""
    return Unusable(
        field,
        QCoreApplication.translate("ComingDay", "That is no day. Write tomorrow, Friday or 14 March."),
    )


def ask_for_day(
    anchor: QWidget, title: str, verb: str, today: date, read: ReadDay, *, word: str = ""
) -> DayPanel:
    """Open a panel beside `anchor`; it goes when a day is `chosen`. With `word` it asks for one below the day."""
    panel = DayPanel(title, verb, today, read, word=word)
    popover = Popover(panel, anchor.window())
    panel.chosen.connect(partial(_dismiss, popover))
    popover.closed.connect(popover.deleteLater)
    popover.open_at(anchor)
    return panel


def _read(spoken: DayReader | None, text: str, today: date) -> date | None:
    return parse_coming_day(text, today, spoken=spoken)


def _dismiss(popover: Popover, _day: date) -> None:
    popover.dismiss()
