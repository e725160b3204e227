"""How the user likes the program, while it runs: every change takes effect at once and is kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from relbuilder.config.paths import Paths
from relbuilder.config.settings import Settings, SettingsFile
from relbuilder.ui.theme import ThemeController, ThemeMode


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

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._file.current

    def change(self, **values: Any) -> None:
        """Set some settings by the names they have in `Settings`."""
        if all(getattr(self.settings, name) == value for name, value in values.items()):
            return
        try:
            self._file.keep(replace(self.settings, **values))
        except OSError as error:
            self._on_failure(error)
        self.changed.emit()

    def set_theme(self, mode: ThemeMode) -> None:
        """Light, dark, or as the system has it."""
        self.theme.set_mode(mode)
        self.change(theme=mode.value)

    def set_language(self, language: str) -> None:
        """A language code, or "system"."""
        if language != self.settings.language:
            self.change(language=language)
            self.language_changed.emit()

    def set_region(self, region: str) -> None:
        """The ISO country that bare phone numbers are read in, from the next start on."""
        self.change(region=region)
