"""A thin bar that fills from the left: how much of something is done. Says nothing itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.painting import paint_panel

_HEIGHT: Final = 4


class ThinMeter(QWidget):
    """Takes all the width it gets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0

    @property
    def share(self) -> float:
        """How much is filled, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Fill this much of it."""
        self._share = max(0.0, min(share, 1.0))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        groove = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        paint_panel(painter, groove, _HEIGHT / 2, active().line)
        if self._share:
            width = max(_HEIGHT, groove.width() * self._share)
            left = self.width() - width if self.isRightToLeft() else 0.0
            paint_panel(painter, QRectF(left, groove.top(), width, _HEIGHT), _HEIGHT / 2, active().accent)
