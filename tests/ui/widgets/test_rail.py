"""The navigation rail: asking for pages, moving by keys, telling counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.rail import NavigationRail


@pytest.fixture
def rail(qtbot: QtBot) -> NavigationRail:
    made = NavigationRail(["board", "settings", "today"])
    qtbot.addWidget(made)
    made.resize(made.sizeHint().width(), 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_a_click_asks_for_its_page(rail: NavigationRail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.page_requested) as heard:
        QTest.mouseClick(rail.item("today"), Qt.MouseButton.LeftButton)
    assert heard.args == ["today"]


def test_marking_a_page_asks_for_nothing(rail: NavigationRail, qtbot: QtBot) -> None:
    assert rail.current() is None
    with qtbot.assertNotEmitted(rail.page_requested):
        rail.set_current("board")
    rail.set_current("today")
    assert rail.current() == "today"


def test_settings_stand_at_the_bottom(rail: NavigationRail) -> None:
    tops = {page: rail.item(page).y() for page in ("board", "today", "settings")}
    assert tops["board"] < tops["today"] < 150
    assert tops["settings"] > 500


def test_arrows_move_and_enter_asks(rail: NavigationRail, qtbot: QtBot) -> None:
    rail.item("board").setFocus()
    for key, page in (
        (Qt.Key.Key_Down, "today"),
        (Qt.Key.Key_Down, "settings"),
        (Qt.Key.Key_Down, "settings"),
        (Qt.Key.Key_Home, "board"),
        (Qt.Key.Key_End, "settings"),
        (Qt.Key.Key_Up, "today"),
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        assert rail.item(page).hasFocus()
    with qtbot.waitSignal(rail.page_requested) as heard:
        QTest.keyClick(rail.item("today"), Qt.Key.Key_Return)
    assert heard.args == ["today"]


def test_a_count_is_drawn_and_said(rail: NavigationRail) -> None:
    plain = rail.item("today").grab().toImage()
    rail.set_count("today", 4)
    interface = QAccessible.queryAccessibleInterface(rail.item("today"))
    assert interface.text(QAccessible.Text.Name).startswith("Today, 4")
    assert rail.item("today").grab().toImage() != plain
    rail.set_count("today", 0)
    assert interface.text(QAccessible.Text.Name) == "Today"
    assert rail.item("today").grab().toImage() == plain


def test_an_unknown_page_is_refused() -> None:
    with pytest.raises(KeyError):
        NavigationRail(["cellar"])
