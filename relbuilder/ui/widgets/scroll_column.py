"""A column of widgets that scrolls up and down where it is higher than its room, and is never wider."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Set widgets into `body`; `content` is what scrolls. It leaves ground and focus to what stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = _Content()
        self.body = QVBoxLayout(self.content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.content)
        for widget in (self.viewport(), self.content):
            widget.setAutoFillBackground(False)

    def height_for(self, width: int) -> int:
        """How high all of it is at a width."""
        return (
            self.body.heightForWidth(width)
            if self.body.hasHeightForWidth()
            else self.body.sizeHint().height()
        )


class _Content(QWidget):
    """As high as its words are at the width it gets.

    What words would need at their narrowest, Qt's own least height, is far more: one could scroll into nothing.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
