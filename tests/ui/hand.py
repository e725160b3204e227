"""A user's hand for tests of whole pages: finds things by what they are called, presses, types and chooses."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

W = TypeVar("W", bound=QWidget)
NO_KEY = Qt.KeyboardModifier.NoModifier


def settle() -> None:
    """Let timers that are due fire, and let go of what was given up."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Hand:
    """Works on what can be seen of a window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def seen(self, kind: type[W]) -> list[W]:
        """Everything of a kind that can be seen, in the order it was made."""
        settle()
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def button(self, words: str) -> QAbstractButton:
        """The one button that says this, or is called so by screen readers."""
        named = [
            button
            for button in self.seen(QAbstractButton)
            if words in (button.text(), button.accessibleName())
        ]
        assert len(named) == 1, f"{len(named)} buttons are called {words!r}: {self.words()}"
        return named[0]

    def press(self, words: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)
        settle()

    def field(self, name: str) -> QLineEdit:
        """The one line to type into that is called so."""
        (field,) = [line for line in self.seen(QLineEdit) if line.accessibleName() == name]
        return field

    def choice(self, name: str) -> QComboBox:
        """The one drop-down list that is called so."""
        (box,) = [box for box in self.seen(QComboBox) if box.accessibleName() == name]
        return box

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field by typing."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifier)
        settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        # A window without a screen is no longer the active one once a list has popped up.
        focused = QApplication.focusWidget() or self.window.window().focusWidget()
        assert focused is not None
        return focused

    def choose(self, *words: str) -> None:
        """Choose from the menu that is open; more words go down into its menus."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown: QMenu = menu
        for word in words[:-1]:
            (action,) = [action for action in shown.actions() if action.text() == word]
            below = action.menu()
            assert isinstance(below, QMenu)
            shown = below
        (action,) = [action for action in shown.actions() if action.text() == words[-1]]
        assert action.isEnabled()
        action.trigger()
        menu.close()
        settle()

    def offers(self) -> list[str]:
        """What the open menu offers."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return [action.text() for action in menu.actions() if not action.isSeparator()]

    def words(self) -> list[str]:
        """Everything that is written on the window, fields included."""
        found = []
        for widget in self.seen(QWidget):
            text = getattr(widget, "text", None)
            if isinstance(widget, QPlainTextEdit):
                found.append(widget.toPlainText())
            elif callable(text):
                found.append(text())
        return [words for words in found if words]
