"""Toasts: a sentence with one action (mostly Undo) that stands for a while at the bottom and then leaves.

They never take the focus, but Tab reaches them; pointer or focus on one stops its clock.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.focus_watch import FocusWatch
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel, paint_shadow
from relbuilder.ui.widgets.toast_button import ToastButton

LIFETIME_MS: Final = 8000
MOST: Final = 3
_SHADOW: Final = 8


class Toast(QWidget):
    """One toast. `acted` when its button was pressed; `gone` once, when it leaves for whatever reason."""

    acted = Signal()
    gone = Signal()

    def __init__(
        self, text: str, action_text: str = "", lifetime_ms: int = LIFETIME_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.text: Final = text
        self._left_ms = lifetime_ms
        self._leaving = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.dismiss)
        self.setAccessibleName(text)
        layout = QHBoxLayout(self)
        edge = _SHADOW + spacing.SPACE_XS
        layout.setContentsMargins(_SHADOW + spacing.SPACE_L, edge, edge, edge)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(text, "toast_text"))
        self._buttons: list[ToastButton] = []
        if action_text:
            action = ToastButton(action_text, "", TypeRole.NAME, self)
            action.clicked.connect(self._act)
            self._buttons.append(action)
        close = ToastButton("", "close", TypeRole.BASE, self)
        close.setAccessibleName(self.tr("Dismiss"))
        close.setToolTip(self.tr("Dismiss"))
        close.clicked.connect(self.dismiss)
        self._buttons.append(close)
        for button in self._buttons:
            layout.addWidget(button)
            button.installEventFilter(self)
        self._clock.start(lifetime_ms)

    def dismiss(self) -> None:
        """Leave now."""
        if not self._leaving:
            self._leaving = True
            self._clock.stop()
            self.gone.emit()

    def is_paused(self) -> bool:
        """Whether the clock stands because the pointer or the focus is here."""
        return not self._clock.isActive() and not self._leaving

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pause()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go_on()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._pause()
        elif event.type() == QEvent.Type.FocusOut:
            self._go_on(leaving_focus=True)
        return False

    def event(self, event: QEvent) -> bool:
        return claim(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_shadow(painter, body, spacing.RADIUS_CARD, _SHADOW - 2)
        paint_panel(painter, body, spacing.RADIUS_CARD, active().toast)
        if self.hasFocus():
            paint_focus_ring(painter, body, spacing.RADIUS_CARD)

    def _act(self) -> None:
        if not self._leaving:
            self.acted.emit()
            self.dismiss()

    def _pause(self) -> None:
        if self._clock.isActive():
            self._left_ms = min(max(self._clock.remainingTime(), 0), self._left_ms)
            self._clock.stop()

    def _go_on(self, *, leaving_focus: bool = False) -> None:
        focused = not leaving_focus and any(button.hasFocus() for button in self._buttons)
        if not self._leaving and not focused and not (leaving_focus and self.underMouse()):
            self._clock.start(self._left_ms)


class ToastArea(QWidget):
    """Stacks toasts at the bottom middle of `host`, newest lowest, at most three."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._watch = FocusWatch(self)
        self._toasts: list[Toast] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, spacing.SPACE_S)
        self._stack.setSpacing(0)
        host.installEventFilter(self)
        self.hide()

    def show_toast(self, text: str, action_text: str = "", lifetime_ms: int = LIFETIME_MS) -> Toast:
        """Show a sentence, and say it to screen readers. Connect to the toast's `acted` for its action."""
        while len(self._toasts) >= MOST:
            self._toasts[0].dismiss()
        toast = Toast(text, action_text, lifetime_ms, self)
        toast.gone.connect(self._forget)
        self._toasts.append(toast)
        self._stack.addWidget(toast, 0, Qt.AlignmentFlag.AlignHCenter)
        toast.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))
        return toast

    def toasts(self) -> tuple[Toast, ...]:
        """Those that stand now, oldest first."""
        return tuple(self._toasts)

    def dismiss_all(self) -> None:
        """Take every toast away."""
        for toast in tuple(self._toasts):
            toast.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self._toasts:
            self._place()
        return False

    def _forget(self) -> None:
        toast = self.sender()
        if not isinstance(toast, Toast):
            return
        focused: QWidget | None = self.window().focusWidget()
        had_focus = focused is not None and toast.isAncestorOf(focused)
        self._toasts.remove(toast)
        self._stack.removeWidget(toast)
        toast.hide()
        toast.deleteLater()
        if had_focus:
            self._watch.bring_back()
        self._place()

    def _place(self) -> None:
        if not self._toasts:
            self.hide()
            return
        self._stack.activate()
        size = self.sizeHint().boundedTo(QSize(self._host.width(), self._host.height()))
        self.setGeometry(
            (self._host.width() - size.width()) // 2,
            self._host.height() - size.height(),
            size.width(),
            size.height(),
        )
        self.show()
        self.raise_()
