"""A calm surface with rounded corners, on which a page sets what belongs together. Holds nothing of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.painting import paint_panel


class Panel(QWidget):
    """Set widgets into `body`, from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        margin = spacing.SPACE_L
        self.body.setContentsMargins(margin, spacing.SPACE_M, margin, spacing.SPACE_M)
        self.body.setSpacing(spacing.SPACE_S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_panel(painter, QRectF(self.rect()), spacing.RADIUS_CARD, active().surface, active().line)
