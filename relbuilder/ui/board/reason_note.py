"""One optional line after a move: why. Lies over the column for a while, takes no focus, and goes by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from relbuilder.domain.events import BoardReplaced, ContactsBinned, ContactsMoved, Event
from relbuilder.services import board
from relbuilder.services.board import Moved
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.focus_watch import FocusWatch
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.painting import paint_panel, paint_shadow

_SHADOW = 8

LIFETIME_MS = 8_000
"""As long as the toast that offers to undo the move."""


class ReasonNote(QWidget):
    """Enter keeps what was written, Escape lets go of it; while the line has the focus the note stays."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._desk = desk
        self._ids: tuple[int, ...] = ()
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Why? (optional)"))
        self._line.setAccessibleName(self.tr("Why was this moved?"))
        self._line.returnPressed.connect(self._keep)
        self._line.installEventFilter(self)
        self._watch = FocusWatch(self)
        layout = QHBoxLayout(self)
        margin = spacing.SPACE_S + _SHADOW
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self._line)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(LIFETIME_MS)
        self._time.timeout.connect(self.hide)
        self.hide()
        desk.events.happened.connect(self._follow)

    def ask_about(self, moved: Moved, column: QWidget) -> None:
        """Stand at the foot of the column that people moved to; those who only changed places need no reason."""
        if not moved.moved:
            return
        self._ids = moved.moved
        self._line.clear()
        foot = column.mapTo(self._page, column.rect().bottomLeft())
        height = self.sizeHint().height()
        self.setGeometry(
            foot.x() + spacing.SPACE_S,
            foot.y() - height - _toast_height(),
            column.width() - 2 * spacing.SPACE_S,
            height,
        )
        self.show()
        self.raise_()
        self._time.start()

    def take_focus(self) -> bool:
        """Put the cursor into the line, if the note stands; tells whether it does."""
        if self.isVisible():
            self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.isVisible()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._time.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._time.start()
        return False

    def event(self, event: QEvent) -> bool:
        return claim(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        panel = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_shadow(painter, panel, spacing.RADIUS_CARD, _SHADOW)
        paint_panel(painter, panel, spacing.RADIUS_CARD, active().surface, active().line)

    @Slot(object)
    def _follow(self, event: Event) -> None:
        """Whoever moved on, was moved back or is gone is no longer asked about."""
        gone = isinstance(event, BoardReplaced) or (
            isinstance(event, ContactsMoved | ContactsBinned) and not set(self._ids).isdisjoint(event.ids)
        )
        if gone:
            self.hide()

    @Slot()
    def _keep(self) -> None:
        if self._line.text().strip():
            call = partial(board.give_reason, self._desk.context, self._ids, self._line.text())
            self._desk.do(call, self._tell)
        self._leave()

    def _tell(self, _done: object) -> None:
        # The toast of the move must not stand any longer: its Undo would take back the reason alone.
        self._desk.shell.tell(self.tr("The reason stands beside the move"), undoable=True)

    def _leave(self) -> None:
        self._watch.bring_back()
        self.hide()


def _toast_height() -> int:
    """Room for the toast that comes with the move and lies lower."""
    return typography.control_height() + spacing.SPACE_XL
