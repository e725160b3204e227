"""A small panel that opens beside a widget, inside its window; Escape or a click elsewhere closes it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.focus_watch import FocusWatch
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.laid_out import in_order
from relbuilder.ui.widgets.painting import paint_panel, paint_shadow

_SHADOW = 12
_UPPER = 8
"""In the middle of a window it stands below an eighth of its height."""


class Popover(QWidget):
    """Holds `content`. After closing the focus is back where it was; `closed` comes once per opening.

    It covers its window like a pane of glass, so that a click beside the panel reaches nothing else. No window of
    its own: those have no transparent corners on every system.
    """

    closed = Signal()

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        """`content` becomes a child; its accessible name is what screen readers say of the panel."""
        super().__init__(parent)
        self._content = content
        self._panel = QWidget(self)
        self._panel.installEventFilter(self)
        self._anchor: QWidget | None = None
        self._watch = FocusWatch(self, self._on_left)
        margin = spacing.SPACE_M
        layout = QVBoxLayout(self._panel)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(content)
        self.setAccessibleName(content.accessibleName())
        self.hide()

    def is_open(self) -> bool:
        """Whether it is shown."""
        return self._anchor is not None

    def open_at(self, anchor: QWidget) -> None:
        """Open below `anchor`, or above it where the window ends, and take the focus; in the middle of a window."""
        self._anchor = anchor
        window = anchor.window()
        self.setParent(window)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        places = self._focus_places()
        (places[0] if places else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self, *, return_focus: bool = True) -> None:
        """Close it."""
        if self._anchor is None:
            return
        self._anchor = None
        self.window().removeEventFilter(self)
        if return_focus:
            self._watch.bring_back()
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        return claim(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The window gives the room, the panel asks for as much as its content needs now.
        kind = event.type()
        roomier = kind == QEvent.Type.Resize and watched is not self._panel
        if roomier or (kind == QEvent.Type.LayoutRequest and watched is self._panel):
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of the two that opened it is none beside it."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside."""
        places = self._focus_places()
        if places:
            focused = QApplication.focusWidget()
            at = places.index(focused) if focused in places else -1
            goal = places[(at + (1 if forward else -1)) % len(places)]
            goal.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        body = QRectF(self._panel.geometry())
        paint_shadow(painter, body, spacing.RADIUS_COLUMN, _SHADOW)
        paint_panel(painter, body, spacing.RADIUS_COLUMN, active().surface, active().line)

    def _on_left(self) -> None:
        # Something else took the keyboard, for instance by a shortcut: nobody looks at the panel now.
        self.dismiss(return_focus=False)

    def _focus_places(self) -> list[QWidget]:
        """What Tab reaches inside, in order."""
        # Not along Qt's own chain: PySide makes each widget the owner of the next one's Python half, and what is gone
        # with the panel would take halves of the whole window with it.
        return [
            widget
            for widget in in_order(self._panel)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.isVisibleTo(self)
        ]

    def _place(self) -> None:
        """Put the panel beside the anchor, wholly inside the window where it fits."""
        if self._anchor is None or not shiboken6.isValid(self._anchor):
            # Its page may have been filled anew meanwhile: the panel stays where it is.
            return
        window = self._anchor.window()
        self.setGeometry(window.rect())
        room: QRect = window.rect().adjusted(
            *(spacing.SPACE_S, spacing.SPACE_S, -spacing.SPACE_S, -spacing.SPACE_S)
        )
        size = self._panel.sizeHint().boundedTo(room.size())
        if self._anchor is window:
            top = min(window.height() // _UPPER, room.bottom() + 1 - size.height())
            place = QPoint(room.center().x() - size.width() // 2, max(room.top(), top))
            self._panel.setGeometry(QRect(place, size))
            self.update()
            return
        corner = self._anchor.mapTo(window, QPoint(0, 0))
        below = corner.y() + self._anchor.height() + spacing.SPACE_XS
        above = corner.y() - spacing.SPACE_XS - size.height()
        top = below if below + size.height() <= room.bottom() + 1 or above < room.top() else above
        top = max(room.top(), min(top, room.bottom() + 1 - size.height()))
        left = max(room.left(), min(corner.x(), room.right() + 1 - size.width()))
        self._panel.setGeometry(QRect(QPoint(left, top), size))
        self.update()
