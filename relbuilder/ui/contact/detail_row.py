"""A line of details: a sign or a button at its left, the value and its label to click for editing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.contact.prose import ProseButton, Run
from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.buttons import IconButton


class Sign(QWidget):
    """An icon that only says what kind of line this is; as wide as an icon button."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name

    def sizeHint(self) -> QSize:
        side = sign_width()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = typography.icon_size()
        corner = (sign_width() - side) / 2
        paint_icon(painter, QRectF(corner, corner, side, side), self._icon_name, active().text_3)


class DetailRow(QWidget):
    """`button` takes the sign's place when the line can be opened as well as edited. `value` is what Copy copies."""

    def __init__(
        self, runs: Sequence[Run], icon_name: str, value: str, name: str, button: IconButton | None = None
    ) -> None:
        super().__init__()
        self._value = value
        self.line = ProseButton(runs, self)
        self.line.setAccessibleName(f"{name}: {self.line.text()}")
        self.line.setToolTip(self.tr("Click to edit"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        layout.addWidget(button or Sign(icon_name, self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        above = first_line_top(spacing.SPACE_XS // 2)
        # The same below, or a line that wraps would stand closer to the next one than to itself.
        words.setContentsMargins(0, above, 0, above)
        words.addWidget(self.line)
        words.addStretch(1)
        layout.addLayout(words, 1)
        copy = QAction(self.tr("Copy"), self.line)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(partial(_copy, value))
        self.line.addAction(copy)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def sign_width() -> int:
    """The width of the column of signs; texts that stand below a line begin after it."""
    return typography.icon_size() + 2 * spacing.SPACE_S


def first_line_top(padding: int) -> int:
    """How far down words with `padding` above them begin for their first line to stand beside the middle of a sign."""
    return max(0, (sign_width() - typography.line_height()) // 2 - padding)


def _copy(value: str) -> None:
    QGuiApplication.clipboard().setText(value)
