"""Draws what follows the pointer in a drag: the card itself, or a small stack of cards with their number."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from relbuilder.services.readings import Card
from relbuilder.ui.board.card_art import Ground
from relbuilder.ui.board.card_delegate import CardDelegate
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_panel

MARGIN = 12
"""Room around the card for the number."""

_LEAF = 5
_OPACITY = 0.95


@dataclass(frozen=True, slots=True)
class DragPicture:
    """A pixmap, and where the held cards lie in it."""

    pixmap: QPixmap
    cards: QRect


def drag_picture(
    delegate: CardDelegate, card: Card, width: int, count: int, scale: float, *, mirrored: bool
) -> DragPicture:
    """The picture for `count` cards of which `card` lies on top."""
    height = delegate.layout.card_height
    leaves = min(count, 3) - 1
    pixmap = QPixmap(
        round((width + 2 * MARGIN + leaves * _LEAF) * scale),
        round((height + 2 * MARGIN + leaves * _LEAF) * scale),
    )
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(_OPACITY)
    rect = QRectF(MARGIN, MARGIN, width, height)
    tokens = active()
    for leaf in range(leaves, 0, -1):
        paint_panel(
            painter,
            rect.translated(leaf * _LEAF, leaf * _LEAF),
            spacing.RADIUS_CARD,
            tokens.surface,
            tokens.line,
        )
    delegate.paint_card(painter, rect, card, Ground.SELECTED, mirrored=mirrored)
    if count > 1:
        _paint_count(painter, QPointF(rect.left() if mirrored else rect.right(), rect.top()), count)
    painter.end()
    return DragPicture(pixmap, rect.adjusted(0, 0, 0, leaves * _LEAF).toRect())


def _paint_count(painter: QPainter, middle: QPointF, count: int) -> None:
    words = QLocale().toString(count)
    font = typography.font(TypeRole.CAPTION_STRONG, tabular=True)
    measure = QFontMetricsF(font)
    height = min(2.0 * MARGIN, measure.height() + 4)
    width = max(height, measure.horizontalAdvance(words) + height / 2)
    badge = QRectF(middle.x() - width + MARGIN, middle.y() - height / 2, width, height)
    tokens = active()
    paint_panel(painter, badge, height / 2, tokens.accent)
    painter.setFont(font)
    painter.setPen(tokens.on_accent)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
