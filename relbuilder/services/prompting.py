"""Reminders that a thing makes by itself and keeps in step with itself. A helper of the use cases, not one itself."""

from dataclasses import replace
from datetime import date, timedelta

from relbuilder.domain.reminder import Reminder, ReminderKind, Subject, SubjectKind
from relbuilder.services.context import Context
from relbuilder.services.ports import UnitOfWork

THANKS_AFTER = timedelta(days=1)
"""Who helped gets a thank-you the next day (product.md, Close the loop)."""

REPORT_AFTER = timedelta(days=14)
"""Until then something will have come of it that can be told."""


def subject(kind: SubjectKind, number: int | None) -> Subject:
    """A stored thing as what a reminder is about; it always has an id."""
    if number is None:
        raise ValueError("a stored thing has an id")
    return Subject(kind, number)


def remind(
    context: Context,
    unit: UnitOfWork,
    about: Subject,
    contact_id: int,
    day: date,
    text: str = "",
    kind: ReminderKind = ReminderKind.OWN,
) -> None:
    """Remind of a thing on a day; a day that is past counts as today."""
    now, zone = context.clock.now(), context.clock.zone()
    on = max(day, context.today())
    unit.reminders.add(Reminder(kind, contact_id, text, on, now, zone, about=about))


def thank(context: Context, unit: UnitOfWork, about: Subject, contact_id: int, text: str) -> None:
    """Remind of a thank-you tomorrow."""
    tomorrow = context.today() + THANKS_AFTER
    remind(context, unit, about, contact_id, tomorrow, text, ReminderKind.THANK_YOU)


def reword(unit: UnitOfWork, about: Subject, contact_id: int, text: str) -> None:
    """Let the reminders of a thing that are still open say what it says now."""
    for reminder in _open(unit, about, contact_id):
        if reminder.text != text:
            unit.reminders.put(replace(reminder, text=text))


def forget(unit: UnitOfWork, about: Subject, contact_id: int, kind: ReminderKind | None = None) -> None:
    """Take away the reminders of a thing that are still open, all or those of a kind."""
    for reminder in _open(unit, about, contact_id):
        if reminder.id is not None and kind in (None, reminder.kind):
            unit.reminders.remove(reminder.id)


def _open(unit: UnitOfWork, about: Subject, contact_id: int) -> list[Reminder]:
    known = unit.reminders.of_contact(contact_id)
    return [reminder for reminder in known if reminder.about == about and reminder.settled_on is None]
