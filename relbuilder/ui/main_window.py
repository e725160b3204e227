"""The main window: rail, pages, detail panel and toasts, and what pages may ask of it. Holds no rules of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from relbuilder.domain.events import BoardReplaced, ContactsBinned, Event, HistoryChanged
from relbuilder.domain.tier import Tier
from relbuilder.services import recording
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.machine import Machine
from relbuilder.services.ports import Reader
from relbuilder.services.readings import Today
from relbuilder.ui import window_memory
from relbuilder.ui.actions import Actions
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.board.page import BoardPage
from relbuilder.ui.contact_deed import ContactDeed
from relbuilder.ui.contact_drawer import ContactDrawer
from relbuilder.ui.desk import Desk
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.pages import BOARD, HELP, PAGES, SETTINGS, TODAY, Pages
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.problems import sentence
from relbuilder.ui.tasks import Tasks
from relbuilder.ui.undo_wording import deed
from relbuilder.ui.widgets.banner import InlineBanner
from relbuilder.ui.widgets.rail import NavigationRail
from relbuilder.ui.widgets.toast import ToastArea

if TYPE_CHECKING:
    from relbuilder.services.capture import DayReader
    from relbuilder.ui.answers import Answers
    from relbuilder.ui.contact.touch_form import TouchLogger
    from relbuilder.ui.settings.place import Place

_PANEL_WIDTH = 320


class MainWindow(QMainWindow):
    """One window over one data file. Implements `desk.Shell` for its pages and `actions.Commands` for its actions."""

    first_frame = Signal()
    """The window has been painted for the first time: what could wait may begin."""
    closed = Signal()
    """The user has closed the window; the end of the program, or another window in its place, closes it as well."""
    quit_requested = Signal()
    capture_requested = Signal()
    trial_requested = Signal()
    """A notification is wanted, to see whether they work."""

    def __init__(
        self,
        context: Context,
        reader: Reader,
        tasks: Tasks,
        events: EventBridge,
        preferences: Preferences,
        memory: QSettings,
        feed: AgendaFeed,
        machine: Machine | None = None,
        days: Callable[[], DayReader] | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Relationship Builder"))
        self.desk = Desk(context, reader, tasks, events, self, memory, days)
        self._preferences = preferences
        self._framed = False
        self._rail = NavigationRail(PAGES)
        self._pages = Pages(self.desk, feed, preferences, machine)
        self._board = self._pages.board
        self.banner = InlineBanner()
        self._panel = ContactDrawer(self.desk)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._toasts = ToastArea(self)
        self._actions = Actions(self, self)
        self._touch_logger: TouchLogger | None = None
        for place in (self._pages, self._panel):
            place.take_deeds([*self._actions.deeds.values()])
        for menu in self._actions.menus():
            self.menuBar().addMenu(menu)
        # Only macOS has a place for it outside the window; elsewhere the keys and the pages' own buttons serve.
        self.menuBar().setVisible(self.menuBar().isNativeMenuBar())
        self._rail.page_requested.connect(self._turn_to)
        self._pages.board_wanted.connect(self._show_tier)
        self._pages.page_wanted.connect(self._turn_to)
        self._pages.import_finished.connect(partial(self.show_page, BOARD))
        self._pages.trial_requested.connect(self.trial_requested)
        self._panel.closed.connect(self.close_contact)
        events.happened.connect(self._on_event)
        feed.changed.connect(self._count_today)
        self._actions.follow(context.history.state)
        self.show_page(BOARD)
        self._restore()

    @property
    def board(self) -> BoardPage:
        """The board."""
        return self._board

    @property
    def answers(self) -> Answers:
        """What carries out the user's answers to what is due."""
        return self._pages.answers

    @property
    def shown_contact(self) -> int | None:
        """Who is shown in the panel; None while it is closed."""
        return self._panel.contact_id

    @property
    def page(self) -> str:
        """The key of the page in view; the board's during an import, which is no page to come back to."""
        return self._pages.key

    @property
    def settings_place(self) -> Place | None:
        """Where the user is on the settings page; None while another page is in view."""
        return self._pages.settings_place

    def return_to_settings(self, place: Place) -> None:
        """Go back to where the user was on the settings page of another window."""
        self._pages.return_to_settings(place)

    # What pages ask for (desk.Shell)

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a toast; with an Undo button where `undoable`."""
        # Only the latest thing done can be undone: an older offer would take back something else.
        self._toasts.dismiss_all()
        toast = self._toasts.show_toast(text, self.tr("Undo") if undoable else "")
        if undoable:
            toast.acted.connect(self.undo)

    def tell_problem(self, error: Exception) -> None:
        """Word an error for the user."""
        self.tell(sentence(error))

    def open_contact(self, contact_id: int) -> None:
        """Show a contact in the detail panel."""
        self._panel.show_contact(contact_id)
        self._panel.show()

    @Slot()
    def close_contact(self) -> None:
        """Close the detail panel."""
        self._panel.show_contact(None)
        self._panel.hide()
        self._pages.focus_page()

    def new_contact(self, tier: Tier) -> None:
        """Begin a new contact for a tier."""
        from relbuilder.ui.contact.new_contact_popover import open_new_contact

        open_new_contact(self.desk, self, tier, self._pages.new_button, self._show_new)

    def move_to_tier(self, ids: Sequence[int], tier: Tier) -> None:
        """Move contacts as the board does."""
        self._board.move_to(ids, tier)

    def log_touch(self, ids: Sequence[int]) -> None:
        """Log a touch with these contacts."""
        if self._touch_logger is None:
            from relbuilder.ui.contact.touch_form import TouchLogger

            self._touch_logger = TouchLogger(self.desk, self)
        self._touch_logger.open_for(ids, self._anchor())

    def show_brief(self, ids: Sequence[int]) -> None:
        """Open the brief for a meeting with these contacts."""
        from relbuilder.ui.brief.window import show_brief

        show_brief(self.desk, ids, self)

    def export_contacts(self, ids: Sequence[int]) -> None:
        """Ask for a file and write these contacts into it."""
        from relbuilder.ui.transfer.export_dialog import export_contacts

        export_contacts(self.desk, self, ids)

    def begin_import(self, paths: Sequence[Path], tier: Tier = Tier.GRAVEYARD) -> None:
        """Show what is in address books before anything is written."""
        self._pages.begin_import(paths, tier)
        self._rail.set_current(self._pages.key)
        self.close_contact()

    def show_duplicates(self, ids: Sequence[int] = ()) -> None:
        """Show contacts that may be one person, first of all two that were picked."""
        self.close_contact()
        self._pages.show_duplicates(ids)

    # What the actions call (actions.Commands)

    @Slot()
    def undo(self) -> None:
        """Take back the last thing done."""
        say = partial(self._tell_done, self.tr("Undone: {deed}"))
        self.desk.tasks.run(partial(recording.undo, self.desk.context), say)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        say = partial(self._tell_done, self.tr("Done again: {deed}"))
        self.desk.tasks.run(partial(recording.redo, self.desk.context), say)

    def export_all(self) -> None:
        """Export all contacts."""
        from relbuilder.ui.transfer.export_dialog import export_all

        export_all(self.desk, self)

    def brief_tomorrow(self) -> None:
        """Open the brief about whom tomorrow's reminders name."""
        from relbuilder.ui.brief.window import show_brief_of_tomorrow

        show_brief_of_tomorrow(self.desk, self)

    def find_people(self) -> None:
        """Put the cursor into the search field."""
        self._pages.focus_search()
        self._rail.set_current(self._pages.key)

    def capture_line(self) -> None:
        """Write one line that becomes a contact, a promise or a reminder."""
        self.capture_requested.emit()

    def begin_deed(self, deed: ContactDeed) -> None:
        """Begin a deed with whoever is chosen where the keyboard is, else with who is shown."""
        chosen = self._panel.contact_at_hand or self._pages.contact_at_hand or self._panel.contact_id
        if chosen is None:
            self.tell(self.tr("Choose somebody first, on the board or on Today."))
        else:
            self.open_contact(chosen)
            self._panel.begin(deed)

    def show_help(self) -> None:
        """Show what the manual says of the page in view."""
        topic = "" if self.page == HELP else self.page
        self.show_page(HELP)
        self._pages.show_help(topic)

    def show_palette(self) -> None:
        """Let the user find anything that can be done now, and do it."""
        from relbuilder.ui.commands.opening import toggle_palette

        toggle_palette(self, self._actions, self._pages, self._panel, self._preferences)

    def show_keys(self) -> None:
        """Show every key."""
        from relbuilder.ui.commands.opening import toggle_key_sheet

        toggle_key_sheet(self, self._actions.all())

    def show_welcome(self) -> None:
        """Lead through the first steps."""
        self.close_contact()
        self._rail.set_current(BOARD)
        self._pages.show_welcome()

    @Slot()
    def show_tour(self) -> None:
        """Point at what is on the board, in the same steps."""
        self.close_contact()
        self.show_page(BOARD)
        self._pages.show_tour()

    def ask_pause(self) -> None:
        """Ask until when everything shall be paused."""
        self.show_page(TODAY)
        self._pages.ask_pause()

    def show_versions(self, asked: str) -> None:
        """Say in Settings what came of asking for a newer version; empty where there is nobody to ask."""
        self._pages.show_versions(asked)

    def show_tray(self, obstacle: str) -> None:
        """Say in Settings why there is no tray here; an empty text where there is one."""
        self._pages.show_tray(obstacle)

    def show_shortcut(self, *, possible: bool, had: bool) -> None:
        """Say in Settings whether the key from anywhere works here."""
        self._pages.show_shortcut(possible=possible, had=had)

    def close_window(self) -> None:
        """Close the window; the program may stay in the tray."""
        self.close()
        self.closed.emit()

    def quit_program(self) -> None:
        """End the program."""
        self.quit_requested.emit()

    def show_page(self, page: str) -> None:
        """Show a page by its key."""
        self._pages.show_page(page)
        self._rail.set_current(page)
        self._panel.setVisible(page not in (HELP, SETTINGS) and self._panel.contact_id is not None)

    def bring_to_front(self) -> None:
        """Show the window above others, as far as the system allows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self._framed:
            self._framed = True
            QTimer.singleShot(0, self.first_frame.emit)
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._preferences.theme.refresh_fonts()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._board.columns.focus_cards()

    def closeEvent(self, event: QCloseEvent) -> None:
        window_memory.remember(self.desk.memory, self, self._splitter, self._panel.contact_id)
        self._board.remember()
        self.desk.memory.sync()
        super().closeEvent(event)
        if event.spontaneous():
            # By the frame of the window: nobody else comes from outside.
            self.closed.emit()

    def _anchor(self) -> QWidget:
        """What a panel opens beside that no button asked for."""
        return self._pages.anchor or self._panel.talk_button or self._board.columns

    def _lay_out(self) -> None:
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(self._panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(0, False)
        self._splitter.setSizes([1000, _PANEL_WIDTH])
        self._splitter.setHandleWidth(1)
        central = QWidget()
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.banner)
        beside.addWidget(self._splitter, 1)
        layout.addLayout(beside, 1)
        self.setCentralWidget(central)
        window_memory.begin(self)

    def _restore(self) -> None:
        contact = window_memory.restore(self.desk.memory, self, self._splitter)
        if contact and self.desk.reader.tiers_of([contact]):
            self.open_contact(contact)
        else:
            self._panel.hide()

    def _show_new(self, contact_id: int) -> None:
        self.open_contact(contact_id)
        self._board.columns.select((contact_id,))

    @Slot(str)
    def _turn_to(self, page: str) -> None:
        """From the rail: the keyboard goes with the eyes."""
        self.show_page(page)
        self._pages.focus_page()

    @Slot(object)
    def _count_today(self, today: Today) -> None:
        self._rail.set_count(TODAY, today.count)

    @Slot(object)
    def _show_tier(self, tier: Tier) -> None:
        self.show_page(BOARD)
        self._board.columns.view(tier).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, HistoryChanged):
            self._actions.follow(event)
        elif isinstance(event, ContactsBinned | BoardReplaced):
            shown = self._panel.contact_id
            if shown is not None and not self.desk.reader.tiers_of([shown]):
                self.close_contact()

    def _tell_done(self, words: str, label: Label) -> None:
        self.tell(words.format(deed=deed(label)))
