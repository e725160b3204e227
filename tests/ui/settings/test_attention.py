"""How much a day and a week may ask for: numbers within reason, hours as people write them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.config.settings import DEFAULTS, Settings
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.attention import Attention
from relbuilder.ui.widgets.checked_field import CheckedField
from tests.ui.hand import Hand


@pytest.fixture(autouse=True)
def danish_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def section(preferences: Preferences, qtbot: QtBot) -> Attention:
    made = Attention(preferences)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def write(field: CheckedField, text: str) -> None:
    field.setFocus()
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def stored(paths: Paths) -> Settings:
    return settings_file.load(paths.settings)


@pytest.mark.parametrize(
    ("field", "name", "most"),
    [("people", "people_a_day", 100), ("touches", "weekly_touches", 500), ("lead", "lead_days", 60)],
)
def test_a_number_is_kept_within_its_bounds(
    section: Attention, paths: Paths, field: str, name: str, most: int
) -> None:
    line: CheckedField = getattr(section, field)
    for bad in (str(most + 1), "-1", "many", "", "1.5"):
        write(line, bad)
        assert line.accessibleDescription() == f"Write a number from 0 to {most}.", bad
        assert getattr(stored(paths), name) == getattr(DEFAULTS, name)
    for good in (str(most), "0", " 7 "):
        write(line, good)
        assert line.accessibleDescription() == ""
        assert getattr(stored(paths), name) == int(good)


@pytest.mark.parametrize(
    ("text", "minutes", "shown"), [("4,5", 270, "4,5"), ("4.25", 255, "4,25"), ("12", 720, "12")]
)
def test_hours_are_read_with_comma_and_with_point(
    section: Attention, paths: Paths, text: str, minutes: int, shown: str
) -> None:
    write(section.minutes, text)
    assert stored(paths).weekly_minutes == minutes
    assert section.minutes.text() == shown


def test_hours_beyond_reason_are_refused(section: Attention, paths: Paths) -> None:
    for bad in ("101", "-1", "a lot", "nan", "inf"):
        write(section.minutes, bad)
        assert section.minutes.accessibleDescription() == "Write a number from 0 to 100.", bad
    assert stored(paths).weekly_minutes == 240


def test_a_week_is_said_as_its_days(section: Attention, preferences: Preferences) -> None:
    assert "That is 48 min on each of your days." in Hand(section).words()
    preferences.change(weekdays=(0, 1))
    assert any("on each of your days" in words and "2 h" in words for words in Hand(section).words())


def test_up_and_down_count_and_take_effect_at_once(section: Attention, paths: Paths) -> None:
    section.people.setFocus()
    QTest.keyClick(section.people, Qt.Key.Key_Up)
    assert stored(paths).people_a_day == 6
    for _ in range(9):
        QTest.keyClick(section.people, Qt.Key.Key_Down)
    assert stored(paths).people_a_day == 0
    section.minutes.setFocus()
    QTest.keyClick(section.minutes, Qt.Key.Key_Up)
    assert stored(paths).weekly_minutes == 270


def test_escape_puts_back_what_is_kept(section: Attention, paths: Paths) -> None:
    write(section.people, "many")
    QTest.keyClick(section.people, Qt.Key.Key_Escape)
    assert section.people.text() == "5"
    assert section.people.accessibleDescription() == ""
    assert stored(paths).people_a_day == 5
