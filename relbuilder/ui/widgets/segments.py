"""A choice of one among a few, side by side: all are seen at once, the arrow keys walk through them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel, placed


class Segments(QWidget):
    """Add the choices with `add`; `chosen` tells the key when the user takes another one."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what screen readers say of the whole group."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._segments: dict[str, Segment] = {}
        self._flow = FlowLayout(self)

    def sizeHint(self) -> QSize:
        """All in one line, where there is room."""
        widths = [segment.sizeHint().width() for segment in self._segments.values()]
        gaps = self._flow.spacing() * max(0, len(widths) - 1)
        return QSize(sum(widths) + gaps, self._flow.minimumSize().height())

    def add(self, key: str, text: str, tier: str = "") -> None:
        """One more choice; `tier` names the tier whose colours it wears when it is the one."""
        segment = Segment(text, tier, self)
        segment.clicked.connect(partial(self.chosen.emit, key))
        self._segments[key] = segment
        self._flow.addWidget(segment)

    def choose(self, key: str) -> None:
        """Mark a choice as the one, without telling; an unknown key raises KeyError."""
        self._segments[key].setChecked(True)

    def key(self) -> str:
        """The choice that is marked; empty where none is."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def segment(self, key: str) -> Segment:
        """The button of a choice."""
        return self._segments[key]


class Segment(QRadioButton):
    """One of the choices: a pill, filled softly when it is the one."""

    def __init__(self, text: str, tier: str, parent: QWidget) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._words = text
        self._tier = tier
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words)
        height = typography.control_height() - spacing.SPACE_XS
        return QSize(words + 2 * spacing.SPACE_M + self._mark() + spacing.SPACE_S, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - all of it
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ink, soft = self._colors()
        on = self.isChecked()
        hover = self.underMouse() and self.isEnabled()
        ground = soft if on else tokens.sunk if hover else tokens.surface
        paint_panel(painter, rect, spacing.RADIUS_BUTTON, ground, ink if on else tokens.line)
        if self.hasFocus():
            paint_focus_ring(painter, rect, spacing.RADIUS_BUTTON)
        self._paint_mark(painter, ink, on=on)
        painter.setPen(ink if on else tokens.text_2)
        painter.setFont(self.font())
        room = placed(self, rect.adjusted(spacing.SPACE_M + self._mark() + spacing.SPACE_S, 0, 0, 0))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)

    def _paint_mark(self, painter: QPainter, ink: QColor, *, on: bool) -> None:
        # The choice is not told by colour alone.
        side = self._mark()
        ring = placed(self, QRectF(spacing.SPACE_M, (self.height() - side) / 2, side, side))
        paint_panel(painter, ring, side / 2, active().surface, ink if on else active().text_3)
        if on:
            dot = side / 4
            paint_panel(painter, ring.adjusted(dot, dot, -dot, -dot), side / 4, ink)

    def _mark(self) -> int:
        return typography.icon_size() * 3 // 4 // 2 * 2

    def _colors(self) -> tuple[QColor, QColor]:
        tokens = active()
        if not self._tier:
            return tokens.accent, tokens.accent_soft
        colors = tokens.tier(self._tier)
        return colors.ink, colors.soft
