"""A small window without a system frame: rounded, above all others, moved by its ground. Holds what is set into it."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.painting import paint_panel, paint_shadow

_SHADOW = 16
_FROM_THE_TOP = 0.16
"""Share of the screen above the window."""


class FloatingFrame(QWidget):
    """Set widgets into `body`, from top to bottom."""

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        # On macOS such windows hide with the program's others; this one comes up over other programs.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        # X11 has no transparent corners where nothing composes the screen, but it can cut them off.
        self._cut_out = QGuiApplication.platformName() == "xcb"
        if not self._cut_out:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        edge = self.edge()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(0)
        ground = QWidget(self)
        layout.addWidget(ground)
        self.body = QVBoxLayout(ground)
        margin = spacing.SPACE_L
        self.body.setContentsMargins(margin, spacing.SPACE_M, margin, spacing.SPACE_M)
        self.body.setSpacing(spacing.SPACE_M)

    def edge(self) -> int:
        """Pixels around the ground that only hold its shadow."""
        return 0 if self._cut_out else _SHADOW + spacing.SPACE_XS

    def place(self) -> None:
        """Go to the upper middle of the screen that the pointer is on."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        top = room.top() + round(room.height() * _FROM_THE_TOP) - self.edge()
        self.move(QPoint(room.center().x() - self.width() // 2, max(top, room.top())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cut_out:
            self.setMask(_rounded(self.size(), spacing.RADIUS_COLUMN))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        window = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and window is not None:
            window.startSystemMove()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = self.edge()
        ground = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        if edge:
            paint_shadow(painter, ground, spacing.RADIUS_COLUMN, _SHADOW)
        else:
            painter.fillRect(self.rect(), active().line)
        paint_panel(painter, ground, spacing.RADIUS_COLUMN, active().surface, active().line)


def _rounded(size: QSize, radius: int) -> QRegion:
    """A rounded rectangle row by row: made of a polygon its corners would be cut straight at twice the scale."""
    region = QRegion(0, radius, size.width(), size.height() - 2 * radius)
    for row in range(radius):
        inset = round(radius - sqrt(radius**2 - (radius - row - 0.5) ** 2))
        for y in (row, size.height() - 1 - row):
            region += QRegion(inset, y, size.width() - 2 * inset, 1)
    return region
