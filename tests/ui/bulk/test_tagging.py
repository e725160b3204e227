"""Tags of several people at once: what all, some and none of them carry, and every change at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import Tier
from relbuilder.services import recording
from relbuilder.ui.bulk.tagging import TaggingPanel
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.check_list import CheckList
from tests.ui.board.crowd import add
from tests.ui.conftest import FakeShell

ALL, SOME, NONE = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


class Kit:
    """The panel over Karen (alumni, board) and Bo (alumni); Carl, who is not asked, carries golf."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.desk = desk
        self.karen = add(desk, "Karen Nørby", Tier.VIP, tags=("alumni", "board"))
        self.bo = add(desk, "Bo Dahl", Tier.VIP, tags=("alumni",))
        self.carl = add(desk, "Carl Friis", Tier.VIP, tags=("golf",))
        self.panel = TaggingPanel(desk, (self.karen, self.bo))
        qtbot.addWidget(self.panel)
        self.panel.show()
        (self.list,) = self.panel.findChildren(CheckList)
        (self.line,) = self.panel.findChildren(QLineEdit)

    def states(self) -> dict[str, Qt.CheckState]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return {item.text(): item.checkState() for item in items}

    def click(self, tag: str) -> None:
        (item,) = self.list.findItems(tag, Qt.MatchFlag.MatchExactly)
        place = self.list.visualItemRect(item).center()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def tags(self, contact_id: int) -> tuple[str, ...]:
        (person,) = self.desk.reader.summaries([contact_id], self.desk.today())
        return person.tags


def test_boxes_say_what_all_some_and_none_carry(qtbot: QtBot, desk: Desk) -> None:
    assert Kit(qtbot, desk).states() == {"alumni": ALL, "board": SOME, "golf": NONE}


def test_a_partial_box_becomes_full_and_then_empty(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk)
    kit.click("board")
    assert kit.states()["board"] is ALL
    assert kit.tags(kit.bo) == ("alumni", "board")
    kit.click("board")
    assert kit.states()["board"] is NONE
    assert kit.tags(kit.karen) == ("alumni",)
    recording.undo(desk.context)
    recording.undo(desk.context)
    assert (kit.tags(kit.karen), kit.tags(kit.bo)) == (("alumni", "board"), ("alumni",))


def test_nobody_else_is_touched(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk)
    kit.click("alumni")
    kit.click("golf")
    assert kit.tags(kit.carl) == ("golf",)
    assert kit.tags(kit.karen) == ("board", "golf")


def test_a_new_tag_is_given_to_both_and_stands_ticked(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk)
    QTest.keyClicks(kit.line, "  Ærø ")
    QTest.keyClick(kit.line, Qt.Key.Key_Return)
    assert kit.states()["Ærø"] is ALL
    assert kit.line.text() == ""
    assert kit.tags(kit.bo) == ("alumni", "Ærø")


def test_a_tag_of_blanks_is_none(qtbot: QtBot, desk: Desk, shell: FakeShell) -> None:
    kit = Kit(qtbot, desk)
    undo = desk.context.history.state.undo
    QTest.keyClicks(kit.line, "   ")
    QTest.keyClick(kit.line, Qt.Key.Key_Return)
    assert set(kit.states()) == {"alumni", "board", "golf"}
    assert desk.context.history.state.undo == undo
    assert shell.problems == []
