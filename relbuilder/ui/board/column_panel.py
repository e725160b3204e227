"""The sunk panel that holds a column's head and its cards, and lights up while something may be dropped on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.painting import paint_panel

EDGE: Final = 2
"""Width of the outline; the view keeps clear of it."""


class ColumnPanel(QWidget):
    """A head above a view."""

    def __init__(self, tier: Tier, head: QWidget, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tier = tier
        self._lit = False
        layout = QVBoxLayout(self)
        # At the bottom the view ends above the round corners, which its square ones would cover.
        layout.setContentsMargins(EDGE, 0, EDGE, spacing.SPACE_S)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(view, 1)

    @property
    def lit(self) -> bool:
        """Whether the outline shows."""
        return self._lit

    @Slot(bool)
    def light(self, lit: bool) -> None:
        """Show the outline in the tier's colour, or not."""
        if lit is not self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        edge = tokens.tier(self._tier.value).ink if self._lit else None
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_panel(
            painter, QRectF(self.rect()), spacing.RADIUS_COLUMN, tokens.sunk, edge, edge_width=float(EDGE)
        )
