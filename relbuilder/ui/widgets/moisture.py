"""Moisture in five small segments: how watered a relation is. Cards paint it, panels show the widget."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbuilder.ui.theme import typography
from relbuilder.ui.theme.tokens import active

SEGMENTS: Final = 5


def moisture_size() -> QSize:
    """The room that `paint_moisture` takes; it grows with the font."""
    unit = _unit()
    return QSize((SEGMENTS * 5 - 1) * unit, 2 * unit)


def paint_moisture(
    painter: QPainter, rect: QRectF, filled: int, ink: QColor, empty: QColor | None = None
) -> None:
    """Paint five segments at the left middle of `rect`, `filled` of them in `ink`, the others in `empty`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    unit = _unit()
    top = rect.y() + (rect.height() - 2 * unit) / 2
    rest = empty if empty is not None else active().line
    for place in range(SEGMENTS):
        painter.setBrush(ink if place < filled else rest)
        segment = QRectF(rect.x() + place * 5 * unit, top, 4 * unit, 2 * unit)
        painter.drawRoundedRect(segment, unit, unit)


def _unit() -> int:
    """A quarter of a segment's length, half its height and the gap between two."""
    return max(2, round(typography.line_height() / 8))


def moisture_words(filled: int) -> str:
    """The same in words, for tool tips and screen readers."""
    return QCoreApplication.translate("Moisture", "Moisture {filled} of {segments}").format(
        filled=filled, segments=SEGMENTS
    )


class MoistureBar(QWidget):
    """The five segments as a widget; its words are its accessible name and tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = 0
        self._ink = "good_to_know"
        self._retranslate()

    def set_moisture(self, filled: int, ink: str) -> None:
        """Show `filled` (0 to 5) segments in the colour of the token `ink`, mostly a tier key."""
        self._filled = max(0, min(filled, SEGMENTS))
        self._ink = ink
        self._retranslate()
        self.update()

    def sizeHint(self) -> QSize:
        return moisture_size()

    def minimumSizeHint(self) -> QSize:
        return moisture_size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_moisture(painter, QRectF(self.rect()), self._filled, active().named(self._ink))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(moisture_words(self._filled))
        self.setToolTip(moisture_words(self._filled))
