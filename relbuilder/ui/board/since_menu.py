"""What opens under the Added chip: today, this week, this month, or a day of the user's own. Filters nothing itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget

from relbuilder.ui.board.filters import Since
from relbuilder.ui.theme import spacing


def since_words(since: Since | date) -> str:
    """A chosen stretch in words, as it stands on the chip and in the menu."""
    translate = QCoreApplication.translate
    match since:
        case Since.TODAY:
            return translate("Since", "Added today")
        case Since.WEEK:
            return translate("Since", "Added this week")
        case Since.MONTH:
            return translate("Since", "Added this month")
        case _:
            day = QLocale().toString(
                QDate(since.year, since.month, since.day), QLocale.FormatType.ShortFormat
            )
            return translate("Since", "Added since {day}").format(day=day)


class SinceMenu(QMenu):
    """`chosen(Since or None)`; `day_wanted` when the user wants to name a day."""

    chosen = Signal(object)
    day_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._any = self._add(self.tr("Whenever added"), None)
        self._stretches = {since: self._add(since_words(since), since) for since in Since}
        self._day = self._add(self.tr("Since a day…"), None)
        self._group.triggered.connect(self._on_triggered)

    def open_below(self, anchor: QWidget, since: Since | date | None) -> None:
        """Open with the present choice marked."""
        marked = (
            self._stretches[since] if isinstance(since, Since) else self._any if since is None else self._day
        )
        marked.setChecked(True)
        self.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + spacing.SPACE_XS)))

    def _add(self, text: str, since: Since | None) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        action.setData(since)
        return self._group.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action is self._day:
            self.day_wanted.emit()
        else:
            # A text enum comes back from Qt as bare text.
            self.chosen.emit(Since(action.data()) if action.data() else None)


class DayPanel(QCalendarWidget):
    """A calendar up to today; `chosen(date)` for the day that is clicked or entered."""

    chosen = Signal(object)

    def __init__(self, first: date, today: date) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Since", "Added since"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setMaximumDate(QDate(today.year, today.month, today.day))
        self.setSelectedDate(QDate(first.year, first.month, first.day))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt would paint them in a red of its own, also those that are still to come.
            self.setWeekdayTextFormat(weekend, QTextCharFormat())
        # Enter activates, and so does a click after it has clicked: the first of both closes the panel.
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
