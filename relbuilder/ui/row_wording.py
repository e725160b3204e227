"""What one row of Today says: title, detail, when. Knows no widgets and no colours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.agenda import Item
from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.mentions import plain
from relbuilder.domain.moisture import segments
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import ItemKind, Reminder, ReminderKind, Subject, SubjectKind
from relbuilder.services.readings import Person, Row
from relbuilder.ui.days import RELATIVE_DAYS, qdate
from relbuilder.ui.moments import ago_words, clock_time, plain_day, until_words
from relbuilder.ui.widgets.moisture import moisture_words
from relbuilder.ui.wording import due_words, touch_name

_ANNIVERSARY = "anniversary"
_WITH_MOISTURE = (ItemKind.DATE, ItemKind.PERSON, ItemKind.FOLLOW_UP)


class Tone(Enum):
    """How much the day of a row stands out."""

    QUIET = "text_2"
    NOW = "accent"
    OVER = "warn"


@dataclass(frozen=True, slots=True)
class When:
    """The user's day and zone, and the hour at which a new day begins."""

    today: date
    zone: str
    day_starts_at: int


@dataclass(frozen=True, slots=True)
class RowWords:
    """A row, ready to be shown. `filled` counts segments of moisture; None shows none."""

    title: str
    detail: str
    when: str
    tone: Tone
    filled: int | None

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        moisture = "" if self.filled is None else moisture_words(self.filled)
        return ". ".join(part for part in (self.title, self.detail, self.when, moisture) if part)


def words_of(row: Row, when: When) -> RowWords:
    """What a row says on a day."""
    shown = row.person if row.item.kind in _WITH_MOISTURE else None
    return RowWords(
        title=title_of(row, when.today),
        detail=detail_of(row, when.today),
        when=when_words(row.item, when),
        tone=tone_of(row.item, when.today),
        filled=segments(shown.moisture) if shown else None,
    )


def title_of(row: Row, today: date) -> str:
    """What it is about, in a line."""
    name = row.person.name if row.person else ""
    match row.item.subject:
        case ImportantDate() as yearly:
            return _date_title(yearly, name, row.item.due, today)
        case Promise(text=text):
            return text or name
        case Reminder(about=Subject()) as reminder:
            return subject_title(reminder, name)
        case Reminder(text=text) if row.item.kind is not ItemKind.FOLLOW_UP:
            if not text and row.item.kind is ItemKind.THANK_YOU:
                return QCoreApplication.translate("Rows", "Thank {name}").format(name=name)
            return text or name
        case _:
            return name


def subject_title(reminder: Reminder, name: str) -> str:
    """What a reminder says that a thing made by itself: its text alone would not tell what is to be done."""
    translate = QCoreApplication.translate
    if reminder.kind is ReminderKind.THANK_YOU:
        title = translate("Rows", "Thank {name}")
    else:
        match reminder.about:
            case Subject(kind=SubjectKind.ASK):
                title = translate("Rows", "Tell {name} how it went")
            case Subject(kind=SubjectKind.INTRODUCTION):
                title = translate("Rows", "Introduction of {name}")
            case Subject(kind=SubjectKind.LOAN):
                title = translate("Rows", "Due back between you and {name}")
            case _:
                return reminder.text or name
    said = title.format(name=name)
    return f"{said}: {reminder.text}" if reminder.text else said


def detail_of(row: Row, today: date) -> str:
    """What helps to do it, in a line."""
    person, item = row.person, row.item
    match item.subject:
        case Promise(made_on=made_on):
            parts = [_promised(person.name if person else "", plain_day(made_on, today))]
        case Reminder() as reminder if item.kind is ItemKind.FOLLOW_UP:
            parts = [_step_words(reminder.step), *_met(person, today)]
        case Reminder():
            parts = [", ".join(part for part in (person.name, _position(person)) if part)] if person else []
        case _:
            parts = [_position(person), _last(person, today)] if person else []
    if item.missed:
        parts.append(
            QCoreApplication.translate("Rows", "Stands for %n earlier one(s) too", None, item.missed)
        )
    return ". ".join(part for part in parts if part)


def when_words(item: Item, when: When) -> str:
    """When it is due: "5 days over", "today", "14:00", "in 3 days"; for what is put off, until when."""
    if item.snoozed_until is not None:
        return until_words(item.snoozed_until, when.today, when.zone, when.day_starts_at)
    if item.at is not None and item.due == when.today:
        return clock_time(item.at, when.zone)
    over = (when.today - item.due).days
    if item.kind is ItemKind.DATE and over > 0:
        return ago_words(item.due, when.today)
    if over < -RELATIVE_DAYS:
        return QLocale().toString(qdate(item.due), QLocale.FormatType.ShortFormat)
    return due_words(over)


def tone_of(item: Item, today: date) -> Tone:
    """Only what is late stands out as late: a date that has passed is not, nor what was put off."""
    if item.snoozed_until is not None or item.due > today:
        return Tone.QUIET
    if item.due == today:
        return Tone.NOW
    return Tone.QUIET if item.kind is ItemKind.DATE else Tone.OVER


def _date_title(yearly: ImportantDate, name: str, due: date, today: date) -> str:
    translate = QCoreApplication.translate
    if yearly.label == _ANNIVERSARY:
        return translate("Rows", "{name}: anniversary").format(name=name)
    if yearly.label != BIRTHDAY:
        return translate("Rows", "{name}: {label}").format(name=name, label=yearly.label)
    if yearly.year is None or due.year <= yearly.year:
        return translate("Rows", "Birthday of {name}").format(name=name)
    if due < today:
        text = translate("Rows", "{name} turned {age}")
    else:
        text = translate("Rows", "{name} turns {age}")
    return text.format(name=name, age=due.year - yearly.year)


def _promised(name: str, day: str) -> str:
    return QCoreApplication.translate("Rows", "to {name}, promised {day}").format(name=name, day=day)


def _step_words(step: int) -> str:
    translate = QCoreApplication.translate
    match step:
        case 1:
            return translate("Rows", "First follow-up")
        case 2:
            return translate("Rows", "Second follow-up")
        case 3:
            return translate("Rows", "Third follow-up")
        case _:
            return translate("Rows", "Follow-up")


def _met(person: Person | None, today: date) -> list[str]:
    """How the two met: what a first word after it can take up."""
    if person is None:
        return []
    origin = person.origin
    place = ", ".join(
        part for part in (origin.where, plain_day(origin.on, today) if origin.on else "") if part
    )
    met = QCoreApplication.translate("Rows", "Met at {place}").format(place=place) if place else ""
    return [met or _position(person)]


def _position(person: Person | None) -> str:
    return ", ".join(part for part in (person.title, person.organisation) if part) if person else ""


def _last(person: Person, today: date) -> str:
    """The latest touch: "Last: call, 19 May, her move to Aarhus"."""
    touch = person.last_touch
    if touch is None:
        return QCoreApplication.translate("Rows", "No talk logged yet")
    note = " ".join(plain(touch.note).split())
    parts = (touch_name(touch.kind).lower(), plain_day(touch.day, today), note)
    return QCoreApplication.translate("Rows", "Last: {touch}").format(touch=", ".join(filter(None, parts)))
