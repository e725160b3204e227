"""Reads the user's hours and budgets out of the settings. A value that makes no sense gives way to the usual one."""

from datetime import time

from relbuilder.config.settings import DEFAULTS, Settings
from relbuilder.domain.schedule import EVERY_DAY, Schedule


def schedule_of(settings: Settings) -> Schedule:
    """The schedule that the settings describe."""
    return Schedule(
        day_starts_at=_within(settings.day_starts_at, 0, 12, DEFAULTS.day_starts_at),
        morning=_time(settings.morning, DEFAULTS.morning),
        quiet_from=_time(settings.quiet_from, DEFAULTS.quiet_from),
        quiet_to=_time(settings.quiet_to, DEFAULTS.quiet_to),
        weekdays=frozenset(settings.weekdays) & EVERY_DAY,
        people_a_day=_within(settings.people_a_day, 0, 1000, DEFAULTS.people_a_day),
        weekly_touches=_within(settings.weekly_touches, 0, 1000, DEFAULTS.weekly_touches),
        weekly_minutes=_within(settings.weekly_minutes, 0, 7 * 24 * 60, DEFAULTS.weekly_minutes),
        lead_days=_within(settings.lead_days, 0, 60, DEFAULTS.lead_days),
    )


def _time(text: str, usual: str) -> time:
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return time.fromisoformat(usual)


def _within(number: int, least: int, most: int, usual: int) -> int:
    return number if least <= number <= most else usual
