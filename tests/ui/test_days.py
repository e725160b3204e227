"""Days, numbers and weeks as seven places write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from relbuilder.ui.days import day_and_month, long_day, named_day, short_day, yearly_day
from relbuilder.ui.widgets.calendar import Calendar

TODAY = date(2026, 11, 24)
DAY = date(2026, 11, 27)
LONG = {
    "da_DK": "27. november 2026",
    "en_GB": "27 November 2026",
    "en_US": "November 27, 2026",
    "de_DE": "27. November 2026",
    "ar_EG": "٢٧ نوفمبر ٢٠٢٦",
    "fa_IR": "۲۷ نوامبر ۲۰۲۶",
    "ja_JP": "2026年11月27日",
}
FIRST = {"da_DK": 1, "en_GB": 1, "en_US": 7, "de_DE": 1, "ar_EG": 6, "fa_IR": 6, "ja_JP": 7}
"""The number of the weekday a week begins with, Monday being 1."""


@pytest.fixture
def default_locale(request: pytest.FixtureRequest) -> Iterator[str]:
    """A place the program runs in, until the test is over."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("place", LONG)
def test_a_day_in_full(place: str) -> None:
    assert long_day(DAY, QLocale(place)) == LONG[place]


@pytest.mark.parametrize("place", LONG)
def test_no_form_begins_or_ends_with_what_stood_between_its_parts(place: str) -> None:
    locale = QLocale(place)
    forms = [
        short_day(DAY, TODAY, locale),
        short_day(date(2025, 11, 27), TODAY, locale),
        yearly_day(3, 14, None, locale),
        yearly_day(3, 14, 1980, locale),
        day_and_month(DAY, locale),
        named_day(DAY, TODAY, locale),
        named_day(date(2028, 11, 27), TODAY, locale),
    ]
    assert [form for form in forms if form != form.strip(" ,،") or not form] == []


@pytest.mark.parametrize("default_locale", FIRST, indirect=True)
def test_a_calendar_begins_its_week_as_the_place_does(qapp: QApplication, default_locale: str) -> None:
    calendar = Calendar("Day", TODAY, TODAY)
    assert calendar.firstDayOfWeek().value == FIRST[default_locale]
    calendar.deleteLater()
