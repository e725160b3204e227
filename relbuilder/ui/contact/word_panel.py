"""Asks for a word about what becomes of something: optional, in a small panel beside its button. Stores nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import PrimaryButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.popover import Popover


class WordPanel(QWidget):
    """`chosen(word)` once the user goes through with it; the word may be empty."""

    chosen = Signal(str)

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("A word about it (optional)"))
        self.line.setPlaceholderText(self.tr("A word about it (optional)"))
        button = PrimaryButton(verb)
        button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(self.line, 1)
        row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.line.text().strip())


def ask_for_word(anchor: QWidget, title: str, verb: str, done: Callable[[str], None]) -> None:
    """Open the panel beside `anchor`; it goes when the user goes through with it, and `done` is given the word."""
    panel = WordPanel(title, verb)
    popover = Popover(panel, anchor.window())
    panel.chosen.connect(partial(_finish, popover, done))
    popover.closed.connect(popover.deleteLater)
    popover.open_at(anchor)


def _finish(popover: Popover, done: Callable[[str], None], word: str) -> None:
    popover.dismiss()
    done(word)
