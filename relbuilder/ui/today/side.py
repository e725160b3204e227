"""What stands beside the day: the week, words for somebody silent, and the way to a pause."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from relbuilder.services.readings import Row, Today
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.today.pause import PauseCorner
from relbuilder.ui.today.week import WeekSection
from relbuilder.ui.today.writing_again import WritingAgain
from relbuilder.ui.widgets.scroll_column import ScrollColumn

_LETTERS = 36


def side_width() -> int:
    """Width in pixels of what stands in it."""
    return typography.text_width("n" * _LETTERS)


class Side(ScrollColumn):
    """The same beside the day and, where there is no room for that, in a panel over it."""

    pause_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("This week"))
        self._week = WeekSection()
        self._again = WritingAgain(desk)
        self._pause = PauseCorner()
        self._pause.wanted.connect(self.pause_wanted)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(spacing.SPACE_L)
        for part in (self._week, self._again, self._pause):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_day(self, today: Today) -> None:
        """Show what goes with the day."""
        self._week.show_day(today)
        self._again.show_day(today)
        self._pause.setVisible(today.pause is None)

    def show_row(self, row: Row) -> None:
        """Turn to the person of a row."""
        self._again.show_row(row)

    def sizeHint(self) -> QSize:
        width = side_width()
        return QSize(width, self.height_for(width))
