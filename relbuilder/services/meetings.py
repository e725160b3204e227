"""Whom the user is going to meet on a day, as far as their own reminders tell."""

from datetime import date, time

from relbuilder.domain.recurrence import occurrences
from relbuilder.domain.reminder import Reminder, ReminderKind
from relbuilder.services.ports import Reader


def people_of_day(reader: Reader, day: date) -> list[int]:
    """The contacts that own reminders name for that day: a time first, then all day; each once."""
    named = [reminder for reminder in reader.open_reminders(day) if _names_somebody(reminder, day)]
    named.sort(key=lambda reminder: (reminder.at or time.max, reminder.id or 0))
    return list(dict.fromkeys(reminder.contact_id for reminder in named if reminder.contact_id is not None))


def _names_somebody(reminder: Reminder, day: date) -> bool:
    own = reminder.kind is ReminderKind.OWN and reminder.about is None and reminder.contact_id is not None
    return own and day in occurrences(reminder.rule, reminder.day, reminder.handled_through, day)
