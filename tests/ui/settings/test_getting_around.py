"""The way around the settings page: by its list, by scrolling, by keys, and back to where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.page import SettingsPage
from relbuilder.ui.theme import ThemeController
from tests.ui.hand import settle

KEYS = [
    *("tiers", "budget", "reminders", "presence", "appearance", "language"),
    *("data", "bin", "privacy", "advanced", "about"),
]


def shown(desk: Desk, preferences: Preferences, qtbot: QtBot, width: int = 1200) -> SettingsPage:
    page = SettingsPage(desk, preferences)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    page.activateWindow()
    settle()
    return page


@pytest.fixture
def page(desk: Desk, preferences: Preferences, qtbot: QtBot) -> SettingsPage:
    return shown(desk, preferences, qtbot)


def bar(page: SettingsPage) -> QScrollBar:
    return page.column.verticalScrollBar()


def top(page: SettingsPage, widget: QWidget) -> int:
    """How far below the upper edge of the column something stands."""
    return widget.mapTo(page.column.viewport(), QPoint(0, 0)).y()


def focused_in(section: QWidget) -> bool:
    """Whether the keyboard is in a section."""
    focus = QApplication.focusWidget()
    return focus is not None and section.isAncestorOf(focus)


def test_every_section_has_a_key_and_a_title(page: SettingsPage) -> None:
    assert [key for key, _ in page.sections()] == KEYS
    assert all(title for _, title in page.sections())
    assert page.contents.lit() == "tiers"


@pytest.mark.parametrize("key", KEYS)
def test_a_section_is_brought_into_view_and_lit(page: SettingsPage, key: str) -> None:
    page.show_section(key)
    section = page.column.sections[key]
    assert page.contents.lit() == key
    assert 0 <= top(page, section) < page.column.viewport().height()
    if bar(page).value() < bar(page).maximum():
        assert top(page, section) < 20
    focus = QApplication.focusWidget()
    if key not in ("bin", "about"):
        assert focus is not None
        assert section.isAncestorOf(focus)


def test_an_unknown_section_is_a_bug(page: SettingsPage) -> None:
    with pytest.raises(KeyError):
        page.show_section("cellar")


def test_a_click_in_the_list_scrolls_there(page: SettingsPage) -> None:
    QTest.mouseClick(page.contents.entry("reminders"), Qt.MouseButton.LeftButton)
    assert top(page, page.reminders) < 20
    assert page.contents.lit() == "reminders"


def test_scrolling_lights_what_is_in_view(page: SettingsPage) -> None:
    bar(page).setValue(page.column.sections["reminders"].y())
    assert page.contents.lit() == "reminders"
    bar(page).setValue(bar(page).maximum())
    assert page.contents.lit() == "about"
    bar(page).setValue(0)
    assert page.contents.lit() == "tiers"


def test_what_was_asked_for_stays_lit_until_one_scrolls(page: SettingsPage) -> None:
    page.show_section("privacy")
    bar(page).triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    assert page.contents.lit() == "tiers"


def test_arrows_walk_through_the_list_and_tab_goes_in(page: SettingsPage) -> None:
    page.contents.entry("tiers").setFocus()
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Down)
    assert page.contents.lit() == "appearance"
    assert top(page, page.appearance) < 20
    focus = QApplication.focusWidget()
    assert focus is page.contents.entry("appearance")
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert focused_in(page.appearance)


def test_enter_goes_in_and_an_empty_section_leads_to_the_next(page: SettingsPage) -> None:
    entry = page.contents.entry("bin")
    entry.setFocus()
    entry.click()
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert focused_in(page.privacy)


def test_the_list_is_one_stop_of_the_keyboard(page: SettingsPage) -> None:
    page.show_section("budget")
    stops = [key for key in KEYS if page.contents.entry(key).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["budget"]


def test_with_little_room_the_list_is_folded_up(desk: Desk, preferences: Preferences, qtbot: QtBot) -> None:
    page = shown(desk, preferences, qtbot, width=560)
    assert not page.contents.isVisible()
    assert page.jump.isVisible()
    page.jump.setCurrentIndex(page.jump.findData("reminders"))
    page.jump.activated.emit(page.jump.currentIndex())
    assert top(page, page.reminders) < 20
    bar(page).triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    assert page.jump.currentData() == "tiers"
    page.resize(1200, 700)
    assert page.contents.isVisible()


@pytest.mark.parametrize("width", [480, 560, 700, 1200])
def test_nothing_is_cut_off_at_any_width(
    desk: Desk, preferences: Preferences, qtbot: QtBot, width: int
) -> None:
    page = shown(desk, preferences, qtbot, width=width)
    assert page.column.content.width() <= page.column.viewport().width()


def test_large_text_has_room(
    desk: Desk, preferences: Preferences, theme: ThemeController, qtbot: QtBot
) -> None:
    page = shown(desk, preferences, qtbot, width=1180)
    try:
        preferences.change(text_size=200)
        settle()
        assert page.column.content.width() <= page.column.viewport().width()
    finally:
        preferences.reset_all()


def test_a_new_page_goes_where_the_old_one_was(
    page: SettingsPage, desk: Desk, preferences: Preferences, qtbot: QtBot
) -> None:
    page.show_section("language")
    chosen = page.speech.language.segment("system")
    chosen.setFocus()
    bar(page).setValue(bar(page).value() - 120)
    below, place = top(page, chosen), page.place()
    page.hide()
    new = shown(desk, preferences, qtbot, width=1000)
    new.return_to(place)
    settle()
    same = new.speech.language.segment("system")
    assert QApplication.focusWidget() is same
    assert top(new, same) == below


def test_without_the_keyboard_the_section_stays(
    page: SettingsPage, desk: Desk, preferences: Preferences, qtbot: QtBot
) -> None:
    page.contents.entry("tiers").setFocus()
    bar(page).setValue(page.reminders.y() + 40)
    below, place = top(page, page.reminders), page.place()
    assert place.focus is None
    page.hide()
    new = shown(desk, preferences, qtbot)
    new.return_to(place)
    settle()
    assert top(new, new.reminders) == below


def test_what_one_has_in_hand_stays_there_while_text_grows(
    page: SettingsPage, preferences: Preferences, qtbot: QtBot
) -> None:
    page.show_section("appearance")
    chosen = page.appearance.text_size.segment("100")
    chosen.setFocus()
    # What the system and the backups answer comes when it comes, and moves what stands below it.
    settle()
    below, before = top(page, chosen), chosen.height()
    try:
        preferences.change(text_size=150)
        qtbot.waitUntil(lambda: chosen.height() > before and abs(top(page, chosen) - below) <= 1)
    finally:
        preferences.reset_all()
