"""Toasts: how long and how many stand, and that they leave the focus alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.toast import LIFETIME_MS, MOST, Toast, ToastArea
from relbuilder.ui.widgets.toast_button import ToastButton


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit(made))
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_it_leaves_by_itself(host: QWidget, qtbot: QtBot) -> None:
    area = ToastArea(host)
    toast = area.show_toast("Karen is a VIP now", "Undo", 1)
    with qtbot.waitSignal(toast.gone):
        pass
    assert area.toasts() == ()
    assert not area.isVisible()


def test_it_stands_eight_seconds_unless_told_otherwise(host: QWidget) -> None:
    toast = ToastArea(host).show_toast("Karen is a VIP now")
    assert LIFETIME_MS == 8000
    assert toast._clock.interval() == LIFETIME_MS


def test_the_pointer_stops_the_clock(host: QWidget) -> None:
    toast = ToastArea(host).show_toast("Karen is a VIP now", "Undo")
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert toast.is_paused()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.is_paused()
    assert 0 < toast._clock.interval() <= LIFETIME_MS


def test_the_keyboard_reaches_it_and_stops_the_clock(host: QWidget, qtbot: QtBot) -> None:
    toast = ToastArea(host).show_toast("Karen is a VIP now", "Undo")
    field = host.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, ToastButton)
    assert focused.text() == "Undo"
    assert toast.is_paused()
    field.setFocus()
    assert not toast.is_paused()


def test_it_never_takes_the_focus(host: QWidget, qtbot: QtBot) -> None:
    field = host.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    toast = ToastArea(host).show_toast("Karen is a VIP now", "Undo")
    QTest.mouseClick(toast.findChildren(ToastButton)[0], Qt.MouseButton.LeftButton)
    assert field.hasFocus()


def test_its_button_acts_once_and_it_leaves(host: QWidget, qtbot: QtBot) -> None:
    area = ToastArea(host)
    toast = area.show_toast("Karen is a VIP now", "Undo")
    acted: list[bool] = []
    toast.acted.connect(lambda: acted.append(True))
    button = toast.findChildren(ToastButton)[0]
    QTest.keyClick(button, Qt.Key.Key_Return)
    button.click()
    assert acted == [True]
    assert area.toasts() == ()


def test_escape_dismisses_and_gives_the_focus_back(host: QWidget, qtbot: QtBot) -> None:
    field = host.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    area = ToastArea(host)
    area.show_toast("Karen is a VIP now", "Undo")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert area.toasts() == ()
    assert field.hasFocus()


def test_at_most_three_stand_and_the_oldest_makes_room(host: QWidget) -> None:
    area = ToastArea(host)
    shown = [area.show_toast(f"toast {number}") for number in range(MOST + 2)]
    assert [toast.text for toast in area.toasts()] == [toast.text for toast in shown[-MOST:]]
    area.dismiss_all()
    assert area.toasts() == ()


def test_they_stay_at_the_bottom_middle(host: QWidget) -> None:
    area = ToastArea(host)
    area.show_toast("Karen is a VIP now", "Undo")
    for size in ((600, 400), (500, 300)):
        host.resize(*size)
        assert area.geometry().bottom() == size[1] - 1
        assert abs(area.geometry().center().x() - size[0] // 2) <= 1


def test_a_toast_is_named_by_its_sentence(host: QWidget) -> None:
    toast = Toast("Karen is a VIP now", parent=host)
    assert toast.accessibleName() == "Karen is a VIP now"
    toast.dismiss()
