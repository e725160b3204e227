"""Shows what was understood as pills in one go, so that nothing flickers while somebody types. Words nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.painting import paint_panel

ROWS: Final = 4
"""So many rows of pills have room before the window has to grow."""


class Tone(Enum):
    """What colours a pill means to have."""

    PLAIN = "plain"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Pill:
    """A few words with their icon; of a tier in its colours."""

    icon: str
    text: str
    tone: Tone | Tier = Tone.PLAIN


class Pills(QWidget):
    """Pills side by side, in as many rows as they take. Screen readers get them as one description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: tuple[Pill, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def pills(self) -> tuple[Pill, ...]:
        """Those that are shown."""
        return self._pills

    def show_pills(self, pills: Sequence[Pill]) -> None:
        """Show these in the place of those before."""
        if tuple(pills) != self._pills:
            self._pills = tuple(pills)
            self.setAccessibleName(", ".join(pill.text for pill in pills))
            self.update()

    def height_for(self, width: int) -> int:
        """The height that the pills take within a width."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._cut_off_at(event), self)
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, ROWS * _height() + (ROWS - 1) * spacing.SPACE_S)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        for pill, place in zip(self._pills, self._places(self.width()), strict=True):
            _paint(painter, pill, place)

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        x, y, metrics = 0, 0, self.fontMetrics()
        for pill in self._pills:
            taken = min(_width(pill, metrics), width)
            if x and x + taken > width:
                x, y = 0, y + _height() + spacing.SPACE_S
            left = width - x - taken if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
            places.append(QRect(left, y, taken, _height()))
            x += taken + spacing.SPACE_S
        return places

    def _cut_off_at(self, event: QHelpEvent) -> str:
        metrics = self.fontMetrics()
        for pill, place in zip(self._pills, self._places(self.width()), strict=True):
            if place.contains(event.pos()) and _width(pill, metrics) > place.width():
                return pill.text
        return ""


def _height() -> int:
    return typography.line_height() + spacing.SPACE_S


def _before_text() -> int:
    return spacing.SPACE_S + typography.icon_size() + spacing.SPACE_XS


def _width(pill: Pill, metrics: QFontMetrics) -> int:
    return _before_text() + metrics.horizontalAdvance(pill.text) + spacing.SPACE_M


def _paint(painter: QPainter, pill: Pill, place: QRect) -> None:
    ground, icon_ink, ink = _colours(pill.tone)
    paint_panel(painter, QRectF(place), place.height() / 2, ground)
    side = typography.icon_size()
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = place.right() + 1 - spacing.SPACE_S - side if mirrored else place.left() + spacing.SPACE_S
    paint_icon(
        painter, QRectF(left, place.top() + (place.height() - side) / 2, side, side), pill.icon, icon_ink
    )
    before, after = _before_text(), spacing.SPACE_M
    room = place.adjusted(after, 0, -before, 0) if mirrored else place.adjusted(before, 0, -after, 0)
    painter.setPen(ink)
    # The day stands at the end. One pixel more than measured: the last letter may be rounded away.
    words = painter.fontMetrics().elidedText(pill.text, Qt.TextElideMode.ElideMiddle, room.width() + 1)
    start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        room.adjusted(0, 0, 1, 0),
        Qt.AlignmentFlag.AlignVCenter | start | Qt.AlignmentFlag.AlignAbsolute,
        words,
    )


def _colours(tone: Tone | Tier) -> tuple[QColor, QColor, QColor]:
    """Ground, icon and text."""
    tokens = active()
    if isinstance(tone, Tier):
        tier = tokens.tier(tone.value)
        return tier.soft, tier.ink, tier.ink
    if tone is Tone.WARN:
        return tokens.warn_soft, tokens.warn, tokens.warn
    return tokens.sunk, tokens.text_2, tokens.text
