"""Days as they are written and read: in the locale's order, by name, without a year, in Danish."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from relbuilder.ui.contact.day_text import Yearly, parse_coming_day, parse_day, parse_yearly
from relbuilder.ui.days import long_day, short_day, yearly_day

TODAY = date(2025, 11, 24)
UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
DK = QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
ABROAD = QLocale(QLocale.Language.English, QLocale.Country.Denmark)


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("2023-03-14", UK, date(2023, 3, 14)),
        ("14/3/2023", UK, date(2023, 3, 14)),
        ("3/14/2023", US, date(2023, 3, 14)),
        ("3/4/2023", UK, date(2023, 4, 3)),
        ("3/4/2023", US, date(2023, 3, 4)),
        ("14.3.2023", DK, date(2023, 3, 14)),
        ("14-03-23", DK, date(2023, 3, 14)),
        ("14.3.", DK, date(2025, 3, 14)),
        ("14 March 2023", UK, date(2023, 3, 14)),
        ("14. marts 2023", DK, date(2023, 3, 14)),
        ("14. mar 2023", DK, date(2023, 3, 14)),
        ("March 14, 2023", US, date(2023, 3, 14)),
        ("14 march", DK, date(2025, 3, 14)),
        ("24 December", UK, date(2024, 12, 24)),
        ("24 November", UK, TODAY),
        ("31/12", UK, date(2024, 12, 31)),
        (" today ", UK, TODAY),
        ("Yesterday", UK, date(2025, 11, 23)),
        ("29 Feb 2024", UK, date(2024, 2, 29)),
    ],
)
def test_a_day_is_understood_as_it_is_written(text: str, locale: QLocale, day: date) -> None:
    assert parse_day(text, TODAY, locale) == day


@pytest.mark.parametrize(
    "text", ["", "soon", "30 February 2024", "29 Feb 2023", "99", "14 Smarch", "1/2/3/4", "14", "0/0/0"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_day(text, TODAY, UK) is None


def test_the_29th_of_february_without_a_year_is_no_day_of_a_common_year() -> None:
    assert parse_day("29 February", TODAY, UK) is None
    assert parse_yearly("29 February", TODAY, UK) == Yearly(2, 29)


@pytest.mark.parametrize(
    ("text", "locale", "yearly"),
    [
        ("--03-14", UK, Yearly(3, 14)),
        ("--0314", UK, Yearly(3, 14)),
        ("14 March", UK, Yearly(3, 14)),
        ("14/3/80", UK, Yearly(3, 14, 1980)),
        ("14/3/25", UK, Yearly(3, 14, 2025)),
        ("14/3/26", UK, Yearly(3, 14, 1926)),
        ("5. maj 1813", DK, Yearly(5, 5, 1813)),
    ],
)
def test_a_yearly_day_may_lack_its_year(text: str, locale: QLocale, yearly: Yearly) -> None:
    assert parse_yearly(text, TODAY, locale) == yearly


@pytest.mark.parametrize("locale", [UK, US, DK, ABROAD], ids=["UK", "US", "DK", "English in DK"])
@pytest.mark.parametrize("day", [date(2023, 3, 14), date(1980, 12, 1), date(2024, 2, 29)])
def test_what_is_shown_is_understood_again(locale: QLocale, day: date) -> None:
    assert parse_day(long_day(day, locale), TODAY, locale) == day
    shown = yearly_day(day.month, day.day, None, locale)
    assert parse_yearly(shown, TODAY, locale) == Yearly(day.month, day.day)


def test_days_are_shown_as_people_write_them() -> None:
    day = date(2023, 3, 14)
    assert long_day(day, UK) == "14 March 2023"
    assert long_day(day, US) == "March 14, 2023"
    assert long_day(day, DK) == "14. marts 2023"
    assert short_day(day, TODAY, UK) == "14 Mar 2023"
    assert short_day(date(2025, 3, 14), TODAY, UK) == "14 Mar"
    assert short_day(date(2025, 3, 14), TODAY, US) == "Mar 14"
    assert yearly_day(2, 29, None, DK) == "29. februar"


class Spoken:
    """Knows one thing that people say."""

    def day(self, text: str, today: date) -> date | None:
        return today + timedelta(14) if text == "in two weeks" else None

    def find_last(self, text: str, today: date) -> None:
        raise NotImplementedError

    def find_past(self, text: str, today: date) -> None:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("today", UK, TODAY),
        (" Tomorrow ", UK, date(2025, 11, 25)),
        ("Tuesday", UK, date(2025, 11, 25)),
        ("monday", UK, date(2025, 12, 1)),
        ("Sun", UK, date(2025, 11, 30)),
        ("fredag", DK, date(2025, 11, 28)),
        ("man.", DK, date(2025, 12, 1)),
        ("Friday", DK, date(2025, 11, 28)),
        ("24 November", UK, TODAY),
        ("23 November", UK, date(2026, 11, 23)),
        ("3 January", UK, date(2026, 1, 3)),
        ("3/1", UK, date(2026, 1, 3)),
        ("3.1.26", DK, date(2026, 1, 3)),
        ("1/3/26", US, date(2026, 1, 3)),
        ("2026-01-03", UK, date(2026, 1, 3)),
        ("29 February", UK, date(2028, 2, 29)),
        ("3 January 2025", UK, date(2025, 1, 3)),
        ("in two weeks", UK, date(2025, 12, 8)),
    ],
)
def test_a_day_ahead_is_understood_as_it_is_written(text: str, locale: QLocale, day: date) -> None:
    assert parse_coming_day(text, TODAY, locale, Spoken()) == day


@pytest.mark.parametrize("text", ["", "soon", "yesterday", "30 February", "in three weeks"])
def test_what_is_no_day_ahead_is_none(text: str) -> None:
    assert parse_coming_day(text, TODAY, UK, Spoken()) is None
    assert parse_coming_day(text, TODAY, UK) is None
