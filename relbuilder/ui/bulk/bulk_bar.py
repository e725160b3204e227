"""What can be done to several selected contacts at once. Takes the top bar's place; does nothing itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.ui.icons import icon
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel
from relbuilder.ui.wording import tier_name


class BulkBar(QWidget):
    """As high as the bar it takes the place of, so that nothing below it jumps."""

    move_requested = Signal(object)
    tag_requested = Signal()
    group_requested = Signal()
    touch_requested = Signal()
    rhythm_requested = Signal()
    chosen_requested = Signal(bool)
    pause_requested = Signal(QPoint)
    """For how long is asked by a menu at that place of the screen."""
    export_requested = Signal()
    bin_requested = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label("", "accent", TypeRole.NAME)
        self._move = QuietButton(self.tr("Move to…"), "board", small=True)
        self.tag_button = QuietButton(self.tr("Tag…"), "tag", small=True)
        self._more = QuietButton(self.tr("More"), small=True)
        self._bin = QuietButton(self.tr("Delete"), "trash", tone=ButtonTone.WARN, small=True)
        self._clear = IconButton("close", self.tr("Clear selection"))
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._ask_move)
        self._others = self._make_others()
        self._move.clicked.connect(self._open_menu)
        self._more.clicked.connect(self._open_others)
        self.tag_button.clicked.connect(self.tag_requested)
        self._bin.clicked.connect(self.bin_requested)
        self._clear.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(spacing.SPACE_M, spacing.SPACE_XS, spacing.SPACE_XS, spacing.SPACE_XS)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(self._count)
        layout.addSpacing(spacing.SPACE_S)
        for button in (self._move, self.tag_button, self._more, self._bin):
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._clear)

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self._count.setText(self.tr("%n selected", None, count))
        self.setAccessibleName(self._count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_panel(painter, QRectF(self.rect()), spacing.RADIUS_CARD, active().accent_soft)

    def _make_others(self) -> QMenu:
        menu = QMenu(self)
        star, no_star = partial(self.chosen_requested.emit, True), partial(self.chosen_requested.emit, False)
        menu.addAction(icon("chat"), self.tr("Log a talk…")).triggered.connect(self.touch_requested)
        menu.addAction(icon("people"), self.tr("Make a group…")).triggered.connect(self.group_requested)
        menu.addAction(icon("clock"), self.tr("Own rhythm…")).triggered.connect(self.rhythm_requested)
        menu.addAction(icon("pause"), self.tr("Pause…")).triggered.connect(self._ask_pause)
        menu.addAction(icon("star_filled"), self.tr("People to know better")).triggered.connect(star)
        menu.addAction(icon("star"), self.tr("No longer to know better")).triggered.connect(no_star)
        menu.addSeparator()
        menu.addAction(icon("export"), self.tr("Export…")).triggered.connect(self.export_requested)
        return menu

    @Slot()
    def _open_menu(self) -> None:
        self._menu.clear()
        for tier in TIERS:
            self._menu.addAction(tier_name(tier)).setData(tier.value)
        self._menu.popup(_below(self._move))

    @Slot()
    def _open_others(self) -> None:
        self._others.popup(_below(self._more))

    @Slot()
    def _ask_pause(self) -> None:
        self.pause_requested.emit(_below(self._more))

    @Slot(QAction)
    def _ask_move(self, action: QAction) -> None:
        self.move_requested.emit(Tier(action.data()))


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height() + spacing.SPACE_XS))
