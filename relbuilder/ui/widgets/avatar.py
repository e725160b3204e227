"""Paints a contact's face: the photo in a circle, or the initials on the tier's soft colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from relbuilder.ui.theme import typography
from relbuilder.ui.theme.typography import TypeRole

_LETTERS = 0.36


def paint_avatar(
    painter: QPainter, rect: QRectF, initials: str, photo: QPixmap | None, soft: QColor, ink: QColor
) -> None:
    """Fill the circle in `rect` with the middle of `photo`, or with `initials` in `ink` on `soft`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if photo is not None and not photo.isNull():
        _paint_photo(painter, rect, photo)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawEllipse(rect)
        letters = typography.font(TypeRole.NAME)
        letters.setPixelSize(max(6, round(rect.height() * _LETTERS)))
        painter.setFont(letters)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def _paint_photo(painter: QPainter, rect: QRectF, photo: QPixmap) -> None:
    circle = QPainterPath()
    circle.addEllipse(rect)
    painter.setClipPath(circle)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    side = min(photo.width(), photo.height())
    middle = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    painter.drawPixmap(rect, photo, middle)
