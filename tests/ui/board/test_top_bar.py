"""The line above the columns: the order of the cards, and two lines where one is too narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.services.readings import Sort
from relbuilder.ui.board.filter_bar import FilterBar
from relbuilder.ui.board.filters import ChipChoices
from relbuilder.ui.board.top_bar import TopBar
from relbuilder.ui.desk import Desk


class Kit:
    """The bar on a window of its own."""

    def __init__(self, qtbot: QtBot, desk: Desk, sort: Sort = Sort.MANUAL) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bar = TopBar(FilterBar(desk, ChipChoices()), sort)
        around = QHBoxLayout(self.window)
        around.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignTop)
        self.widen(1300)
        self.window.show()
        QApplication.processEvents()

    def widen(self, width: int) -> None:
        self.window.resize(width, 300)
        for _ in range(3):
            QApplication.processEvents()

    def button(self, text: str) -> QAbstractButton:
        (found,) = (b for b in self.bar.findChildren(QAbstractButton) if b.text() == text)
        return found

    def two_lines(self) -> bool:
        return self.bar.filters.geometry().top() > self.bar.search.geometry().bottom()


@pytest.fixture
def kit(qtbot: QtBot, desk: Desk) -> Kit:
    return Kit(qtbot, desk)


def test_an_order_is_chosen_from_the_menu_and_named(kit: Kit, qtbot: QtBot) -> None:
    QTest.mouseClick(kit.button("Own order"), Qt.MouseButton.LeftButton)
    (menu,) = (menu for menu in kit.bar.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Own order"]
    assert len(menu.actions()) == len(Sort)
    with qtbot.waitSignal(kit.bar.sort_chosen) as heard:
        menu.actions()[list(Sort).index(Sort.MOISTURE)].trigger()
    menu.hide()
    assert heard.args == [Sort.MOISTURE]
    assert isinstance(heard.args[0], Sort)
    assert kit.button("Driest first").accessibleName() == "Order: Driest first"


def test_it_begins_with_the_order_that_is_remembered(qtbot: QtBot, desk: Desk) -> None:
    assert Kit(qtbot, desk, Sort.DUE).button("Due first").isVisible()


def test_the_chips_go_below_where_it_is_narrow_and_come_back(kit: Kit) -> None:
    assert not kit.two_lines()
    low = kit.bar.height()
    kit.widen(700)
    assert kit.two_lines()
    assert kit.bar.height() > low
    assert kit.bar.filters.geometry().right() <= kit.bar.width()
    kit.widen(1300)
    assert not kit.two_lines()
    assert kit.bar.height() == low


def test_a_chip_that_grows_makes_room_for_itself(kit: Kit) -> None:
    kit.widen(kit.bar._first_line() + kit.bar.filters.sizeHint().width() + 44)
    assert not kit.two_lines()
    kit.bar.filters._set("organisations", ("A firm with a very long name",))
    for _ in range(3):
        QApplication.processEvents()
    assert kit.two_lines()


def test_new_is_asked_for(kit: Kit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kit.bar.new_requested):
        QTest.mouseClick(kit.button("New contact"), Qt.MouseButton.LeftButton)
