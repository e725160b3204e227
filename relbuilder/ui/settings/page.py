"""The settings page: puts its sections one below the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from relbuilder.services.machine import Machine
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.about import About
from relbuilder.ui.settings.attention import Attention
from relbuilder.ui.settings.bin import Bin
from relbuilder.ui.settings.data import YourData
from relbuilder.ui.settings.habits import Habits
from relbuilder.ui.settings.presence import Presence
from relbuilder.ui.settings.reminders import Reminders
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.reading_column import ReadingColumn


class SettingsPage(ReadingColumn):
    """Everything takes effect at once; there is nothing to save. Without a `machine` less of it is offered."""

    notification_wanted = Signal()
    """The user wants to see what a notification looks like."""

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        machine: Machine | None = None,
    ) -> None:
        super().__init__(parent)
        self.reminders = Reminders(preferences)
        self.attention = Attention(preferences)
        self.presence = Presence(preferences, machine)
        self.habits = Habits(preferences)
        self.data = YourData(desk, preferences)
        self.bin = Bin(desk)
        self.presence.notification_wanted.connect(self.notification_wanted)
        self.body.addWidget(Label(self.tr("Settings"), "text", TypeRole.TITLE))
        for section in (
            *(self.reminders, self.attention, self.presence),
            *(self.habits, self.data, self.bin, About()),
        ):
            self.body.addWidget(section)
        self.body.addStretch(1)

    def show_tray(self, obstacle: str) -> None:
        """Say why there is no tray here and how to get one; an empty text where there is one."""
        self.presence.show_tray(obstacle)

    def show_shortcut(self, *, possible: bool, had: bool) -> None:
        """Say whether this system gives a program a key everywhere, and whether this one could be had."""
        self.presence.show_shortcut(possible=possible, had=had)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Copies are made and people deleted while another page is shown, and the system has settings of its own.
        self.data.restore.refresh()
        self.bin.refresh()
        self.presence.ask_system()
