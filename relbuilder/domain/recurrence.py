"""Rules by which something comes again, in the words of iCalendar (RRULE), reckoned in local wall time.

Days are computed without any zone; only `instant` looks at one.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import chain, islice
from zoneinfo import ZoneInfo

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.pausing import days_on

STEP_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 365}
"""The rhythms a rule may have, with the days of one step."""

PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
PARTS |= {"BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS"}
"""What a rule may say: days, never hours."""

HORIZON = timedelta(days=40 * 366)
"""A rule that does not come within forty years does not come."""

ERA_DAYS = 146097
"""After four hundred years the calendar repeats itself, weekdays and leap days included."""

SAMPLE = 400
"""So many occurrences make a fair average."""

SAMPLE_START = date(2000, 1, 1)

LAST_DAY_OF_EVERY_MONTH = 28


def check_rule(rule: str) -> None:
    """Raises InputProblem INVALID_VALUE for a rule that is none, or that comes more often than daily.

    The empty rule, which comes once, is fine.
    """
    if not rule:
        return
    try:
        parts = _parts(rule)
        date.fromisoformat(parts.get("UNTIL", "20000101")[:8])
        known = parts.keys() <= PARTS and int(parts.get("COUNT", "1")) > 0
        usable = known and 0 < _step(parts) <= HORIZON.days and next(_sample(rule), None) is not None
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        usable = False
    if not usable:
        raise InputProblem(Code.INVALID_VALUE, value=rule)


def occurrences(rule: str, first: date, after: date | None, through: date) -> list[date]:
    """The days of a rule from `first` on, after the day `after` and up to `through`; an empty rule has `first` only.

    `first` is always one of them, also where the rule would not have chosen it.
    """
    return list(_occurrences(rule, first, after, through))


def next_occurrence(rule: str, first: date, after: date) -> date | None:
    """The first day of a rule after the day `after`; None where it comes no more."""
    return next(_coming(rule, first, after, days_on(max(first, after), HORIZON.days)), None)


@lru_cache(maxsize=512)
def mean_interval(rule: str) -> int:
    """The days between two occurrences on average, at least 1."""
    days = list(islice(_sample(rule), SAMPLE))
    return max(1, round((days[-1] - days[0]).days / (len(days) - 1))) if len(days) > 1 else HORIZON.days


def due_after(rule: str, last_touch: date, not_before: date = date.min) -> date:
    """The day a rhythm by rule asks for after a touch: the first occurrence at least half an interval later.

    It is the first one on or after `not_before` where that is later. A rhythm goes on for ever, whatever end it names.
    """
    interval = mean_interval(rule)
    earliest = max(days_on(last_touch, -(-interval // 2)), not_before)
    parts = _endless(rule)
    begin = last_touch
    if parts["FREQ"] in {"MONTHLY", "YEARLY"} and begin.day > LAST_DAY_OF_EVERY_MONTH:
        # A quarter after the 30th of November must not wait for a February with thirty days.
        begin = begin.replace(day=LAST_DAY_OF_EVERY_MONTH)
    days = _days(parts, begin, days_on(earliest, HORIZON.days))
    return next((day for day in days if day >= earliest), max(days_on(last_touch, interval), earliest))


def instant(day: date, at: time, zone: str) -> datetime:
    """The instant (UTC) of a local wall time: in a gap of the clock the first that exists, of two the first."""
    place = ZoneInfo(zone)
    wall = datetime.combine(day, at.replace(microsecond=0))
    after = wall.replace(tzinfo=place).astimezone(UTC)
    if after.astimezone(place).replace(tzinfo=None) == wall:
        return after
    # Read by the offset from before a gap the wall lands after it, by the offset from after it before it (fold 1).
    before = wall.replace(tzinfo=place, fold=1).astimezone(UTC)
    new_offset = after.astimezone(place).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle.astimezone(place).utcoffset() == new_offset:
            after = middle
        else:
            before = middle
    return after


@lru_cache(maxsize=256)
def _occurrences(rule: str, first: date, after: date | None, through: date) -> tuple[date, ...]:
    """Kept, for every minute of a day asks for the same."""
    return tuple(_coming(rule, first, after, through))


def _coming(rule: str, first: date, after: date | None, through: date) -> Iterator[date]:
    days: Iterator[date] = iter((first,) if first <= through else ())
    if rule:
        parts = _parts(rule)
        count = int(parts["COUNT"]) if "COUNT" in parts else None
        near = first if count or after is None else _near(parts, first, after)
        chosen = _days(parts, near, through)
        if near == first:
            chosen = chain(days, (day for day in chosen if day != first))
        days = islice(chosen, count)
    return (day for day in days if after is None or day > after)


def _parts(rule: str) -> dict[str, str]:
    """A rule taken apart; raises ValueError where that cannot be done."""
    pairs = [part.partition("=") for part in rule.upper().split(";")]
    parts = {name: value for name, _, value in pairs}
    if len(parts) != len(pairs) or rule.split() != [rule]:
        raise ValueError(rule)
    return parts


def _endless(rule: str) -> dict[str, str]:
    return {name: value for name, value in _parts(rule).items() if name not in {"COUNT", "UNTIL"}}


def _step(parts: Mapping[str, str]) -> int:
    """The days of one step."""
    return STEP_DAYS[parts["FREQ"]] * int(parts.get("INTERVAL", "1"))


def _days(parts: Mapping[str, str], start: date, through: date) -> Iterator[date]:
    """The days a rule chooses from `start` up to `through`; raises ValueError and others for a rule that is none."""
    from dateutil.rrule import rrulestr

    if "UNTIL" in parts:  # neither hour nor zone of the rule's end counts
        through = min(through, date.fromisoformat(parts["UNTIL"][:8]))
    # The library looks for the next day until the end of time, which takes seconds where there is none. In the last of
    # the eras, which are all alike, that end is near.
    shift = timedelta(days=(date.max - through).days // ERA_DAYS * ERA_DAYS)
    until = (through + shift).isoformat().replace("-", "")
    text = ";".join(f"{name}={value}" for name, value in parts.items() if name not in {"COUNT", "UNTIL"})
    for found in rrulestr(f"{text};UNTIL={until}", dtstart=datetime.combine(start + shift, time())):
        yield found.date() - shift


def _sample(rule: str) -> Iterator[date]:
    """The days of a rule over a long time, to see whether and how often it comes."""
    return _days(_endless(rule), SAMPLE_START, SAMPLE_START + HORIZON)


def _near(parts: Mapping[str, str], first: date, after: date) -> date:
    """A day at or before `after` from which a rule chooses the same days as from `first`.

    A rule ten years old need not be counted through.
    """
    if parts["FREQ"] in {"DAILY", "WEEKLY"}:
        return first + timedelta(days=max(0, (after - first).days // _step(parts) * _step(parts)))
    interval = int(parts.get("INTERVAL", "1"))  # so many years are a whole number of steps in months as well
    years = max(0, (after.year - 1 - first.year) // interval * interval)
    try:
        return first.replace(year=first.year + years)
    except ValueError:  # the 29th of February
        return first
