"""One thing that can be done now, as the palette lists it, and where such things come from. Does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QRadioButton, QWidget


@dataclass(frozen=True, slots=True)
class Entry:
    """`group` says to what or whom it is done, or is empty; `keys` are written as this system writes them."""

    words: str
    call: Callable[[], object]
    group: str = ""
    keys: str = ""

    @property
    def line(self) -> str:
        """All of it in one line, but the keys."""
        return f"{self.group}: {self.words}" if self.group else self.words


def of_actions(actions: Iterable[QAction], group: str = "") -> Iterator[Entry]:
    """What menus offer and can be done now, with what lies in their submenus."""
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            title = _plain(menu.title())
            yield from of_actions(menu.actions(), f"{group}: {title}" if group else title)
        elif action.isEnabled() and not action.isSeparator():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(_plain(action.text()), action.trigger, group, keys)


def of_buttons(place: QWidget, group: str = "") -> Iterator[Entry]:
    """What can be pressed at a place now; choices among several are not offered."""
    for button in place.findChildren(QAbstractButton):
        words = _plain(button.text()) or button.accessibleName()
        if words and button.isVisible() and button.isEnabled() and not isinstance(button, QRadioButton):
            yield Entry(words, button.click, group)


def _plain(text: str) -> str:
    """Without the sign that something else opens first, and without marked letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
