"""How the program looks, speaks and reads phone numbers: settings that take effect at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from relbuilder.config.settings import SYSTEM
from relbuilder.ui.language import Language
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.countries import countries
from relbuilder.ui.settings.section import Section
from relbuilder.ui.theme import ThemeMode
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.segments import Segments

OWN_NAMES = {Language.ENGLISH: "English", Language.DANISH: "Dansk"}
"""Languages are called what they call themselves, in every language."""


class Habits(Section):
    """Appearance, language, country of phone numbers."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appearance and language"), parent)
        self._preferences = preferences
        self.theme = Segments(self.tr("Appearance"))
        self.theme.add(ThemeMode.SYSTEM, self.tr("As the system"))
        self.theme.add(ThemeMode.LIGHT, self.tr("Light"))
        self.theme.add(ThemeMode.DARK, self.tr("Dark"))
        self.theme.choose(preferences.theme.mode)
        self.theme.chosen.connect(self._set_theme)
        self.add_row(self.tr("Appearance"), "", self.theme)
        self.language = Segments(self.tr("Language"))
        self.language.add(SYSTEM, self.tr("As the system"))
        for language, name in OWN_NAMES.items():
            self.language.add(language, name)
        wish = preferences.settings.language
        self.language.choose(wish if wish in tuple(Language) else SYSTEM)
        self.language.chosen.connect(preferences.set_language)
        self.add_row(self.tr("Language"), "", self.language)
        self.country = self._countries()
        self.add_row(
            self.tr("Phone numbers without a country code are from"),
            self.tr("Counts from the next start on."),
            self.country,
        )

    def _countries(self) -> ComboBox:
        combo = ComboBox()
        combo.setAccessibleName(self.tr("Country of phone numbers"))
        combo.setMaxVisibleItems(16)
        for code, words in countries():
            combo.addItem(words, code)
        combo.setCurrentIndex(combo.findData(self._preferences.settings.region))
        combo.activated.connect(self._set_region)
        return combo

    def _set_theme(self, key: str) -> None:
        self._preferences.set_theme(ThemeMode(key))

    def _set_region(self) -> None:
        self._preferences.set_region(str(self.country.currentData()))
