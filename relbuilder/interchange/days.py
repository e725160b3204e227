"""Days as people say them, in English and Danish: "Friday", "om to uger", "1 March at 3 pm". Knows no contact.

The library that reads them takes half a second to load, so it is loaded when the first day is read; what it does not
know, or would take for a day and is none, `day_words` settles.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from relbuilder.interchange import day_words
from relbuilder.interchange.day_words import NAMED, Sense
from relbuilder.services.capture import DayFound

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_ONE_DAY = timedelta(days=1)
_IN_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?$")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s*([ap])?", re.IGNORECASE)
_CLOCKS = ("clock_before", "clock_after", "clock_alone")


class SpokenDays:
    """Implements `services.capture.DayReader`. A weekday is the coming one; today's own name means a week on."""

    def day(self, text: str, today: date) -> date | None:
        """The day that the whole text means, never before today; None if none."""
        named = NAMED.fullmatch(text.strip())
        return _ahead(named, today) if named and not named["clock_alone"] else None

    def find_last(self, text: str, today: date) -> DayFound | None:
        """The last day named within a text, never before today; a time of day alone means today."""
        found = (_found(named, _ahead(named, today)) for named in _backwards(text))
        return next(filter(None, found), None)

    def find_past(self, text: str, today: date) -> DayFound | None:
        """The last day named within a text that is today or past: "Friday" is then the one that was."""
        found = (_found(named, _past(named, today)) for named in _backwards(text))
        return next(filter(None, found), None)


def _backwards(text: str) -> Iterator[re.Match[str]]:
    return reversed(list(NAMED.finditer(text)))


def _found(named: re.Match[str], day: date | None) -> DayFound | None:
    clocks = [clock for group in _CLOCKS if (clock := named[group])]
    at = _time(clocks[0]) if clocks else None
    if day is None or (clocks and at is None):
        return None
    if at is None and day_words.EVENING.search(named[0]):
        at = day_words.IN_THE_EVENING
    return DayFound(day, named.start(), named.end(), at)


def _ahead(named: re.Match[str], today: date) -> date | None:
    """The day from today on that the words can mean."""
    sense, words = _sense(named)
    month_ends = today.replace(day=monthrange(today.year, today.month)[1])
    match sense:
        case Sense.TODAY | None:
            day: date | None = today
        case Sense.BACK:
            day = None
        case Sense.OF_MONTH:
            day = _of_month(words, today)
        case Sense.MONTH_END:
            day = month_ends
        case Sense.NEXT_MONTH:
            day = month_ends + _ONE_DAY
        case Sense.NUMBERS | Sense.MONTH_DAY:
            # The library looks for the next such day after its own today; but today is such a day too.
            day = _read(_plain(sense, words), today - _ONE_DAY, "future")
        case _:
            day = _read(_plain(sense, words), today, "future")
    return day if day and day >= today else None


def _past(named: re.Match[str], today: date) -> date | None:
    """The day up to today that the words can mean."""
    sense, words = _sense(named)
    match sense:
        case Sense.TODAY | None:
            return today
        case Sense.WEEKDAY if day_words.ONLY_AHEAD.search(named["before"]) or not words.endswith(
            ("day", "dag")
        ):
            return None
        case Sense.ISO | Sense.NUMBERS | Sense.MONTH_DAY | Sense.WEEKDAY | Sense.BACK:
            day = _read(_plain(sense, words), today, "past")
            return day if day and day <= today else None
        case _:
            return None


def _sense(named: re.Match[str]) -> tuple[Sense | None, str]:
    """How the words name a day and those of them that do; no sense for a time of day alone."""
    for sense in Sense:
        if words := named[sense.value]:
            return sense, words
    return None, ""


def _plain(sense: Sense, words: str) -> str:
    """The words as the library knows them."""
    words = " ".join(words.casefold().split())
    if sense is Sense.NUMBERS and (numbers := _IN_NUMBERS.search(words)):
        day, month, year = numbers.groups()
        # It would take 25 for 2125 where that is the next one.
        return f"{day}/{month}" + (f"/20{year[-2:]}" if year else "")
    for pattern, plain in day_words.PLAIN[sense]:
        words = pattern.sub(plain, words)
    return words


def _read(words: str, today: date, prefer: str) -> date | None:
    moment = _library(today, prefer).get_date_data(words).date_obj
    return moment.date() if moment else None


@lru_cache(maxsize=4)
def _library(today: date, prefer: str) -> "DateDataParser":
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=["en", "da"],
        settings={
            "PREFER_DATES_FROM": prefer,
            "RELATIVE_BASE": datetime(today.year, today.month, today.day),  # noqa: DTZ001 - a day, not an instant
            "DATE_ORDER": "DMY",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )


def _of_month(words: str, today: date) -> date | None:
    """The next day with that number; months that lack it are passed over."""
    number = int("".join(filter(str.isdecimal, words)))
    ahead = (today + days * _ONE_DAY for days in range(62))
    return next((day for day in ahead if day.day == number), None)


def _time(clock: str) -> time | None:
    found = _CLOCK.search(clock)
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
