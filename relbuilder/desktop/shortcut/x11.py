"""A global key on X11: grabbed from the root window on a connection of its own."""

from contextlib import suppress
from itertools import product

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from Xlib import XK, X, error
from Xlib.display import Display
from Xlib.protocol.rq import Event

from relbuilder.desktop.shortcut.keys import Key, parse
from relbuilder.services.machine import Called


def open_display() -> Display | None:
    """A connection to the screen that DISPLAY names; None where there is none."""
    try:
        return Display()
    except (error.DisplayError, OSError):
        return None


class GrabbedKey(QObject):
    """Hears the key before whatever window is in front does."""

    possible = True

    def __init__(self, called: Called, display: Display) -> None:
        super().__init__()
        self._called = called
        self._display = display
        self._root = display.screen().root
        self._key: Key | None = None
        self._code = 0
        self._let_go_at = -1
        self._notifier = QSocketNotifier(display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def take(self, keys: str) -> bool:
        """Grab this key instead of the last one; whether nobody else has it."""
        self._release()
        self._key = parse(keys)
        return not keys if self._key is None else self._grab(self._key)

    def close(self) -> None:
        """Give the key back and hang up; a screen that went first, as when one logs out, has taken it back."""
        self._notifier.setEnabled(False)
        with suppress(error.ConnectionClosedError):
            self._release()
            self._display.close()

    def _grab(self, key: Key) -> bool:
        code = self._display.keysym_to_keycode(XK.string_to_keysym(key.name))
        if not code:
            return False
        taken = error.CatchError(error.BadAccess)
        for held in self._variants(key):
            self._root.grab_key(code, held, False, X.GrabModeAsync, X.GrabModeAsync, onerror=taken)
        self._display.sync()
        self._code = code
        if taken.get_error() is None:
            return True
        self._release()
        return False

    def _release(self) -> None:
        if self._code:
            self._root.ungrab_key(self._code, X.AnyModifier)
            self._display.sync()
            self._code = 0

    def _variants(self, key: Key) -> list[int]:
        """X tells a key with Caps Lock or Num Lock on from one without; people do not."""
        wanted = (
            key.ctrl * X.ControlMask | key.alt * X.Mod1Mask | key.shift * X.ShiftMask | key.meta * X.Mod4Mask
        )
        locks = product((0, X.LockMask), (0, self._num_lock()))
        return sorted({wanted | caps | num for caps, num in locks})

    def _num_lock(self) -> int:
        """Which modifier Num Lock is on this keyboard; 0 where it is none."""
        code = self._display.keysym_to_keycode(XK.XK_Num_Lock)
        for index, codes in enumerate(self._display.get_modifier_mapping()):
            if code and code in codes:
                return 1 << index
        return 0

    @Slot()
    def _read(self) -> None:
        try:
            while self._display.pending_events():
                event = self._display.next_event()
                if event.type == X.KeyPress:
                    self._press(event.time)
                elif event.type == X.KeyRelease:
                    self._let_go_at = event.time
                elif event.type == X.MappingNotify:
                    self._follow_keyboard(event)
        except error.ConnectionClosedError:
            self._notifier.setEnabled(False)

    def _press(self, at: int) -> None:
        # A key held down is let go and pressed again in the same instant, over and over.
        if at != self._let_go_at:
            self._called()

    def _follow_keyboard(self, event: Event) -> None:
        """On another keyboard the key may be another one."""
        self._display.refresh_keyboard_mapping(event)
        if self._key is not None:
            self._release()
            self._grab(self._key)
