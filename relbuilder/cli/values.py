"""The values of the command line's words: tiers, kinds, days, numbers, texts. Each refuses what it cannot be."""

from argparse import ArgumentTypeError
from datetime import date, time, timedelta

from relbuilder.domain.introduction import IntroductionRole, IntroductionState
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.reminders import Snooze

_LARGEST_PICTURE = 16_384
_NEAR_DAYS = {"today": timedelta(0), "yesterday": timedelta(days=-1), "tomorrow": timedelta(days=1)}

RULES = {
    "day": "FREQ=DAILY",
    "week": "FREQ=WEEKLY",
    "2weeks": "FREQ=WEEKLY;INTERVAL=2",
    "month": "FREQ=MONTHLY",
    "quarter": "FREQ=MONTHLY;INTERVAL=3",
    "year": "FREQ=YEARLY",
}
"""Words for how often something comes again."""


def text(word: str) -> str:
    """A word that is text: bytes of another encoding than the system's could not be stored or printed."""
    try:
        word.encode("utf-8")
    except UnicodeEncodeError:
        raise ArgumentTypeError(f"cannot be read as text: {word!r}") from None
    return word


def folder(word: str) -> str:
    """A folder's name; an empty one (a variable that was never set) must not mean the user's own data."""
    if not word:
        raise ArgumentTypeError("no folder is named")
    return word


def tier(word: str) -> Tier:
    """One of the four tiers."""
    if word not in tuple(Tier):
        raise ArgumentTypeError(f"no tier {word!r}; choose from {', '.join(Tier)}")
    return Tier(word)


def role(word: str) -> IntroductionRole:
    """The user's part in an introduction."""
    if word not in tuple(IntroductionRole):
        raise ArgumentTypeError(f"no role {word!r}; choose from {', '.join(IntroductionRole)}")
    return IntroductionRole(word)


def state(word: str) -> IntroductionState:
    """How far an introduction has come."""
    if word not in tuple(IntroductionState):
        raise ArgumentTypeError(f"no state {word!r}; choose from {', '.join(IntroductionState)}")
    return IntroductionState(word)


def kind(word: str) -> TouchKind:
    """A kind of touch."""
    if word not in tuple(TouchKind):
        raise ArgumentTypeError(f"no kind {word!r}; choose from {', '.join(TouchKind)}")
    return TouchKind(word)


def day(word: str) -> date | timedelta:
    """A date, or a distance from today."""
    if word in _NEAR_DAYS:
        return _NEAR_DAYS[word]
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise ArgumentTypeError(f"no date {word!r}; write it as 2026-11-24") from None


def coming_day(word: str) -> date | timedelta | str:
    """A date, a distance from today, or what may be a day in words."""
    try:
        return day(word)
    except ArgumentTypeError:
        return text(word)


def hour(word: str) -> time:
    """A time of day."""
    hours, _, minutes = word.partition(":")
    try:
        return time(not_negative(hours), not_negative(minutes))
    except (ArgumentTypeError, ValueError):
        raise ArgumentTypeError(f"no time of day {word!r}; write it as 16:30") from None


def rule(word: str) -> str:
    """How often something comes again: a word for it, or an iCalendar RRULE."""
    return RULES.get(word, text(word))


def put_off(word: str) -> Snooze | date | timedelta:
    """Until when something is put off: a word for it, or a date."""
    return Snooze(word) if word in tuple(Snooze) else day(word)


def positive(word: str) -> int:
    """A whole number of at least 1."""
    number = not_negative(word)
    if number == 0:
        raise ArgumentTypeError("must be at least 1")
    return number


def not_negative(word: str) -> int:
    """A whole number of at least 0, within reason."""
    if not word.isascii() or not word.isdigit() or len(word) > 9:
        raise ArgumentTypeError(f"no whole number {word!r}")
    return int(word)


def size(word: str) -> tuple[int, int]:
    """Width and height in pixels."""
    width, _, height = word.lower().partition("x")
    found = positive(width), positive(height)
    if max(found) > _LARGEST_PICTURE:
        raise ArgumentTypeError(f"larger than {_LARGEST_PICTURE} pixels: {word}")
    return found


def scale(word: str) -> float:
    """How many pixels one of the interface's own takes."""
    try:
        found = float(word)
    except ValueError:
        found = 0.0
    if not 0.5 <= found <= 4.0:
        raise ArgumentTypeError(f"no scale {word!r}; between 0.5 and 4")
    return found
