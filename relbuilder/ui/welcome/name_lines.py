"""Lines for names, one person each: Enter goes on to the next, and a pasted list fills them. Writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from relbuilder.ui.theme import spacing

USUAL_LINES = 10
_COLUMNS = 2


class NameLines(QWidget):
    """Ten lines, and as many more as a longer list needs."""

    changed = Signal()
    finished = Signal()
    """Enter on the last line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[NameLine] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(spacing.SPACE_M)
        self._grid.setVerticalSpacing(spacing.SPACE_S)
        self._have(USUAL_LINES)
        self._lines[0].setPlaceholderText(self.tr("Mette Testesen, Blå Bølge"))

    def names(self) -> list[str]:
        """What is written, line by line, without the empty ones."""
        return [text for line in self._lines if (text := line.text().strip())]

    def line(self, number: int) -> NameLine:
        """A line by its number from 0."""
        return self._lines[number]

    def clear(self) -> None:
        """Empty all lines."""
        for line in self._lines:
            line.clear()

    def take_focus(self) -> None:
        """Put the keyboard into the first line that is still empty."""
        empty = (line for line in self._lines if not line.text().strip())
        next(empty, self._lines[-1]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _have(self, count: int) -> None:
        for number in range(len(self._lines), count):
            line = NameLine(self.tr("Name {number}").format(number=number + 1))
            line.textChanged.connect(self.changed)
            line.left_for.connect(partial(self._go, number))
            line.pasted.connect(partial(self._fill, number))
            self._grid.addWidget(line, number // _COLUMNS, number % _COLUMNS)
            self._lines.append(line)

    def _go(self, number: int, step: int) -> None:
        goal = number + step
        if step == 1 and goal == len(self._lines):
            self.finished.emit()
        elif 0 <= goal < len(self._lines):
            self._lines[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, number: int, names: Sequence[str]) -> None:
        """Write a list into the lines from this one on; what stands in the way moves to the end of it."""
        after = [text for line in self._lines[number:] if (text := line.text().strip())]
        texts = [*names, *after]
        self._have(number + len(texts))
        for line, text in zip(self._lines[number:], texts, strict=False):
            line.setText(text)
        self.take_focus()


class NameLine(QLineEdit):
    """One line. `left_for` tells how many lines on the user goes: to the next with Enter, or up and down."""

    left_for = Signal(int)
    pasted = Signal(list)
    """A list was pasted: its lines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what screen readers call it."""
        super().__init__(parent)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Return: 1,
            Qt.Key.Key_Enter: 1,
            Qt.Key.Key_Down: _COLUMNS,
            Qt.Key.Key_Up: -_COLUMNS,
        }.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is not None and plain:
            self.left_for.emit(step)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_list()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @Slot()
    def paste_list(self) -> None:
        """Paste: of several lines each is a name of its own."""
        lines = [line.strip() for line in QGuiApplication.clipboard().text().splitlines()]
        names = [line.replace("\t", ", ") for line in lines if line]
        if len(names) > 1:
            self.pasted.emit(names)
        else:
            self.paste()
