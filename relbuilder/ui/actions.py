"""The main window's commands: their words, keys and menus. Each only calls what the window hands in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from relbuilder.domain.events import HistoryChanged
from relbuilder.domain.tier import Tier
from relbuilder.services.history import Label
from relbuilder.ui.contact_deed import ContactDeed
from relbuilder.ui.icons import icon
from relbuilder.ui.pages import BOARD, PEOPLE, SETTINGS, TODAY
from relbuilder.ui.undo_wording import deed


class Commands(Protocol):
    """What the actions call."""

    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def new_contact(self, tier: Tier) -> None: ...
    def begin_import(self, paths: Sequence[Path]) -> None: ...
    def export_all(self) -> None: ...
    def brief_tomorrow(self) -> None: ...
    def find_people(self) -> None: ...
    def show_duplicates(self, ids: Sequence[int] = ()) -> None: ...
    def capture_line(self) -> None: ...
    def begin_deed(self, deed: ContactDeed) -> None: ...
    def show_page(self, page: str) -> None: ...
    def show_help(self) -> None: ...
    def show_palette(self) -> None: ...
    def show_keys(self) -> None: ...
    def show_welcome(self) -> None: ...
    def show_tour(self) -> None: ...
    def ask_pause(self) -> None: ...
    def close_window(self) -> None: ...
    def quit_program(self) -> None: ...


class Actions:
    """All commands of the window as QActions, grouped into the menus File, Edit, View, Contact and Help."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        self._window = window
        translate = QCoreApplication.translate
        standard = QKeySequence.StandardKey
        self.new_contact = self._make(
            translate("Actions", "New contact…"),
            partial(commands.new_contact, Tier.GOOD_TO_KNOW),
            standard.New,
            "plus",
        )
        self.begin_import = self._make(
            translate("Actions", "Import…"), partial(commands.begin_import, ()), "Ctrl+I", "import"
        )
        self.export = self._make(translate("Actions", "Export…"), commands.export_all, "Ctrl+E", "export")
        self.capture = self._make(
            translate("Actions", "Capture…"), commands.capture_line, "Ctrl+Shift+N", "plus"
        )
        self.board = self._make(
            translate("Actions", "Board"), partial(commands.show_page, BOARD), "Ctrl+1", "board"
        )
        self.today = self._make(
            translate("Actions", "Today"), partial(commands.show_page, TODAY), "Ctrl+2", "today"
        )
        self.people = self._make(
            translate("Actions", "People"), partial(commands.show_page, PEOPLE), "Ctrl+3", "people"
        )
        self.settings = self._make(
            translate("Actions", "Settings"), partial(commands.show_page, SETTINGS), "Ctrl+,", "settings"
        )
        self.help = self._make(translate("Actions", "Help"), commands.show_help, "F1", "question")
        self._make_guides(commands)
        self.close = self._make(
            translate("Actions", "Close window"), commands.close_window, standard.Close, "close"
        )
        self.quit = self._make(translate("Actions", "Quit"), commands.quit_program, "Ctrl+Q", "close")
        self.undo = self._make(translate("Actions", "Undo"), commands.undo, standard.Undo, "undo")
        self.redo = self._make(translate("Actions", "Redo"), commands.redo, standard.Redo, "redo")
        self.find = self._make(translate("Actions", "Find…"), commands.find_people, "Ctrl+K", "search")
        self.duplicates = self._make(
            translate("Actions", "Find duplicates…"),
            partial(commands.show_duplicates, ()),
            "Ctrl+Shift+D",
            "people",
        )
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.deeds = self._make_deeds(commands)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.follow(HistoryChanged(None, None))

    def follow(self, history: HistoryChanged) -> None:
        """Say what undo and redo would do now."""
        translate = QCoreApplication.translate
        self.undo.setEnabled(history.undo is not None)
        self.redo.setEnabled(history.redo is not None)
        self.undo.setText(
            translate("Actions", "Undo: {deed}").format(deed=deed(Label(history.undo)))
            if history.undo
            else translate("Actions", "Undo")
        )
        self.redo.setText(
            translate("Actions", "Redo: {deed}").format(deed=deed(Label(history.redo)))
            if history.redo
            else translate("Actions", "Redo")
        )

    def menus(self) -> list[QMenu]:
        """The menus, for the menu bar where the system has one and for the button where it has none."""
        translate = QCoreApplication.translate
        file_menu = QMenu(translate("Actions", "File"), self._window)
        file_menu.addActions([self.new_contact, self.capture, self.begin_import, self.export])
        file_menu.addSeparator()
        file_menu.addActions([self.close, self.quit])
        edit_menu = QMenu(translate("Actions", "Edit"), self._window)
        edit_menu.addActions([self.undo, self.redo])
        edit_menu.addSeparator()
        edit_menu.addActions([self.find, self.duplicates, self.pause, self.settings])
        view_menu = QMenu(translate("Actions", "View"), self._window)
        view_menu.addActions([self.board, self.today, self.people])
        view_menu.addSeparator()
        view_menu.addAction(self.palette)
        contact_menu = QMenu(translate("Actions", "Contact"), self._window)
        contact_menu.addActions([*self.deeds.values()])
        contact_menu.addSeparator()
        contact_menu.addAction(self.brief)
        help_menu = QMenu(translate("Actions", "Help"), self._window)
        help_menu.addActions([self.help, self.keys, self.welcome, self.tour])
        return [file_menu, edit_menu, view_menu, contact_menu, help_menu]

    def all(self) -> list[QAction]:
        """Every action that needs nobody to be chosen, in the order in which one would look for it."""
        return [
            *(self.board, self.today, self.people, self.settings, self.help),
            *(self.new_contact, self.capture, self.find, self.undo, self.redo),
            *(self.begin_import, self.export, self.duplicates, self.brief, self.pause),
            *(self.palette, self.keys, self.welcome, self.tour, self.close, self.quit),
        ]

    def _make_guides(self, commands: Commands) -> None:
        """What leads through the program, and the one that lets it rest."""
        translate = QCoreApplication.translate
        self.pause = self._make(translate("Actions", "Pause everything…"), commands.ask_pause, "", "pause")
        self.palette = self._make(
            translate("Actions", "Command palette…"), commands.show_palette, "Ctrl+Shift+P", "search"
        )
        self.keys = self._make(translate("Actions", "All keys"), commands.show_keys, "?", "keyboard")
        self.welcome = self._make(translate("Actions", "First steps"), commands.show_welcome, "", "star")
        self.tour = self._make(translate("Actions", "A tour of the board"), commands.show_tour, "", "board")

    def _make_deeds(self, commands: Commands) -> dict[ContactDeed, QAction]:
        """What can be begun with whoever is chosen. Shift turns a deed round: I promise, they promise.

        Their keys are plain letters. They count where the window adds the action, not where letters are typed.
        """
        translate = QCoreApplication.translate
        self.brief = self._make(
            translate("Actions", "Brief for tomorrow…"), commands.brief_tomorrow, "", "print"
        )
        offers = (
            (ContactDeed.PROMISE, translate("Actions", "I promised…"), "P", "promise"),
            (ContactDeed.THEIR_PROMISE, translate("Actions", "They promised…"), "Shift+P", "promise"),
            (ContactDeed.GAVE, translate("Actions", "Gave…"), "G", "gift"),
            (ContactDeed.RECEIVED, translate("Actions", "Received…"), "Shift+G", "gift"),
            (ContactDeed.ASK, translate("Actions", "Ask for help…"), "A", "question"),
        )
        made = {}
        for deed_begun, words, key, icon_name in offers:
            action = QAction(icon(icon_name), words, self._window)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(partial(commands.begin_deed, deed_begun))
            made[deed_begun] = action
        return made

    def _make(
        self, text: str, call: Callable[[], None], key: QKeySequence.StandardKey | str, icon_name: str
    ) -> QAction:
        action = QAction(icon(icon_name), text, self._window)
        if isinstance(key, str):
            action.setShortcut(QKeySequence(key))
        else:
            # All the keys that the system knows for it, such as both of those for redo.
            action.setShortcuts(key)
        action.triggered.connect(call)
        self._window.addAction(action)
        return action
