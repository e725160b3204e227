"""Moves, and what is asked where a tier is full: every answer, and no answer at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.errors import Code, StorageProblem
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services import board, recording, tiers
from relbuilder.ui.bulk.full_tier import FullTierPanel
from relbuilder.ui.bulk.moves import Moves, Wish
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.number_field import NumberField
from relbuilder.ui.widgets.popover import Popover
from tests.ui.board.crowd import add, column, fill
from tests.ui.conftest import FakeShell

REST, GOOD, VIP, INNER = TIERS


class Kit:
    """Moves on a window, with a place to ask at."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.anchor = QWidget(self.window)
        self.window.show()
        self.moves = Moves(desk, lambda _tier: self.anchor, self.window)
        self.done: list[board.Moved] = []
        self.moves.moved.connect(self.done.append)

    def question(self) -> FullTierPanel | None:
        """What is asked just now."""
        return next((panel for panel in self.window.findChildren(FullTierPanel) if panel.isVisible()), None)

    def asked(self) -> FullTierPanel:
        found = self.question()
        assert found is not None
        return found

    def press(self, text: str) -> None:
        (button,) = (b for b in self.asked().findChildren(QAbstractButton) if b.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def kit(qtbot: QtBot, desk: Desk) -> Kit:
    return Kit(qtbot, desk)


# ------------------------------------------------------------------------------------------ without asking


@pytest.mark.parametrize(
    ("tier", "words"),
    [
        (REST, "Karen now rests in the graveyard"),
        (GOOD, "Karen is now among Good People To Know"),
        (VIP, "Karen is now a VIP"),
        (INNER, "Karen is now in your inner circle"),
    ],
)
def test_the_toast_says_in_her_name_where_she_is(
    kit: Kit, desk: Desk, shell: FakeShell, tier: Tier, words: str
) -> None:
    karen = add(desk, "Karen Nørby", VIP if tier is GOOD else GOOD)
    kit.moves.carry_out(Wish((karen,), tier))
    assert shell.told == [(words, True)]
    assert [done.moved for done in kit.done] == [(karen,)]


def test_a_full_tier_does_not_ask_who_moves_within_it(kit: Kit, desk: Desk, shell: FakeShell) -> None:
    ids = fill(desk, VIP, "Anna Berg", "Bo Dahl")
    kit.moves.carry_out(Wish((ids[1],), VIP))
    assert kit.question() is None
    assert column(desk, VIP) == ["Bo Dahl", "Anna Berg"]
    assert shell.told == []


def test_the_last_place_is_free_without_asking(kit: Kit, desk: Desk) -> None:
    fill(desk, VIP, "Anna Berg")
    tiers.set_capacity(desk.context, VIP, 2)
    kit.moves.carry_out(Wish((add(desk, "Karen Nørby", GOOD),), VIP))
    assert kit.question() is None
    assert column(desk, VIP) == ["Karen Nørby", "Anna Berg"]


def test_the_graveyard_is_never_full(kit: Kit, desk: Desk) -> None:
    for name in ("Anna Berg", "Bo Dahl"):
        kit.moves.carry_out(Wish((add(desk, name, GOOD),), REST))
    assert kit.question() is None
    assert column(desk, REST) == ["Bo Dahl", "Anna Berg"]


def test_a_step_goes_from_everybodys_own_tier_and_stops_at_the_edge(kit: Kit, desk: Desk) -> None:
    mor, mette, karen = add(desk, "Mor", INNER), add(desk, "Mette Holm", VIP), add(desk, "Karen Nørby", GOOD)
    kit.moves.step((karen, mette, mor), 1)
    assert column(desk, VIP) == ["Karen Nørby"]
    assert column(desk, INNER) == ["Mette Holm", "Mor"]
    kit.moves.step((karen,), -1)
    kit.moves.step((karen,), -1)
    kit.moves.step((karen,), -1)
    assert column(desk, REST) == ["Karen Nørby"]


def test_a_failed_move_is_told_and_not_announced(
    kit: Kit, desk: Desk, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    karen = add(desk, "Karen Nørby", GOOD)

    def busy(*_: object, **__: object) -> None:
        raise StorageProblem(Code.STORAGE_BUSY)

    monkeypatch.setattr(board, "move_contacts", busy)
    kit.moves.carry_out(Wish((karen,), VIP))
    assert [type(error) for error in shell.problems] == [StorageProblem]
    assert shell.told == []
    assert kit.done == []
    assert column(desk, GOOD) == ["Karen Nørby"]


# ---------------------------------------------------------------------------------------------- full tiers


def test_a_full_tier_asks_before_anything_moves(kit: Kit, desk: Desk, shell: FakeShell) -> None:
    fill(desk, VIP, "Anna Berg", "Bo Dahl")
    kit.moves.carry_out(Wish((add(desk, "Karen Nørby", GOOD),), VIP))
    assert kit.asked().accessibleName() == "VIP is full"
    assert column(desk, VIP) == ["Anna Berg", "Bo Dahl"]
    assert shell.told == []


def test_who_is_chosen_steps_down_and_the_newcomer_lands_where_dropped(
    kit: Kit, desk: Desk, shell: FakeShell
) -> None:
    ids = fill(desk, VIP, "Anna Berg", "Bo Dahl", "Carl Friis")
    karen = add(desk, "Karen Nørby", GOOD)
    kit.moves.carry_out(Wish((karen,), VIP, before=ids[1]))
    kit.asked().step_down.emit((ids[0],))
    assert column(desk, VIP) == ["Karen Nørby", "Bo Dahl", "Carl Friis"]
    assert column(desk, GOOD) == ["Anna Berg"]
    assert shell.told[-1] == ("Karen is now a VIP", True)
    assert kit.question() is None


def test_a_newcomer_dropped_ahead_of_who_steps_down_still_comes(kit: Kit, desk: Desk) -> None:
    ids = fill(desk, VIP, "Anna Berg", "Bo Dahl")
    kit.moves.carry_out(Wish((add(desk, "Karen Nørby", GOOD),), VIP, before=ids[1]))
    kit.asked().step_down.emit((ids[1],))
    assert column(desk, VIP) == ["Karen Nørby", "Anna Berg"]


def test_more_room_is_made_and_the_move_goes_on(kit: Kit, desk: Desk, shell: FakeShell) -> None:
    fill(desk, VIP, "Anna Berg")
    kit.moves.carry_out(Wish((add(desk, "Karen Nørby", GOOD),), VIP, at_end=True))
    (spin,) = kit.asked().findChildren(NumberField)
    assert spin.value() == 2
    spin.set_value(1)
    assert spin.value() == 2
    spin.set_value(5)
    kit.press("Make room")
    assert column(desk, VIP) == ["Anna Berg", "Karen Nørby"]
    assert desk.reader.columns()[VIP.position].policy.capacity == 5
    assert shell.told[-1] == ("Karen is now a VIP", True)


def test_a_move_into_a_full_tier_is_one_deed(kit: Kit, desk: Desk) -> None:
    ids = fill(desk, VIP, "Anna Berg", "Bo Dahl")
    karen = add(desk, "Karen Nørby", GOOD)
    kit.moves.carry_out(Wish((karen,), VIP))
    kit.asked().step_down.emit((ids[1],))
    recording.undo(desk.context)
    assert (column(desk, VIP), column(desk, GOOD)) == (["Anna Berg", "Bo Dahl"], ["Karen Nørby"])
    kit.moves.carry_out(Wish((karen,), VIP))
    kit.press("Make room")
    recording.undo(desk.context)
    assert (column(desk, VIP), column(desk, GOOD)) == (["Anna Berg", "Bo Dahl"], ["Karen Nørby"])
    assert desk.reader.columns()[VIP.position].policy.capacity == 2


def test_two_questions_come_one_after_the_other(kit: Kit, desk: Desk) -> None:
    (mette,) = fill(desk, VIP, "Mette Holm")
    fill(desk, INNER, "Mor")
    karen = add(desk, "Karen Nørby", GOOD)
    kit.moves.step((karen, mette), 1)
    assert kit.asked().accessibleName() == "VIP is full"
    kit.press("Make room")
    assert column(desk, VIP) == ["Karen Nørby", "Mette Holm"]
    assert kit.asked().accessibleName() == "Inner circle is full"
    kit.press("Leave it")
    assert kit.question() is None
    assert column(desk, INNER) == ["Mor"]


@pytest.mark.parametrize("way", ["button", "escape", "elsewhere"])
def test_without_an_answer_nobody_moves(kit: Kit, desk: Desk, shell: FakeShell, way: str) -> None:
    fill(desk, VIP, "Anna Berg")
    kit.moves.carry_out(Wish((add(desk, "Karen Nørby", GOOD),), VIP))
    (popover,) = kit.window.findChildren(Popover)
    if way == "button":
        kit.press("Leave it")
    elif way == "escape":
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    else:
        corner = popover.rect().bottomRight()
        QTest.mouseClick(popover, Qt.MouseButton.LeftButton, pos=corner)
    assert kit.question() is None
    assert column(desk, GOOD) == ["Karen Nørby"]
    assert column(desk, VIP) == ["Anna Berg"]
    assert shell.told == []
