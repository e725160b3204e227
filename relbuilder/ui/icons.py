"""The icon family: finds an SVG by name and colours it with a token, crisp at every size and scale.

Names are the file names in `resources/icons` without the ending. Holds no widgets and no colours.
"""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar, Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from relbuilder.config.paths import resource
from relbuilder.ui.theme.tokens import active, blend

SMALL_UP_TO: Final = 24
"""Pixels up to which the program's icon is drawn with fewer and larger leaves: four would be a blur."""

_APPLICATION_SIZES: Final = (16, 20, 22, 24, 32, 40, 48, 64, 128, 256, 512)
_DISABLED_SHARE: Final = 0.45


def icon(name: str, ink: str = "text_2", *, checked_ink: str | None = None) -> QIcon:
    """An icon that keeps following the theme.

    `ink` names the token of its colour ("accent", "vip" for a tier's ink), `checked_ink` that of a checked
    button's. An unknown name raises FileNotFoundError here, not while painting.
    """
    _source(name)
    return QIcon(_ThemedEngine(name, ink, checked_ink or ink))


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Paint the icon `name` in `color` into the square that fits the middle of `rect`."""
    side = min(rect.width(), rect.height())
    if side <= 0:
        return
    scale = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(name, color, side, scale)
    left = rect.x() + (rect.width() - side) / 2
    top = rect.y() + (rect.height() - side) / 2
    # On whole device pixels, or the smooth transformation would blur the strokes.
    painter.drawPixmap(
        QRectF(round(left * scale) / scale, round(top * scale) / scale, side, side).topLeft(), pixmap
    )


def icon_pixmap(name: str, color: QColor, side: float, scale: float = 1.0) -> QPixmap:
    """The icon as a pixmap of `side` device independent pixels for a screen of `scale`. Cached by Qt."""
    pixels = max(1, round(side * scale))
    key = f"relbuilder-icon/{name}/{color.rgba():08x}/{pixels}/{scale}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", color.name().encode())))
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def application_icon() -> QIcon:
    """The icon of the program itself, for windows and the task bar."""
    made = QIcon()
    for side in _APPLICATION_SIZES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = "relbuilder_small" if side <= SMALL_UP_TO else "relbuilder"
        QSvgRenderer(QByteArray(_source(name))).render(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


class _ThemedEngine(QIconEngine):
    """Looks its colour up at every paint, so the same QIcon is right in light and dark."""

    _clones: ClassVar[list[QIconEngine]] = []
    """Qt takes over what `clone` returns without telling Python; without this it would be freed at once."""

    def __init__(self, name: str, ink: str, checked_ink: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._checked_ink = checked_ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, QRectF(rect), self._name, self._color(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # The size is in device independent pixels; Qt squeezes a pixmap of any other size.
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, QRectF(0, 0, size.width(), size.height()), self._name, self._color(mode, state))
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        copy = _ThemedEngine(self._name, self._ink, self._checked_ink)
        self._clones.append(copy)
        return copy

    def isNull(self) -> bool:
        return False

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        tokens = active()
        if mode == QIcon.Mode.Disabled:
            return blend(tokens.text_3, tokens.surface, _DISABLED_SHARE)
        return tokens.named(self._checked_ink if state == QIcon.State.On else self._ink)
