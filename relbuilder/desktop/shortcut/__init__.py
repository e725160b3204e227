"""One key that works wherever the user is, one module for each system's own way."""

import sys

from relbuilder.services.machine import Called, GlobalShortcut


class NoShortcut:
    """For systems that let no program have such a key."""

    possible = False

    def take(self, keys: str) -> bool:
        """Nothing to be had, and nothing to give back."""
        return not keys

    def close(self) -> None:
        """Nothing was taken."""


def of_this_system(app_name: str, called: Called) -> GlobalShortcut:
    """The way of the system the program runs on. Needs the Qt application, which knows what the screen is."""
    from PySide6.QtGui import QGuiApplication

    screen = QGuiApplication.platformName()
    found: GlobalShortcut = NoShortcut()
    if sys.platform == "win32":
        if screen == "windows":
            from relbuilder.desktop.shortcut.windows import HotKey, UserKeys

            found = HotKey(called, UserKeys())
    elif screen == "xcb":
        from relbuilder.desktop.shortcut.x11 import GrabbedKey, open_display

        display = open_display()
        if display is not None:
            found = GrabbedKey(called, display)
    elif screen == "wayland":
        from relbuilder.desktop.message_bus import BusFailed
        from relbuilder.desktop.shortcut.portal import PortalShortcut

        try:
            found = PortalShortcut(called, app_name)
        except BusFailed:
            found = NoShortcut()
    return found
