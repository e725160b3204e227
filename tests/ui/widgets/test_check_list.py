"""A list to tick: by mouse and keyboard, and said to screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.check_list import CheckList, CheckRow

ON, HALF, OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


@pytest.fixture
def shown(qtbot: QtBot) -> CheckList:
    made = CheckList("Tags")
    qtbot.addWidget(made)
    made.show_rows(
        [CheckRow("a", "alumni", "12", ON), CheckRow("b", "board", state=HALF), CheckRow("g", "golf", "3")]
    )
    made.resize(260, 120)
    made.show()
    return made


def test_a_click_anywhere_in_a_line_ticks_it(shown: CheckList, qtbot: QtBot) -> None:
    place = shown.visualItemRect(shown.item(2)).center()
    with qtbot.waitSignal(shown.ticked) as heard:
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == ["g", True]
    assert shown.keys_on() == ["a", "g"]


def test_the_other_button_and_the_room_below_tick_nothing(shown: CheckList) -> None:
    told: list[object] = []
    shown.ticked.connect(told.append)
    QTest.mouseClick(
        shown.viewport(), Qt.MouseButton.RightButton, pos=shown.visualItemRect(shown.item(0)).center()
    )
    below = shown.visualItemRect(shown.item(2)).bottomLeft()
    below.setY(below.y() + 6)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert told == []
    assert shown.keys_on() == ["a"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_walk_and_tick(shown: CheckList, key: Qt.Key) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, key)
    assert shown.keys_on() == ["a", "b"]
    QTest.keyClick(shown, key)
    assert shown.keys_on() == ["a"]


def test_each_state_looks_otherwise(shown: CheckList) -> None:
    pictures = []
    for state in (ON, HALF, OFF):
        shown.show_rows([CheckRow("a", "alumni", state=state)])
        image = shown.grab().toImage()
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == 3


def test_a_line_is_said_with_its_caption(shown: CheckList) -> None:
    said = [shown.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == ["alumni, 12", "board", "golf, 3"]


def test_new_lines_take_the_place_of_the_old(shown: CheckList) -> None:
    shown.show_rows([])
    assert shown.count() == 0
    QTest.keyClick(shown, Qt.Key.Key_Space)
    shown.show_rows([CheckRow(1, "one")])
    assert shown.currentRow() == 0
    assert shown.keys_on() == []
