"""The tier in the panel's head: its name in its own colours, a small menu below it. Moves nobody itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel, placed
from relbuilder.ui.wording import tier_name


class TierButton(Control):
    """A pill in the tier's ink on its soft ground, with an arrow that says that there is a choice.

    For a light record, which has no place on the board yet, it offers one.
    """

    def __init__(self, tier: Tier, parent: QWidget | None = None, *, light: bool = False) -> None:
        super().__init__("" if light else tier_name(tier), TypeRole.CAPTION_STRONG, parent)
        self._tier = tier
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if light:
            self.setText(self.tr("Put on the board…"))
        else:
            self.setAccessibleName(self.tr("Tier: {tier}").format(tier=tier_name(tier)))

    def sizeHint(self) -> QSize:
        # One pixel more: a font's fractions are cut off in the width of a text.
        width = self.text_width() + 1 + spacing.SPACE_XS + self._arrow() + 2 * spacing.SPACE_M
        return QSize(width, typography.line_height() + spacing.SPACE_S)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(6 * self._arrow(), self.sizeHint().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors, rect = active().tier(self._tier.value), QRectF(self.rect())
        share = spacing.TINT_PRESSED if self.isDown() else spacing.TINT_HOVER if self.is_hovered() else 0.0
        paint_panel(painter, rect, rect.height() / 2, blend(colors.ink, colors.soft, share))
        if self.shows_ring():
            paint_focus_ring(painter, rect, rect.height() / 2)
        side = self._arrow()
        words = rect.adjusted(spacing.SPACE_M, 0, -spacing.SPACE_M - side - spacing.SPACE_XS, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.setPen(colors.ink)
        painter.setFont(self.font())
        room = placed(self, words)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        arrow = QRectF(words.right() + spacing.SPACE_XS, (rect.height() - side) / 2, side, side)
        paint_icon(painter, placed(self, arrow), "chevron_down", colors.ink)

    def _arrow(self) -> int:
        return typography.icon_size(TypeRole.CAPTION)
