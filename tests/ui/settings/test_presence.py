"""How the program reaches the user: switches of its own, the system's login, and a key from anywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.services.machine import Machine
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.page import SettingsPage
from relbuilder.ui.settings.presence import Presence
from tests.ui.fake_machine import FakeAutostart
from tests.ui.hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(preferences: Preferences, machine: Machine, qtbot: QtBot) -> Presence:
    return shown(Presence(preferences, machine), qtbot)


def shown(section: Presence, qtbot: QtBot) -> Presence:
    qtbot.addWidget(section)
    section.show()
    section.activateWindow()
    return section


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_switches_are_kept_at_once(section: Presence, paths: Paths) -> None:
    press(section.notifications)
    press(section.tray)
    kept = settings_file.load(paths.settings)
    assert (kept.notifications, kept.stay_in_tray) == (False, False)
    assert not section.try_one.isEnabled()
    press(section.reset)
    kept = settings_file.load(paths.settings)
    assert (kept.notifications, kept.stay_in_tray) == (True, True)
    assert section.notifications.isChecked()


def test_without_a_machine_nothing_is_offered_that_needs_one(
    desk: Desk, preferences: Preferences, qtbot: QtBot
) -> None:
    section = shown(Presence(preferences, None), qtbot)
    hidden: tuple[QWidget, ...] = (section.try_one, section.login, section.shortcut, section.no_shortcut)
    assert not any(widget.isVisible() for widget in hidden)
    assert section.notifications.isVisible()


def test_the_system_is_asked_and_not_a_setting(
    desk: Desk, preferences: Preferences, machine: Machine, autostart: FakeAutostart, qtbot: QtBot
) -> None:
    page = SettingsPage(desk, preferences, machine=machine)
    qtbot.addWidget(page)
    page.show()
    assert not page.presence.login.isChecked()
    page.hide()
    autostart.on = True
    page.show()
    assert page.presence.login.isChecked()


def test_start_at_login_is_switched(section: Presence, autostart: FakeAutostart) -> None:
    press(section.login)
    assert autostart.on
    press(section.login)
    assert autostart.asked == [True, False]
    assert not section.login.isChecked()


def test_a_system_that_refuses_is_believed(section: Presence, autostart: FakeAutostart) -> None:
    autostart.refuses = True
    press(section.login)
    assert not section.login.isChecked()
    assert "The system did not allow that, so it is left as it was." in Hand(section).words()
    autostart.refuses = False
    press(section.login)
    assert "The system did not allow that, so it is left as it was." not in Hand(section).words()


def test_where_it_is_not_possible_it_says_so(
    preferences: Preferences, machine: Machine, autostart: FakeAutostart, qtbot: QtBot
) -> None:
    autostart.possible = False
    section = shown(Presence(preferences, machine), qtbot)
    assert not section.login.isEnabled()
    assert "This system does not let the program be started by itself." in Hand(section).words()


def test_another_key_is_pressed_and_kept(section: Presence, paths: Paths) -> None:
    section.shortcut.setFocus()
    QTest.keyClick(section.shortcut, Qt.Key.Key_Return)
    QTest.keyClick(section.shortcut, Qt.Key.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert settings_file.load(paths.settings).shortcut == "Ctrl+Shift+J"
    press(section.no_shortcut)
    assert settings_file.load(paths.settings).shortcut == ""
    assert not section.no_shortcut.isEnabled()
    press(section.reset)
    assert settings_file.load(paths.settings).shortcut == "Ctrl+Alt+R"


def test_a_key_that_other_programs_need_is_refused(section: Presence, paths: Paths) -> None:
    for held in (Qt.KeyboardModifier.NoModifier, CTRL):
        press(section.shortcut)
        QTest.keyClick(section.shortcut, Qt.Key.Key_J, held)
        assert any("together with two of Ctrl" in words for words in Hand(section).words())
    QTest.keyClick(section.shortcut, Qt.Key.Key_J, CTRL | Qt.KeyboardModifier.AltModifier)
    assert settings_file.load(paths.settings).shortcut == "Ctrl+Alt+J"
    assert not any("together with two of Ctrl" in words for words in Hand(section).words())


def test_a_key_that_is_taken_is_said(section: Presence) -> None:
    section.show_shortcut(possible=True, had=False)
    assert any("Another program has that key already" in words for words in Hand(section).words())
    section.show_shortcut(possible=True, had=True)
    assert not any("Another program has that key already" in words for words in Hand(section).words())


def test_no_key_at_all_is_nothing_to_complain_of(section: Presence, preferences: Preferences) -> None:
    preferences.change(shortcut="")
    section.show_shortcut(possible=True, had=False)
    assert not any("Another program" in words for words in Hand(section).words())


def test_where_no_program_gets_a_key_it_says_so(section: Presence) -> None:
    section.show_shortcut(possible=False, had=False)
    assert not section.shortcut.isEnabled()
    assert any("gives no program a key of its own" in words for words in Hand(section).words())


def test_the_page_hands_on_what_is_asked_of_the_tray(
    desk: Desk, preferences: Preferences, machine: Machine, qtbot: QtBot
) -> None:
    page = SettingsPage(desk, preferences, machine=machine)
    qtbot.addWidget(page)
    page.resize(900, 2000)
    page.show()
    with qtbot.waitSignal(page.notification_wanted):
        press(page.presence.try_one)
