"""A key to press instead of to write: shows the one in use, takes another, or none. Listens to no key itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.widgets.keys import claim

_BEGINNING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
_MODIFIERS = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
)
_HOLDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_KEPT = _HOLDING | Qt.KeyboardModifier.ShiftModifier


class ShortcutField(QLineEdit):
    """A click or Enter begins, the next keys are taken; Escape goes back. `refused` for a key with less than
    two of Ctrl, Alt, Shift and the system's: it would be missing in every other program.

    Only begun it takes keys: whoever walks past with Tab must not change anything.
    """

    chosen = Signal(str)
    """The keys in the form in which they are kept ("Ctrl+Alt+R")."""
    refused = Signal()

    def __init__(self, name: str, keys: str = "", parent: QWidget | None = None) -> None:
        """`name` is what screen readers call it."""
        super().__init__(parent)
        self._keys = keys
        self._listening = False
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("No key"))
        self._show()

    def keys(self) -> str:
        """The keys in use, empty for none."""
        return self._keys

    def set_keys(self, keys: str) -> None:
        """Show these keys, without telling."""
        self._keys = keys
        self._listening = False
        self._show()

    def is_listening(self) -> bool:
        """Whether the next keys are taken."""
        return self._listening

    def sizeHint(self) -> QSize:
        words = max(self.tr("Press the keys…"), "Ctrl+Alt+Shift+R", key=len)
        return QSize(typography.text_width(words) + spacing.SPACE_XL, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._listening:
            return claim(event, _BEGINNING) or super().event(event)
        # Here and not in keyPressEvent, which Tab never reaches.
        if event.type() == QEvent.Type.KeyPress:
            self._hear(event)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BEGINNING:
            self._begin()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_keys(self._keys)

    def _begin(self) -> None:
        self._listening = True
        self._show()

    def _hear(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & _KEPT
        if key in _MODIFIERS:
            return
        if key == Qt.Key.Key_Escape and not held:
            self.set_keys(self._keys)
        elif (held & _HOLDING and _several(held)) or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
            sequence = QKeySequence(QKeyCombination(held, key))
            self.set_keys(sequence.toString(QKeySequence.SequenceFormat.PortableText))
            self.chosen.emit(self._keys)
        else:
            self.refused.emit()

    def _show(self) -> None:
        if self._listening:
            self.setText(self.tr("Press the keys…"))
        else:
            self.setText(QKeySequence(self._keys).toString(QKeySequence.SequenceFormat.NativeText))
        self.setAccessibleDescription(self.tr("Press Enter, then the keys you want"))


def _several(held: Qt.KeyboardModifier) -> bool:
    kinds = (
        *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier),
        *(Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier),
    )
    return sum(bool(held & kind) for kind in kinds) > 1
