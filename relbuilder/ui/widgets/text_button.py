"""A button that looks like the text around it: for what is there when wanted and asks for no attention."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, hovered
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel


class TextButton(Control):
    """Words on a ground that shows under the pointer, with a small icon behind them where there is one."""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        parent: QWidget | None = None,
        *,
        ink: str = "text_2",
        role: TypeRole = TypeRole.BASE,
    ) -> None:
        super().__init__(text, role, parent)
        self._role = role
        self._ink = ink
        self._icon_name = icon_name

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon of the family."""
        self._icon_name = icon_name
        self.update()

    def sizeHint(self) -> QSize:
        icon = self._icon_side() + spacing.SPACE_XS if self._icon_name else 0
        height = typography.line_height(self._role) + spacing.SPACE_S
        return QSize(self.text_width() + icon + 2 * spacing.SPACE_S, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.is_hovered():
            paint_panel(painter, rect, spacing.RADIUS_BUTTON, hovered(tokens.canvas))
        if self.shows_ring():
            paint_focus_ring(painter, rect, spacing.RADIUS_BUTTON)
        ink = tokens.named(self._ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        room = rect.adjusted(spacing.SPACE_S, 0, -spacing.SPACE_S, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self._icon_name:
            side = self._icon_side()
            left = spacing.SPACE_S if self.isRightToLeft() else self.width() - side - spacing.SPACE_S
            paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), self._icon_name, ink)

    def _icon_side(self) -> int:
        return typography.icon_size(TypeRole.CAPTION)
