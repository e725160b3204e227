"""The board page: what is sought and filtered is what is shown, and what is asked of cards is done or passed on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services import contacts, recording
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.board.column_header import ColumnHeader
from relbuilder.ui.board.empty_board import EmptyBoard, NothingFound
from relbuilder.ui.board.filter_bar import FilterBar
from relbuilder.ui.board.page import BoardPage
from relbuilder.ui.board.top_bar import TopBar
from relbuilder.ui.bulk.bulk_bar import BulkBar
from relbuilder.ui.bulk.rhythm_panel import RhythmPanel
from relbuilder.ui.bulk.tagging import TaggingPanel
from relbuilder.ui.desk import Desk
from relbuilder.ui.grouping import GroupingPanel
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.search_field import SearchField
from tests.ui.board.crowd import add, column
from tests.ui.conftest import FakeShell

REST, GOOD, VIP, INNER = TIERS


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    """Three good people to know and one VIP."""
    return {
        name.split()[0]: add(desk, name, tier, organisation=firm)
        for name, tier, firm in (
            ("Karen Nørby", GOOD, "Grundfeld"),
            ("Thomas Lind", GOOD, "Lind Revision"),
            ("Søren Vang", GOOD, "Grundfeld"),
            ("Mette Holm", VIP, "Havnens Skibsværft"),
        )
    }


def only(page: BoardPage, kind: type[QWidget]) -> QWidget:
    (found,) = page.findChildren(kind)
    return found


def search(page: BoardPage) -> SearchField:
    (found,) = page.findChildren(SearchField)
    return found


def head(page: BoardPage, tier: Tier) -> ColumnHeader:
    return next(head for head in page.findChildren(ColumnHeader) if head.tier is tier)


def shown(page: BoardPage) -> dict[Tier, int]:
    return {tier: page.columns.shown(tier) for tier in TIERS if page.columns.shown(tier)}


def settle() -> None:
    """Let everything happen that was put off to the next turn of the event loop."""
    for _ in range(3):
        QApplication.processEvents()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


# ------------------------------------------------------------------------------------------------ search


def test_typing_shows_whom_it_finds_in_every_column(page: BoardPage, people: dict[str, int]) -> None:
    page.focus_search()
    QTest.keyClicks(focus(), "grund")
    settle()
    assert shown(page) == {GOOD: 2}
    assert head(page, GOOD).count_words() == "2 shown"
    assert head(page, VIP).count_words() == "0 shown"
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    settle()
    assert shown(page) == {GOOD: 3, VIP: 1}
    assert head(page, GOOD).count_words() == "3 of 100"


def test_a_burst_of_keys_is_one_search(
    page: BoardPage, people: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    show = page.columns.set_filter

    def noting(chosen: BoardFilter) -> None:
        asked.append(chosen.text)
        show(chosen)

    monkeypatch.setattr(page.columns, "set_filter", noting)
    for letters in ("k", "ka", "kar"):
        search(page).setText(letters)
    assert asked == []
    settle()
    assert asked == ["kar"]


def test_a_slash_goes_to_the_search_and_is_a_letter_there(page: BoardPage, people: dict[str, int]) -> None:
    page.setFocus()
    QTest.keyClicks(focus(), "/")
    assert focus() is search(page)
    QTest.keyClicks(focus(), "n/1")
    settle()
    assert search(page).text() == "n/1"


def test_nobody_found_says_what_was_sought_and_shows_everybody_again(
    page: BoardPage, people: dict[str, int]
) -> None:
    search(page).setText("zebra")
    settle()
    nothing = only(page, NothingFound)
    assert nothing.isVisible()
    assert any("zebra" in label.text() for label in nothing.findChildren(Label))
    assert nothing.geometry() == page.columns.rect()
    page.resize(1000, 600)
    settle()
    assert nothing.geometry() == page.columns.rect()
    (button,) = nothing.findChildren(QuietButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert nothing.isHidden()
    assert search(page).text() == ""
    assert shown(page) == {GOOD: 3, VIP: 1}


def test_whoever_comes_to_pass_the_filter_shows_at_once(
    page: BoardPage, people: dict[str, int], desk: Desk
) -> None:
    search(page).setText("zebra")
    settle()
    add(desk, "Zita Zebra", INNER)
    settle()
    assert only(page, NothingFound).isHidden()
    assert head(page, INNER).count_words() == "1 shown"
    recording.undo(desk.context)
    settle()
    assert only(page, NothingFound).isVisible()


# ------------------------------------------------------------------------------------- filters and order


def test_filters_and_order_come_back_and_the_search_does_not(
    page: BoardPage, people: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    chips = page.findChild(FilterBar)
    assert chips is not None
    chips._set("organisations", ("Grundfeld",))
    page.findChildren(TopBar)[0].sort_chosen.emit(Sort.NAME)
    search(page).setText("karen")
    settle()
    assert shown(page) == {GOOD: 1}
    page.remember()
    desk.memory.sync()

    again = BoardPage(desk)
    qtbot.addWidget(again)
    assert shown(again) == {GOOD: 2}
    names = [again.columns.model(GOOD).index(row).data() for row in range(2)]
    assert names == ["Karen Nørby", "Søren Vang"]
    assert search(again).text() == ""


def test_sorting_keeps_the_selection(page: BoardPage, people: dict[str, int]) -> None:
    page.columns.select((people["Karen"],))
    page.findChildren(TopBar)[0].sort_chosen.emit(Sort.NAME)
    assert page.columns.selected_ids() == (people["Karen"],)
    names = [page.columns.model(GOOD).index(row).data() for row in range(3)]
    assert names == ["Karen Nørby", "Søren Vang", "Thomas Lind"]


# ------------------------------------------------------------------------------------------ empty boards


def test_an_empty_board_teaches_the_first_step(page: BoardPage, desk: Desk, shell: FakeShell) -> None:
    empty = only(page, EmptyBoard)
    assert empty.isVisible()
    begin, new = empty.findChildren(QAbstractButton)
    begin.click()
    new.click()
    assert shell.begun == [([], Tier.GRAVEYARD)]
    assert shell.new_in == [Tier.GOOD_TO_KNOW]
    add(desk, "Karen Nørby", GOOD)
    settle()
    assert empty.isHidden()
    assert page.columns.isVisible()


def test_an_address_book_dropped_on_the_empty_board_is_looked_into(
    page: BoardPage, shell: FakeShell, tmp_path: Path
) -> None:
    empty = only(page, EmptyBoard)
    for name, taken in (("people.vcf", True), ("holiday.jpg", False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        everywhere = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(QPointF(300, 300), everywhere, data, button, plain)
        entering.ignore()
        QApplication.sendEvent(empty, entering)
        assert entering.isAccepted() is taken
        if taken:
            dropping = QDropEvent(QPointF(300, 300), everywhere, data, button, plain)
            QApplication.sendEvent(empty, dropping)
            assert dropping.dropAction() is Qt.DropAction.CopyAction
    assert shell.begun == [([tmp_path / "people.vcf"], Tier.GRAVEYARD)]


# ------------------------------------------------------------------------------------------------- moves


def test_numbers_move_the_selection(
    page: BoardPage, people: dict[str, int], desk: Desk, shell: FakeShell
) -> None:
    page.columns.select((people["Karen"], people["Søren"]))
    page.columns.view(GOOD).setFocus()
    QTest.keyClicks(focus(), "3")
    assert column(desk, VIP) == ["Søren Vang", "Karen Nørby", "Mette Holm"]
    assert shell.told == [("2 people are now VIPs", True)]
    assert set(page.columns.selected_ids()) == {people["Karen"], people["Søren"]}


def test_a_number_for_the_tier_they_stand_in_moves_nobody(
    page: BoardPage, people: dict[str, int], desk: Desk, shell: FakeShell
) -> None:
    before = column(desk, GOOD)
    page.columns.select((people["Karen"],))
    page.columns.view(GOOD).setFocus()
    QTest.keyClicks(focus(), "2")
    assert column(desk, GOOD) == before
    assert shell.told == []


def test_a_place_within_the_column_is_kept_without_a_word(
    page: BoardPage, people: dict[str, int], desk: Desk, shell: FakeShell
) -> None:
    assert column(desk, GOOD) == ["Søren Vang", "Thomas Lind", "Karen Nørby"]
    page.columns.move_requested.emit((people["Karen"],), GOOD, people["Thomas"], False)
    assert column(desk, GOOD) == ["Søren Vang", "Karen Nørby", "Thomas Lind"]
    assert shell.told == []


def test_step_by_keyboard_goes_one_tier_up(
    page: BoardPage, people: dict[str, int], desk: Desk, shell: FakeShell
) -> None:
    page.columns.select((people["Karen"],))
    page.columns.view(GOOD).setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focus(), Qt.Key.Key_Right, both)
    assert column(desk, VIP) == ["Karen Nørby", "Mette Holm"]
    assert shell.told == [("Karen is now a VIP", True)]


# --------------------------------------------------------------------------------------------- deeds


def test_delete_goes_to_the_bin_and_can_be_undone(
    page: BoardPage, people: dict[str, int], desk: Desk, shell: FakeShell
) -> None:
    page.columns.select((people["Karen"], people["Mette"]))
    page.columns.view(GOOD).setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Delete)
    assert column(desk, GOOD) == ["Søren Vang", "Thomas Lind"]
    assert column(desk, VIP) == []
    ((text, undoable),) = shell.told
    assert undoable
    assert "2" in text
    recording.undo(desk.context)
    assert shown(page) == {GOOD: 3, VIP: 1}


def test_what_others_do_is_passed_on(
    page: BoardPage, people: dict[str, int], shell: FakeShell, tmp_path: Path
) -> None:
    page.columns.select((people["Karen"],))
    page.columns.view(GOOD).setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClicks(focus(), "n")
    page.columns.files_dropped.emit((tmp_path / "cards.vcf",), VIP)
    assert shell.logged == [[people["Karen"]]]
    assert shell.opened[-1] == people["Karen"]
    assert shell.new_in == [Tier.GOOD_TO_KNOW]
    assert shell.begun == [([tmp_path / "cards.vcf"], VIP)]


def test_an_error_is_told_and_nothing_moves(
    page: BoardPage, people: dict[str, int], desk: Desk, shell: FakeShell
) -> None:
    page.columns.move_requested.emit((people["Karen"], 4711), VIP, None, False)
    assert [type(error).__name__ for error in shell.problems] == ["NotFound"]
    assert shell.told == []
    assert shown(page) == {GOOD: 3, VIP: 1}
    assert column(desk, GOOD)[-1] == "Karen Nørby"


# --------------------------------------------------------------------------------- several, and the menu


def test_several_selected_take_the_bar_over(page: BoardPage, people: dict[str, int], desk: Desk) -> None:
    bulk, top = only(page, BulkBar), only(page, TopBar)
    page.columns.select((people["Karen"],))
    assert top.isVisible()
    page.columns.select((people["Karen"], people["Thomas"]))
    assert bulk.isVisible()
    assert top.isHidden()
    assert any(label.text() == "2 selected" for label in bulk.findChildren(Label))
    bulk.cleared.emit()  # type: ignore[attr-defined]
    assert page.columns.selected_ids() == ()
    assert top.isVisible()
    page.columns.select((people["Karen"], people["Thomas"]))
    bulk.move_requested.emit(INNER)  # type: ignore[attr-defined]
    assert column(desk, INNER) == ["Thomas Lind", "Karen Nørby"]


def test_escape_lets_several_go_and_leaves_one_alone(page: BoardPage, people: dict[str, int]) -> None:
    page.columns.focus_cards()
    focus = QApplication.focusWidget()
    assert focus is not None
    page.columns.select((people["Karen"], people["Thomas"]))
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert page.columns.selected_ids() == ()
    page.columns.select((people["Karen"],))
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert page.columns.selected_ids() == (people["Karen"],)
    page.columns.select((people["Karen"], people["Thomas"]))
    QTest.keyClick(only(page, BulkBar), Qt.Key.Key_Escape)
    assert page.columns.selected_ids() == ()


def test_several_become_one_card(page: BoardPage, people: dict[str, int], desk: Desk) -> None:
    page.columns.select((people["Karen"], people["Thomas"]))
    page.findChildren(BulkBar)[0].group_requested.emit()
    (panel,) = page.window().findChildren(GroupingPanel)
    (line,) = panel.findChildren(QLineEdit)
    assert focus() is line
    QTest.keyClicks(line, "The two")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (group,) = desk.reader.resolve("The two")
    tiers = desk.reader.tiers_of([people["Karen"], people["Thomas"], group])
    assert tiers[group] is max(tiers.values(), key=lambda tier: tier.position)
    card = desk.reader.cards([group], desk.today())[group]
    assert (card.members, set(card.faces)) == (2, {"Karen Nørby", "Thomas Lind"})


def test_tags_are_given_to_all_selected(page: BoardPage, people: dict[str, int], desk: Desk) -> None:
    page.columns.select((people["Karen"], people["Thomas"]))
    page.findChildren(BulkBar)[0].tag_requested.emit()
    (panel,) = page.window().findChildren(TaggingPanel)
    (line,) = panel.findChildren(QLineEdit)
    assert focus() is line
    QTest.keyClicks(line, "alumni")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.reader.tags() == [("alumni", 2)]


def menu_texts(page: BoardPage) -> list[str]:
    return [
        action.text() for menu in page.findChildren(QMenu) for action in menu.actions() if menu.isVisible()
    ]


def test_the_menu_does_what_it_says(
    page: BoardPage, people: dict[str, int], desk: Desk, shell: FakeShell
) -> None:
    page.columns.select((people["Karen"],))
    page.columns.menu_requested.emit((people["Karen"],), page.mapToGlobal(QPoint(400, 200)))
    actions = {
        action.text(): action
        for menu in page.findChildren(QMenu)
        if menu.isVisible()
        for action in menu.actions()
    }
    actions["Someone to know better"].trigger()
    assert desk.reader.cards([people["Karen"]], desk.today())[people["Karen"]].chosen
    actions["Export…"].trigger()
    assert shell.exported == [[people["Karen"]]]
    actions["Own rhythm…"].trigger()
    assert page.window().findChildren(RhythmPanel)
    actions["Delete"].trigger()
    assert column(desk, GOOD) == ["Søren Vang", "Thomas Lind"]


def test_a_menu_for_somebody_who_has_just_gone_does_not_open(
    page: BoardPage, people: dict[str, int], desk: Desk
) -> None:
    contacts.bin_contacts(desk.context, [people["Karen"]])
    page.columns.menu_requested.emit((people["Karen"],), page.mapToGlobal(QPoint(400, 200)))
    assert menu_texts(page) == []
