"""Days and times of day as Today writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from relbuilder.ui.moments import ago_words, clock_time, heading, near_day, plain_day, until_words
from tests.ui.today.days import DAY, ZONE

DANISH = QLocale("da_DK")
ENGLISH = QLocale("en_DK")


@pytest.mark.parametrize(
    ("locale", "title"),
    [
        ("en_DK", "Monday 24 November"),
        ("en_GB", "Monday 24 November"),
        ("en_US", "Monday, November 24"),
        ("da_DK", "Mandag den 24. november"),
        ("de_DE", "Montag, 24. November"),
    ],
)
def test_the_day_is_headed_as_people_write_it(locale: str, title: str) -> None:
    assert heading(DAY, QLocale(locale)) == title


def test_a_day_of_another_year_names_it() -> None:
    assert plain_day(date(2025, 10, 6), DAY, ENGLISH) == "6 October"
    assert plain_day(date(2024, 10, 6), DAY, ENGLISH) == "6 October 2024"
    assert plain_day(date(2025, 10, 6), DAY, DANISH) == "6. oktober"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2025, 11, 25), "tomorrow"),
        (date(2025, 11, 27), "Thursday"),
        (date(2025, 11, 30), "Sunday"),
        (date(2025, 12, 1), "1 December"),
        (date(2026, 1, 3), "3 January 2026"),
    ],
)
def test_a_day_to_come_is_named_as_one_would_say_it(day: date, words: str) -> None:
    assert near_day(day, DAY, ENGLISH) == words


def test_what_is_put_off_says_until_when(monkeypatch: pytest.MonkeyPatch) -> None:
    afternoon = datetime(2025, 11, 24, 13, 0, tzinfo=UTC)
    assert until_words(afternoon, DAY, ZONE, 4) == f"until {clock_time(afternoon, ZONE)}"
    assert until_words(datetime(2025, 11, 25, 8, 0, tzinfo=UTC), DAY, ZONE, 4) == "until tomorrow"


def test_a_late_night_belongs_to_the_day_before() -> None:
    one_at_night = datetime(2025, 11, 25, 0, 30, tzinfo=UTC)
    assert until_words(one_at_night, DAY, ZONE, 4) == f"until {clock_time(one_at_night, ZONE)}"
    assert until_words(one_at_night, DAY, ZONE, 0) == "until tomorrow"


def test_a_time_is_that_of_the_zone() -> None:
    morning = datetime(2025, 11, 24, 8, 40, tzinfo=UTC)
    assert "9" in clock_time(morning, ZONE)
    assert "3" in clock_time(morning, "America/New_York")


def test_days_that_are_not_late_are_ago() -> None:
    assert ago_words(DAY, DAY) == "today"
    assert ago_words(date(2025, 11, 23), DAY) == "yesterday"
    assert ago_words(date(2025, 11, 21), DAY) == "3 day(s) ago"
