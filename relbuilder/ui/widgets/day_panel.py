"""A panel to choose a day that is still to come: written as one says it, or taken from a calendar. Stores nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.ui.days import named_day, qdate
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import PrimaryButton
from relbuilder.ui.widgets.calendar import Calendar
from relbuilder.ui.widgets.label import Label

ReadDay = Callable[[str, date], date | None]
"""Reads a day written as one says it, given today."""


class DayPanel(QWidget):
    """`chosen(date)` for a day after `today` that was entered or clicked. How the line is understood shows at once."""

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        verb: str,
        today: date,
        read: ReadDay | None = None,
        parent: QWidget | None = None,
        *,
        word: str = "",
    ) -> None:
        """`title` says what the day is for, `verb` what choosing it does; `read` understands more than dates.

        With `word` there is a line more, which asks for one.
        """
        super().__init__(parent)
        self._today = today
        self._read = read
        self.setAccessibleName(title)
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(self.tr("Friday, or 1 March"))
        self.line.textEdited.connect(self._understand)
        self._choose_button = PrimaryButton(verb)
        self._choose_button.clicked.connect(self._choose)
        self._said = Label("", "text_2", TypeRole.CAPTION, wrap=True)
        self.calendar = Calendar(title, today, today + timedelta(days=1))
        self.calendar.clicked.connect(self._take_clicked)
        self.calendar.activated.connect(self._take_clicked)
        self.calendar.selectionChanged.connect(self._show_selected)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(self.line, 1)
        row.addWidget(self._choose_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addLayout(row)
        layout.addWidget(self._said)
        self._word = QLineEdit()
        self._word.setAccessibleName(word)
        self._word.setPlaceholderText(word)
        layout.addWidget(self._word)
        self._word.setHidden(not word)
        layout.addWidget(self.calendar)
        self._say(self._selected())

    def word(self) -> str:
        """What was said about it; empty where nothing was."""
        return self._word.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _selected(self) -> date:
        day = self.calendar.selectedDate()
        return date(day.year(), day.month(), day.day())

    def _written(self) -> date | None:
        """The day meant: the written one, the calendar's where nothing is written; None for neither or a past one."""
        text = self.line.text().strip()
        if not text:
            return self._selected()
        day = read_plain_day(text, self._today)
        if day is None and self._read is not None:
            day = self._read(text, self._today)
        return day if day is not None and day > self._today else None

    @Slot()
    def _understand(self) -> None:
        day = self._written()
        if day is not None:
            self.calendar.blockSignals(True)
            self.calendar.setSelectedDate(qdate(day))
            self.calendar.blockSignals(False)
        self._say(day)

    @Slot()
    def _show_selected(self) -> None:
        self.line.clear()
        self._say(self._selected())

    def _say(self, day: date | None) -> None:
        self._said.set_ink("text_2")
        if day is not None:
            self._said.setText(named_day(day, self._today))
        else:
            self._said.setText(self.tr("Write a day after today, for example Friday or 1 March."))

    @Slot(QDate)
    def _take_clicked(self, day: QDate) -> None:
        # A click is told twice, as clicked and as activated: the first closes the panel.
        if self.isVisible():
            self.chosen.emit(date(day.year(), day.month(), day.day()))

    @Slot()
    def _choose(self) -> None:
        day = self._written()
        if day is None:
            self._said.set_ink("warn")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.selectAll()
        else:
            self.chosen.emit(day)


def read_plain_day(text: str, today: date) -> date | None:
    """A date as ISO or in the locale's own forms; without a year the next such day. None where it is none."""
    text = text.strip()
    locale = QLocale()
    for maker, pattern in (
        (QLocale.c(), "yyyy-MM-dd"),
        (locale, locale.dateFormat(QLocale.FormatType.ShortFormat)),
        (locale, "d MMMM yyyy"),
        (locale, "d. MMMM yyyy"),
    ):
        if (found := _read(maker, text, pattern)) is not None:
            return found
    for pattern in ("d MMMM yyyy", "d. MMMM yyyy", "MMMM d yyyy", "d MMM yyyy"):
        this_year = _read(locale, f"{text} {today.year}", pattern)
        if this_year is not None:
            return this_year if this_year >= today else _read(locale, f"{text} {today.year + 1}", pattern)
    return None


def _read(locale: QLocale, text: str, pattern: str) -> date | None:
    found = locale.toDate(text, pattern)
    return date(found.year(), found.month(), found.day()) if found.isValid() and found.year() > 1999 else None
