"""The sheet of all keys, in as many columns as there is room for. Hears no key but those that scroll it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.commands.key_words import KeyGroup
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel
from relbuilder.ui.widgets.scroll_column import ScrollColumn

_COLUMNS: Final = ((0, 2, 4), (1, 3))
"""Which groups stand below each other where there is room for two columns; with less, all do."""


class KeySheet(ScrollColumn):
    """Takes the keyboard, so that arrows scroll and a screen reader begins here."""

    def __init__(self, groups: Sequence[KeyGroup], room: QSize, parent: QWidget | None = None) -> None:
        """As large as it needs, up to `room`."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        blocks = [_Group(group) for group in groups]
        self.body.setContentsMargins(spacing.SPACE_S, spacing.SPACE_S, spacing.SPACE_M, spacing.SPACE_S)
        self.body.setSpacing(spacing.SPACE_L)
        self.body.addWidget(Label(self.tr("Keys"), "text", TypeRole.TITLE))
        wide = max(block.sizeHint().width() for block in blocks) * 2 + 5 * spacing.SPACE_XL
        self.body.addLayout(_two_columns(blocks) if wide <= room.width() else _column(blocks))
        # Its lines never wrap: with less room they scroll, and are not pressed together.
        self.content.setMinimumHeight(self.body.sizeHint().height())
        self._size = QSize(
            min(self.body.sizeHint().width() + self.verticalScrollBar().sizeHint().width(), room.width()),
            min(self.body.sizeHint().height(), room.height()),
        )

    def sizeHint(self) -> QSize:
        return self._size

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus_ring(QPainter(self.viewport()), QRectF(self.viewport().rect()), spacing.RADIUS_CARD)


class _Group(QWidget):
    """A heading over lines of keys and words."""

    def __init__(self, group: KeyGroup) -> None:
        super().__init__()
        self.setAccessibleName(group.title)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(spacing.SPACE_M)
        grid.setVerticalSpacing(spacing.SPACE_XS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(group.title, "text_2", TypeRole.NAME), 0, 0, 1, 2)
        for row, (keys, words) in enumerate(group.lines, start=1):
            grid.addWidget(_KeyCap(keys), row, 0, Qt.AlignmentFlag.AlignLeading)
            said = Label(words)
            # A screen reader comes past the words alone.
            said.setAccessibleName(f"{words}: {keys}")
            grid.addWidget(said, row, 1)


class _KeyCap(Label):
    """Keys on a small raised ground."""

    def __init__(self, keys: str) -> None:
        super().__init__(keys, "text", TypeRole.CAPTION)
        self.setContentsMargins(spacing.SPACE_S, spacing.SPACE_XS, spacing.SPACE_S, spacing.SPACE_XS)
        self.setMinimumWidth(max(self.sizeHint().width(), typography.text_width("MM") + spacing.SPACE_M))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        paint_panel(QPainter(self), rect, spacing.RADIUS_SMALL, active().sunk, active().line)
        super().paintEvent(event)


def _column(blocks: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing.SPACE_XL)
    for block in blocks:
        column.addWidget(block)
    column.addStretch(1)
    return column


def _two_columns(blocks: Sequence[QWidget]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(2 * spacing.SPACE_XL)
    for places in _COLUMNS:
        line.addLayout(_column([blocks[place] for place in places]), 1)
    return line
