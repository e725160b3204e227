"""How the program looks: seen at once, kept, and led back to the usual."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.config.settings import DEFAULTS
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.appearance import Appearance
from relbuilder.ui.theme import ThemeController, ThemeMode, motion


@pytest.fixture
def section(preferences: Preferences, qtbot: QtBot) -> Iterator[Appearance]:
    made = Appearance(preferences)
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    yield made
    preferences.reset_all()


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_light_and_dark_change_at_once_and_are_kept(
    section: Appearance, theme: ThemeController, paths: Paths
) -> None:
    press(section.theme.segment(ThemeMode.DARK))
    assert theme.tokens.dark
    assert settings_file.load(paths.settings).theme == "dark"
    press(section.theme.segment(ThemeMode.LIGHT))
    assert not theme.tokens.dark


def test_the_arrow_keys_walk_through_a_choice(section: Appearance, theme: ThemeController) -> None:
    press(section.theme.segment(ThemeMode.LIGHT))
    chosen = section.theme.segment(ThemeMode.LIGHT)
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert section.theme.key() == ThemeMode.DARK
    assert theme.tokens.dark


def test_text_grows_at_once_and_shrinks_to_what_it_was(section: Appearance, paths: Paths) -> None:
    before, high = QApplication.font().pointSizeF(), section.theme.segment("light").sizeHint().height()
    press(section.text_size.segment("150"))
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * before)
    assert section.theme.segment("light").sizeHint().height() > high
    assert settings_file.load(paths.settings).text_size == 150
    press(section.text_size.segment("200"))
    assert QApplication.font().pointSizeF() == pytest.approx(2 * before)
    press(section.text_size.segment("100"))
    assert QApplication.font().pointSizeF() == pytest.approx(before)
    assert section.theme.segment("light").sizeHint().height() == high


def test_movement_is_left_out_at_once(section: Appearance, paths: Paths) -> None:
    press(section.motion.segment("full"))
    assert motion.duration() > 0
    press(section.motion.segment("reduced"))
    assert motion.duration() == 0
    assert settings_file.load(paths.settings).motion == "reduced"


def test_everything_goes_back_to_the_usual(section: Appearance, paths: Paths) -> None:
    before = QApplication.font().pointSizeF()
    assert not section.reset.isVisible()
    press(section.theme.segment("dark"))
    press(section.text_size.segment("125"))
    press(section.motion.segment("full"))
    press(section.reset)
    assert settings_file.load(paths.settings) == DEFAULTS
    assert (section.theme.key(), section.text_size.key(), section.motion.key()) == ("system", "100", "system")
    assert QApplication.font().pointSizeF() == pytest.approx(before)
    assert not section.reset.isVisible()


def test_a_file_that_a_hand_has_spoilt_shows_the_usual_or_the_nearest(
    section: Appearance, preferences: Preferences
) -> None:
    preferences.change(theme="purple", motion="wild", text_size=1000)
    assert (section.theme.key(), section.text_size.key(), section.motion.key()) == ("system", "200", "system")
    preferences.change(text_size=-7)
    assert section.text_size.key() == "100"
