"""The language, and the order of names: both count at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbuilder.bootstrap.customs import customs_of
from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.domain.contact import NameOrder
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.speech import Speech


@pytest.fixture
def section(preferences: Preferences, qtbot: QtBot) -> Speech:
    made = Speech(preferences)
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    return made


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_another_language_asks_for_new_windows(
    section: Speech, preferences: Preferences, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preferences.language_changed):
        press(section.language.segment("da"))
    assert preferences.settings.language == "da"
    with qtbot.assertNotEmitted(preferences.language_changed):
        preferences.change(language="da", lead_days=4)


def test_the_order_of_names_counts_at_once(section: Speech, preferences: Preferences, paths: Paths) -> None:
    press(section.name_order.segment("family_first"))
    assert settings_file.load(paths.settings).name_order == "family_first"
    name = customs_of(preferences.settings).name("Nagy Anna")
    assert (name.family, name.given, name.order) == ("Nagy", "Anna", NameOrder.FAMILY_FIRST)


def test_both_go_back_to_the_usual(section: Speech, preferences: Preferences, qtbot: QtBot) -> None:
    press(section.language.segment("en"))
    press(section.name_order.segment("family_first"))
    with qtbot.waitSignal(preferences.language_changed):
        press(section.reset)
    assert (section.language.key(), section.name_order.key()) == ("system", "system")
    assert not section.reset.isVisible()


def test_a_language_nobody_speaks_is_the_systems(section: Speech, preferences: Preferences) -> None:
    preferences.change(language="tlh", name_order="backwards")
    assert (section.language.key(), section.name_order.key()) == ("system", "system")
