"""A line that can be chosen among a few: its words on a soft ground, with an edge around the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend, hovered
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_EDGE = 0.6


class LineChoice(QRadioButton):
    """As high as its words need; the arrow keys walk through the lines of one parent."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._words = text
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """The line."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - self._start() - spacing.SPACE_M, 1), 0)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self._words).height() + 2 * spacing.SPACE_S

    def sizeHint(self) -> QSize:
        width = self.width() or typography.text_width("n" * 30)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, typography.line_height() + 2 * spacing.SPACE_S)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - all of it
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        ground = hovered(tokens.sunk) if self.underMouse() else tokens.sunk
        edge = blend(tokens.accent, tokens.sunk, _EDGE) if chosen else None
        paint_panel(painter, rect, spacing.RADIUS_BUTTON, ground, edge)
        if self.hasFocus():
            paint_focus_ring(painter, rect, spacing.RADIUS_BUTTON)
        if chosen:
            # The choice is not told by colour alone.
            side = self._mark()
            left = self.width() - spacing.SPACE_S - side if self.isRightToLeft() else spacing.SPACE_S
            line = typography.line_height()
            paint_icon(
                painter, QRectF(left, spacing.SPACE_S + (line - side) / 2, side, side), "check", tokens.accent
            )
        painter.setPen(tokens.text)
        painter.setFont(self.font())
        room = rect.adjusted(self._start(), 0, -spacing.SPACE_M, 0)
        if self.isRightToLeft():
            room = rect.adjusted(spacing.SPACE_M, 0, -self._start(), 0)
        painter.drawText(room, int(_WRAPPED), self._words)

    def _mark(self) -> int:
        return typography.icon_size(TypeRole.CAPTION)

    def _start(self) -> int:
        return self._mark() + 2 * spacing.SPACE_S
