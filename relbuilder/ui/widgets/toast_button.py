"""The button on a toast: flat, in the toast's own colours. Used by toasts only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.painting import paint_panel


class ToastButton(Control):
    """Text or an icon; a ground only under the pointer, a ring in its own ink under the keyboard."""

    def __init__(self, text: str, icon_name: str, role: TypeRole, parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self._icon_name = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        height = typography.line_height() + spacing.SPACE_M
        return QSize(max(self.text_width() + 2 * spacing.SPACE_M, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ink = tokens.toast_text if self._icon_name else tokens.toast_action
        ground: QColor | None = None
        if self.is_hovered():
            ground = QColor(tokens.toast_text)
            ground.setAlphaF(spacing.TINT_PRESSED)
        paint_panel(
            painter, rect, spacing.RADIUS_SMALL, ground, ink if self.shows_ring() else None, edge_width=1.5
        )
        if self._icon_name:
            side = typography.icon_size()
            paint_icon(
                painter,
                rect.adjusted(0, (rect.height() - side) / 2, 0, (side - rect.height()) / 2),
                self._icon_name,
                ink,
            )
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
