"""Popovers: where they open, how they close, and where the focus is then."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.popover import Popover
from tests.ui.hand import settle


class Window(QWidget):
    """An anchor that can be put anywhere, and a popover with two fields."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(500, 400)
        self.anchor = QuietButton("Log", parent=self)
        self.anchor.move(20, 20)
        self.other = QuietButton("Other", parent=self)
        self.other.move(20, 350)
        self.content = QWidget()
        self.fields = [QLineEdit(), QLineEdit()]
        layout = QVBoxLayout(self.content)
        for field in self.fields:
            layout.addWidget(field)
        self.popover = Popover(self.content, self)

    def panel(self) -> QWidget:
        parent = self.content.parentWidget()
        assert parent is not None
        return parent


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.anchor.setFocus()
    return made


def test_it_opens_below_and_takes_the_focus(window: Window) -> None:
    window.popover.open_at(window.anchor)
    assert window.popover.is_open()
    assert window.fields[0].hasFocus()
    assert window.panel().geometry().top() > window.anchor.geometry().bottom()
    assert window.panel().geometry().left() == window.anchor.x()


def test_it_opens_above_where_the_window_ends(window: Window) -> None:
    window.popover.open_at(window.other)
    assert window.panel().geometry().bottom() < window.other.y()


def test_it_stays_inside_when_the_window_shrinks(window: Window) -> None:
    window.anchor.move(430, 20)
    window.popover.open_at(window.anchor)
    window.resize(460, 300)
    assert window.rect().contains(window.panel().geometry())


def test_escape_closes_it_alone_and_the_focus_returns(window: Window, qtbot: QtBot) -> None:
    shortcut = QShortcut(Qt.Key.Key_Escape, window)
    window.popover.open_at(window.anchor)
    with qtbot.waitSignal(window.popover.closed), qtbot.assertNotEmitted(shortcut.activated):
        QTest.keyClick(window.fields[0], Qt.Key.Key_Escape)
    assert not window.popover.isVisible()
    assert window.anchor.hasFocus()


def test_a_click_beside_it_closes_it_and_does_nothing_else(window: Window, qtbot: QtBot) -> None:
    window.popover.open_at(window.anchor)
    with qtbot.assertNotEmitted(window.other.clicked):
        QTest.mouseClick(window.popover, Qt.MouseButton.LeftButton, pos=QPoint(30, 360))
    assert not window.popover.is_open()


def test_the_second_of_two_quick_clicks_does_not_close_what_the_first_opened(window: Window) -> None:
    window.popover.open_at(window.anchor)
    press = QMouseEvent(
        QMouseEvent.Type.MouseButtonDblClick,
        QPointF(30, 360),
        window.popover.mapToGlobal(QPointF(30, 360)),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.popover, press)
    assert window.popover.is_open()


def test_a_click_inside_keeps_it_open(window: Window) -> None:
    window.popover.open_at(window.anchor)
    inside = window.panel().geometry().topLeft() + QPoint(3, 3)
    QTest.mouseClick(window.popover, Qt.MouseButton.LeftButton, pos=inside)
    assert window.popover.is_open()


def test_tab_goes_round_inside(window: Window) -> None:
    window.popover.open_at(window.anchor)
    for expected in (window.fields[1], window.fields[0]):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert expected.hasFocus()
    QTest.keyClick(window.fields[0], Qt.Key.Key_Backtab)
    assert window.fields[1].hasFocus()


def test_it_closes_when_something_else_takes_the_keyboard(window: Window, qtbot: QtBot) -> None:
    window.popover.open_at(window.anchor)
    with qtbot.waitSignal(window.popover.closed):
        window.other.setFocus()
    assert window.other.hasFocus()


def test_it_opens_again(window: Window, qtbot: QtBot) -> None:
    for _ in range(2):
        window.popover.open_at(window.anchor)
        with qtbot.waitSignal(window.popover.closed):
            window.popover.dismiss()
    with qtbot.assertNotEmitted(window.popover.closed):
        window.popover.dismiss()


def test_an_open_one_goes_with_its_window(qtbot: QtBot) -> None:
    window = Window()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.anchor.setFocus()
    window.popover.open_at(window.anchor)
    assert window.fields[0].hasFocus()
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    assert raised == []


def test_it_grows_with_what_it_holds(window: Window) -> None:
    window.fields[1].hide()
    window.popover.open_at(window.anchor)
    before = window.panel().height()
    window.fields[1].show()
    settle()
    assert window.panel().height() >= before + window.fields[1].sizeHint().height()
    assert window.fields[1].height() >= window.fields[1].sizeHint().height()


def test_it_outlives_what_it_opened_beside(window: Window) -> None:
    window.popover.open_at(window.anchor)
    place = window.panel().geometry().topLeft()
    window.anchor.deleteLater()
    settle()
    window.resize(520, 420)
    settle()
    assert window.popover.is_open()
    assert window.panel().geometry().topLeft() == place
    window.popover.dismiss()
    assert not window.popover.isVisible()


def test_it_leaves_the_python_half_of_other_widgets_alone(qtbot: QtBot) -> None:
    """Whoever keeps a scroll bar would hold something dead after the panel is gone."""
    window = QWidget()
    qtbot.addWidget(window)
    area = QScrollArea(window)
    bar = area.verticalScrollBar()
    window.show()
    popover = Popover(QLineEdit(), window)
    popover.open_at(area)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    popover.dismiss()
    shiboken6.delete(popover)
    assert shiboken6.isValid(bar)
