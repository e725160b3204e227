"""A global key on Windows: registered with the system, which then sends a message to Qt's loop."""

import sys
from ctypes.wintypes import MSG
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from relbuilder.desktop.shortcut.keys import Key, parse
from relbuilder.services.machine import Called

_ALT, _CONTROL, _SHIFT, _WINDOWS, _NO_REPEAT = 1, 2, 4, 8, 0x4000
_PRESSED = 0x0312
_OURS = 1
_CODES = {"space": 0x20, "End": 0x23, "Home": 0x24, "Insert": 0x2D}
_CODE_OF_F1 = 0x70


class Keys(Protocol):
    """Windows' own list of global keys, of this thread."""

    def register(self, number: int, held: int, code: int) -> bool:
        """Have the key, under a number of ours; False when another program has it."""
        ...

    def unregister(self, number: int) -> None:
        """Give it back."""
        ...


class HotKey:
    """Hears the key by a message that Qt's loop finds among those to the windows."""

    possible = True

    def __init__(self, called: Called, keys: Keys) -> None:
        self._keys = keys
        self._held = False
        self._filter = _Filter(called)
        if (application := QCoreApplication.instance()) is not None:
            application.installNativeEventFilter(self._filter)

    def take(self, keys: str) -> bool:
        """Register this key instead of the last one; whether nobody else has it."""
        self._release()
        key = parse(keys)
        if key is None:
            return not keys
        self._held = self._keys.register(_OURS, _modifiers(key), _code(key))
        return self._held

    def close(self) -> None:
        """Give the key back."""
        self._release()
        if (application := QCoreApplication.instance()) is not None:
            application.removeNativeEventFilter(self._filter)

    def _release(self) -> None:
        if self._held:
            self._keys.unregister(_OURS)
            self._held = False


class _Filter(QAbstractNativeEventFilter):
    """Sees every message before Qt does; takes none away but ours."""

    def __init__(self, called: Called) -> None:
        super().__init__()
        self._called = called

    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Qt's own: whether the message ends here."""
        if not QByteArray(eventType).startsWith(b"windows_"):
            return False, 0
        seen = MSG.from_address(int(message))
        if seen.message != _PRESSED or seen.wParam != _OURS:
            return False, 0
        self._called()
        return True, 0


def _modifiers(key: Key) -> int:
    held = key.alt * _ALT | key.ctrl * _CONTROL | key.shift * _SHIFT | key.meta * _WINDOWS
    return held | _NO_REPEAT


def _code(key: Key) -> int:
    if len(key.name) == 1:
        return ord(key.name.upper())
    return _CODES.get(key.name) or _CODE_OF_F1 + int(key.name.removeprefix("F")) - 1


if sys.platform == "win32":
    import ctypes

    class UserKeys:
        """The real ones."""

        def register(self, number: int, held: int, code: int) -> bool:
            """See Keys."""
            return bool(ctypes.windll.user32.RegisterHotKey(None, number, held, code))

        def unregister(self, number: int) -> None:
            """See Keys."""
            ctypes.windll.user32.UnregisterHotKey(None, number)
