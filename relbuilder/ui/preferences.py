"""How the user likes the program, while it runs: every change takes effect at once and is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.config.settings import Settings
from relbuilder.ui.theme import ThemeController, ThemeMode


class Preferences(QObject):
    """The settings in use. `language_changed` asks for new windows, since texts are fixed when a widget is made."""

    language_changed = Signal()
    data_replaced = Signal()
    """The data file is another one now (a restored backup): everything is to be opened afresh."""

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        theme: ThemeController,
        on_failure: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.paths = paths
        self.settings = settings
        self.theme = theme
        self._on_failure = on_failure

    def set_theme(self, mode: ThemeMode) -> None:
        """Light, dark, or as the system has it."""
        self.theme.set_mode(mode)
        self._keep(replace(self.settings, theme=mode.value))

    def set_language(self, language: str) -> None:
        """A language code, or "system"."""
        if language != self.settings.language:
            self._keep(replace(self.settings, language=language))
            self.language_changed.emit()

    def set_region(self, region: str) -> None:
        """The ISO country that bare phone numbers are read in, from the next start on."""
        self._keep(replace(self.settings, region=region))

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        try:
            settings_file.save(self.paths.settings, settings)
        except OSError as error:
            self._on_failure(error)
