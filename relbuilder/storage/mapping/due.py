"""What falls due, and what became of it."""

from datetime import date, datetime, time

from relbuilder.domain.reminder import Announcement, Mark, Pause, Reminder, ReminderKind, Subject
from relbuilder.storage.mapping.base import Row, Shape, day, day_text, instant, instant_text, text_of_instant

REMINDER: Shape[Reminder] = Shape(
    "reminder",
    (
        "id", "kind", "contact_id", "text", "day", "made_at", "zone", "at", "rule", "handled_through", "settled_on",
        "step", "about",
    ),
    lambda reminder: (
        reminder.id, reminder.kind.value, reminder.contact_id, reminder.text, reminder.day.isoformat(),
        instant_text(reminder.made_at), reminder.zone, reminder.at and reminder.at.isoformat("minutes"),
        reminder.rule, day_text(reminder.handled_through), day_text(reminder.settled_on), reminder.step,
        str(reminder.about or ""),
    ),
    lambda row: Reminder(
        ReminderKind(row[1]), row[2], row[3], date.fromisoformat(row[4]), datetime.fromisoformat(row[5]), row[6],
        None if row[7] is None else time.fromisoformat(row[7]), row[8], day(row[9]), day(row[10]), row[11],
        Subject.parse(row[12]) if row[12] else None, row[0],
    ),
)  # fmt: skip

PAUSE: Shape[Pause] = Shape(
    "pause",
    ("id", "contact_id", "first_day", "until"),
    lambda pause: (pause.id, pause.contact_id, pause.first_day.isoformat(), day_text(pause.until)),
    lambda row: Pause(row[1], date.fromisoformat(row[2]), day(row[3]), row[0]),
)

MARK: Shape[Mark] = Shape(
    "mark",
    ("key", "contact_id", "snoozed_until", "settled_at", "answered_on"),
    lambda mark: (
        mark.key, mark.contact_id, text_of_instant(mark.snoozed_until), text_of_instant(mark.settled_at),
        day_text(mark.answered_on),
    ),
    lambda row: Mark(row[0], row[1], instant(row[2]), instant(row[3]), day(row[4])),
)  # fmt: skip

ANNOUNCEMENT_COLUMNS = ("key", "announced_at", "days_shown", "last_shown_on")


def announcement_of(row: Row) -> Announcement:
    """An announcement from a row of `ANNOUNCEMENT_COLUMNS`; the log writes its own rows."""
    return Announcement(row[0], instant(row[1]), row[2], day(row[3]))
