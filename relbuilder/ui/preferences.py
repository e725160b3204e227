"""How the user likes the program, while it runs: every change takes effect at once and is kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from relbuilder.config.paths import Paths
from relbuilder.config.settings import DEFAULTS, Settings, SettingsFile
from relbuilder.ui.theme import ThemeController, ThemeMode
from relbuilder.ui.tier_names import use_tier_names

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent of the system's text size that can be chosen."""

REDUCED, FULL = "reduced", "full"
"""What `Settings.motion` may be beside "system"."""

_NOT_CHOSEN = frozenset(
    (
        *("unknown", "welcomed", "told_of_tray", "told_without_tray"),
        *("asked_about_login", "first_used_on", "looked_on"),
    )
)
"""What the settings remember and the user never chose."""


class Preferences(QObject):
    """The settings in use. `language_changed` asks for new windows, since texts are fixed when a widget is made."""

    language_changed = Signal()
    changed = Signal()
    """A setting is another one now."""
    data_replaced = Signal()
    """The data file is another one now (a restored backup): everything is to be opened afresh."""

    def __init__(
        self,
        paths: Paths,
        file: SettingsFile,
        theme: ThemeController,
        on_failure: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.paths = paths
        self.theme = theme
        self._file = file
        self._on_failure = on_failure
        self._follow()

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._file.current

    def change(self, **values: Any) -> None:
        """Set some settings by the names they have in `Settings`."""
        if all(getattr(self.settings, name) == value for name, value in values.items()):
            return
        before = self.settings
        try:
            self._file.keep(replace(before, **values))
        except OSError as error:
            self._on_failure(error)
        self._follow()
        self.changed.emit()
        if self.settings.language != before.language:
            self.language_changed.emit()

    def reset(self, *names: str) -> None:
        """Let these settings be the usual ones again."""
        self.change(**{name: getattr(DEFAULTS, name) for name in names})

    def reset_all(self) -> None:
        """Let everything that can be chosen be the usual again; what the user was told once stays told."""
        kept = {name: getattr(self.settings, name) for name in _NOT_CHOSEN}
        wanted = replace(DEFAULTS, **kept)
        self.change(**{name: getattr(wanted, name) for name in Settings.__slots__})

    def set_theme(self, mode: ThemeMode) -> None:
        """Light, dark, or as the system has it."""
        self.change(theme=mode.value)

    def set_language(self, language: str) -> None:
        """A language code, or "system"."""
        self.change(language=language)

    def _follow(self) -> None:
        """Look and call things as the settings say; what makes no sense gives way to the usual."""
        settings = self.settings
        self.theme.set_mode(ThemeMode(settings.theme))
        self.theme.set_tier_hues(settings.tier_colors)
        self.theme.set_text_size(text_size(settings))
        self.theme.set_reduced_motion({REDUCED: True, FULL: False}.get(settings.motion))
        use_tier_names(settings.tier_names)


def text_size(settings: Settings) -> int:
    """The size of the choice that comes nearest to what the settings say."""
    return min(TEXT_SIZES, key=lambda size: abs(size - settings.text_size))
