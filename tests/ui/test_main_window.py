"""The main window over a real data file: what pages ask of it, undo and redo, and how it comes back after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.events import BoardReplaced
from relbuilder.domain.exchange import ExchangeDirection
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import contacts, tiers
from relbuilder.services.promises import add_promise
from relbuilder.services.readings import Sort
from relbuilder.storage.queries import open_reader
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.board.filter_bar import FilterBar
from relbuilder.ui.board.top_bar import TopBar
from relbuilder.ui.contact.form import InlineForm
from relbuilder.ui.contact.new_contact import NewContactForm
from relbuilder.ui.contact.panel import ContactPanel
from relbuilder.ui.contact.touch_form import TouchForm
from relbuilder.ui.contact_deed import ContactDeed
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.pages import BOARD, SETTINGS, TODAY
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.tasks import Tasks
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.today.agenda_row import AgendaRow
from relbuilder.ui.widgets.chip import FilterChip
from relbuilder.ui.widgets.popover import Popover
from relbuilder.ui.widgets.toast import Toast
from relbuilder.ui.widgets.toast_button import ToastButton
from tests.people import person
from tests.ui.hand import NO_KEY, Hand, settle
from tests.world import World

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GOOD, VIP = Tier.GOOD_TO_KNOW, Tier.VIP


@dataclass
class Kit:
    """A window, the hand that works on it, and the world it shows."""

    world: World
    window: MainWindow
    hand: Hand

    def toasts(self) -> list[str]:
        """What the toasts say."""
        return [toast.text for toast in self.hand.seen(Toast)]

    def tier(self, contact_id: int) -> Tier:
        return self.window.desk.reader.tiers_of([contact_id])[contact_id]

    def card(self, contact_id: int) -> None:
        """Click somebody's card."""
        columns = self.window.board.columns
        view = columns.view(self.tier(contact_id))
        row = columns.model(self.tier(contact_id)).row_of(contact_id)
        assert row is not None
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.card_rect(row).center())
        settle()


class Stage:
    """Opens windows over one data file and one memory, one after the other."""

    def __init__(self, world: World, theme: ThemeController, folder: Path, qtbot: QtBot) -> None:
        self.world = world
        self._theme, self._folder, self._qtbot = theme, folder, qtbot
        self._open: list[Any] = []

    def open(self) -> Kit:
        """A window as a start of the program makes it."""
        reader = open_reader(self._folder / "relbuilder.db")
        tasks = Tasks(self._tell, inline=True)
        events = EventBridge(self.world.context.bus, inline=True)
        memory = QSettings(str(self._folder / "window.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(
            Paths(self._folder), SettingsFile(Paths(self._folder).settings), self._theme, self._tell
        )
        self.feed = feed = AgendaFeed(self.world.context, reader, tasks, events)
        window = MainWindow(self.world.context, reader, tasks, events, preferences, memory, feed)
        self._qtbot.addWidget(window)
        self._open = [window, events, reader, tasks, preferences, feed]
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        return Kit(self.world, window, Hand(window))

    def close(self) -> None:
        """Close the window and let go of what it stood on."""
        if self._open:
            for part in self._open[:-2]:
                part.close()
            self._open.clear()
        settle()

    def _tell(self, error: Exception) -> None:
        self._open[0].tell_problem(error)


@pytest.fixture
def stage(world: World, theme: ThemeController, tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(world, theme, tmp_path, qtbot)
    yield made
    made.close()


@pytest.fixture
def people(world: World) -> dict[str, int]:
    """Two good people to know and a VIP."""
    made = {}
    for name, tier in (("Karen Nørby", GOOD), ("Thomas Lind", GOOD), ("Mette Holm", VIP)):
        added = contacts.add_contact(world.context, person(name), tier)
        assert added.id is not None
        made[name.split()[0]] = added.id
    return made


@pytest.fixture
def kit(stage: Stage, people: dict[str, int]) -> Kit:
    return stage.open()


def test_a_click_on_a_card_opens_the_panel_and_the_cross_closes_it(kit: Kit, people: dict[str, int]) -> None:
    assert not kit.hand.seen(ContactPanel)
    kit.card(people["Karen"])
    shown: int | None = kit.window.shown_contact
    assert shown == people["Karen"]
    (panel,) = kit.hand.seen(ContactPanel)
    assert panel.width() > 250
    kit.hand.press("Close")
    assert kit.window.shown_contact is None
    assert not kit.hand.seen(ContactPanel)
    kit.hand.key(Qt.Key.Key_Up)
    assert kit.window.board.columns.current_id() == people["Thomas"]


def test_a_move_is_told_undone_and_done_again_by_key(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    kit.hand.key(Qt.Key.Key_3)
    assert kit.tier(people["Karen"]) is VIP
    assert kit.toasts() == ["Karen is now a VIP"]
    kit.hand.key(Qt.Key.Key_Z, CTRL)
    assert kit.tier(people["Karen"]) is GOOD
    assert kit.toasts() == ["Undone: move"]
    kit.hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert kit.tier(people["Karen"]) is VIP
    assert kit.toasts() == ["Done again: move"]


def test_the_toast_takes_back_what_it_tells(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    kit.hand.key(Qt.Key.Key_Delete)
    assert people["Karen"] not in kit.window.desk.reader.tiers_of([people["Karen"]])
    (undo,) = [button for button in kit.hand.seen(ToastButton) if button.text() == "Undo"]
    undo.click()
    assert kit.tier(people["Karen"]) is GOOD


def test_there_is_never_an_offer_to_undo_something_else(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    kit.hand.key(Qt.Key.Key_3)
    kit.card(people["Thomas"])
    kit.hand.key(Qt.Key.Key_3)
    assert kit.toasts() == ["Thomas is now a VIP"]


def test_the_focus_is_where_it_was_after_a_move_and_its_undo(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    kit.hand.key(Qt.Key.Key_Right, CTRL | SHIFT)
    assert kit.window.board.columns.view(VIP).hasFocus()
    assert kit.window.board.columns.current_id() == people["Karen"]
    kit.hand.key(Qt.Key.Key_Z, CTRL)
    assert kit.window.board.columns.view(GOOD).hasFocus()
    assert kit.window.board.columns.current_id() == people["Karen"]


def test_nothing_to_undo_is_no_key_at_all(stage: Stage) -> None:
    kit = stage.open()
    kit.hand.key(Qt.Key.Key_Z, CTRL)
    assert kit.toasts() == []


def test_space_then_enter_logs_a_meeting(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    kit.hand.key(Qt.Key.Key_Space)
    (form,) = kit.hand.seen(TouchForm)
    assert form.isAncestorOf(kit.hand.focus())
    kit.hand.key(Qt.Key.Key_Return)
    dossier = kit.window.desk.reader.dossier(people["Karen"], kit.window.desk.today())
    assert [touch.kind for touch in dossier.touches] == [TouchKind.MEETING]
    assert kit.window.board.columns.view(GOOD).hasFocus()


def test_a_new_contact_is_selected_and_shown(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    kit.hand.key(Qt.Key.Key_N)
    assert kit.hand.seen(NewContactForm)
    kit.hand.type("Anna Berg")
    kit.hand.key(Qt.Key.Key_Return)
    assert not kit.hand.seen(NewContactForm)
    (anna,) = kit.window.desk.reader.resolve("Anna Berg")
    assert kit.window.shown_contact == anna
    assert kit.window.board.columns.selected_ids() == (anna,)


def test_who_is_there_already_can_be_opened_instead(kit: Kit, people: dict[str, int]) -> None:
    kit.window.new_contact(Tier.GOOD_TO_KNOW)
    kit.hand.write("Name", "Karen Nørby")
    kit.hand.key(Qt.Key.Key_Tab)
    kit.hand.press("Already here: Karen Nørby")
    assert kit.window.shown_contact == people["Karen"]
    assert not kit.hand.seen(Popover)


def test_whoever_is_binned_elsewhere_leaves_the_panel(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    contacts.bin_contacts(kit.world.context, [people["Karen"]])
    assert kit.window.shown_contact is None
    assert not kit.hand.seen(ContactPanel)


def test_a_problem_is_told_in_a_sentence(kit: Kit) -> None:
    kit.window.tell_problem(InputProblem(Code.EMPTY_NAME))
    (toast,) = kit.toasts()
    assert toast
    assert "empty_name" not in toast


def test_pages_come_and_go_and_the_panel_belongs_to_the_board(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    kit.window.show_page(SETTINGS)
    assert not kit.hand.seen(ContactPanel)
    assert kit.window.page == SETTINGS
    kit.window.begin_import([])
    assert kit.window.page == BOARD
    kit.hand.key(Qt.Key.Key_K, CTRL)
    assert kit.window.board.isVisible()
    assert kit.hand.focus().accessibleName() == "Find a person, a company, a promise"


def test_an_import_lights_the_board_where_it_leads(kit: Kit) -> None:
    kit.window.show_page(SETTINGS)
    kit.window.begin_import(())
    assert kit.window._rail.current() == kit.window.page == BOARD


def test_everything_is_as_it_was_left(stage: Stage, people: dict[str, int]) -> None:
    kit = stage.open()
    kit.card(people["Mette"])
    kit.window.resize(790, 640)
    settle()
    (splitter,) = kit.hand.seen(QSplitter)
    splitter.setSizes([splitter.width() - 220, 220])
    settle()
    sizes, size = splitter.sizes(), kit.window.size()
    (chip,) = [chip for chip in kit.hand.seen(FilterChip) if chip.text() == "Overdue"]
    chip.click()
    (top,) = kit.hand.seen(TopBar)
    top.sort_chosen.emit(Sort.NAME)
    stage.close()

    again = stage.open()
    settle()
    assert again.window.size() == size
    assert again.window.shown_contact == people["Mette"]
    (splitter,) = again.hand.seen(QSplitter)
    assert splitter.sizes() == sizes
    (bar,) = again.hand.seen(FilterBar)
    assert bar.choices.overdue
    names = [button.accessibleName() for button in again.hand.seen(type(again.hand.button("Clear")))]
    assert "Order: By name" in names


def test_a_contact_that_is_gone_by_now_is_not_opened_again(stage: Stage, people: dict[str, int]) -> None:
    kit = stage.open()
    kit.card(people["Mette"])
    stage.close()
    contacts.bin_contacts(stage.world.context, [people["Mette"]])
    assert stage.open().window.shown_contact is None


@pytest.mark.parametrize("nonsense", ["", "x", "99999"])
def test_a_memory_that_makes_no_sense_is_no_matter(stage: Stage, tmp_path: Path, nonsense: str) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for key in ("window/geometry", "window/splitter", "window/contact", "board/filters", "board/sort"):
        memory.setValue(key, nonsense)
    memory.sync()
    assert stage.open().window.shown_contact is None


def test_the_next_day_shows_at_once(kit: Kit, people: dict[str, int]) -> None:
    model = kit.window.board.columns.model(VIP)
    card = model.card_at(0)
    assert card is not None
    assert card.days_over == -90
    kit.world.clock.set_on(1)
    kit.world.context.bus.publish(BoardReplaced())
    card = model.card_at(0)
    assert card is not None
    assert card.days_over == -89


def test_a_full_tier_asks_beside_it_and_answers_by_keys(kit: Kit, people: dict[str, int]) -> None:
    tiers.set_capacity(kit.world.context, VIP, 1)
    kit.card(people["Karen"])
    kit.hand.key(Qt.Key.Key_3)
    assert kit.hand.seen(Popover)
    assert kit.tier(people["Karen"]) is GOOD
    kit.hand.key(Qt.Key.Key_Escape)
    assert not kit.hand.seen(Popover)
    assert kit.window.board.columns.view(GOOD).hasFocus()
    kit.hand.key(Qt.Key.Key_3)
    kit.hand.press("Let Mette step down")
    assert kit.tier(people["Karen"]) is VIP
    assert kit.tier(people["Mette"]) is GOOD
    kit.hand.key(Qt.Key.Key_Z, CTRL)
    assert kit.tier(people["Karen"]) is GOOD
    assert kit.tier(people["Mette"]) is VIP


def test_every_action_has_words_and_no_two_have_one_key(kit: Kit) -> None:
    actions = [action for action in kit.window.actions() if not action.isSeparator()]
    assert len(actions) == 21
    assert all(action.text() for action in actions)
    keys = [key for action in actions if (key := action.shortcut().toString())]
    assert len(set(keys)) == len(keys) == 17


@pytest.mark.parametrize(("modifier", "owing"), [(NO_KEY, "I owe it"), (SHIFT, "Mette owes it")])
def test_a_key_on_the_board_begins_a_promise_with_whoever_is_chosen_and_comes_back(
    stage: Stage, people: dict[str, int], modifier: Qt.KeyboardModifier, owing: str
) -> None:
    kit = stage.open()
    kit.card(people["Mette"])
    kit.hand.key(Qt.Key.Key_P, modifier)
    assert kit.hand.choice("Who owes it").currentText() == owing
    kit.hand.type("apples")
    kit.hand.key(Qt.Key.Key_Return)
    (promise,) = kit.window.desk.reader.dossier(people["Mette"], kit.window.desk.today()).promises
    assert promise.text == "apples"
    assert kit.window.board.columns.isAncestorOf(kit.hand.focus())


def test_the_keys_of_deeds_are_letters_where_letters_are_typed(stage: Stage, people: dict[str, int]) -> None:
    kit = stage.open()
    kit.card(people["Mette"])
    kit.window.find_people()
    kit.hand.type("p")
    assert kit.window.board.search_text == "p"
    assert not kit.hand.seen(InlineForm)


def test_a_key_on_today_begins_a_deed_with_whom_the_row_is_about(
    stage: Stage, people: dict[str, int]
) -> None:
    context = stage.world.context
    add_promise(context, people["Mette"], "the report", due=context.today())
    kit = stage.open()
    stage.feed.begin()
    kit.window.show_page(TODAY)
    kit.window.activateWindow()
    settle()
    (row,) = [row for row in kit.hand.seen(AgendaRow) if row.row.item.subject]
    row.take_keyboard(ring=True)
    kit.hand.key(Qt.Key.Key_G, SHIFT)
    assert kit.window.shown_contact == people["Mette"]
    kit.hand.type("a vacancy")
    kit.hand.key(Qt.Key.Key_Return)
    (stored,) = kit.window.desk.reader.dossier(people["Mette"], context.today()).exchanges
    assert (stored.text, stored.direction) == ("a vacancy", ExchangeDirection.RECEIVED)


def test_a_deed_without_anybody_chosen_says_what_to_do(stage: Stage) -> None:
    kit = stage.open()
    kit.window.begin_deed(ContactDeed.ASK)
    assert kit.toasts() == ["Choose somebody first, on the board or on Today."]
