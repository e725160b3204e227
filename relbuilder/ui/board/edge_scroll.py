"""Scrolls a column while a drag is held near its upper or lower edge."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from relbuilder.ui.board.landing import edge_step

_TICK_MS: Final = 16
_FASTEST: Final = 24
"""Pixels a tick, about 1,500 a second, with the pointer at the very edge."""


class EdgeScroll(QObject):
    """Runs while the pointer is near an edge. `scrolled(point)` follows every step, for the landing to follow."""

    scrolled = Signal(QPoint)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def follow(self, at: QPoint) -> None:
        """The pointer is at this place in the viewport now."""
        self._at = at
        if self._step():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """The drag has left or ended."""
        self._timer.stop()

    def _step(self) -> int:
        height = self._view.viewport().height()
        return edge_step(self._at.y(), height, min(64, height // 5), _FASTEST)

    @Slot()
    def _tick(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._step())
        if bar.value() != before:
            self.scrolled.emit(self._at)
