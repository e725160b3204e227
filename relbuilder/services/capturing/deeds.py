"""Reads one part of a line as something promised, to be reminded of, or done. Looks nobody up."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.touch import TouchKind
from relbuilder.services.capturing import openings
from relbuilder.services.capturing.meaning import DayFound, DayReader, Deed, Promised, Reminded, Touched

_ONE_DAY = timedelta(days=1)
_PLANNED_WITHIN = timedelta(days=90)
"""Coffee on 3/12 is a plan when that is soon; when it is a year off, it is the one that was."""
_EDGES = " \t,.:;-–—"


@dataclass(frozen=True, slots=True)
class Moment:
    """The user's day and wall time at which a line is read, and who reads the days in it."""

    days: DayReader
    today: date
    now: time

    def ahead(self, text: str) -> DayFound | None:
        """The last day of the text that is not past."""
        return self.days.find_last(text, self.today)

    def past(self, text: str) -> DayFound | None:
        """The last day of the text that is not to come."""
        return self.days.find_past(text, self.today)


def read_deed(part: str, moment: Moment) -> Deed | None:
    """What the part says was promised, is to be remembered or was done; None if it says none of these."""
    for opening, direction in (
        (openings.PROMISED_TO_ME, PromiseDirection.THEIRS),
        (openings.PROMISED, PromiseDirection.MINE),
    ):
        if opened := opening.match(part):
            return _promised(part[opened.end() :], direction, moment)
    if opened := openings.REMIND.match(part):
        return _reminded(part[opened.end() :], ReminderKind.OWN, moment)
    if openings.THANK.match(part):
        thanks = _reminded(part, ReminderKind.THANK_YOU, moment)
        alone = openings.THANK_ALONE.fullmatch(thanks.text)
        return Reminded("", thanks.day, thanks.at, thanks.kind) if alone else thanks
    if told := _opened(part, openings.DONE):
        kind, rest = told
        return _touched(kind, rest, moment)
    return _named(part, moment)


def read_first(part: str, moment: Moment) -> tuple[str, str, Touched | None]:
    """The name in the first part, and where and how somebody was met: "met Mette Testesen at Folkemødet yesterday"."""
    told = _opened(part, openings.DONE) or _opened(part, openings.NAMED_WITH)
    if told is None:
        return part, "", None
    touched = _touched(*told, moment)
    name, place = _name_and_place(touched.note)
    return (name, place, Touched(touched.kind, touched.day)) if name else (part, "", None)


def is_day(part: str, moment: Moment) -> bool:
    """Whether the part names a day or a time of day and says nothing else."""
    found = moment.ahead(part) or moment.past(part)
    return found is not None and not without(part, found)


def dated(deed: Deed, part: str, moment: Moment) -> Deed | None:
    """The deed with the day that the next part names ("promised article, Friday"); None where it has one already."""
    found, past = moment.ahead(part), moment.past(part)
    match deed:
        case Promised(text, direction, None) if found:
            return Promised(text, direction, found.day)
        case Touched(kind, day, note) if past and day == moment.today:
            return Touched(kind, past.day, note)
        case Reminded(text, day, None, kind) if found and day == _tomorrow(moment):
            return Reminded(text, *_when(found, moment), kind)
        case _:
            return None


def without(text: str, found: DayFound) -> str:
    """The text without the day named in it."""
    return tidy(f"{text[: found.start]} {text[found.end :]}")


def tidy(text: str) -> str:
    """The text on one line, without signs at its edges that only held it together."""
    return " ".join(text.split()).strip(_EDGES)


def _promised(text: str, direction: PromiseDirection, moment: Moment) -> Promised:
    found = moment.ahead(text)
    if found is None:
        return Promised(tidy(text), direction)
    # A promise knows no hour: where one is named, the words stay.
    return Promised(tidy(text) if found.at else without(text, found), direction, found.day)


def _reminded(text: str, kind: ReminderKind, moment: Moment) -> Reminded:
    found = moment.ahead(text)
    if found is None:
        return Reminded(tidy(text), _tomorrow(moment), None, kind)
    return Reminded(without(text, found), *_when(found, moment), kind)


def _touched(kind: TouchKind, text: str, moment: Moment) -> Touched:
    found = moment.past(text)
    if found is None:
        return Touched(kind, moment.today, tidy(text))
    return Touched(kind, found.day, without(text, found))


def _named(part: str, moment: Moment) -> Deed | None:
    """A talk by its noun: a plan where its day is to come ("coffee tomorrow"), else one that took place."""
    ahead, past = moment.ahead(part), moment.past(part)
    if ahead and moment.today < ahead.day <= moment.today + _PLANNED_WITHIN:
        text = without(part, ahead)
        return Reminded(text, *_when(ahead, moment)) if _opened(text, openings.NAMED) else None
    text = without(part, past) if past else part
    told = _opened(text, openings.NAMED)
    if told is None:
        return None
    kind, note = told
    return Touched(kind, past.day if past else moment.today, tidy(note))


def _opened(part: str, patterns: Mapping[TouchKind, re.Pattern[str]]) -> tuple[TouchKind, str] | None:
    """The kind of touch that the part begins with, and what follows."""
    for kind, pattern in patterns.items():
        if opened := pattern.match(part):
            return kind, part[opened.end() :]
    return None


def _name_and_place(text: str) -> tuple[str, str]:
    name, *place = openings.AT.split(text, maxsplit=1)
    return tidy(name), tidy(place[0]) if place else ""


def _when(found: DayFound, moment: Moment) -> tuple[date, time | None]:
    """The day and hour to be reminded at: an hour that is over today is tomorrow's."""
    if found.at and found.day == moment.today and found.at <= moment.now:
        return _tomorrow(moment), found.at
    return found.day, found.at


def _tomorrow(moment: Moment) -> date:
    return moment.today + _ONE_DAY
