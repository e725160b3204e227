"""Rules by which something comes again, in the words of iCalendar (RRULE), reckoned in local wall time."""

from datetime import date, datetime, time


def check_rule(rule: str) -> None:
    """Raises InputProblem INVALID_VALUE for a rule that is none, or that comes more often than daily."""
    raise NotImplementedError


def occurrences(rule: str, first: date, after: date | None, through: date) -> list[date]:
    """The days of a rule from `first` on, after the day `after` and up to `through`; an empty rule has `first` only."""
    raise NotImplementedError


def mean_interval(rule: str) -> int:
    """The days between two occurrences on average, at least 1."""
    raise NotImplementedError


def due_after(rule: str, last_touch: date) -> date:
    """The day a rhythm by rule asks for after a touch: the first occurrence at least half an interval later."""
    raise NotImplementedError


def instant(day: date, at: time, zone: str) -> datetime:
    """The instant (UTC) of a local wall time: in a gap of the clock the first that exists, of two the first."""
    raise NotImplementedError
