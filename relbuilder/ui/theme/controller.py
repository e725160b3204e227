"""Dresses the application and keeps it dressed: follows the system's light or dark live, or an override."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from relbuilder.ui.theme import motion, typography
from relbuilder.ui.theme.palette import make_palette
from relbuilder.ui.theme.stylesheet import make_stylesheet
from relbuilder.ui.theme.tokens import DARK, LIGHT, Tokens, activate, active


class ThemeMode(StrEnum):
    """What the user chose; the values are what settings store."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ThemeController(QObject):
    """Owns the look of `application`. Make one at start-up, before the first window, and keep it."""

    changed = Signal()
    """The tokens are others now. Widgets repaint by themselves; caches made of colours are to be dropped."""

    def __init__(
        self,
        application: QApplication,
        mode: ThemeMode = ThemeMode.SYSTEM,
        reduce_motion: bool | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`reduce_motion` overrides what the system asks for; None follows it."""
        super().__init__(parent)
        self._application = application
        self._mode = mode
        self._hints = application.styleHints()
        motion.set_reduced(reduce_motion)
        application.setStyle("Fusion")
        self._ask_platform()
        self._dress(self._wanted())
        self._hints.colorSchemeChanged.connect(self._follow)

    @property
    def mode(self) -> ThemeMode:
        """What the user chose."""
        return self._mode

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return active()

    def set_mode(self, mode: ThemeMode) -> None:
        """Choose light, dark or the system's scheme; takes effect at once."""
        if mode is self._mode:
            return
        self._mode = mode
        self._ask_platform()
        self._follow()

    def refresh_fonts(self) -> None:
        """Take over a changed application font: every font is made anew."""
        # What a style sheet has dressed once keeps its old font until it is dressed again.
        self._application.setStyleSheet("")
        self._dress(active())
        typography.refresh()
        self.changed.emit()

    def _ask_platform(self) -> None:
        # Title bars and file dialogs belong to the platform. Unset, not Unknown, lets the system's own scheme
        # be read again after an override.
        if self._mode is ThemeMode.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            dark = self._mode is ThemeMode.DARK
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _wanted(self) -> Tokens:
        if self._mode is ThemeMode.SYSTEM:
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode is ThemeMode.DARK else LIGHT

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not active():
            self._dress(wanted)
            self.changed.emit()

    def _dress(self, tokens: Tokens) -> None:
        activate(tokens)
        self._application.setPalette(make_palette(tokens))
        self._application.setStyleSheet(make_stylesheet(tokens))
