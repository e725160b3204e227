"""Days as people write them: in the locale's own form, in words, or as ISO. How they are read stands in `ui.days`."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from relbuilder.services.capture import DayReader

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_ISO_YEARLY = re.compile(r"--(\d{1,2})-?(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,4})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{1,4}))?\.?")
_NAMED_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s*([^\W\d]+)\.?,?\s*(\d{4})?")
_NAMED_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?\s*(\d{1,2})\.?(?:\s*,?\s*(\d{4}))?")
_LEAP_YEARS_APART = 8
"""At most, around a turn of a century."""


@dataclass(frozen=True, slots=True)
class Yearly:
    """A day of the year, with its year where that is known."""

    month: int
    day: int
    year: int | None = None


def parse_day(text: str, today: date, locale: QLocale | None = None) -> date | None:
    """The day that was written: ISO, numbers in the locale's order, a month by name, today or yesterday.

    Without a year the latest such day that is not in the future. None when it cannot be understood.
    """
    spoken = {word: ago for ago, word in enumerate(_spoken_days())}.get(text.strip().casefold())
    if spoken is not None:
        return today - timedelta(days=spoken)
    found = parse_yearly(text, today, locale)
    if found is None:
        return None
    year = found.year or today.year
    try:
        day = date(year, found.month, found.day)
        return day.replace(year=year - 1) if found.year is None and day > today else day
    except ValueError:
        return None


def parse_coming_day(
    text: str, today: date, locale: QLocale | None = None, spoken: DayReader | None = None
) -> date | None:
    """The day ahead that was written: as `parse_day` reads it, tomorrow, a day of the week, or what `spoken` knows.

    Without a year the next such day from today on; a day of the week is never today. With a year it may be past. None
    when it cannot be understood.
    """
    locale, words = locale or QLocale(), text.strip().casefold()
    ahead = {
        QCoreApplication.translate("Days", "today").casefold(): 0,
        QCoreApplication.translate("Days", "tomorrow").casefold(): 1,
    }
    if words in ahead:
        return today + timedelta(ahead[words])
    weekday = _weekday(words, locale)
    if weekday is not None:
        return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)
    found = parse_yearly(text, today, locale, ahead=True)
    if found is not None:
        return _next(found, today)
    return spoken.day(text, today) if spoken is not None and words else None


def parse_yearly(
    text: str, today: date, locale: QLocale | None = None, *, ahead: bool = False
) -> Yearly | None:
    """The yearly date that was written, with or without a year; None when it cannot be understood."""
    text = text.strip()
    locale = locale or QLocale()
    if match := _ISO.fullmatch(text):
        return _checked(int(match[1]), int(match[2]), int(match[3]), today)
    if match := _ISO_YEARLY.fullmatch(text):
        return _checked(None, int(match[1]), int(match[2]), today)
    if match := _NUMBERS.fullmatch(text):
        return _from_numbers(match, locale, today, ahead=ahead)
    if match := _NAMED_DAY_FIRST.fullmatch(text):
        return _named(match[2], match[1], match[3], locale, today)
    if match := _NAMED_MONTH_FIRST.fullmatch(text):
        return _named(match[1], match[2], match[3], locale, today)
    return None


def _from_numbers(match: re.Match[str], locale: QLocale, today: date, *, ahead: bool) -> Yearly | None:
    first, second, third = match[1], match[2], match[3]
    if len(first) > 2:
        return _checked(int(first), int(second), int(third), today) if third else None
    month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).lstrip("y./- ").startswith("M")
    month, day = (int(first), int(second)) if month_first else (int(second), int(first))
    year = _full_year(third, today, ahead=ahead)
    # Where only the other order gives a day at all, that is what was meant.
    return _checked(year, month, day, today) or _checked(year, day, month, today)


def _full_year(text: str | None, today: date, *, ahead: bool) -> int | None:
    """Two digits mean the century that puts the year closest before next year; `ahead`, the one we are in."""
    if not text:
        return None
    if len(text) > 2:
        return int(text)
    year = today.year // 100 * 100 + int(text)
    return year if ahead or year <= today.year else year - 100


def _named(name: str, day: str, year: str | None, locale: QLocale, today: date) -> Yearly | None:
    wanted = name.casefold()
    for month in range(1, 13):
        names = {
            maker.monthName(month, form).casefold().rstrip(".")
            for maker in (locale, QLocale.c())
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        }
        if wanted in names or (len(wanted) >= 3 and any(known.startswith(wanted) for known in names)):
            return _checked(int(year) if year else None, month, int(day), today)
    return None


def _checked(year: int | None, month: int, day: int, today: date) -> Yearly | None:
    if year is not None and not 1000 <= year <= today.year + 100:
        return None
    return Yearly(month, day, year) if QDate.isValid(year or 2000, month, day) else None


def _next(found: Yearly, today: date) -> date | None:
    """The day of a yearly date from today on, or in the year that was named; None where no year has it."""
    if found.year is not None:
        return date(found.year, found.month, found.day)
    for year in range(today.year, today.year + _LEAP_YEARS_APART + 1):
        if QDate.isValid(year, found.month, found.day) and date(year, found.month, found.day) >= today:
            return date(year, found.month, found.day)
    return None


def _weekday(words: str, locale: QLocale) -> int | None:
    """A day of the week by its long or short name, in the locale's language or in English; Monday is 0."""
    for day in range(7):
        for maker in (locale, QLocale.c()):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                if words.rstrip(".") == maker.dayName(day + 1, form).casefold().rstrip("."):
                    return day
    return None


def _spoken_days() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Days", "today").casefold(),
        QCoreApplication.translate("Days", "yesterday").casefold(),
    )
