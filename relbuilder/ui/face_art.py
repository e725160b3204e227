"""Faces and moisture of one tier's people, drawn once and kept as pixmaps. Reads no contacts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from relbuilder.domain.tier import Tier
from relbuilder.ui.theme.tokens import Tokens, active
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.moisture import paint_moisture

KEPT = 256


class FaceArt:
    """Pixmaps for one tier at one scale and in one scheme; `fit` drops them when either changes."""

    def __init__(self, tier: Tier) -> None:
        self._tier = tier
        self._scale = 1.0
        self._tokens: Tokens = active()
        self._pixmaps: dict[object, QPixmap] = {}

    def fit(self, scale: float) -> None:
        """Draw for a screen of `scale`, in the scheme in use."""
        if scale != self._scale or self._tokens is not active():
            self._scale = scale
            self._tokens = active()
            self.clear()

    def clear(self) -> None:
        """Draw everything anew: the fonts are others, or photos are."""
        self._pixmaps.clear()

    def avatar(self, initials: str, side: int, photo: QPixmap | None) -> QPixmap:
        """The face of a contact."""
        key = (initials, side) if photo is None else (photo.cacheKey(), side)
        known = self._pixmaps.get(key)
        if known is not None:
            return known
        colors = active().tier(self._tier.value)
        pixmap = self._blank(side, side)
        painter = QPainter(pixmap)
        paint_avatar(painter, QRectF(0, 0, side, side), initials, photo, colors.soft, colors.ink)
        painter.end()
        return self._keep(key, pixmap)

    def moisture(self, filled: int, width: int, height: int) -> QPixmap:
        """The five segments."""
        key = (filled, width, height, "moisture")
        known = self._pixmaps.get(key)
        if known is not None:
            return known
        pixmap = self._blank(width, height)
        painter = QPainter(pixmap)
        paint_moisture(painter, QRectF(0, 0, width, height), filled, active().tier(self._tier.value).ink)
        painter.end()
        return self._keep(key, pixmap)

    def _blank(self, width: float, height: float) -> QPixmap:
        pixmap = QPixmap((QSizeF(width, height) * self._scale).toSize())
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _keep(self, key: object, pixmap: QPixmap) -> QPixmap:
        while len(self._pixmaps) >= KEPT:
            del self._pixmaps[next(iter(self._pixmaps))]
        self._pixmaps[key] = pixmap
        return pixmap
