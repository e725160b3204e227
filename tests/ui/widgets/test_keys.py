"""Plain keys belong to the focused widget, not to the window's shortcuts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.buttons import QuietButton


@pytest.mark.parametrize(
    ("key", "ours"), [(Qt.Key.Key_Space, True), (Qt.Key.Key_Return, True), (Qt.Key.Key_N, False)]
)
def test_a_focused_button_keeps_its_keys(qtbot: QtBot, key: Qt.Key, ours: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QuietButton("Log")
    QVBoxLayout(window).addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    button.setFocus()
    heard = []
    shortcut = QShortcut(key, window)
    shortcut.activated.connect(lambda: heard.append("window"))
    button.clicked.connect(lambda: heard.append("button"))
    QTest.keyClick(button, key)
    assert heard == (["button"] if ours else ["window"])
