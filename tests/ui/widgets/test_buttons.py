"""Buttons: keyboard, names, focus ring, sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.theme import LIGHT, typography
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, PrimaryButton, QuietButton, TileButton
from relbuilder.ui.widgets.control import Control


def every_kind() -> list[Control]:
    return [
        PrimaryButton("New contact", "plus"),
        QuietButton("Kept", tone=ButtonTone.ACCENT, small=True),
        QuietButton("Delete", "trash", tone=ButtonTone.WARN),
        IconButton("close", "Close"),
        TileButton("Give", "gift"),
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_every_kind(qtbot: QtBot, key: Qt.Key) -> None:
    for button in every_kind():
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_the_ring_shows_for_the_keyboard_only(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    buttons = every_kind()
    for button in buttons:
        layout.addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    for button in buttons:
        button.setFocus(Qt.FocusReason.MouseFocusReason)
        assert not button.shows_ring()
        calm = image(button)
        button.clearFocus()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.shows_ring()
        assert image(button) != calm


def test_screen_readers_hear_the_words_as_they_stand(qtbot: QtBot) -> None:
    for button, words in ((QuietButton("R&D"), "R&D"), (IconButton("close", "Close"), "Close")):
        qtbot.addWidget(button)
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name) == words
        assert button.shortcut().isEmpty()


def test_the_small_one_is_lower_and_all_fit_their_words(qtbot: QtBot) -> None:
    small, normal = QuietButton("Snooze", small=True), QuietButton("Snooze")
    for button in (small, normal):
        qtbot.addWidget(button)
    assert small.sizeHint().height() < normal.sizeHint().height() == typography.control_height()
    assert normal.sizeHint().width() > normal.text_width()


def test_a_primary_button_is_of_the_accent(qtbot: QtBot) -> None:
    button = PrimaryButton("")
    qtbot.addWidget(button)
    button.resize(60, 36)
    assert image(button).pixelColor(30, 6) == LIGHT.accent


def image(widget: QWidget) -> QImage:
    """What the widget looks like, without its parent."""
    pixmap = QPixmap(widget.size())
    pixmap.fill(LIGHT.canvas)
    widget.render(pixmap)
    return pixmap.toImage()
