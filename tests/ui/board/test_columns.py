"""The four columns together: one selection that stays with the people, keys across columns, a first paint that reads
little."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.events import BoardReplaced, PoliciesChanged
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.board.columns import Columns
from relbuilder.ui.theme import ThemeController, ThemeMode
from tests.ui.board.fake_board import FakeBoard, person

VIP, GOOD, REST, INNER = Tier.VIP, Tier.GOOD_TO_KNOW, Tier.GRAVEYARD, Tier.INNER_CIRCLE
LEFT, PLAIN, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Kit:
    """Columns on a window, a hand for clicks and keys, and what the page was asked for."""

    def __init__(self, qtbot: QtBot, board: FakeBoard, size: QSize = QSize(1000, 600)) -> None:  # noqa: B008
        self.board = board
        self.columns = Columns(board.desk, lambda _tier: QWidget())
        qtbot.addWidget(self.columns)
        self.columns.resize(size)
        self.columns.show()
        self.columns.activateWindow()
        QApplication.processEvents()
        self.asked: list[tuple[Any, ...]] = []
        for name in (
            "contact_opened",
            "touch_requested",
            "bin_requested",
            "step_requested",
            "menu_requested",
        ):
            getattr(self.columns, name).connect(self._noting(name))
        self.selections: list[tuple[int, ...]] = []
        self.columns.selection_changed.connect(self.selections.append)

    def click(self, contact_id: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        tier, row = self.place(contact_id)
        view = self.columns.view(tier)
        QTest.mouseClick(view.viewport(), LEFT, modifier, view.card_rect(row).center())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def place(self, contact_id: int) -> tuple[Tier, int]:
        for tier in TIERS:
            row = self.columns.model(tier).row_of(contact_id)
            if row is not None:
                return tier, row
        raise AssertionError(f"{contact_id} is not shown")

    def _noting(self, name: str) -> Any:
        return lambda *what: self.asked.append((name, *what))


@pytest.fixture
def kit(qtbot: QtBot, qapp: QApplication) -> Iterator[Kit]:
    theme = ThemeController(qapp, ThemeMode.LIGHT, reduce_motion=True)
    names = {1: "Karen Nørby", 2: "Carl Berg", 3: "Nadia Olsen", 4: "Søren Vang", 5: "Niels Karlsen"}
    people = [person(i, GOOD, name=name) for i, name in names.items()]
    yield Kit(qtbot, FakeBoard({REST: [41, 42], GOOD: [1, 2, 3, 4, 5], INNER: [21, 22]}, people))
    del theme


# --------------------------------------------------------------------------------------------- selection


def test_a_click_selects_one_and_opens_it(kit: Kit) -> None:
    kit.click(2)
    assert kit.columns.selected_ids() == (2,)
    assert kit.columns.current_id() == 2
    assert kit.asked == [("contact_opened", 2)]
    assert kit.selections == [(2,)]


def test_a_click_in_another_column_clears_the_first(kit: Kit) -> None:
    kit.click(2)
    kit.click(21)
    assert kit.columns.selected_ids() == (21,)
    kit.click(2)
    assert kit.columns.selected_ids() == (2,)


def test_ctrl_adds_over_columns_in_the_order_of_the_screen(kit: Kit) -> None:
    kit.click(22)
    kit.click(4, CTRL)
    kit.click(1, CTRL)
    assert kit.columns.selected_ids() == (1, 4, 22)
    kit.click(4, CTRL)
    assert kit.columns.selected_ids() == (1, 22)
    kit.click(1)
    assert kit.columns.selected_ids() == (1,)


def test_shift_takes_all_between(kit: Kit) -> None:
    kit.click(2)
    kit.click(4, SHIFT)
    assert kit.columns.selected_ids() == (2, 3, 4)
    assert kit.asked == [("contact_opened", 2)]


def test_a_click_beside_the_cards_selects_nobody(kit: Kit, qtbot: QtBot) -> None:
    kit.click(2)
    view = kit.columns.view(INNER).viewport()
    QTest.mouseClick(view, LEFT, PLAIN, QPoint(20, view.height() - 5))
    assert kit.columns.selected_ids() == ()


def test_selecting_from_outside(kit: Kit) -> None:
    kit.columns.select([22, 999])
    assert kit.columns.selected_ids() == (22,)
    assert kit.columns.current_id() == 22
    assert kit.selections == [(22,)]
    kit.columns.select([])
    assert kit.columns.selected_ids() == ()


def test_moved_people_stay_selected_and_the_keyboard_goes_along(kit: Kit) -> None:
    kit.click(2)
    kit.click(3, CTRL)
    kit.selections.clear()
    kit.board.move([2, 3], VIP, None)
    assert kit.columns.selected_ids() == (2, 3)
    assert kit.columns.current_id() == 3
    assert kit.columns.view(VIP).hasFocus()
    assert kit.selections == []


def test_a_selected_one_that_goes_is_no_longer_selected(kit: Kit) -> None:
    kit.click(2)
    kit.click(3, CTRL)
    kit.board.bin(2)
    assert kit.columns.selected_ids() == (3,)
    assert kit.selections[-1] == (3,)


@pytest.mark.parametrize("event", [BoardReplaced(), PoliciesChanged((GOOD,))])
def test_a_board_read_anew_keeps_the_selection(kit: Kit, event: Any) -> None:
    kit.click(4)
    kit.board.reader.columns_of[GOOD].reverse()
    kit.board.publish(event)
    assert kit.columns.model(GOOD).ids() == [5, 4, 3, 2, 1]
    assert kit.columns.selected_ids() == (4,)
    assert kit.columns.current_id() == 4


def test_filter_and_sort_keep_those_who_are_still_shown(kit: Kit) -> None:
    kit.click(1)
    kit.click(2, CTRL)
    kit.columns.set_sort(Sort.NAME)
    assert set(kit.columns.selected_ids()) == {1, 2}
    kit.columns.set_filter(BoardFilter(text="carl"))
    assert kit.columns.selected_ids() == (2,)
    assert kit.columns.shown(GOOD) == 1


def test_scrolling_stays_when_others_move(qtbot: QtBot, qapp: QApplication) -> None:
    kit = Kit(qtbot, FakeBoard.of_size(200))
    bar = kit.columns.view(GOOD).verticalScrollBar()
    bar.setValue(2_000)
    ids = kit.columns.model(GOOD).ids()
    kit.board.move([ids[0]], VIP, None)
    kit.board.publish(PoliciesChanged((GOOD,)))
    QApplication.processEvents()
    assert bar.value() == 2_000


# -------------------------------------------------------------------------------------------------- keys


def test_up_and_down_walk_and_open(kit: Kit) -> None:
    kit.click(1)
    kit.key(Qt.Key.Key_Down)
    assert kit.columns.selected_ids() == (2,)
    assert kit.asked[-1] == ("contact_opened", 2)
    kit.key(Qt.Key.Key_End)
    assert kit.columns.current_id() == 5
    kit.key(Qt.Key.Key_Home)
    assert kit.columns.selected_ids() == (1,)
    kit.key(Qt.Key.Key_PageDown)
    assert kit.columns.current_id() == 5


def test_sideways_skips_empty_columns_and_finds_the_nearest(kit: Kit) -> None:
    kit.click(2)
    kit.key(Qt.Key.Key_Right)
    assert kit.columns.selected_ids() == (22,)
    assert kit.asked[-1] == ("contact_opened", 22)
    kit.key(Qt.Key.Key_Right)
    assert kit.columns.selected_ids() == (22,)
    kit.key(Qt.Key.Key_Left)
    assert kit.columns.selected_ids() == (2,)
    kit.click(5)
    kit.key(Qt.Key.Key_Left)
    assert kit.columns.selected_ids() == (42,)


def test_sideways_is_what_the_eye_sees_in_right_to_left(kit: Kit) -> None:
    kit.columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    kit.click(2)
    kit.key(Qt.Key.Key_Left)
    assert kit.columns.selected_ids() == (22,)


def test_keys_ask_for_what_they_stand_for(kit: Kit) -> None:
    kit.click(2)
    kit.click(3, CTRL)
    kit.asked.clear()
    kit.key(Qt.Key.Key_Space)
    kit.key(Qt.Key.Key_Delete)
    kit.key(Qt.Key.Key_Right, CTRL | SHIFT)
    kit.key(Qt.Key.Key_Left, CTRL | SHIFT)
    kit.key(Qt.Key.Key_Return)
    assert kit.asked == [
        ("touch_requested", (2, 3)),
        ("bin_requested", (2, 3)),
        ("step_requested", (2, 3), 1),
        ("step_requested", (2, 3), -1),
        ("contact_opened", 3),
    ]


def test_without_a_selection_keys_ask_for_nothing(kit: Kit) -> None:
    kit.columns.view(VIP).setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Right):
        kit.key(key)
    assert [name for name, *_ in kit.asked if name != "contact_opened"] == []


def test_select_all_is_of_one_column(kit: Kit) -> None:
    kit.click(21)
    kit.click(1, CTRL)
    kit.key(Qt.Key.Key_A, CTRL)
    assert kit.columns.selected_ids() == (1, 2, 3, 4, 5)


def test_typing_a_name_goes_there(kit: Kit) -> None:
    kit.click(1)
    kit.type("n")
    assert kit.columns.selected_ids() == (3,)
    kit.type("i")
    assert kit.columns.selected_ids() == (5,)
    kit.type("xyz")
    assert kit.columns.selected_ids() == (5,)


def test_a_space_within_a_name_logs_nothing(kit: Kit) -> None:
    kit.click(1)
    kit.asked.clear()
    kit.type("carl b")
    assert kit.columns.selected_ids() == (2,)
    assert {name for name, *_ in kit.asked} == {"contact_opened"}


def test_a_menu_is_asked_for_where_the_pointer_is(kit: Kit) -> None:
    kit.click(2)
    kit.asked.clear()
    view = kit.columns.view(GOOD)
    at = view.card_rect(1).center()
    where = view.viewport().mapToGlobal(at)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    )
    assert kit.asked == [("menu_requested", (2,), where)] * 2


# -------------------------------------------------------------------------------------------- frugality


def test_the_first_paint_reads_little_more_than_it_shows(qtbot: QtBot, qapp: QApplication) -> None:
    kit = Kit(qtbot, FakeBoard.of_size(100_000), QSize(1010, 820))
    visible = 0
    for tier in TIERS:
        view = kit.columns.view(tier)
        visible += view.viewport().height() // view.delegate.layout.pitch + 1
    assert visible <= kit.board.reader.read.total() <= 4 * visible
    assert kit.board.reader.calls["cards"] == 4


def reads_of_a_drop(qtbot: QtBot, rows: int) -> dict[str, int]:
    """All reads from a drop to the painted board."""
    kit = Kit(qtbot, FakeBoard.of_size(rows))
    kit.click(kit.columns.model(GOOD).ids()[1])
    kit.board.reader.calls.clear()
    kit.board.reader.read.clear()
    kit.board.move(kit.columns.selected_ids(), VIP, kit.columns.model(VIP).ids()[2])
    kit.columns.grab()
    return {**kit.board.reader.calls, "cards read": kit.board.reader.read.total()}


def test_a_drop_costs_the_same_on_a_large_board(qtbot: QtBot, qapp: QApplication) -> None:
    assert reads_of_a_drop(qtbot, 1_000) == reads_of_a_drop(qtbot, 100_000)


def test_scrolling_over_seen_cards_reads_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    kit = Kit(qtbot, FakeBoard.of_size(1_000))
    view = kit.columns.view(GOOD)
    for value in (400, 0):
        view.verticalScrollBar().setValue(value)
        view.grab()
    kit.board.reader.calls.clear()
    for value in (400, 200, 0):
        view.verticalScrollBar().setValue(value)
        view.grab()
    assert not kit.board.reader.calls
