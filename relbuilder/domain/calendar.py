"""Days as people live them: when a day starts, when a yearly date falls, how old somebody turns."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from relbuilder.domain.contact import ImportantDate

DAY_STARTS_AT = 4
"""The hour at which a new day begins, for people who sit late (product.md)."""


def local_day(instant: datetime, zone: str, starts_at: int = DAY_STARTS_AT) -> date:
    """The user's day at an aware `instant` in an IANA time zone."""
    return (instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - timedelta(hours=starts_at)).date()


def occurrence(yearly: ImportantDate, year: int) -> date:
    """The day a yearly date falls on in `year`; 29 February falls on the 28th in other years."""
    try:
        return date(year, yearly.month, yearly.day)
    except ValueError:
        return date(year, yearly.month, 28)


def next_occurrence(yearly: ImportantDate, today: date) -> date:
    """The first time the date falls on or after `today`."""
    this_year = occurrence(yearly, today.year)
    return this_year if this_year >= today else occurrence(yearly, today.year + 1)


def latest_occurrence(yearly: ImportantDate, day: date) -> date:
    """The last time the date falls on or before `day`."""
    this_year = occurrence(yearly, day.year)
    return this_year if this_year <= day else occurrence(yearly, day.year - 1)


def age_on(yearly: ImportantDate, day: date) -> int | None:
    """The years completed on `day`; None without a year of birth."""
    if yearly.year is None:
        return None
    return day.year - yearly.year - (day < occurrence(yearly, day.year))
