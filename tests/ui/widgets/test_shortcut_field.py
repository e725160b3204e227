"""A key is taken only when it was asked for: nobody changes it by walking past."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.shortcut_field import ShortcutField

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def field(window: QWidget) -> ShortcutField:
    layout, made = window.layout(), ShortcutField("Key", "Ctrl+Alt+R")
    assert layout is not None
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    made.show()
    made.setFocus()
    return made


def chosen(field: ShortcutField) -> list[str]:
    keys: list[str] = []
    field.chosen.connect(keys.append)
    return keys


def test_walking_past_changes_nothing(field: ShortcutField) -> None:
    keys = chosen(field)
    QTest.keyClick(field, Qt.Key.Key_K, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert (keys, field.keys(), field.text()) == ([], "Ctrl+Alt+R", "Ctrl+Alt+R")


@pytest.mark.parametrize("begin", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F2])
def test_once_begun_the_next_keys_are_taken(field: ShortcutField, begin: Qt.Key) -> None:
    keys = chosen(field)
    QTest.keyClick(field, begin)
    assert field.is_listening()
    assert field.text() == "Press the keys…"
    QTest.keyClick(field, Qt.Key.Key_K, CTRL | ALT)
    assert not field.is_listening()
    assert (keys, field.keys()) == (["Ctrl+Alt+K"], "Ctrl+Alt+K")


def test_a_modifier_is_waited_with(field: ShortcutField) -> None:
    keys = chosen(field)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyPress(field, Qt.Key.Key_Control, CTRL)
    assert field.is_listening()
    QTest.keyClick(field, Qt.Key.Key_Tab, CTRL | ALT)
    assert keys == ["Ctrl+Alt+Tab"]


def test_a_function_key_may_stand_alone_and_a_letter_may_not(field: ShortcutField, qtbot: QtBot) -> None:
    keys = chosen(field)
    QTest.keyClick(field, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_K, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        with qtbot.waitSignal(field.refused):
            QTest.keyClick(field, key)
    assert field.is_listening()
    QTest.keyClick(field, Qt.Key.Key_F9)
    assert keys == ["F9"]


def test_escape_and_leaving_keep_the_old_one(field: ShortcutField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.is_listening(), field.text()) == (False, "Ctrl+Alt+R")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()
    assert (field.is_listening(), field.text()) == (False, "Ctrl+Alt+R")


def test_the_window_s_own_keys_wait_while_it_listens(field: ShortcutField) -> None:
    heard: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Alt+K"), field.window())
    shortcut.activated.connect(lambda: heard.append(True))
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_K, CTRL | ALT)
    assert (heard, field.keys()) == ([], "Ctrl+Alt+K")
    QTest.keyClick(field, Qt.Key.Key_K, CTRL | ALT)
    assert heard == [True]


def test_no_key_is_shown_as_such(field: ShortcutField) -> None:
    field.set_keys("")
    assert (field.text(), field.placeholderText()) == ("", "No key")
