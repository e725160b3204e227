"""Lets a focused widget keep plain keys for itself that are shortcuts of the window elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

PRESS_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
LETTERS: Final = tuple(map(Qt.Key, range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)))

_HARMLESS: Final = Qt.KeyboardModifier.KeypadModifier


def claim(event: QEvent, keys: Collection[Qt.Key]) -> bool:
    """Accept `event` if it asks whether one of `keys`, without modifiers, is to be a shortcut: it is not.

    Call it first in `event` or `eventFilter`; True means that the event is dealt with.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.key() not in keys or event.modifiers() & ~_HARMLESS:
        return False
    event.accept()
    return True
