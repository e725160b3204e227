"""What can be done to those who lie in the bin: put them back, or delete them for good, which is asked in place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel


class BinBar(QWidget):
    """Takes the place of the top bar while somebody in the bin is selected."""

    restore_requested = Signal()
    delete_requested = Signal()
    """The user has said yes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._words = Label("", "accent", TypeRole.NAME)
        self._restore = QuietButton(self.tr("Put back"), "undo", small=True)
        self._delete = QuietButton(self.tr("Delete for good…"), "trash", tone=ButtonTone.WARN, small=True)
        self._yes = QuietButton(self.tr("Delete for good"), "trash", tone=ButtonTone.WARN, small=True)
        self._no = QuietButton(self.tr("Leave it"), small=True)
        self._restore.clicked.connect(self.restore_requested)
        self._delete.clicked.connect(self.ask)
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self._withdraw)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(spacing.SPACE_M, spacing.SPACE_XS, spacing.SPACE_XS, spacing.SPACE_XS)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(self._words)
        layout.addStretch(1)
        for button in (self._restore, self._delete, self._yes, self._no):
            layout.addWidget(button)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self._count = count
        self._show(asked=False)

    @Slot()
    def ask(self) -> None:
        """Ask whether to delete those selected for good."""
        if self._count:
            self._show(asked=True)
            self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_panel(QPainter(self), QRectF(self.rect()), spacing.RADIUS_CARD, active().accent_soft)

    def _show(self, *, asked: bool) -> None:
        if asked:
            words = self.tr("Delete %n contact(s) for good? There is no way back.", None, self._count)
        else:
            words = self.tr("%n selected", None, self._count)
        self._words.setText(words)
        self.setAccessibleName(words)
        for button in (self._restore, self._delete):
            button.setVisible(not asked)
        for button in (self._yes, self._no):
            button.setVisible(asked)
        self.update()

    @Slot()
    def _agree(self) -> None:
        self._show(asked=False)
        self.delete_requested.emit()

    @Slot()
    def _withdraw(self) -> None:
        self._show(asked=False)
        self._delete.setFocus(Qt.FocusReason.OtherFocusReason)
