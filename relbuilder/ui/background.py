"""What goes on whether or not the window is open: the capture line, the tray, notifications, the key from anywhere.

It only puts these together with the window and the use cases; none of them knows another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from relbuilder.config.drafts import Drafts
from relbuilder.services.machine import Machine
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.preferences import Preferences

if TYPE_CHECKING:
    from relbuilder.services.capture import DayReader
    from relbuilder.ui.capture.window import CaptureWindow
    from relbuilder.ui.outside import Outside


TRAY_COMES_MS = 10_000
"""At a login the tray may come up after the programs that want to be in it."""


class Background(QObject):
    """Lives and goes with one main window. Without a `machine` there is only the capture line."""

    quit_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        feed: AgendaFeed,
        preferences: Preferences,
        days: Callable[[], DayReader],
        machine: Machine | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._days = days
        self._capture_window: CaptureWindow | None = None
        self._feed = feed
        self._machine = machine
        self._outside: Outside | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        window.capture_requested.connect(self.capture)
        preferences.changed.connect(self.follow_settings)

    def begin(self) -> None:
        """Go out into the tray, once the window is there: a start must not wait for the system's services."""
        if self._machine is not None:
            from relbuilder.ui.outside import Outside

            self._outside = Outside(self._window, self._feed, self._preferences, self._machine, self)
            self._outside.capture_requested.connect(self.capture)
            self._outside.quit_requested.connect(self.quit_requested)
            self._outside.stays_changed.connect(self.follow_settings)
            self._patience.timeout.connect(self._outside.tell_obstacle)
            self._patience.start(TRAY_COMES_MS)
        self.follow_settings()

    @property
    def stays(self) -> bool:
        """Whether the program goes on in the tray when its window is closed."""
        return self._outside is not None and self._outside.stays

    @Slot()
    def capture(self) -> None:
        """Ask for one line."""
        if self._capture_window is None:
            from relbuilder.ui.capture.window import CaptureWindow

            self._capture_window = CaptureWindow(
                self._window.desk, self._days(), Drafts(self._preferences.paths.draft)
            )
        self._capture_window.open()

    @Slot()
    def follow_settings(self) -> None:
        """Do from now on as the settings say."""
        QApplication.setQuitOnLastWindowClosed(not self.stays)
        if self._outside is not None:
            self._outside.follow_settings()

    def look_for_tray(self) -> None:
        """Notice a tray that came up or went."""
        if self._outside is not None:
            self._outside.tray.look_for_tray()

    def close(self) -> None:
        """Let go of tray, notifications and key."""
        self._preferences.changed.disconnect(self.follow_settings)
        self._patience.stop()
        if self._capture_window is not None:
            self._capture_window.close()
        if self._outside is not None:
            self._outside.close()
