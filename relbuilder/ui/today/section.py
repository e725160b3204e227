"""A part of the day: a heading over a panel of rows, parted by hairlines; of very many only the first ones.

Knows nothing of what the rows say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.today.row_frame import RowFrame
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel
from relbuilder.ui.widgets.text_button import TextButton

BLOCK = 15
"""So many rows are shown at first, and so many more each time: nobody looks at more at once, and each takes time."""

T = TypeVar("T")


class Section(QWidget):
    """Hidden while it has no rows. Without a title it is only the panel; `quiet` takes away its ground."""

    grown = Signal()
    """The user wants to see more of the rows: fill it again."""

    def __init__(self, title: str, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._most = BLOCK
        self._panel = _RowPanel(quiet=quiet)
        self._more = TextButton("", "chevron_down")
        self._more.clicked.connect(self._grow)
        self._heading = Label("", "text_2", TypeRole.CAPTION_STRONG)
        self._heading.setContentsMargins(2, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(self._heading)
        layout.addWidget(self._panel)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_title(title)
        self.hide()

    def set_title(self, title: str) -> None:
        """Head it with other words."""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)

    @property
    def rows(self) -> tuple[RowFrame, ...]:
        """The rows that are shown, from the top."""
        return self._panel.rows

    def fill(self, things: Sequence[T], row_of: Callable[[T], RowFrame]) -> None:
        """Show the rows of the first of these things and no others; whoever made the others lets go of them."""
        self.setVisible(bool(things))
        self._panel.fill([row_of(thing) for thing in things[: self._most]])
        hidden = len(things) - self._most
        self._more.setVisible(hidden > 0)
        self._more.setText(self.tr("Show %n more", None, max(hidden, 0)))

    @Slot()
    def _grow(self) -> None:
        last = len(self.rows)
        self._most += BLOCK
        self.grown.emit()
        if len(self.rows) > last:
            self.rows[last].setFocus(Qt.FocusReason.OtherFocusReason)


class _RowPanel(QWidget):
    """The ground of the rows."""

    def __init__(self, *, quiet: bool) -> None:
        super().__init__()
        self._quiet = quiet
        self.rows: tuple[RowFrame, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(1)

    def fill(self, rows: Sequence[RowFrame]) -> None:
        """Lay the rows out anew, where they are others than before."""
        if tuple(rows) == self.rows:
            return
        for row in self.rows:
            self._lines.removeWidget(row)
        self.rows = tuple(rows)
        for row in self.rows:
            self._lines.addWidget(row)
            row.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        ground = None if self._quiet else tokens.surface
        paint_panel(painter, QRectF(self.rect()), spacing.RADIUS_CARD, ground, tokens.line)
        for row in self.rows[1:]:
            painter.fillRect(1, row.y() - 1, self.width() - 2, 1, tokens.line)
