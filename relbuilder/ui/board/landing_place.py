"""The gap that opens in a column where dragged cards would land, with the sentence of what that means."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QTableView

from relbuilder.domain.tier import Tier
from relbuilder.ui.board.card_delegate import CardDelegate
from relbuilder.ui.board.landing import Rows
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active

_HOLD_MS: Final = 300
_EDGE: Final = 2.0
_DASHES: Final = (3.0, 2.5)
_WRAP: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class LandingPlace(QObject):
    """Opens by making one row of the view taller: the one below the gap, or for the end the last one."""

    def __init__(self, view: QTableView, delegate: CardDelegate, tier: Tier) -> None:
        super().__init__(view)
        self._view = view
        self._delegate = delegate
        self._tier = tier
        self.words = ""
        self.row: int | None = None
        self.height = 0
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_HOLD_MS)
        self._held.timeout.connect(self.close)

    def rows(self) -> Rows:
        """The rows as they stand now, with the gap."""
        count = self._view.model().rowCount()
        return Rows(count, self._delegate.layout.pitch, self.row, self.height)

    def open(self, row: int, words: str) -> None:
        """Open ahead of `row` (the row count stands for the end), or let an open gap move there."""
        self._held.stop()
        if row == self.row and words == self.words:
            return
        self._close_row()
        self.row = row
        self.words = words
        self.height = self._height_of(words)
        self._stretch(self.height)
        self._view.viewport().update()

    def hold(self) -> None:
        """After a drop stay open without words until the rows change, so that nothing jumps twice."""
        self.words = ""
        self._view.viewport().update()
        self._held.start()

    @property
    def held(self) -> bool:
        """Whether it only waits for what a drop brings."""
        return self._held.isActive()

    @Slot()
    def close(self) -> None:
        """Leave no trace."""
        self._held.stop()
        if self.row is None:
            return
        self._close_row()
        self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Paint the dashed box and its sentence, if the gap is open."""
        if self.row is None:
            return
        colors = active().tier(self._tier.value)
        box = self._box().toRectF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colors.ink, _EDGE)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(colors.soft)
        half = _EDGE / 2
        radius = spacing.RADIUS_CARD - half
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
        painter.setFont(self._delegate.fonts.detail)
        painter.drawText(self._text_room(box), _WRAP, self.words)

    def _text_room(self, box: QRectF) -> QRectF:
        return box.adjusted(spacing.SPACE_M, spacing.SPACE_XS, -spacing.SPACE_M, -spacing.SPACE_XS)

    def _height_of(self, words: str) -> int:
        """As high as a card, or what the sentence takes in a narrow column or a large font."""
        width = self._view.viewport().width() - 2 * self._delegate.layout.inset - 2 * spacing.SPACE_M
        measure = QFontMetrics(self._delegate.fonts.detail)
        text = measure.boundingRect(QRect(0, 0, max(width, 1), 10_000), int(_WRAP), words).height()
        return max(self._delegate.layout.pitch, text + 2 * spacing.SPACE_M)

    def _box(self) -> QRect:
        view, layout = self._view, self._delegate.layout
        count = view.model().rowCount()
        if self.row is not None and self.row < count:
            top = view.rowViewportPosition(self.row)
        else:
            top = view.rowViewportPosition(count - 1) + layout.pitch if count else 0
        air = (layout.pitch - layout.card_height) // 2
        mirrored = view.isRightToLeft()
        left = self._delegate.inset_end if mirrored else layout.inset
        width = view.viewport().width() - layout.inset - self._delegate.inset_end
        return QRect(left, top + air, width, self.height - 2 * air)

    def _close_row(self) -> None:
        self._stretch(0)
        self._delegate.top_row = -1
        self.row = None
        self.words = ""
        self.height = 0

    def _stretch(self, extra: int) -> None:
        """Give the row at the gap its height plus `extra`."""
        count = self._view.model().rowCount()
        if self.row is None or not count:
            return
        at_end = self.row >= count
        self._delegate.top_row = count - 1 if at_end else -1
        self._view.setRowHeight(count - 1 if at_end else self.row, self._delegate.layout.pitch + extra)
