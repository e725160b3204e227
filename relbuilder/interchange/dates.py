"""Dates as address books write them. Never guesses which of two numbers is the month; knows nothing of columns."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from relbuilder.services.address_books import DateOrder

YEARLESS = 1604
"""The leap year that Apple writes in place of a year that is not known."""
_LEAP = 2000
_MONTHS = (
    dict(zip(("jan", "feb", "mar", "apr", "may", "jun"), range(1, 7), strict=True))
    | dict(zip(("jul", "aug", "sep", "oct", "nov", "dec"), range(7, 13), strict=True))
    | {"mär": 3, "mrz": 3, "maj": 5, "mai": 5, "okt": 10, "dez": 12}
)
_TIME = re.compile(r"[T ]\s*\d{1,2}:\d{2}.*$")
_ISO = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))")
_NO_YEAR = re.compile(r"--?(\d{2})-?(\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?[\s\-]*([^\W\d_]{3,})\.?,?[\s\-]*(\d{4})?")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")
_NUMBERS = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})")


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a year, or of every year."""

    month: int
    day: int
    year: int | None = None

    @property
    def as_date(self) -> date | None:
        """The calendar day, if the year is known."""
        return date(self.year, self.month, self.day) if self.year else None


@dataclass(slots=True)
class DayReader:
    """Reads the dates of one file. `ambiguous` counts those that could be day first or month first."""

    order: DateOrder | None = None
    ambiguous: int = 0

    def read(self, text: str) -> Day | None:
        """The day a text names; None for an ambiguous one or one that names no day."""
        text = text.strip()
        if len(text) > 60:
            return None
        if match := _NO_YEAR.fullmatch(text):
            return _day(None, int(match[1]), int(match[2]))
        text = _TIME.sub("", text).strip(" ,")
        if match := _ISO.fullmatch(text):
            return _day(int(match[1]), int(match[3] or match[5]), int(match[4] or match[6]))
        if match := _NUMBERS.fullmatch(text):
            return self._from_numbers(int(match[1]), int(match[3]), match[4], dotted=match[2] == ".")
        return _from_words(text)

    def _from_numbers(self, first: int, second: int, year: str, *, dotted: bool) -> Day | None:
        full = _full_year(year)
        day_first, month_first = _day(full, second, first), _day(full, first, second)
        # Dots are written by those who put the day first.
        if day_first and (dotted or not month_first or day_first == month_first):
            return day_first
        if month_first and not day_first:
            return month_first
        if not day_first:
            return None
        if self.order is None:
            self.ambiguous += 1
            return None
        return day_first if self.order is DateOrder.DAY_FIRST else month_first


def says_nothing(text: str) -> bool:
    """Whether a date is left open: empty, or all zeros as in 0/0/00."""
    return not text.strip("0-/. :")


def _day(year: int | None, month: int, day: int) -> Day | None:
    if year in (0, YEARLESS):
        year = None
    try:
        date(year or _LEAP, month, day)
    except ValueError:
        return None
    return Day(month, day, year)


def _full_year(year: str) -> int:
    """Two digits mean the last hundred years: nobody's birthday lies ahead."""
    if len(year) == 4:
        return int(year)
    today = datetime.now(UTC).year
    full = today - today % 100 + int(year)
    return full if full <= today else full - 100


def _from_words(text: str) -> Day | None:
    if match := _DAY_MONTH.fullmatch(text):
        day, month, year = match[1], match[2], match[3]
    elif match := _MONTH_DAY.fullmatch(text):
        month, day, year = match[1], match[2], match[3]
    else:
        return _from_prose(text)
    number = _month(month)
    return _day(int(year) if year else None, number, int(day)) if number else None


def _month(word: str) -> int:
    return _MONTHS.get(word.casefold()[:3], 0)


def _from_prose(text: str) -> Day | None:
    """What is left, such as "Tuesday, 3 February 1981", where a word names the month."""
    if not any(_month(word) for word in re.findall(r"[^\W\d_]+", text)) or not re.search(r"\d{4}", text):
        return None
    # Imported here: hardly any file needs it.
    from dateutil import parser

    try:
        # What a text leaves open is filled from the default: only what two defaults agree on was really said.
        one, other = (
            parser.parse(text, default=default, ignoretz=True)
            for default in (datetime(2000, 1, 1, tzinfo=UTC), datetime(1996, 12, 31, tzinfo=UTC))
        )
    except (ValueError, OverflowError, TypeError, ArithmeticError, AttributeError, IndexError):
        return None
    return _day(one.year, one.month, one.day) if one.date() == other.date() else None
