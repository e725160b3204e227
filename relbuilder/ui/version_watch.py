"""Asks once a week whether there is a newer version, if the user wants that. Downloads nothing, and tells nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from relbuilder import __version__
from relbuilder.services.versions import Releases, is_due, is_newer
from relbuilder.ui.preferences import Preferences


class Answer(Enum):
    """What came of the last question."""

    UNKNOWN = auto()
    """None was asked since the program was started."""
    NONE = auto()
    NEWEST = auto()
    NEWER = auto()


class VersionWatch(QObject):
    """One for the whole run. Without `releases` (a checkout is of no version in particular) it is not offered."""

    changed = Signal()
    """There is something new to say."""

    def __init__(
        self,
        releases: Releases | None,
        preferences: Preferences,
        today: Callable[[], date],
        parent: QObject | None = None,
        *,
        own: str = __version__,
    ) -> None:
        super().__init__(parent)
        self._releases = releases
        self._preferences = preferences
        self._today = today
        self._own = own
        self._asking = False
        self.answer = Answer.UNKNOWN
        self.newer = ""
        """The version that is newer than this one; empty where none is known."""
        preferences.changed.connect(self.look)

    @property
    def offered(self) -> bool:
        """Whether there is anybody to ask."""
        return self._releases is not None

    @property
    def asked_on(self) -> date | None:
        """When somebody was asked last."""
        try:
            return date.fromisoformat(self._preferences.settings.looked_on)
        except ValueError:
            return None

    @Slot()
    def look(self) -> None:
        """Ask, if the user wants that and it is time."""
        settings = self._preferences.settings
        if self._releases is None or self._asking or not settings.look_for_versions:
            return
        if is_due(settings.looked_on, today := self._today()):
            self._asking = True
            # Before the answer: a program that is ended meanwhile shall not ask at every start.
            self._preferences.change(looked_on=today.isoformat())
            self._releases.ask(self._hear)

    @Slot()
    def open_page(self) -> None:
        """Show in the browser where the newest version can be downloaded."""
        if self._releases is not None:
            QDesktopServices.openUrl(QUrl(self._releases.page))

    def _hear(self, found: str) -> None:
        self._asking = False
        newer = is_newer(found, self._own)
        self.newer = found if newer else ""
        if not found:
            self.answer = Answer.NONE
        else:
            self.answer = Answer.NEWER if newer else Answer.NEWEST
        self.changed.emit()
