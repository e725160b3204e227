"""Dresses the application and keeps it dressed: follows the system's light or dark live, or an override."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from relbuilder.ui.theme import motion, typography
from relbuilder.ui.theme.palette import make_palette
from relbuilder.ui.theme.stylesheet import make_stylesheet
from relbuilder.ui.theme.tokens import DARK, LIGHT, Tokens, activate, active

USUAL_SIZE = 100
"""Percent: text as large as the system has it."""


class ThemeMode(StrEnum):
    """What the user chose; the values are what settings store."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @classmethod
    def _missing_(cls, value: object) -> ThemeMode:  # noqa: ARG003 - whatever it is
        """What stands in a spoilt file is left to the system."""
        return cls.SYSTEM


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
        self._tier_hues: Mapping[str, str] = {}
        self._text_size = USUAL_SIZE
        self._usual_font = QFont()
        self._resizing = False
        self._hints = application.styleHints()
        self._usually_reduced = reduce_motion
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
    def text_size(self) -> int:
        """Percent of the system's text size."""
        return self._text_size

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

    def set_tier_hues(self, hues: Mapping[str, str]) -> None:
        """Let tiers wear hues of the tokens, by their keys; all others wear their usual one. Takes effect at once."""
        self._tier_hues = dict(hues)
        self._follow()

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Force calm (True) or movement (False); None is as it was at the start, which mostly follows the system."""
        motion.set_reduced(self._usually_reduced if reduced is None else reduced)

    def set_text_size(self, percent: int) -> None:
        """Make all text so many percent of the system's size; takes effect at once."""
        if percent == self._text_size:
            return
        if self._text_size == USUAL_SIZE:
            self._usual_font = QFont(self._application.font())
        self._text_size = percent
        self._resizing = True
        self._application.setFont(typography.scaled(self._usual_font, percent / USUAL_SIZE))
        self._resizing = False
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take over a changed application font: every font is made anew."""
        if self._resizing:
            return
        # Dressing again is enough. An empty sheet in between would let Qt forget whom it has dressed, and the next one
        # reach for widgets that are gone by then.
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
        scheme = self._scheme()
        return scheme.wearing(self._tier_hues) if self._tier_hues else scheme

    def _scheme(self) -> Tokens:
        if self._mode is ThemeMode.SYSTEM:
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode is ThemeMode.DARK else LIGHT

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != active():
            self._dress(wanted)
            # Neither palette nor style sheet knows of tiers, so nothing would be painted anew for them.
            for window in self._application.topLevelWidgets():
                window.update()
            self.changed.emit()

    def _dress(self, tokens: Tokens) -> None:
        activate(tokens)
        self._application.setPalette(make_palette(tokens))
        self._application.setStyleSheet(make_stylesheet(tokens))
