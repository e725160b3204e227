"""What one thing due is called where there is room for a few words: in the menu and on a notification."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.reminder import ItemKind, Reminder
from relbuilder.services.readings import Row
from relbuilder.ui.wording import due_words


def headline(row: Row) -> str:
    """What it is: the promise or reminder as it was written, the date with its name, else the person."""
    translate = QCoreApplication.translate
    match row.item.kind:
        case ItemKind.DATE:
            return _date_headline(row)
        case ItemKind.THANK_YOU:
            return written(row) or translate("Reminders", "Thank {name}").format(name=_name(row))
        case ItemKind.PROMISE | ItemKind.REMINDER:
            return written(row) or _name(row)
        case ItemKind.FOLLOW_UP | ItemKind.PERSON:
            return _name(row)


def when(row: Row, today: date) -> str:
    """What is to be said of its time: "9 days over", "tomorrow", "14:30", "second follow-up"."""
    item = row.item
    if item.kind is ItemKind.FOLLOW_UP:
        return step_words(row)
    if item.at is not None and item.due == today:
        moment = QDateTime.fromSecsSinceEpoch(int(item.at.timestamp()))
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return due_words((today - item.due).days)


def step_words(row: Row) -> str:
    """Which of the follow-ups of a new card it is."""
    translate = QCoreApplication.translate
    match row.item.subject:
        case Reminder(step=1):
            return translate("Reminders", "first follow-up")
        case Reminder(step=2):
            return translate("Reminders", "second follow-up")
        case Reminder(step=3):
            return translate("Reminders", "third follow-up")
        case _:
            return translate("Reminders", "follow-up")


def done_word(kind: ItemKind) -> str:
    """What Done is called for a kind."""
    translate = QCoreApplication.translate
    match kind:
        case ItemKind.PROMISE:
            return translate("Reminders", "Kept")
        case ItemKind.PERSON | ItemKind.FOLLOW_UP:
            return translate("Reminders", "Talked")
        case ItemKind.REMINDER | ItemKind.DATE | ItemKind.THANK_YOU:
            return translate("Reminders", "Done")


def written(row: Row) -> str:
    """The user's own words for a promise or reminder, in one line; empty for anything else."""
    subject = row.item.subject
    if subject is None or isinstance(subject, ImportantDate):
        return ""
    return " ".join(subject.text.split())


def _date_headline(row: Row) -> str:
    translate = QCoreApplication.translate
    name, subject = _name(row), row.item.subject
    label = subject.label if isinstance(subject, ImportantDate) else row.item.key.label
    year = subject.year if isinstance(subject, ImportantDate) else None
    if label != BIRTHDAY:
        return translate("Reminders", "{name}: {occasion}").format(name=name, occasion=label)
    if year is not None and year < row.item.due.year:
        return translate("Reminders", "{name} turns {age}").format(name=name, age=row.item.due.year - year)
    return translate("Reminders", "{name}’s birthday").format(name=name)


def _name(row: Row) -> str:
    return row.person.name if row.person else ""
