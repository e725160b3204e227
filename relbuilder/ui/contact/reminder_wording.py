"""Says when a reminder comes next, and what and how often it is. Knows no widgets and stores nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.agenda import Item
from relbuilder.domain.follow_ups import STEPS
from relbuilder.domain.recurrence import instant, next_occurrence, occurrences
from relbuilder.domain.reminder import ItemKey, ItemKind, Reminder, ReminderKind
from relbuilder.ui.clock_text import shown_time
from relbuilder.ui.days import RELATIVE_DAYS, short_day
from relbuilder.ui.recurrence_wording import rule_words
from relbuilder.ui.row_wording import subject_title
from relbuilder.ui.wording import due_words


@dataclass(frozen=True, slots=True)
class Coming:
    """A reminder and the occurrence of it that is asked for next: the latest one missed, or the first ahead."""

    reminder: Reminder
    day: date

    @property
    def item(self) -> Item:
        """What is settled when this occurrence is done, also before its time."""
        number = self.reminder.id
        if number is None:
            raise ValueError("a reminder that was never stored cannot be done")
        key = ItemKey(ItemKind(self.reminder.kind.value), number, self.day)
        return Item(key, self.reminder.contact_id, self.day, subject=self.reminder)


def coming(reminder: Reminder, today: date) -> Coming | None:
    """The next occurrence of an open reminder; None where it is done, or comes no more."""
    if reminder.settled_on is not None or reminder.id is None:
        return None
    missed = occurrences(reminder.rule, reminder.day, reminder.handled_through, today)
    after = max(reminder.handled_through or today, today)
    day = missed[-1] if missed else next_occurrence(reminder.rule, reminder.day, after)
    return Coming(reminder, day) if day is not None else None


def all_coming(reminders: Iterable[Reminder], today: date) -> list[Coming]:
    """What is asked for next, by day; of the follow-ups of a new card only the one whose turn it is."""
    found = [each for each in (coming(reminder, today) for reminder in reminders) if each is not None]
    found.sort(key=_by_day)
    follow_ups = [each for each in found if each.reminder.kind is ReminderKind.FOLLOW_UP]
    due = [each for each in follow_ups if each.day <= today]
    turn = due[-1:] or follow_ups[:1]
    return [each for each in found if each not in follow_ups or each in turn]


def text_of(reminder: Reminder, name: str) -> str:
    """What is to be remembered: its own words, or what its kind means for the contact of that name."""
    translate = QCoreApplication.translate
    if reminder.about is not None:
        return subject_title(reminder, name)
    if reminder.text:
        return reminder.text
    match reminder.kind:
        case ReminderKind.FOLLOW_UP:
            words = translate("ReminderWords", "Follow-up {step} of {steps}")
            return words.format(step=reminder.step, steps=len(STEPS))
        case ReminderKind.THANK_YOU:
            return translate("ReminderWords", "Say thank you to {name}").format(name=name)
        case ReminderKind.OWN:
            return ""


def when_words(found: Coming, today: date, zone: str) -> str:
    """When it comes next: "in 12 days", "tomorrow at 14:00", "3 days over", "14 Mar 2026"."""
    day, at = local(found, zone)
    over = (today - day).days
    words = due_words(over) if over >= -RELATIVE_DAYS else short_day(day, today)
    if at is None or over > 0:
        return words
    return QCoreApplication.translate("ReminderWords", "{day} at {time}").format(
        day=words, time=shown_time(at)
    )


def often_words(reminder: Reminder) -> str:
    """How often it comes: "every second Tuesday"; empty for once."""
    return rule_words(reminder.rule)


def local(found: Coming, zone: str) -> tuple[date, time | None]:
    """The day and the hour by the clock of the user's zone, wherever the reminder was entered."""
    if found.reminder.at is None:
        return found.day, None
    there = instant(found.day, found.reminder.at, found.reminder.zone).astimezone(ZoneInfo(zone))
    return there.date(), there.time().replace(tzinfo=None)


def _by_day(found: Coming) -> tuple[date, time, int]:
    return found.day, found.reminder.at or time.min, found.reminder.id or 0
