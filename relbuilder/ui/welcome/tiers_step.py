"""The second step: what the four tiers mean, and how a card moves from one to another."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.welcome.little_board import LittleBoard
from relbuilder.ui.widgets.label import Label


class TiersStep(QWidget):
    """Shows the tiers with the room and the time that they have now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = LittleBoard()
        self.told = Label("", "text", TypeRole.NAME, wrap=True)
        self.board.moved.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_M)
        layout.addWidget(self.board)
        layout.addWidget(
            Label(
                self.tr(
                    "Drag a card to another column, or press 1 to 4 on it. Try it with this one: on the board, too, "
                    "the column says what a move costs before you let go, and one undo takes it back."
                ),
                "text_2",
                wrap=True,
            )
        )
        layout.addWidget(self.told)

    def show_columns(self, columns: Mapping[Tier, ColumnSummary]) -> None:
        """Say what the tiers ask for now."""
        self.board.show_policies({tier: column.policy for tier, column in columns.items()})
        self.told.setText(self.board.told())

    def take_focus(self) -> None:
        """Put the keyboard on the card, to be tried."""
        self.board.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, _tier: Tier) -> None:
        self.told.setText(self.board.told())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.board.card, self.board.told()))
