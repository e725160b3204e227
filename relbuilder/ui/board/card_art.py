"""What the cards of a tier look alike in, drawn once and kept: their grounds and inks. Reads no contacts."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from relbuilder.domain.tier import Tier
from relbuilder.ui.face_art import FaceArt
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import Tokens, active, blend, hovered
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.painting import paint_panel

HALO = 3
"""How far the ring of the keyboard reaches out of a card."""

_HALO_SHARE = 0.35
_SHADOW_SHARE = 0.5
_SMALL_SHARE, _GAP = 0.6, 1.5
"""Of a group's faces: their part of the whole, and the ring that sets one off the other."""
_NAME_AT_REST = 0.85


class Ground(Enum):
    """The looks of a card's ground."""

    PLAIN = "plain"
    HOVERED = "hovered"
    SELECTED = "selected"
    FOCUSED = "focused"


class Inks:
    """The colours of one scheme that cards write with."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.name = tokens.text
        self.name_at_rest = blend(tokens.text, tokens.sunk, _NAME_AT_REST)
        self.detail = tokens.text_2
        self.detail_at_rest = tokens.text_3
        self.quiet = tokens.text_2
        self.now = tokens.accent
        self.over = tokens.warn


class CardArt(FaceArt):
    """The faces of a tier, and the grounds of its cards; with the inks of the scheme in use."""

    def __init__(self, tier: Tier) -> None:
        super().__init__(tier)
        self.inks = Inks(active())

    def fit(self, scale: float) -> None:
        super().fit(scale)
        if self.inks.tokens is not active():
            self.inks = Inks(active())

    def ground(self, width: int, height: int, look: Ground) -> QPixmap:
        """The ground of a card of that size with `HALO` around it."""
        key = (width, height, look)
        known = self._pixmaps.get(key)
        if known is not None:
            return known
        pixmap = self._blank(width + 2 * HALO, height + 2 * HALO)
        painter = QPainter(pixmap)
        _paint_ground(painter, QRectF(HALO, HALO, width, height), look, living=self._tier.living)
        painter.end()
        return self._keep(key, pixmap)

    def stacked(self, faces: tuple[str, ...], side: int) -> QPixmap:
        """The initials of two members of a group, one before the other."""
        key = (faces, side, "stacked")
        known = self._pixmaps.get(key)
        if known is not None:
            return known
        colors, ground = (
            active().tier(self._tier.value),
            active().surface if self._tier.living else active().sunk,
        )
        pixmap = self._blank(side, side)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = side * _SMALL_SHARE
        for place, letters in zip((0.0, side - small), faces, strict=False):
            circle = QRectF(place, place, small, small)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(circle.adjusted(-_GAP, -_GAP, _GAP, _GAP))
            paint_avatar(painter, circle, letters, None, colors.soft, colors.ink)
        painter.end()
        return self._keep(key, pixmap)


def _paint_ground(painter: QPainter, card: QRectF, look: Ground, *, living: bool) -> None:
    tokens = active()
    radius = spacing.RADIUS_CARD
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen = look in {Ground.SELECTED, Ground.FOCUSED}
    if look is Ground.FOCUSED:
        halo = QColor(tokens.accent)
        halo.setAlphaF(_HALO_SHARE)
        paint_panel(painter, card.adjusted(-HALO, -HALO, HALO, HALO), radius + HALO, halo)
    if chosen:
        paint_panel(painter, card, radius, tokens.surface, tokens.accent, edge_width=spacing.FOCUS_RING)
    elif living:
        _paint_shadow(painter, card, radius)
        edge = blend(tokens.text, tokens.line, 0.2) if look is Ground.HOVERED else tokens.line
        paint_panel(painter, card, radius, tokens.surface, edge)
    elif look is Ground.HOVERED:
        paint_panel(painter, card, radius, hovered(tokens.sunk))


def _paint_shadow(painter: QPainter, card: QRectF, radius: float) -> None:
    """One soft line below the card: it lies on the column, it does not float."""
    layer = QColor(active().shadow)
    layer.setAlphaF(layer.alphaF() * _SHADOW_SHARE)
    paint_panel(painter, card.adjusted(0, 1, 0, 1.5), radius, layer)
