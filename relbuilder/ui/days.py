"""Days as people read them, in their locale's own form. Reads nothing that was written: see `contact.day_text`."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

RELATIVE_DAYS = 45
"""Within this many days of today a due day is said in relation to it (look.md)."""

_FAR_OFF = 300
"""Days: nearer than that a date cannot be taken for that of another year."""

_WEEKDAY = re.compile(r"d{3,4}\.?,?\s*(?:'[^']*'\s*)?")
_COMMA_AFTER_WEEKDAY = re.compile(r"^(d{3,4}),(?=\s*d)")
_YEAR = re.compile(r"[\s,]*(?:'[^']*'\s*)?y+(?:\s*'[^']*'|[年년]\s*)?")


def long_day(day: date, locale: QLocale | None = None) -> str:
    """A day with its year and the month in full: "14 March 2023"."""
    return (locale or QLocale()).toString(qdate(day), _long_format(locale or QLocale()))


def short_day(day: date, today: date, locale: QLocale | None = None) -> str:
    """A day for narrow columns: "6 Oct", with the year when it is not this one."""
    locale = locale or QLocale()
    pattern = _long_format(locale).replace("MMMM", "MMM")
    if day.year == today.year:
        pattern = _without_year(pattern)
    return locale.toString(qdate(day), pattern)


def yearly_day(month: int, day: int, year: int | None, locale: QLocale | None = None) -> str:
    """A yearly date, with the year of the first one where it is known."""
    locale = locale or QLocale()
    pattern = _long_format(locale)
    # 2000 has a 29 February.
    shown = QDate(year or 2000, month, day)
    return locale.toString(shown, pattern if year else _without_year(pattern))


def day_and_month(day: date, locale: QLocale | None = None) -> str:
    """A day of the year in the locale's order with the month's short name: "24 Nov", "Nov 24", "24. nov."."""
    locale = locale or QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    pattern = _YEAR.sub("", pattern).replace("MMMM", "MMM").lstrip(" .,،").rstrip(" ,،")
    return locale.toString(qdate(day), pattern)


def named_day(day: date, today: date, locale: QLocale | None = None) -> str:
    """A day with its weekday: "Friday 28 November", "fredag den 28. november"; with its year when it is far off."""
    locale = locale or QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    if abs((day - today).days) < _FAR_OFF:
        pattern = _YEAR.sub("", pattern).strip(" ,")
    if locale.language() == QLocale.Language.English:
        # As it is said; where the month comes first, the comma parts two words.
        pattern = _COMMA_AFTER_WEEKDAY.sub(r"\1", pattern)
    return locale.toString(qdate(day), pattern)


def _long_format(locale: QLocale) -> str:
    """The locale's long form without the weekday and without words around the day."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"^d{3,4}\W*?\s*(?:'den'\s*)?(?=\S)", "", pattern.replace("dddd,", "dddd"))
    # Arabic parts the weekday from the day with a comma of its own.
    return re.sub(r"[\s,]*\(?d{3,4}\)?$", "", pattern).strip(" ،")


def _without_year(pattern: str) -> str:
    return re.sub(r"^y+[^\sMd]*\s*|[\s,]*(?:'de'\s*)?y+\S*$", "", pattern).strip()


def qdate(day: date) -> QDate:
    """The day as Qt knows it."""
    return QDate(day.year, day.month, day.day)
