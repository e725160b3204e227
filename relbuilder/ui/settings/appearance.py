"""How the program looks: light or dark, how large its text is, whether it moves."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from relbuilder.config.settings import SYSTEM
from relbuilder.ui.preferences import FULL, REDUCED, TEXT_SIZES, Preferences, text_size
from relbuilder.ui.settings.choice import Choice
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.theme import ThemeMode


class Appearance(KeptSection):
    """Everything here is seen at once."""

    names = ("theme", "text_size", "motion")

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appearance"), preferences, parent)
        system = self.tr("As the system")
        self.theme = Choice(
            self.tr("Light or dark"),
            (
                (ThemeMode.SYSTEM, system),
                (ThemeMode.LIGHT, self.tr("Light")),
                (ThemeMode.DARK, self.tr("Dark")),
            ),
        )
        self.theme.chosen.connect(partial(self.keep, "theme"))
        self.text_size = Choice(self.tr("Size of text"), [(str(size), _percent(size)) for size in TEXT_SIZES])
        self.text_size.chosen.connect(self._keep_size)
        self.motion = Choice(
            self.tr("Movement"),
            ((SYSTEM, system), (REDUCED, self.tr("Less")), (FULL, self.tr("Full"))),
        )
        self.motion.chosen.connect(partial(self.keep, "motion"))
        self.add_row(self.tr("Light or dark"), "", self.theme)
        self.add_row(self.tr("Size of text"), self.tr("Of the size that your system has."), self.text_size)
        self.add_row(
            self.tr("Movement"), self.tr("With less of it, everything is in its place at once."), self.motion
        )
        self.follow()

    def show_settings(self) -> None:
        settings = self.preferences.settings
        self.theme.show_value(settings.theme)
        self.text_size.show_value(str(text_size(settings)))
        self.motion.show_value(settings.motion)

    def _keep_size(self, key: str) -> None:
        self.keep("text_size", int(key))


def _percent(size: int) -> str:
    locale = QLocale()
    return f"{locale.toString(size)} {locale.percent()}"
