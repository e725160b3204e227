"""A whole number to type, in the look of every other field; Up and Down count.

No spin box: a style sheet that rounds its corners takes the room for its number away.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from relbuilder.ui.theme import spacing, typography

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class NumberField(QLineEdit):
    """From `least` to `most`; what is typed beyond, or is no number, goes to the nearer end when the field is left."""

    value_changed = Signal(int)

    def __init__(self, name: str, least: int, most: int, value: int, parent: QWidget | None = None) -> None:
        """`name` is what screen readers call it."""
        super().__init__(parent)
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setMaxLength(len(str(most)))
        self.set_value(value)
        self.textChanged.connect(self._tell)
        self.editingFinished.connect(self._settle)

    def value(self) -> int:
        """The number that stands, always one that is allowed."""
        text = self.text().strip()
        return max(self._least, min(int(text) if text.isdecimal() else self._least, self._most))

    def set_value(self, value: int) -> None:
        """Show this number, or the nearest that is allowed."""
        self.setText(str(max(self._least, min(value, self._most))))

    def sizeHint(self) -> QSize:
        width = typography.text_width("0" * (self.maxLength() + 1)) + spacing.SPACE_XL
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_value(self.value() + step)

    @Slot()
    def _settle(self) -> None:
        self.set_value(self.value())

    @Slot()
    def _tell(self) -> None:
        self.value_changed.emit(self.value())
