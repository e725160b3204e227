"""The pages of the main window, one of them in view. Each but the board is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.machine import Machine
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.board.page import BoardPage
from relbuilder.ui.desk import Desk
from relbuilder.ui.duplicate_feed import DuplicateFeed
from relbuilder.ui.preferences import Preferences

if TYPE_CHECKING:
    from relbuilder.ui.answers import Answers
    from relbuilder.ui.duplicates.page import DuplicatesPage
    from relbuilder.ui.help.page import HelpPage
    from relbuilder.ui.people.page import PeoplePage
    from relbuilder.ui.settings.page import SettingsPage
    from relbuilder.ui.settings.place import Place
    from relbuilder.ui.today.page import TodayPage
    from relbuilder.ui.transfer.import_page import ImportPage
    from relbuilder.ui.welcome.page import WelcomePage

BOARD: Final = "board"
TODAY: Final = "today"
PEOPLE: Final = "people"
SETTINGS: Final = "settings"
HELP: Final = "help"
PAGES: Final = (BOARD, TODAY, PEOPLE, HELP, SETTINGS)
"""Every page, in the order of the rail: what is not listed here cannot be reached, pictured or packaged untried."""

_CALM_MS = 1500
"""After the people came into view, until it is looked who of them is there twice."""


class Pages(QStackedWidget):
    """Shows pages by their keys; an import, the duplicates and the welcome have none: nobody comes back to them."""

    board_wanted = Signal(object)
    """A page asks to see a `Tier` on the board."""
    import_finished = Signal()
    page_wanted = Signal(str)
    """What was shown beside the pages is done with: the page before it is to come back."""
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
        self._people: PeoplePage | None = None
        self._settings: SettingsPage | None = None
        self._import: ImportPage | None = None
        self._help: HelpPage | None = None
        self._duplicates: DuplicatesPage | None = None
        self._before = BOARD
        self._doubles = DuplicateFeed(desk, self)
        self._doubles.changed.connect(self._count_doubles)
        # Not while the table is still being read and painted.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._look_for_doubles)
        self._welcome: WelcomePage | None = None
        self._welcome_waits = False
        self._shortcut = {"possible": False, "had": False}
        self._no_tray = ""
        self._asked = ""
        self._deeds: list[QAction] = []
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
        """The key of the page in view; the board's during an import, the duplicates and the welcome."""
        shown = self.currentWidget()
        known: dict[QWidget | None, str] = {
            self._today: TODAY,
            self._people: PEOPLE,
            self._settings: SETTINGS,
            self._help: HELP,
        }
        return known.get(shown, BOARD)

    @property
    def settings_place(self) -> Place | None:
        """Where the user is on the settings page; None while another page is in view."""
        return self._settings.place() if self._settings is not None and self.key == SETTINGS else None

    @property
    def anchor(self) -> QWidget | None:
        """What a panel that no button asked for opens beside on the page in view; None where it does not matter."""
        if self._today is not None and self.key == TODAY:
            return self._today.anchor
        return self._people.anchor if self._people is not None and self.key == PEOPLE else None

    @property
    def new_button(self) -> QWidget:
        """What a new contact is begun with on the page in view, or on the board."""
        if self._people is not None and self.key == PEOPLE:
            return self._people.new_button
        return self.board.new_button

    def focus_search(self) -> None:
        """Put the cursor into the search field of the page in view; where it has none, into the board's."""
        if self._people is not None and self.key == PEOPLE:
            self._people.focus_search()
        else:
            self.show_page(BOARD)
            self.board.focus_search()

    @property
    def contact_at_hand(self) -> int | None:
        """The one contact that is chosen on the page in view; None where there is none."""
        if self.key == TODAY and self._today is not None:
            return self._today.contact_at_hand
        if self.key == PEOPLE and self._people is not None:
            return self._people.contact_at_hand
        chosen = self.board.columns.selected_ids() if self.currentWidget() is self.board else ()
        return chosen[0] if len(chosen) == 1 else None

    def take_deeds(self, deeds: Sequence[QAction]) -> None:
        """Let the keys of these actions count wherever a page shows contacts to choose from."""
        self._deeds = [*deeds]
        self.board.columns.addActions(self._deeds)

    @property
    def places(self) -> list[QWidget]:
        """Where on the page in view buttons stand for what the user is about."""
        row = self._today.current if self._today is not None and self.key == TODAY else None
        return [] if row is None else [row]

    @property
    def settings_sections(self) -> list[tuple[str, str]]:
        """Key and title of every section of Settings."""
        return (self._settings or self._make_settings()).sections()

    def selection_menu(self) -> QMenu | None:
        """A menu, not shown, of what can be done to what is selected on the page in view; None without any."""
        if self._people is not None and self.key == PEOPLE:
            return self._people.selection_menu()
        return self.board.selection_menu() if self.currentWidget() is self.board else None

    def show_page(self, key: str) -> None:
        """Bring a page into view."""
        self._welcome_waits = False
        if key == TODAY:
            self.setCurrentWidget(self._today or self._make_today())
        elif key == PEOPLE:
            self.setCurrentWidget(self._people or self._make_people())
            self._calm.start()
        elif key == SETTINGS:
            self.setCurrentWidget(self._settings or self._make_settings())
        elif key == HELP:
            self.setCurrentWidget(self._help or self._make_help())
        else:
            self.setCurrentWidget(self.board)

    def focus_page(self) -> None:
        """Put the keyboard into the page in view, where that has a place for it."""
        if self.key == TODAY and self._today is not None:
            # A page that has just come into view took it, with a ring or without.
            if not self._today.isAncestorOf(self.window().focusWidget()):
                self._today.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.key == PEOPLE and self._people is not None:
            self._people.take_focus()
        elif self.key == HELP and self._help is not None:
            self._help.take_focus()
        elif self.currentWidget() is self.board:
            self.board.columns.focus_cards()

    def show_help(self, topic: str = "") -> None:
        """Show the manual where it was left, or a page of it by topic ("today"), at a heading with "today#snooze"."""
        self.show_page(HELP)
        if self._help is not None and topic:
            self._help.show_topic(topic)
        self.focus_page()

    def show_welcome(self) -> None:
        """Lead through the first steps, from the first one on."""
        page = self._welcome or self._make_welcome()
        page.begin()
        self.setCurrentWidget(page)

    def show_tour(self) -> None:
        """Point at the board that is there, in the same steps."""
        from relbuilder.ui.welcome.tour import BoardTour

        self.show_page(BOARD)
        BoardTour(self.window(), self.board, self._preferences).begin()

    def show_section(self, key: str) -> None:
        """Bring a section of the settings page into view, and the keyboard into it."""
        self.show_page(SETTINGS)
        if self._settings is not None:
            self._settings.show_section(key)

    def return_to_settings(self, place: Place) -> None:
        """Go back to where the user was on the settings page of another window."""
        self.show_page(SETTINGS)
        if self._settings is not None:
            self._settings.return_to(place)

    def begin_import(self, paths: Sequence[Path], tier: Tier) -> None:
        """Show what is in address books before anything is written."""
        page = self._import or self._make_import()
        page.name_ways_out()
        self.setCurrentWidget(page)
        page.begin(paths, tier)

    def show_duplicates(self, ids: Sequence[int] = ()) -> None:
        """Show contacts that may be one person, and first of all two that the user picked."""
        if self._duplicates is None or self.currentWidget() is not self._duplicates:
            self._before = self.key
        page = self._duplicates or self._make_duplicates()
        if len(ids) == 2:
            page.ask_about(*ids)
        self.setCurrentWidget(page)
        page.take_focus()

    def ask_pause(self) -> None:
        """Ask on Today until when everything shall be paused."""
        self.show_page(TODAY)
        if self._today is not None:
            self._today.ask_pause()

    def show_versions(self, asked: str) -> None:
        """Say in Settings what came of asking for a newer version; empty where there is nobody to ask."""
        self._asked = asked
        if self._settings is not None:
            self._settings.show_versions(asked)

    def show_tray(self, obstacle: str) -> None:
        """Say in Settings why there is no tray here; an empty text where there is one."""
        self._no_tray = obstacle
        for page in (self._settings, self._welcome):
            if page is not None:
                page.show_tray(obstacle)

    def show_shortcut(self, *, possible: bool, had: bool) -> None:
        """Say in Settings whether the key from anywhere works here."""
        self._shortcut = {"possible": possible, "had": had}
        for page in (self._settings, self._welcome):
            if page is not None:
                page.show_shortcut(possible=possible, had=had)

    def _make_today(self) -> TodayPage:
        from relbuilder.ui.today.page import TodayPage

        days = self._desk.days() if self._desk.days else None
        self._today = page = TodayPage(self._desk, self._feed, self.answers, days=days)
        page.board_wanted.connect(self.board_wanted)
        page.addActions(self._deeds)
        self.addWidget(page)
        return page

    def _make_people(self) -> PeoplePage:
        from relbuilder.ui.people.page import PeoplePage

        self._people = page = PeoplePage(self._desk)
        self._count_doubles()
        page.table.addActions(self._deeds)
        self.addWidget(page)
        return page

    def _make_settings(self) -> SettingsPage:
        from relbuilder.ui.settings.page import SettingsPage

        self._settings = page = SettingsPage(self._desk, self._preferences, machine=self._machine)
        page.notification_wanted.connect(self.trial_requested)
        page.show_shortcut(**self._shortcut)
        page.show_tray(self._no_tray)
        page.show_versions(self._asked)
        self.addWidget(page)
        return page

    def _make_help(self) -> HelpPage:
        from relbuilder.ui.help.page import HelpPage

        self._help = page = HelpPage()
        self.addWidget(page)
        return page

    def _make_import(self) -> ImportPage:
        from relbuilder.ui.transfer.import_page import ImportPage

        self._import = page = ImportPage(self._desk)
        page.finished.connect(self._after_import)
        self.addWidget(page)
        return page

    def _make_duplicates(self) -> DuplicatesPage:
        from relbuilder.ui.duplicates.page import DuplicatesPage

        self._duplicates = page = DuplicatesPage(self._desk, self._doubles)
        page.left.connect(self._leave_duplicates)
        self.addWidget(page)
        return page

    @Slot()
    def _look_for_doubles(self) -> None:
        if self.key == PEOPLE:
            self._doubles.look()

    @Slot()
    def _count_doubles(self) -> None:
        if self._people is not None:
            self._people.show_duplicates(self._doubles.count)

    @Slot()
    def _leave_duplicates(self) -> None:
        self.page_wanted.emit(self._before)

    def _make_welcome(self) -> WelcomePage:
        from relbuilder.ui.welcome.page import WelcomePage

        self._welcome = page = WelcomePage(self._desk, self._preferences, self._machine)
        page.finished.connect(self._leave_welcome)
        page.import_wanted.connect(self._import_for_welcome)
        page.notification_wanted.connect(self.trial_requested)
        page.show_tray(self._no_tray)
        page.show_shortcut(**self._shortcut)
        self.addWidget(page)
        return page

    @Slot()
    def _leave_welcome(self) -> None:
        # As after an import, the window goes to the board and marks it.
        self.import_finished.emit()

    @Slot(list)
    def _import_for_welcome(self, paths: list[Path]) -> None:
        self._desk.shell.begin_import(paths)
        if self._import is not None:
            self._import.name_ways_out(self.tr("Back"), self.tr("Go on"))
        self._welcome_waits = True

    @Slot()
    def _after_import(self) -> None:
        """Go on where the import was begun."""
        if self._welcome is not None and self._welcome_waits:
            self._welcome_waits = False
            self._welcome.resume()
            self.setCurrentWidget(self._welcome)
        else:
            self.import_finished.emit()
