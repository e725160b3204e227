"""What is seldom needed: the country of phone numbers, the log, a look whether all works, the way back to the usual."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from relbuilder.config.settings import DEFAULTS
from relbuilder.services.machine import Machine
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.check_up import CheckUp
from relbuilder.ui.settings.countries import countries
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.settings.question import Question
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.choices import ComboBox


class Advanced(KeptSection):
    """`reset_wanted` when the user has said twice that all settings shall be the usual ones."""

    names = ("region",)

    reset_wanted = Signal()

    def __init__(
        self, desk: Desk, preferences: Preferences, machine: Machine | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Advanced"), preferences, parent)
        self._desk = desk
        self.country = self._countries()
        self.add_row(
            self.tr("Phone numbers without a country code are from"),
            self.tr("Counts for what you write and import from now on."),
            self.country,
        )
        self.log = QuietButton(self.tr("Open the log"), small=True)
        self.log.clicked.connect(self._open_log)
        self.add_row(
            self.tr("What the program did"),
            self.tr("For when something is wrong. It holds no names."),
            self.log,
        )
        self.check_up = CheckUp(desk, preferences.paths, machine)
        self.add(self.check_up)
        self.question = Question(
            self.tr("Reset all settings…"),
            self.tr(
                "All settings become the usual again, those of the tiers too. Your contacts stay as they are."
            ),
            self.tr("Yes, reset them"),
            self.tr("No, keep them"),
        )
        self.question.agreed.connect(self.reset_wanted)
        self.add(self.question)
        self.follow()

    def show_settings(self) -> None:
        known = self.country.findData(self.preferences.settings.region)
        self.country.setCurrentIndex(known if known >= 0 else self.country.findData(DEFAULTS.region))

    def _countries(self) -> ComboBox:
        combo = ComboBox()
        combo.setAccessibleName(self.tr("Country of phone numbers"))
        combo.setMaxVisibleItems(16)
        for code, words in countries():
            combo.addItem(words, code)
        combo.activated.connect(self._keep_region)
        return combo

    @Slot()
    def _keep_region(self) -> None:
        self.keep("region", str(self.country.currentData()))

    @Slot()
    def _open_log(self) -> None:
        log = self.preferences.paths.log
        if log.exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(log)))
        else:
            self._desk.shell.tell(self.tr("There is no log yet: nothing has gone wrong."))
