"""Painting that several widgets share: rounded panels, focus rings and soft shadows. No state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from relbuilder.ui.theme.spacing import FOCUS_RING, HAIRLINE
from relbuilder.ui.theme.tokens import active


def paint_panel(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    ground: QColor | None,
    edge: QColor | None = None,
    *,
    edge_width: float = HAIRLINE,
) -> None:
    """A rounded rectangle whose edge lies wholly inside `rect`; `ground` or `edge` may be None."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(edge, edge_width))
    half = edge_width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def placed(widget: QWidget, rect: QRectF) -> QRectF:
    """Where a rectangle goes that was reckoned from the left: in its mirror image where people read from the right."""
    if not widget.isRightToLeft():
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())


def paint_focus_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The ring around what the keyboard is on, inside `rect`."""
    paint_panel(painter, rect, radius, None, active().accent, edge_width=FOCUS_RING)


def paint_shadow(painter: QPainter, rect: QRectF, radius: float, spread: int = 10) -> None:
    """A soft shadow around and a little below `rect`, reaching `spread` pixels out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    layer = QColor(active().shadow)
    layer.setAlphaF(layer.alphaF() * 1.6 / spread)
    painter.setBrush(layer)
    for step in range(spread, 0, -1):
        painter.drawRoundedRect(rect.adjusted(-step, -step + 2, step, step + 2), radius + step, radius + step)
