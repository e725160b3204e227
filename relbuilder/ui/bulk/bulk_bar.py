"""What can be done to several selected cards at once. Takes the top bar's place; does nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel
from relbuilder.ui.wording import tier_name


class BulkBar(QWidget):
    """As high as the bar it takes the place of, so that nothing below it jumps."""

    move_requested = Signal(object)
    tag_requested = Signal()
    group_requested = Signal()
    bin_requested = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label("", "accent", TypeRole.NAME)
        self._move = QuietButton(self.tr("Move to…"), "board", small=True)
        self.tag_button = QuietButton(self.tr("Tag…"), "tag", small=True)
        self._group = QuietButton(self.tr("Group…"), "people", small=True)
        self._bin = QuietButton(self.tr("Delete"), "trash", tone=ButtonTone.WARN, small=True)
        self._clear = QuietButton(self.tr("Clear selection"), small=True)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._ask_move)
        self._move.clicked.connect(self._open_menu)
        self.tag_button.clicked.connect(self.tag_requested)
        self._group.clicked.connect(self.group_requested)
        self._bin.clicked.connect(self.bin_requested)
        self._clear.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(spacing.SPACE_M, spacing.SPACE_XS, spacing.SPACE_XS, spacing.SPACE_XS)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(self._count)
        layout.addSpacing(spacing.SPACE_S)
        for button in (self._move, self.tag_button, self._group, self._bin):
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._clear)

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self._count.setText(self.tr("%n selected", None, count))
        self.setAccessibleName(self._count.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_panel(painter, QRectF(self.rect()), spacing.RADIUS_CARD, active().accent_soft)

    @Slot()
    def _open_menu(self) -> None:
        self._menu.clear()
        for tier in TIERS:
            self._menu.addAction(tier_name(tier)).setData(tier.value)
        self._menu.popup(self._move.mapToGlobal(QPoint(0, self._move.height() + spacing.SPACE_XS)))

    @Slot(QAction)
    def _ask_move(self, action: QAction) -> None:
        self.move_requested.emit(Tier(action.data()))
