"""The system's tray. The only module that touches QSystemTrayIcon: tests put a subclass in its place."""

import sys
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_WATCHER: Final = "org.kde.StatusNotifierWatcher"


class SystemTray(QObject):
    """One icon with a menu and a tooltip, from `put_up` on; Qt puts it back when a panel starts again."""

    clicked = Signal()
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def available(self) -> bool:
        """Whether there is a tray now."""
        # Qt decides at the first question, for good, whether it talks to trays over the session's bus. On X11 it
        # has another way; on Wayland there is none, so that it is not asked before such a tray is there.
        if self._icon is None and QGuiApplication.platformName() == "wayland" and not _has_watcher():
            return False
        return QSystemTrayIcon.isSystemTrayAvailable()

    def put_up(self, menu: QMenu, icon: QIcon, tooltip: str) -> None:
        """Show the icon."""
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(tooltip)
        self._icon.setContextMenu(menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._icon.show()

    def dress(self, icon: QIcon, tooltip: str) -> None:
        """Change what is shown; nothing happens before `put_up`."""
        if self._icon is not None:
            self._icon.setIcon(icon)
            self._icon.setToolTip(tooltip)

    def can_say(self) -> bool:
        """Whether `say` reaches the user."""
        return self._icon is not None and self.available() and QSystemTrayIcon.supportsMessages()

    def say(self, title: str, text: str) -> None:
        """Show a message beside the icon."""
        if self._icon is not None:
            self._icon.showMessage(title, text, self._icon.icon())

    def take_down(self) -> None:
        """Remove the icon."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS the same click has opened the menu. Of two quick clicks the second is told as a double one.
        clicks = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
        if reason in clicks and sys.platform != "darwin":
            self.clicked.emit()


def _has_watcher() -> bool:
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bool(bus.interface().isServiceRegistered(_WATCHER).value())
