"""The command palette: a line to type into, and below it what can be done that is called so. Does nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from relbuilder.ui.commands.entry import Entry
from relbuilder.ui.commands.finding import find
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.plain_list import ASIDE, PlainList, row_height

_LETTERS: Final = 52
_ROWS: Final = 8
_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS,
    Qt.Key.Key_PageDown: _ROWS,
}


class Palette(QWidget):
    """`chosen` tells the entry that is wanted. The keyboard stays in the line; Up and Down walk through the list."""

    chosen = Signal(object)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._found: list[Entry] = []
        self.setAccessibleName(self.tr("Commands"))
        self.line = _Line(self.tr("What do you want to do?"))
        self._model = QStandardItemModel(self)
        self.list = PlainList(self.tr("Commands"), self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Label(self.tr("Nothing is called so."), "text_2", wrap=True)
        self._lay_out()
        self.line.textChanged.connect(self._show)
        self.line.stepped.connect(self._step)
        self.line.returnPressed.connect(self._choose)
        self.list.clicked.connect(self._choose_row)
        self._show("")

    def sizeHint(self) -> QSize:
        return QSize(typography.text_width("n" * _LETTERS), super().sizeHint().height())

    def found(self) -> list[Entry]:
        """What is listed, from the top."""
        return list(self._found)

    def current(self) -> Entry | None:
        """What Enter would do."""
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(self.line)
        room = QWidget()
        # As high with one line as with many, so that nothing jumps while one types.
        room.setMinimumHeight(_ROWS * row_height())
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self.list)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(spacing.SPACE_S, spacing.SPACE_S, spacing.SPACE_S, 0)
        self._stack.addWidget(self._nothing)
        layout.addWidget(room)

    @Slot(str)
    def _show(self, sought: str) -> None:
        self._found = find(self._entries, sought)
        self._model.clear()
        for entry in self._found:
            item = QStandardItem(entry.line)
            item.setData(entry.keys, ASIDE)
            item.setData(_spoken(entry), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._stack.setCurrentIndex(0 if self._found else 1)
        self._go_to(0)
        if sought and not self._found:
            self._say(self._nothing.text())

    @Slot(int)
    def _step(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if abs(step) == 1:
            row %= max(1, len(self._found))
        self._go_to(max(0, min(row, len(self._found) - 1)))

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row, 0))
        entry = self.current()
        if entry is not None:
            self._say(_spoken(entry))

    @Slot()
    def _choose(self) -> None:
        entry = self.current()
        if entry is not None:
            self.chosen.emit(entry)

    @Slot(QModelIndex)
    def _choose_row(self, _index: QModelIndex) -> None:
        self._choose()

    def _say(self, words: str) -> None:
        """A screen reader stays at the line, where the keyboard is, and would hear nothing of the list."""
        if self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, words))


class _Line(QLineEdit):
    """Keys that go through a list are told, not used."""

    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


def _spoken(entry: Entry) -> str:
    return f"{entry.line}, {entry.keys}" if entry.keys else entry.line
