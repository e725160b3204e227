"""Sentences about the day as a whole: what it holds, how much of it is done, what can wait. Words no single row."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.calendar import local_day
from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.reminder import ItemKind
from relbuilder.services.readings import Row, Today
from relbuilder.ui.row_wording import When
from relbuilder.ui.wording import time_words

_BIRTHDAY = "birthday"


def day_sentence(today: Today) -> str:
    """What the day holds, in words: "Two promises, one birthday and three people. About 1 h 35 min."."""
    translate = QCoreApplication.translate
    if today.pause:
        return translate("Today", "Everything is paused.")
    parts = _counted(today.rows)
    if not parts:
        return (
            translate("Today", "Nothing more today.") if today.done else translate("Today", "Nothing today.")
        )
    held = _joined(parts)
    sentence = f"{held[:1].upper()}{held[1:]}."
    if not today.planned_minutes:
        return sentence
    time = translate("Today", "About {time}.").format(time=time_words(today.planned_minutes))
    return f"{sentence} {time}"


def progress_words(today: Today) -> str:
    """How much of the day's time is done, beside what the day may take: "25 min done of 1 h. Your day has 48 min."."""
    whole = today.done_minutes + today.planned_minutes
    words = QCoreApplication.translate("Today", "{done} done of {whole}").format(
        done=time_words(today.done_minutes), whole=time_words(whole)
    )
    if not today.daily_minutes:
        return words
    budget = QCoreApplication.translate("Today", "Your day has {budget}.")
    return f"{words}. {budget.format(budget=time_words(today.daily_minutes))}"


def later_words(today: Today, when: When) -> str:
    """What the button over the rest says; it speaks of this week only where all of it has a place by then."""
    translate = QCoreApplication.translate
    sunday = today.day + timedelta(days=6 - today.day.weekday())
    put_off = [row.item.snoozed_until for row in today.later if row.item.snoozed_until is not None]
    places = today.people_a_day * (sunday - today.day).days
    in_time = today.later_count - len(put_off) <= places
    if in_time and all(local_day(instant, when.zone, when.day_starts_at) <= sunday for instant in put_off):
        return translate("Today", "%n more can wait until later this week", None, today.later_count)
    return translate("Today", "%n more can wait until later", None, today.later_count)


def number_word(number: int) -> str:
    """A number as it is written in a sentence: in words up to twelve."""
    translate = QCoreApplication.translate
    words = (
        translate("Numbers", "no"),
        translate("Numbers", "one"),
        translate("Numbers", "two"),
        translate("Numbers", "three"),
        translate("Numbers", "four"),
        translate("Numbers", "five"),
        translate("Numbers", "six"),
        translate("Numbers", "seven"),
        translate("Numbers", "eight"),
        translate("Numbers", "nine"),
        translate("Numbers", "ten"),
        translate("Numbers", "eleven"),
        translate("Numbers", "twelve"),
    )
    return words[number] if 0 <= number < len(words) else str(number)


def _counted(rows: tuple[Row, ...]) -> list[str]:
    """How many there are of each kind, in the order of the page."""
    counts = Counter(_sort_of(row) for row in rows)
    return [
        _sort_words(sort, count).format(number=number_word(count))
        for sort in (*_OTHER_SORTS, _BIRTHDAY, ItemKind.DATE, ItemKind.PERSON)
        if (count := counts[sort])
    ]


_OTHER_SORTS = (ItemKind.PROMISE, ItemKind.THANK_YOU, ItemKind.FOLLOW_UP, ItemKind.REMINDER)


def _sort_of(row: Row) -> str:
    subject = row.item.subject
    if isinstance(subject, ImportantDate) and subject.label == BIRTHDAY:
        return _BIRTHDAY
    return row.item.kind


def _sort_words(sort: str, count: int) -> str:
    translate = QCoreApplication.translate
    match sort:
        case ItemKind.PROMISE:
            return translate("Today", "{number} promise(s)", None, count)
        case ItemKind.THANK_YOU:
            return translate("Today", "{number} thank-you(s)", None, count)
        case ItemKind.FOLLOW_UP:
            return translate("Today", "{number} follow-up(s)", None, count)
        case ItemKind.REMINDER:
            return translate("Today", "{number} reminder(s)", None, count)
        case ItemKind.DATE:
            return translate("Today", "{number} date(s)", None, count)
        case ItemKind.PERSON:
            return translate("Today", "{number} person(s)", None, count)
        case _:
            return translate("Today", "{number} birthday(s)", None, count)


def _joined(parts: list[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    return QCoreApplication.translate("Today", "{many} and {last}").format(
        many=", ".join(parts[:-1]), last=parts[-1]
    )
