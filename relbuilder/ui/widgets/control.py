"""The common ground of everything clickable: hover, keyboard, focus ring. Paints nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from relbuilder.ui.theme import typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.keys import PRESS_KEYS, claim

_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class Control(QAbstractButton):
    """A button without a look. Its text is taken literally: an ampersand is an ampersand."""

    own_keys: tuple[Qt.Key, ...] = PRESS_KEYS
    """Keys that stay here while it has the focus, whatever shortcuts the window has."""

    def __init__(self, text: str, role: TypeRole, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        typography.use(self, role)
        Control.setText(self, text)  # not a subclass's, which may need what is not made yet

    def text(self) -> str:
        """The text as it is shown."""
        return self._label

    def setText(self, text: str) -> None:
        """Show `text`; screen readers get it too."""
        self._label = text
        # Qt would make a shortcut of a single ampersand, and names like "R&D" are common.
        super().setText(text.replace("&", "&&"))
        self.updateGeometry()

    def shows_ring(self) -> bool:
        """Whether to paint the focus ring: when the keyboard, not the mouse, brought the focus."""
        return self._ring and self.hasFocus()

    def is_hovered(self) -> bool:
        """Whether the pointer is on it and it can be clicked."""
        return self.isEnabled() and self.underMouse()

    def text_width(self) -> int:
        """Width of the text in pixels."""
        return QFontMetrics(self.font()).horizontalAdvance(self._label)

    def event(self, event: QEvent) -> bool:
        return claim(event, self.own_keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too, as in every list and form around it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
