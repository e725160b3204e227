"""A soft card above the day with a few words and what can be done about them: a pause, a proposal. Never warns."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel


class CalmCard(QWidget):
    """Hidden until something is to be said. Buttons stand below the words, or (`inline`) behind them."""

    def __init__(self, icon_name: str, parent: QWidget | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._words = Label("", "text", wrap=True)
        self._row: QHBoxLayout | FlowLayout
        lines = QHBoxLayout(self) if inline else QVBoxLayout(self)
        left = spacing.SPACE_M + typography.icon_size() + spacing.SPACE_M
        lines.setContentsMargins(left, spacing.SPACE_M, spacing.SPACE_M, spacing.SPACE_M)
        lines.setSpacing(spacing.SPACE_S)
        lines.addWidget(self._words, 1)
        if inline:
            self._row = QHBoxLayout()
            lines.addLayout(self._row)
        else:
            holder = QWidget()
            self._row = FlowLayout(holder)
            lines.addWidget(holder)
        self.hide()

    def add_button(self, button: QAbstractButton) -> None:
        """One more thing to do about it."""
        self._row.addWidget(button)

    def say(self, text: str) -> None:
        """Show the card with these words; none hide it."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_panel(painter, QRectF(self.rect()), spacing.RADIUS_CARD, active().accent_soft)
        side = typography.icon_size()
        line = self._words.geometry()
        top = line.top() + (typography.line_height() - side) / 2
        if line.height() < 2 * typography.line_height():
            top = line.center().y() - side / 2
        left = self.width() - spacing.SPACE_M - side if self.isRightToLeft() else spacing.SPACE_M
        paint_icon(painter, QRectF(left, top, side, side), self._icon_name, active().accent)
