"""The palette and the sheet of keys over the whole window: everything is offered, done, and the keyboard comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from relbuilder.domain.tier import Tier
from relbuilder.ui.board.column_view import ColumnView
from relbuilder.ui.commands.key_sheet import KeySheet
from relbuilder.ui.commands.palette import Palette
from relbuilder.ui.pages import SETTINGS, TODAY
from relbuilder.ui.settings.page import SettingsPage
from tests.ui import test_main_window
from tests.ui.test_main_window import CTRL, SHIFT, Kit

stage, people, kit = test_main_window.stage, test_main_window.people, test_main_window.kit


def palette(kit: Kit) -> Palette:
    """The palette, opened by its keys."""
    kit.hand.key(Qt.Key.Key_P, CTRL | SHIFT)
    (shown,) = kit.hand.seen(Palette)
    return shown


def lines(kit: Kit) -> list[str]:
    return [entry.line for entry in palette(kit).found()]


def test_every_action_that_can_be_done_is_offered(kit: Kit) -> None:
    kit.window.board.columns.select(())
    wanted = {action.text().removesuffix("…") for action in kit.window.actions() if action.isEnabled()}
    offered = lines(kit)
    assert wanted <= {*offered}
    assert {"Settings: Tiers", "Settings: Privacy", "Light or dark: Dark", "Language: Dansk"} <= {*offered}
    assert len({*offered}) == len(offered)


def test_what_can_be_done_with_whom_is_selected_comes_first(kit: Kit, people: dict[str, int]) -> None:
    kit.card(people["Karen"])
    offered = lines(kit)
    assert offered[0] == "Karen Nørby: Open"
    assert {"Karen Nørby: Promise", "I promised"} <= {*offered}
    kit.hand.type("karen vip")
    kit.hand.key(Qt.Key.Key_Return)
    assert kit.tier(people["Karen"]) is Tier.VIP
    assert not kit.hand.seen(Palette)
    assert isinstance(QApplication.focusWidget(), ColumnView)


def test_several_are_moved_at_once(kit: Kit, people: dict[str, int]) -> None:
    kit.window.board.columns.select((people["Karen"], people["Thomas"]))
    assert lines(kit)[0] == "2 selected: Log a talk"
    kit.hand.type("inner")
    kit.hand.key(Qt.Key.Key_Return)
    assert kit.tier(people["Karen"]) is kit.tier(people["Thomas"]) is Tier.INNER_CIRCLE


def test_it_leads_into_settings_and_its_keys_close_it(kit: Kit) -> None:
    palette(kit)
    kit.hand.key(Qt.Key.Key_P, CTRL | SHIFT)
    assert not kit.hand.seen(Palette)
    palette(kit)
    kit.hand.type("set rem")
    kit.hand.key(Qt.Key.Key_Return)
    assert kit.window.page == SETTINGS
    (page,) = kit.hand.seen(SettingsPage)
    assert page.reminders.isAncestorOf(kit.hand.focus())


@pytest.mark.parametrize("words", ["today", "ctrl today"])
def test_escape_changes_nothing(kit: Kit, people: dict[str, int], words: str) -> None:
    kit.card(people["Karen"])
    before = kit.hand.focus()
    palette(kit)
    kit.hand.type(words)
    kit.hand.key(Qt.Key.Key_Escape)
    assert not kit.hand.seen(Palette)
    assert kit.window.page != TODAY
    assert kit.hand.focus() is before
    assert kit.window.board.columns.selected_ids() == (people["Karen"],)


def test_a_question_mark_shows_all_keys_but_is_a_letter_where_one_writes(kit: Kit) -> None:
    kit.window.board.columns.focus_cards()
    kit.hand.key(Qt.Key.Key_Question)
    (sheet,) = kit.hand.seen(KeySheet)
    assert kit.hand.focus() is sheet
    kit.hand.key(Qt.Key.Key_Escape)
    assert not kit.hand.seen(KeySheet)
    kit.window.find_people()
    kit.hand.type("?")
    assert kit.window.board.search_text == "?"
    assert not kit.hand.seen(KeySheet)
