"""Reminders, snoozes and the answers to what falls due: done, put off, not today. Each can be undone."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum

from relbuilder.domain.agenda import Item
from relbuilder.domain.reminder import Reminder, ReminderKind
from relbuilder.services.context import Context
from relbuilder.services.readings import Done


class Snooze(StrEnum):
    """How far something can be put off with one word."""

    HOUR = "hour"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next_week"


def snooze_until(context: Context, choice: Snooze | date) -> datetime:
    """The instant (UTC) a choice means now: an hour on, 19:00, or the morning of a day; after 19:00 the evening is
    an hour on, and next week is the next Monday. Raises InputProblem INVALID_VALUE for a day that is not ahead.
    """
    raise NotImplementedError


def snooze(context: Context, items: Sequence[Item], choice: Snooze | date) -> None:
    """Put items off. A person put off to another day has that day as its due day until the next touch."""
    raise NotImplementedError


def settle(context: Context, items: Sequence[Item]) -> None:
    """What Done means: a promise is kept, a reminder or a date seen to, a touch of the usual kind logged with a person.

    Raises NotFound, and InputProblem CHANGED_ELSEWHERE for what is not due any more. One entry of the history.
    """
    raise NotImplementedError


def reopen(context: Context, done: Done) -> None:
    """Take back what was done, whatever was done since: the touch is deleted, the promise is open again."""
    raise NotImplementedError


def add_reminder(
    context: Context,
    text: str,
    day: date,
    *,
    contact_id: int | None = None,
    at: time | None = None,
    rule: str = "",
    kind: ReminderKind = ReminderKind.OWN,
) -> Reminder:
    """Remember something for a day, once or by an RRULE; raises NotFound, and InputProblem EMPTY_TEXT, INVALID_VALUE
    (a rule that is none) or PAST_DATE.
    """
    raise NotImplementedError


def edit_reminder(context: Context, reminder: Reminder) -> None:
    """Replace a stored reminder by `reminder`, which carries its id; raises like `add_reminder`."""
    raise NotImplementedError


def delete_reminder(context: Context, reminder_id: int) -> None:
    """Take a reminder away; raises NotFound."""
    raise NotImplementedError
