"""A line for one value that has to make sense: a time, a number, hours. Complains instead of guessing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from relbuilder.ui.theme import spacing, typography

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 4, Qt.Key.Key_PageDown: -4}


@dataclass(frozen=True, slots=True)
class Notation:
    """How a value is written. `read` gives None for what cannot be used, `step` the value so many steps on.

    `widest` is a text that needs as much room as any.
    """

    read: Callable[[str], Any]
    write: Callable[[Any], str]
    step: Callable[[Any, int], Any]
    widest: str


class CheckedField(QLineEdit):
    """Tells its value when it is left, by Enter, and by Up and Down, which count; Escape puts the last one back.

    What cannot be used stays as it was typed, and `refused` says so; `taken` says that all is well again.
    """

    taken = Signal(object)
    """The value that stands there now, when the user wrote it."""
    refused = Signal()

    def __init__(self, name: str, notation: Notation, value: object, parent: QWidget | None = None) -> None:
        """`name` is what screen readers call it."""
        super().__init__(parent)
        self._notation = notation
        self._value = value
        self.setAccessibleName(name)
        self.setText(notation.write(value))
        self.editingFinished.connect(self._settle)

    def value(self) -> Any:
        """The latest value that made sense."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show this value, without telling; what is being typed over it stays."""
        if value != self._value:
            self._value = value
            self.setText(self._notation.write(value))

    def restore(self) -> None:
        """Throw away what was typed."""
        self.setText(self._notation.write(self._value))
        self.taken.emit(self._value)

    def sizeHint(self) -> QSize:
        width = typography.text_width(self._notation.widest + "0") + spacing.SPACE_XL
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            known = self._notation.read(self.text())
            self._take(self._notation.step(self._value if known is None else known, step))
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._notation.write(self._value):
            self.restore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _settle(self) -> None:
        value = self._notation.read(self.text())
        if value is None:
            self.refused.emit()
        else:
            self._take(value)

    def _take(self, value: object) -> None:
        self._value = value
        self.setText(self._notation.write(value))
        self.taken.emit(value)
