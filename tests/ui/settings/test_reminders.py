"""When to be reminded: what is written is kept at once, what makes no sense is said and kept out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.config.settings import DEFAULTS, Settings, SettingsFile
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.reminders import Reminders
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.widgets.checked_field import CheckedField
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand


@pytest.fixture(autouse=True)
def british_hours() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def shown(preferences: Preferences, qtbot: QtBot) -> Reminders:
    section = Reminders(preferences)
    qtbot.addWidget(section)
    section.show()
    section.activateWindow()
    return section


@pytest.fixture
def section(preferences: Preferences, qtbot: QtBot) -> Reminders:
    return shown(preferences, qtbot)


def write(field: CheckedField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def stored(paths: Paths) -> Settings:
    return settings_file.load(paths.settings)


@pytest.mark.parametrize("name", ["morning", "quiet_from", "quiet_to"])
def test_a_time_is_kept_as_it_is_written(section: Reminders, paths: Paths, name: str) -> None:
    field = getattr(section, name)
    write(field, "7.30")
    assert field.text() == "07:30"
    assert getattr(stored(paths), name) == "07:30"


def test_what_is_no_time_is_said_and_stays_until_it_is_one(section: Reminders, paths: Paths) -> None:
    write(section.morning, "25:00")
    assert section.morning.text() == "25:00"
    assert "Write a time of day like 08:00." in Hand(section).words()
    assert section.morning.accessibleDescription() == "Write a time of day like 08:00."
    assert stored(paths).morning == "09:00"
    write(section.morning, "10")
    assert "Write a time of day like 08:00." not in Hand(section).words()
    assert stored(paths).morning == "10:00"


def test_a_morning_within_the_quiet_hours_is_explained(section: Reminders) -> None:
    write(section.morning, "6:00")
    told = [words for words in Hand(section).words() if "within the quiet hours" in words]
    assert len(told) == 1
    assert "at 08:00" in told[0]


def test_two_equal_times_mean_no_quiet_hours(section: Reminders) -> None:
    write(section.quiet_from, "8")
    assert "Both are the same, so there are no quiet hours." in Hand(section).words()


def test_the_week_begins_where_the_locale_begins_it(preferences: Preferences, qtbot: QtBot) -> None:
    for locale, first in (("en_GB", "Monday"), ("en_US", "Sunday"), ("da_DK", "mandag")):
        QLocale.setDefault(QLocale(locale))
        chips = shown(preferences, qtbot).weekdays
        in_sight = sorted((chips.chip(day) for day in range(7)), key=lambda chip: chip.x())
        assert in_sight[0].accessibleName() == first


def test_weekdays_are_kept(section: Reminders, paths: Paths) -> None:
    for day in (4, 5):
        QTest.mouseClick(section.weekdays.chip(day), Qt.MouseButton.LeftButton)
    assert stored(paths).weekdays == (0, 1, 2, 3, 5)
    for day in (0, 1, 2, 3, 5):
        QTest.keyClick(section.weekdays.chip(day), Qt.Key.Key_Space)
    assert stored(paths).weekdays == ()
    assert any("On no day" in words for words in Hand(section).words())


def test_the_hour_at_which_a_day_begins_is_kept(section: Reminders, paths: Paths) -> None:
    assert section.day_start.currentText() == "04:00"
    section.day_start.setFocus()
    QTest.keyClick(section.day_start, Qt.Key.Key_Down)
    assert stored(paths).day_starts_at == 5


def test_everything_goes_back_to_the_usual(section: Reminders, paths: Paths) -> None:
    assert not section.reset.isVisible()
    write(section.quiet_to, "9:15")
    QTest.mouseClick(section.weekdays.chip(6), Qt.MouseButton.LeftButton)
    write(section.morning, "never")
    QTest.mouseClick(section.reset, Qt.MouseButton.LeftButton)
    assert stored(paths) == DEFAULTS
    assert (section.quiet_to.text(), section.morning.text()) == ("08:00", "09:00")
    assert section.weekdays.days() == {0, 1, 2, 3, 4}
    assert not section.reset.isVisible()


def test_it_follows_what_is_changed_elsewhere_but_not_over_what_is_typed(
    section: Reminders, preferences: Preferences
) -> None:
    section.morning.setText("7:4")
    preferences.change(quiet_to="06:00", weekdays=(0,))
    assert section.quiet_to.value() == time(6)
    assert section.weekdays.days() == {0}
    assert section.morning.text() == "7:4"


def test_a_file_that_a_hand_has_spoilt_shows_the_usual(
    paths: Paths, theme: ThemeController, shell: FakeShell, qtbot: QtBot
) -> None:
    paths.settings.write_text('{"morning": "noon", "day_starts_at": 99}', encoding="utf-8")
    spoilt = Preferences(paths, SettingsFile(paths.settings), theme, shell.tell_problem)
    section = shown(spoilt, qtbot)
    assert section.morning.text() == "09:00"
    assert section.day_start.currentText() == "04:00"
