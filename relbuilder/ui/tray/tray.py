"""The program in the tray: icon, tooltip and menu of the day. Says what was chosen and does nothing itself."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon

from relbuilder.services.notifying import Answered, Notifier
from relbuilder.services.readings import Today
from relbuilder.ui.theme import ThemeController, ThemeMode
from relbuilder.ui.tray.content import content_of
from relbuilder.ui.tray.icon import MOST, Ground, tray_icon
from relbuilder.ui.tray.menu import TrayMenu
from relbuilder.ui.tray.messages import TrayMessages
from relbuilder.ui.tray.system_tray import SystemTray
from relbuilder.ui.tray.wording import tooltip


@dataclass(frozen=True, slots=True)
class _Looks:
    """How the icon looks: a host is told only when that is another way, for some blink at it."""

    count: int
    ground: Ground
    paused: bool
    tooltip: str

    def icon(self) -> QIcon:
        return tray_icon(self.count, self.ground, paused=self.paused)


class Tray(QObject):
    """Stands in the tray as soon as there is one; without one everything else works all the same."""

    open_requested = Signal()
    today_requested = Signal()
    touch_requested = Signal()
    contact_requested = Signal()
    capture_requested = Signal()
    pause_requested = Signal(object)
    """Carries the day (a date) on which everything goes on; None for a pause without an end."""
    pause_day_requested = Signal()
    """The user wants to choose that day."""
    resume_requested = Signal()
    quit_requested = Signal()
    settle_requested = Signal(object)
    """Carries the Item that is done."""
    snooze_requested = Signal(object, object)
    """Carries the Item and the Snooze."""
    availability_changed = Signal(bool)
    """A tray has come up, or is gone."""

    def __init__(
        self, theme: ThemeController, system: SystemTray | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._system = system or SystemTray(self)
        self._today: Today | None = None
        self._available = False
        self._is_up = False
        self._looks = self._wanted_looks()
        self._menu = TrayMenu()
        self._connect(self._menu)
        self._system.clicked.connect(self.open_requested)
        theme.changed.connect(self._dress)
        self.look_for_tray()

    @property
    def available(self) -> bool:
        """Whether there was a tray at the last look."""
        return self._available

    @Slot()
    def look_for_tray(self) -> None:
        """Look whether a tray has come up or is gone; to be called now and then."""
        found = self._system.available()
        if found and not self._is_up:
            self._is_up = True
            self._system.put_up(self._menu, self._looks.icon(), self._looks.tooltip)
        if found != self._available:
            self._available = found
            self.availability_changed.emit(found)

    @Slot(object)
    def show_today(self, today: Today) -> None:
        """Show the day."""
        self._today = today
        self._menu.show_content(content_of(today))
        self._dress()

    def messages(self, answered: Answered) -> Notifier:
        """The tray's own messages, for when nothing better works; raises NotifierFailed where there are none."""
        return TrayMessages(self._system, answered)

    def close(self) -> None:
        """Leave the tray."""
        self._theme.changed.disconnect(self._dress)
        self._system.take_down()
        self._menu.deleteLater()

    @Slot()
    def _dress(self) -> None:
        wanted = self._wanted_looks()
        if wanted != self._looks:
            self._looks = wanted
            self._system.dress(wanted.icon(), wanted.tooltip)

    def _wanted_looks(self) -> _Looks:
        count = self._today.count if self._today else 0
        paused = self._today is not None and self._today.pause is not None
        return _Looks(min(count, MOST + 1), self._ground(), paused, tooltip(self._today))

    def _ground(self) -> Ground:
        # A scheme that the user chose for this program says nothing of the panel.
        system_is_dark = self._theme.mode is ThemeMode.SYSTEM and self._theme.tokens.dark
        panel = Ground.DARK if system_is_dark else Ground.LIGHT
        return Ground.TEMPLATE if sys.platform == "darwin" else panel

    def _connect(self, menu: TrayMenu) -> None:
        menu.open_wanted.connect(self.open_requested)
        menu.today_wanted.connect(self.today_requested)
        menu.touch_wanted.connect(self.touch_requested)
        menu.contact_wanted.connect(self.contact_requested)
        menu.capture_wanted.connect(self.capture_requested)
        menu.pause_wanted.connect(self.pause_requested)
        menu.pause_day_wanted.connect(self.pause_day_requested)
        menu.resume_wanted.connect(self.resume_requested)
        menu.quit_wanted.connect(self.quit_requested)
        menu.settle_wanted.connect(self.settle_requested)
        menu.snooze_wanted.connect(self.snooze_requested)
