"""The pages of the main window, one of them in view. Each but the board is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.machine import Machine
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.board.page import BoardPage
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences

if TYPE_CHECKING:
    from relbuilder.ui.answers import Answers
    from relbuilder.ui.settings.page import SettingsPage
    from relbuilder.ui.today.page import TodayPage
    from relbuilder.ui.transfer.import_page import ImportPage

BOARD: Final = "board"
TODAY: Final = "today"
SETTINGS: Final = "settings"


class Pages(QStackedWidget):
    """Shows pages by their keys; an import is a page without one, for it is no place to come back to."""

    board_wanted = Signal(object)
    """A page asks to see a `Tier` on the board."""
    import_finished = Signal()
    trial_requested = Signal()
    """A notification is wanted, to see whether they work."""

    def __init__(
        self, desk: Desk, feed: AgendaFeed, preferences: Preferences, machine: Machine | None
    ) -> None:
        super().__init__()
        self._desk = desk
        self._feed = feed
        self._preferences = preferences
        self._machine = machine
        self._answers: Answers | None = None
        self._today: TodayPage | None = None
        self._settings: SettingsPage | None = None
        self._import: ImportPage | None = None
        self._shortcut = {"possible": False, "had": False}
        self._no_tray = ""
        self.board = BoardPage(desk)
        self.addWidget(self.board)

    @property
    def answers(self) -> Answers:
        """What carries out the user's answers to what is due."""
        if self._answers is None:
            from relbuilder.ui.answers import Answers

            self._answers = Answers(self._desk)
        return self._answers

    @property
    def key(self) -> str:
        """The key of the page in view; the board's during an import."""
        shown = self.currentWidget()
        known: dict[QWidget | None, str] = {self._today: TODAY, self._settings: SETTINGS}
        return known.get(shown, BOARD)

    @property
    def anchor(self) -> QWidget | None:
        """What a panel that no button asked for opens beside on the page in view; None where it does not matter."""
        return self._today.anchor if self._today is not None and self.key == TODAY else None

    def show_page(self, key: str) -> None:
        """Bring a page into view."""
        if key == TODAY:
            self.setCurrentWidget(self._today or self._make_today())
        elif key == SETTINGS:
            self.setCurrentWidget(self._settings or self._make_settings())
        else:
            self.setCurrentWidget(self.board)

    def focus_page(self) -> None:
        """Put the keyboard into the page in view, where that has a place for it."""
        if self.key == TODAY and self._today is not None:
            self._today.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.currentWidget() is self.board:
            self.board.columns.focus_cards()

    def begin_import(self, paths: Sequence[Path], tier: Tier) -> None:
        """Show what is in address books before anything is written."""
        page = self._import or self._make_import()
        self.setCurrentWidget(page)
        page.begin(paths, tier)

    def ask_pause(self) -> None:
        """Ask on Today until when everything shall be paused."""
        self.show_page(TODAY)
        if self._today is not None:
            self._today.ask_pause()

    def show_tray(self, obstacle: str) -> None:
        """Say in Settings why there is no tray here; an empty text where there is one."""
        self._no_tray = obstacle
        if self._settings is not None:
            self._settings.show_tray(obstacle)

    def show_shortcut(self, *, possible: bool, had: bool) -> None:
        """Say in Settings whether the key from anywhere works here."""
        self._shortcut = {"possible": possible, "had": had}
        if self._settings is not None:
            self._settings.show_shortcut(possible=possible, had=had)

    def _make_today(self) -> TodayPage:
        from relbuilder.ui.today.page import TodayPage

        days = self._desk.days() if self._desk.days else None
        self._today = page = TodayPage(self._desk, self._feed, self.answers, days=days)
        page.board_wanted.connect(self.board_wanted)
        self.addWidget(page)
        return page

    def _make_settings(self) -> SettingsPage:
        from relbuilder.ui.settings.page import SettingsPage

        self._settings = page = SettingsPage(self._desk, self._preferences, machine=self._machine)
        page.notification_wanted.connect(self.trial_requested)
        page.show_shortcut(**self._shortcut)
        page.show_tray(self._no_tray)
        self.addWidget(page)
        return page

    def _make_import(self) -> ImportPage:
        from relbuilder.ui.transfer.import_page import ImportPage

        self._import = page = ImportPage(self._desk)
        page.finished.connect(self.import_finished)
        self.addWidget(page)
        return page
