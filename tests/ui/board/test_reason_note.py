"""Why somebody was moved: asked without getting in the way, kept with the move, and gone when it no longer matters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import TIERS
from relbuilder.services import board, contacts, recording
from relbuilder.ui.board import reason_note
from relbuilder.ui.board.page import BoardPage
from relbuilder.ui.board.reason_note import ReasonNote
from relbuilder.ui.desk import Desk
from tests.ui.board.crowd import add
from tests.ui.conftest import FakeShell

REST, GOOD, VIP, INNER = TIERS


class Kit:
    """The page right after Karen became a VIP by a key."""

    def __init__(self, page: BoardPage, desk: Desk) -> None:
        self.page, self.desk = page, desk
        self.karen = add(desk, "Karen Nørby", GOOD)
        add(desk, "Bo Dahl", GOOD)
        for _ in range(3):
            QApplication.processEvents()
        page.columns.select((self.karen,))
        page.columns.view(GOOD).setFocus()
        self.keys("3")
        (self.note,) = page.findChildren(ReasonNote)
        (self.line,) = self.note.findChildren(QLineEdit)

    def keys(self, letters: str) -> None:
        QTest.keyClicks(self.focus(), letters)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focus(), key)

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def reason(self) -> str:
        return self.desk.reader.dossier(self.karen, self.desk.today()).moves[0].reason


@pytest.fixture
def kit(page: BoardPage, desk: Desk) -> Kit:
    return Kit(page, desk)


def test_it_stands_over_the_column_and_leaves_the_keyboard_alone(kit: Kit) -> None:
    assert kit.note.isVisible()
    assert not kit.line.hasFocus()
    column = kit.page.columns.panel(VIP)
    place = column.mapTo(kit.page, column.rect().topLeft())
    assert column.rect().translated(place).contains(kit.note.geometry())


def test_a_reason_is_kept_with_the_move_and_can_be_undone(kit: Kit, shell: FakeShell) -> None:
    before = kit.focus()
    kit.keys("r")
    assert kit.line.hasFocus()
    kit.keys("  Knows hedging, 1 of 2 ")
    kit.press(Qt.Key.Key_Return)
    assert kit.reason() == "Knows hedging, 1 of 2"
    assert kit.note.isHidden()
    assert kit.focus() is before
    assert shell.told[-1] == ("The reason stands beside the move", True)
    recording.undo(kit.desk.context)
    assert kit.reason() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_no_reason_is_fine(kit: Kit, shell: FakeShell, key: Qt.Key) -> None:
    before = kit.focus()
    kit.keys("r")
    if key is Qt.Key.Key_Escape:
        kit.keys("half a th")
    kit.press(key)
    assert kit.reason() == ""
    assert kit.note.isHidden()
    assert kit.focus() is before
    assert len(shell.told) == 1


def test_it_goes_by_itself_but_not_from_under_the_hands(page: BoardPage, desk: Desk, qtbot: QtBot) -> None:
    (note,) = page.findChildren(ReasonNote)
    note._time.setInterval(30)
    kit = Kit(page, desk)
    kit.keys("r")
    qtbot.wait(60)
    assert kit.note.isVisible()
    kit.page.columns.view(GOOD).setFocus()
    qtbot.waitUntil(kit.note.isHidden)


def test_it_stands_as_long_as_the_toast(kit: Kit) -> None:
    assert kit.note._time.interval() == reason_note.LIFETIME_MS == 8_000


@pytest.mark.parametrize("deed", ["undo", "on", "bin"])
def test_it_goes_with_the_move_it_asks_about(kit: Kit, deed: str) -> None:
    context = kit.desk.context
    if deed == "undo":
        recording.undo(context)
    elif deed == "on":
        board.move_contacts(context, [kit.karen], REST)
    else:
        contacts.bin_contacts(context, [kit.karen])
    assert kit.note.isHidden()


def test_a_place_within_the_column_needs_no_reason(kit: Kit) -> None:
    kit.note.hide()
    kit.page.columns.move_requested.emit((kit.karen,), VIP, None, False)
    assert kit.note.isHidden()
