"""The words below a card that is held over a column: the card itself hides the gap that says the same."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.board.dragging import Dragging
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_panel

_WRAP: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class DragNote(QWidget):
    """Goes along with the held card, inside the board, and never under the pointer's way."""

    def __init__(self, dragging: Dragging, board: QWidget) -> None:
        super().__init__(board)
        self._dragging = dragging
        self._board = board
        self._words = ""
        self._tier = Tier.VIP
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        typography.use(self, TypeRole.CAPTION_STRONG)
        self.hide()
        dragging.ended.connect(self.hide)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def tell(self, tier: Tier, words: str, pointer: QPoint) -> None:
        """Say `words` about a tier while the pointer is at this place of the screen; no words hide it."""
        self._words = words
        self._tier = tier
        if not words:
            self.hide()
            return
        self.setGeometry(self._place(self._dragging.held.translated(self._board.mapFromGlobal(pointer))))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = active().tier(self._tier.value)
        painter = QPainter(self)
        paint_panel(painter, QRectF(self.rect()), spacing.RADIUS_BUTTON, colors.soft, colors.ink)
        painter.setPen(colors.ink)
        painter.drawText(self._inside(self.rect()), _WRAP, self._words)

    def _place(self, card: QRect) -> QRect:
        """Below the card and as wide, above it where the board ends."""
        room = self._inside(QRect(0, 0, card.width(), 10_000))
        text = self.fontMetrics().boundingRect(room, int(_WRAP), self._words)
        place = QRect(
            card.left(), card.bottom() + spacing.SPACE_S, card.width(), text.height() + spacing.SPACE_L
        )
        board = self._board.rect()
        if place.bottom() > board.bottom():
            place.moveBottom(card.top() - spacing.SPACE_S)
        place.moveLeft(max(board.left(), min(place.left(), board.right() - place.width())))
        return place

    def _inside(self, rect: QRect) -> QRect:
        return rect.adjusted(spacing.SPACE_M, spacing.SPACE_S, -spacing.SPACE_M, -spacing.SPACE_S)
