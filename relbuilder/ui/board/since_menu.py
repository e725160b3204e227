"""What opens under the Added chip: today, this week, this month, or a day of the user's own. Filters nothing itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QMenu, QWidget

from relbuilder.ui.board.filters import Since
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.label import Label


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


class DayPanel(QWidget):
    """A day to name, at most today; `chosen(date)` when it is."""

    chosen = Signal(object)

    def __init__(self, first: date, today: date) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Added since"))
        self._edit = QDateEdit(QDate(first.year, first.month, first.day))
        self._edit.setMaximumDate(QDate(today.year, today.month, today.day))
        self._edit.setCalendarPopup(True)
        self._edit.setAccessibleName(self.tr("Added since"))
        show = QuietButton(self.tr("Show"), tone=ButtonTone.ACCENT)
        show.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(self.tr("Added since")))
        layout.addWidget(self._edit)
        layout.addWidget(show)
        self.setFocusProxy(self._edit)

    @Slot()
    def _choose(self) -> None:
        day = self._edit.date()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
