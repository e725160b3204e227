"""The settings page: puts its sections one below the other."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.about import About
from relbuilder.ui.settings.bin import Bin
from relbuilder.ui.settings.data import YourData
from relbuilder.ui.settings.habits import Habits
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.reading_column import ReadingColumn


class SettingsPage(ReadingColumn):
    """Everything takes effect at once; there is nothing to save."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.habits = Habits(preferences)
        self.data = YourData(desk, preferences)
        self.bin = Bin(desk)
        self.body.addWidget(Label(self.tr("Settings"), "text", TypeRole.TITLE))
        for section in (self.habits, self.data, self.bin, About()):
            self.body.addWidget(section)
        self.body.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Copies are made and people deleted while another page is shown.
        self.data.restore.refresh()
        self.bin.refresh()
