"""Words how often something comes: an iCalendar RRULE as people say it. Checks no rule and reckons no day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.ui.days import long_day, yearly_day

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of a week as rules write them, Monday first."""

_WORKING_DAYS = WEEKDAYS[:5]
_PLACED_DAY = re.compile(r"([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)")
_UNTIL = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?")


def rule_words(rule: str) -> str:
    """A rule in words: "every second Tuesday", "every quarter"; one that is odd reads as its parts, an empty one empty.

    Begins with a small letter.
    """
    parts = parts_of(rule)
    words = _rhythm(parts)
    if words is None:
        return "; ".join(f"{name}={value}" for name, value in parts.items())
    return words + _end(parts)


def parts_of(rule: str) -> dict[str, str]:
    """The parts of a rule by their names, in its order: {"FREQ": "WEEKLY", "BYDAY": "TU"}."""
    bare = rule.strip().upper().removeprefix("RRULE:")
    pairs = (part.partition("=") for part in bare.split(";") if part)
    return {name.strip(): value.strip() for name, _, value in pairs}


def weekday_names(weekdays: Iterable[int]) -> str:
    """Days of a week (Monday is 0) in a list: "Tuesday and Thursday"."""
    locale = QLocale()
    return locale.createSeparatedList([locale.standaloneDayName(day + 1) for day in weekdays])


def _rhythm(parts: Mapping[str, str]) -> str | None:
    """The words without the end; None for what there are none for."""
    every = parts.get("INTERVAL", "1")
    if not re.fullmatch(r"[1-9]\d{0,3}", every) or not _end_is_plain(parts):
        return None
    told = {name: value for name, value in parts.items() if name.startswith("BY")}
    match parts.get("FREQ"):
        case "DAILY" if not told:
            return _days(int(every))
        case "WEEKLY":
            return _weekly(int(every), told)
        case "MONTHLY":
            return _monthly(int(every), told)
        case "YEARLY":
            return _yearly(int(every), told)
        case _:
            return None


def _weekly(every: int, told: Mapping[str, str]) -> str | None:
    translate = QCoreApplication.translate
    named = told.get("BYDAY", "").split(",") if told else []
    if not told:
        return _weeks(every)
    if told.keys() != {"BYDAY"} or not set(named) <= set(WEEKDAYS):
        return None
    days = sorted({WEEKDAYS.index(name) for name in named})
    if every == 1 and {WEEKDAYS[day] for day in days} == set(_WORKING_DAYS):
        return translate("Recurrence", "every weekday")
    names = weekday_names(days)
    if every == 1:
        return translate("Recurrence", "every {weekdays}").format(weekdays=names)
    if every == 2 and len(days) == 1:
        return translate("Recurrence", "every second {weekday}").format(weekday=names)
    return translate("Recurrence", "{rhythm} on {weekdays}").format(rhythm=_weeks(every), weekdays=names)


def _monthly(every: int, told: Mapping[str, str]) -> str | None:
    translate = QCoreApplication.translate
    rhythm = _months(every)
    if not told:
        return rhythm
    name, value = next(iter(told.items()))
    if len(told) == 1 and name == "BYMONTHDAY" and value == "-1":
        return translate("Recurrence", "{rhythm} on the last day").format(rhythm=rhythm)
    if len(told) == 1 and name == "BYMONTHDAY" and value.isdecimal():
        return translate("Recurrence", "{rhythm} on day {number}").format(rhythm=rhythm, number=value)
    placed = _PLACED_DAY.fullmatch(value)
    if len(told) == 1 and name == "BYDAY" and placed:
        words = translate("Recurrence", "{rhythm} on the {place} {weekday}")
        weekday = weekday_names([WEEKDAYS.index(placed[2])])
        return words.format(rhythm=rhythm, place=_place(int(placed[1])), weekday=weekday)
    return None


def _yearly(every: int, told: Mapping[str, str]) -> str | None:
    rhythm = _years(every)
    if not told:
        return rhythm
    month, day = told.get("BYMONTH", ""), told.get("BYMONTHDAY", "")
    if len(told) != 2 or not month.isdecimal() or not day.isdecimal():
        return None
    words = QCoreApplication.translate("Recurrence", "{rhythm} on {day}")
    shown = yearly_day(int(month), int(day), None)
    return words.format(rhythm=rhythm, day=shown) if shown else None


def _days(every: int) -> str:
    translate = QCoreApplication.translate
    if every == 1:
        return translate("Recurrence", "every day")
    if every == 2:
        return translate("Recurrence", "every second day")
    return translate("Recurrence", "every %n day(s)", None, every)


def _weeks(every: int) -> str:
    translate = QCoreApplication.translate
    if every == 1:
        return translate("Recurrence", "every week")
    if every == 2:
        return translate("Recurrence", "every second week")
    return translate("Recurrence", "every %n week(s)", None, every)


def _months(every: int) -> str:
    translate = QCoreApplication.translate
    match every:
        case 1:
            return translate("Recurrence", "every month")
        case 2:
            return translate("Recurrence", "every second month")
        case 3:
            return translate("Recurrence", "every quarter")
        case 6:
            return translate("Recurrence", "every half year")
    if every % 12 == 0:
        return _years(every // 12)
    return translate("Recurrence", "every %n month(s)", None, every)


def _years(every: int) -> str:
    translate = QCoreApplication.translate
    if every == 1:
        return translate("Recurrence", "every year")
    if every == 2:
        return translate("Recurrence", "every second year")
    return translate("Recurrence", "every %n year(s)", None, every)


def _place(number: int) -> str:
    """Which one of its weekday within a month, counted from 1; the last is -1."""
    translate = QCoreApplication.translate
    match number:
        case 1:
            return translate("Recurrence", "first")
        case 2:
            return translate("Recurrence", "second")
        case 3:
            return translate("Recurrence", "third")
        case 4:
            return translate("Recurrence", "fourth")
        case _:
            return translate("Recurrence", "last")


def _end_is_plain(parts: Mapping[str, str]) -> bool:
    """Whether an end, if there is one, can be said, and nothing is left over that cannot."""
    known = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
    if any(name not in known and not name.startswith("BY") for name in parts):
        return False
    return parts.get("COUNT", "1").isdecimal() and ("UNTIL" not in parts or _until(parts) is not None)


def _end(parts: Mapping[str, str]) -> str:
    translate = QCoreApplication.translate
    if "COUNT" in parts:
        return translate("Recurrence", ", %n time(s)", None, int(parts["COUNT"]))
    until = _until(parts)
    return translate("Recurrence", ", until {day}").format(day=long_day(until)) if until else ""


def _until(parts: Mapping[str, str]) -> date | None:
    found = _UNTIL.fullmatch(parts.get("UNTIL", ""))
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None
