"""Days and times of day as Today writes them: its heading, until when something is put off, when something was done."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.calendar import local_day
from relbuilder.ui.clock_text import shown_time
from relbuilder.ui.days import long_day, named_day, yearly_day

_WEEK = 7


def heading(day: date, locale: QLocale | None = None) -> str:
    """A day as the title of its page: "Monday 24 November", "Mandag den 24. november", "Monday, November 24"."""
    text = named_day(day, day, locale)
    return text[:1].upper() + text[1:]


def plain_day(day: date, today: date, locale: QLocale | None = None) -> str:
    """A day within a sentence: "6 October", with its year where that is not this one."""
    if day.year != today.year:
        return long_day(day, locale)
    return yearly_day(day.month, day.day, None, locale)


def near_day(day: date, today: date, locale: QLocale | None = None) -> str:
    """A day to come: "tomorrow", within the week by its name, else by its date."""
    ahead = (day - today).days
    if ahead == 1:
        return QCoreApplication.translate("Moments", "tomorrow")
    if 1 < ahead < _WEEK:
        return (locale or QLocale()).dayName(day.isoweekday())
    return plain_day(day, today, locale)


def until_words(instant: datetime, today: date, zone: str, starts_at: int) -> str:
    """Until when something is put off: "until 14:00", "until tomorrow", "until 3 December"."""
    day = local_day(instant, zone, starts_at)
    when = clock_time(instant, zone) if day <= today else near_day(day, today)
    return QCoreApplication.translate("Moments", "until {when}").format(when=when)


def ago_words(day: date, today: date) -> str:
    """How long ago a day was, for what is not late by it: "today", "yesterday", "3 days ago"."""
    translate = QCoreApplication.translate
    if day >= today:
        return translate("Moments", "today")
    if day == today - timedelta(days=1):
        return translate("Moments", "yesterday")
    return translate("Moments", "%n day(s) ago", None, (today - day).days)


def clock_time(instant: datetime, zone: str) -> str:
    """A time of day in the user's zone and form: "09:40"."""
    return shown_time(instant.astimezone(ZoneInfo(zone)).time())
