"""The end of the key from anywhere when the screen is gone before the program is."""

from __future__ import annotations

import socket
import sys
from typing import Any

import pytest

if sys.platform in ("win32", "darwin"):
    pytest.skip("X11 is a screen of Unix", allow_module_level=True)

from Xlib import X, error

from relbuilder.desktop.shortcut.x11 import GrabbedKey


class _Screen:
    """As much of a connection to a screen as a key needs; `gone` once the screen has ended."""

    def __init__(self, wire: socket.socket) -> None:
        self.fileno = wire.fileno
        self.root = self
        self.gone = False
        self.hung_up = False

    def screen(self) -> _Screen:
        return self

    def keysym_to_keycode(self, _keysym: int) -> int:
        return 27

    def get_modifier_mapping(self) -> list[list[int]]:
        return []

    def grab_key(self, *_: Any, **__: Any) -> None:
        return

    def ungrab_key(self, code: int, modifiers: int) -> None:
        assert (code, modifiers) == (27, X.AnyModifier)

    def sync(self) -> None:
        if self.gone:
            raise error.ConnectionClosedError("server")

    def close(self) -> None:
        self.hung_up = True


@pytest.mark.parametrize("gone", [False, True])
@pytest.mark.usefixtures("qapp")
def test_closing_goes_well_even_when_the_screen_went_first(gone: bool) -> None:
    here, there = socket.socketpair()
    with here, there:
        screen: Any = _Screen(here)
        key = GrabbedKey(lambda: None, screen)
        assert key.take("Ctrl+Alt+R")
        screen.gone = gone
        key.close()
        assert screen.hung_up is not gone
