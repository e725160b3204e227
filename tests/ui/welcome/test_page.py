"""The first run through its three steps, by keyboard and mouse, over a real data file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile, load
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.recording import undo
from relbuilder.services.tiers import set_capacity
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.welcome.page import NAMES, REMINDERS, WelcomePage
from relbuilder.ui.welcome.page import TIERS as MEANING
from tests.ui.conftest import FakeShell
from tests.ui.fake_machine import FakeMachine
from tests.ui.hand import Hand, settle

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class Kit:
    """The page, the hand that works on it, and what became of it."""

    page: WelcomePage
    hand: Hand
    desk: Desk
    shell: FakeShell
    preferences: Preferences
    machine: FakeMachine
    finished: list[bool] = field(default_factory=list)
    imports: list[list[Path]] = field(default_factory=list)

    def names(self, tier: Tier) -> list[str]:
        return [
            contact.display_name for contact, _ in self.desk.reader.contacts(self.desk.reader.find(tier=tier))
        ]

    def step(self) -> int:
        return self.page.step

    def stands_in(self) -> Tier:
        """Where the sample card is."""
        return self.page.tiers.board.card.tier

    def add_one(self) -> None:
        """Go through the first step with a name."""
        self.hand.type("Karen Nørby")
        self.page.next.click()


@pytest.fixture
def kit(desk: Desk, shell: FakeShell, theme: ThemeController, tmp_path: Path, qtbot: QtBot) -> Iterator[Kit]:
    paths, machine = Paths(tmp_path), FakeMachine()
    preferences = Preferences(paths, SettingsFile(paths.settings), theme, shell.tell_problem)
    page = WelcomePage(desk, preferences, machine.machine())
    made = Kit(page, Hand(page), desk, shell, preferences, machine)
    page.finished.connect(lambda: made.finished.append(True))
    page.import_wanted.connect(made.imports.append)
    qtbot.addWidget(page)
    page.resize(1000, 760)
    page.show()
    page.activateWindow()
    settle()
    yield made
    page.hide()
    preferences.deleteLater()


def test_names_are_typed_one_a_line_and_added_as_one_deed(kit: Kit) -> None:
    for name in ("Karen Nørby, Grundfeld", "Jens Ravn"):
        kit.hand.type(name)
        kit.hand.key(ENTER)
    kit.hand.type("Mor")
    assert kit.page.names.names() == ["Karen Nørby, Grundfeld", "Jens Ravn", "Mor"]
    kit.page.next.setFocus()
    kit.hand.key(ENTER)
    assert kit.step() == MEANING
    assert sorted(kit.names(Tier.GOOD_TO_KNOW)) == ["Jens Ravn", "Karen Nørby", "Mor"]
    (told,) = kit.shell.told
    assert told[1]
    undo(kit.desk.context)
    assert kit.names(Tier.GOOD_TO_KNOW) == []
    assert kit.page.names.names() == []


def test_enter_on_the_last_line_leads_to_the_button(kit: Kit) -> None:
    for _ in range(10):
        kit.hand.key(ENTER)
    assert kit.page.next.hasFocus()


def test_arrows_go_up_and_down_between_the_lines(kit: Kit) -> None:
    lines = kit.page.names.lines
    kit.hand.key(Qt.Key.Key_Down)
    assert lines.line(2).hasFocus()
    kit.hand.key(Qt.Key.Key_Up)
    assert lines.line(0).hasFocus()
    kit.hand.key(Qt.Key.Key_Up)
    assert lines.line(0).hasFocus()


def test_a_pasted_list_fills_the_lines_and_as_many_more_as_it_takes(kit: Kit) -> None:
    kit.page.names.lines.line(1).setText("Was here")
    people = [f"Person {number}" for number in range(12)]
    QGuiApplication.clipboard().setText("\n".join([*people[:1], "", *people[1:]]) + "\nMette\tBlå Bølge\n")
    kit.hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kit.page.names.names() == [*people, "Mette, Blå Bølge", "Was here"]


def test_one_pasted_name_goes_where_the_cursor_is(kit: Kit) -> None:
    kit.hand.type("Karen ")
    QGuiApplication.clipboard().setText("Nørby")
    kit.hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kit.page.names.names() == ["Karen Nørby"]


def test_they_begin_where_the_user_says(kit: Kit) -> None:
    assert kit.page.names.tier is Tier.GOOD_TO_KNOW
    kit.hand.press("Inner circle")
    kit.hand.field("Name 1").setFocus()
    kit.add_one()
    assert kit.names(Tier.INNER_CIRCLE) == ["Karen Nørby"]


def test_a_full_tier_says_so_and_refuses_nobody(kit: Kit) -> None:
    set_capacity(kit.desk.context, Tier.GOOD_TO_KNOW, 1)
    kit.page.begin()
    before = kit.page.names._asked.text()
    kit.hand.type("Karen")
    kit.hand.key(ENTER)
    kit.hand.type("Jens")
    assert len(kit.page.names._asked.text()) > len(before)
    kit.page.next.click()
    assert len(kit.names(Tier.GOOD_TO_KNOW)) == 2


def test_who_is_there_already_is_said_and_not_doubled(kit: Kit) -> None:
    kit.add_one()
    kit.page.begin()
    kit.add_one()
    assert kit.names(Tier.GOOD_TO_KNOW) == ["Karen Nørby"]
    words, undoable = kit.shell.told[-1]
    assert "Karen Nørby" in words
    assert not undoable


def test_without_names_nothing_is_written_on_the_way(kit: Kit) -> None:
    for step in (NAMES, MEANING, REMINDERS):
        assert kit.step() == step
        assert str(step + 1) in kit.page.progress.words()
        kit.page.next.click()
    assert kit.finished == [True]
    assert kit.shell.told == []
    assert kit.desk.context.history.state.undo is None


def test_back_and_forward_by_keys(kit: Kit) -> None:
    kit.page.next.click()
    kit.hand.key(Qt.Key.Key_Right, ALT)
    assert kit.step() == REMINDERS
    kit.hand.key(Qt.Key.Key_Left, ALT)
    kit.hand.key(Qt.Key.Key_Left, ALT)
    assert kit.step() == NAMES
    kit.hand.key(Qt.Key.Key_Left, ALT)
    assert kit.step() == NAMES


@pytest.mark.parametrize("step", [NAMES, MEANING, REMINDERS])
def test_escape_leaves_every_step(kit: Kit, step: int) -> None:
    kit.page.show_step(step)
    kit.hand.key(ESCAPE)
    assert kit.finished == [True]


def test_names_that_are_skipped_are_not_lost(kit: Kit) -> None:
    kit.hand.type("Karen Nørby")
    kit.hand.key(ESCAPE)
    assert kit.finished == [True]
    assert kit.names(Tier.GOOD_TO_KNOW) == []
    assert len(kit.shell.told) == 1
    kit.page.begin()
    assert kit.page.names.names() == ["Karen Nørby"]


def test_being_seen_is_remembered(kit: Kit) -> None:
    assert load(kit.preferences.paths.settings).welcomed


def test_the_third_step_offers_the_start_at_login_and_leaves_the_asking_for_later(kit: Kit) -> None:
    kit.page.show_step(REMINDERS)
    QTest.mouseClick(kit.page.reminders.presence.login, Qt.MouseButton.LeftButton)
    assert kit.machine.autostart.on
    after = load(kit.preferences.paths.settings)
    assert not after.asked_about_login
    assert not after.told_of_tray


def test_the_third_step_takes_effect_at_once(kit: Kit) -> None:
    kit.page.show_step(REMINDERS)
    kit.page.reminders.presence.notifications.click()
    assert not load(kit.preferences.paths.settings).notifications


def test_an_import_comes_back_to_the_next_step_where_it_brought_anybody(kit: Kit) -> None:
    kit.hand.press("Import an address book")
    assert kit.imports == [[]]
    kit.page.resume()
    assert kit.step() == NAMES
    kit.add_one()
    kit.page.resume()
    assert kit.step() == MEANING


def test_a_file_can_be_dropped(kit: Kit, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "book.vcf")), QUrl("https://example.org/x.vcf")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(kit.page.names, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(kit.page.names, QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert kit.imports == [[tmp_path / "book.vcf"]]


def test_the_sample_card_moves_by_keys_and_says_what_it_costs(kit: Kit) -> None:
    kit.page.show_step(MEANING)
    card, told = kit.page.tiers.board.card, set()
    for number, tier in enumerate(TIERS, 1):
        kit.hand.key(Qt.Key(Qt.Key.Key_0 + number))
        assert card.tier is tier
        told.add(kit.page.tiers.told.text())
    assert len(told) == len(TIERS)
    kit.hand.key(Qt.Key.Key_Right)
    assert kit.stands_in() is Tier.INNER_CIRCLE
    kit.hand.key(Qt.Key.Key_Left)
    assert kit.stands_in() is Tier.VIP
    assert "VIP" in card.accessibleName()


@pytest.mark.parametrize("tier", TIERS)
def test_the_sample_card_is_dragged(kit: Kit, tier: Tier) -> None:
    kit.page.show_step(MEANING)
    settle()
    board = kit.page.tiers.board
    goal = board._columns[tier].geometry().center()
    at = board.card.rect().center()
    QTest.mousePress(board.card, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(board.card, board.card.mapFromParent(goal))
    QTest.mouseRelease(board.card, Qt.MouseButton.LeftButton, pos=board.card.mapFromParent(goal))
    settle()
    assert board.card.tier is tier
    slot = board._columns[tier].slot_widget
    assert board.card.pos() == slot.mapTo(board, QPoint(0, 0))


def test_a_card_let_go_beside_the_columns_stays_where_it_was(kit: Kit) -> None:
    kit.page.show_step(MEANING)
    settle()
    card = kit.page.tiers.board.card
    before = card.geometry()
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-4000, -4000))
    settle()
    assert (card.tier, card.geometry()) == (Tier.GOOD_TO_KNOW, before)


def test_in_a_narrow_window_the_columns_stand_two_by_two(kit: Kit) -> None:
    kit.page.show_step(MEANING)
    kit.page.resize(420, 760)
    settle()
    columns = kit.page.tiers.board._columns
    assert columns[Tier.VIP].y() > columns[Tier.GRAVEYARD].y()
    assert columns[Tier.VIP].x() == columns[Tier.GRAVEYARD].x()
