"""The third step: when and how reminders come. It shows the settings themselves, so that nothing is asked twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.services.machine import Machine
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.presence import Presence
from relbuilder.ui.settings.reminders import Reminders
from relbuilder.ui.theme import spacing


class RemindersStep(QWidget):
    """Everything takes effect at once. Without a `machine` less of it is offered."""

    notification_wanted = Signal()

    def __init__(
        self, preferences: Preferences, machine: Machine | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.reminders = Reminders(preferences)
        self.presence = Presence(preferences, machine)
        self.presence.notification_wanted.connect(self.notification_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_M)
        for section in (self.reminders, self.presence):
            layout.addWidget(section)

    def begin(self) -> None:
        """Show how the system has it now."""
        self.presence.ask_system()
