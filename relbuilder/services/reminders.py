"""Reminders, snoozes and the answers to what falls due: done, put off, not today. Each can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from relbuilder.domain.agenda import Item
from relbuilder.domain.calendar import local_day
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.recurrence import check_rule, instant
from relbuilder.domain.reminder import ItemKind, Reminder, ReminderKind
from relbuilder.services import settling
from relbuilder.services.clocks import reckoned
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.marks import change_mark
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.readings import Done
from relbuilder.services.recording import recorded

EVENING = time(19)
"""When an evening begins for what was put off to it."""


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
    now, today = context.clock.now(), context.today()
    in_an_hour = now + timedelta(hours=1)
    match choice:
        case Snooze.HOUR:
            return in_an_hour
        case Snooze.EVENING:
            evening = instant(today, EVENING, context.clock.zone())
            return evening if evening > now else in_an_hour
        case Snooze.TOMORROW:
            return _morning(context, today + timedelta(days=1))
        case Snooze.NEXT_WEEK:
            return _morning(context, today + timedelta(days=7 - today.weekday()))
    if choice <= today:
        raise InputProblem(Code.INVALID_VALUE, value=choice.isoformat())
    return _morning(context, choice)


def snooze(context: Context, items: Sequence[Item], choice: Snooze | date) -> None:
    """Put items off. A person put off to another day has that day as its due day until the next touch.

    Raises NotFound, and InputProblem INVALID_VALUE for a day that is not ahead or CHANGED_ELSEWHERE for somebody who
    is not due any more.
    """
    until, today = snooze_until(context, choice), context.today()
    with recorded(context, Label.SNOOZE) as unit:
        for item in items:
            if item.kind is ItemKind.PERSON:
                _put_off_person(context, unit, item, until)
            change_mark(
                unit,
                item.key,
                item.contact_id,
                lambda mark: replace(mark, snoozed_until=until, answered_on=today),
            )


def settle(context: Context, items: Sequence[Item]) -> None:
    """What Done means: a promise is kept, a reminder or a date seen to, a touch of the usual kind logged with a person.

    Raises NotFound, and InputProblem CHANGED_ELSEWHERE for what is not due any more. One entry of the history.
    """
    promise_alone = [item.kind for item in items] == [ItemKind.PROMISE]
    with recorded(context, Label.KEEP_PROMISE if promise_alone else Label.DONE) as unit:
        # People last: a touch may settle a follow-up that is among the others.
        for item in sorted(items, key=lambda item: item.kind is ItemKind.PERSON):
            settling.settle_item(context, unit, item)


def reopen(context: Context, done: Done) -> None:
    """Take back what was done, whatever was done since: the touch is deleted, the promise is open again.

    Raises NotFound, and InputProblem CHANGED_ELSEWHERE for what is open already.
    """
    with recorded(context, Label.REOPEN) as unit:
        settling.reopen_done(unit, done)


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
    now, zone = context.clock.now(), context.clock.zone()
    reminder = Reminder(kind, contact_id, text.strip(), day, now, zone, at, rule.strip())
    _check(reminder)
    _check_day(context, day)
    with recorded(context, Label.REMINDER) as unit:
        if contact_id is not None:
            unit.standings.get(contact_id)
        return unit.reminders.add(reminder)


def edit_reminder(context: Context, reminder: Reminder) -> None:
    """Replace a stored reminder by `reminder`, which carries its id; raises like `add_reminder`.

    A new day or hour is one of the zone the user is in now.
    """
    reminder = replace(reminder, text=reminder.text.strip(), rule=reminder.rule.strip())
    _check(reminder)
    with recorded(context, Label.REMINDER) as unit:
        known = unit.reminders.get(_id(reminder))
        if reminder.contact_id is not None:
            unit.standings.get(reminder.contact_id)
        if reminder.day != known.day:
            _check_day(context, reminder.day)
        if (reminder.day, reminder.at) != (known.day, known.at):
            reminder = replace(reminder, zone=context.clock.zone())
        unit.reminders.put(reminder)


def delete_reminder(context: Context, reminder_id: int) -> None:
    """Take a reminder away; raises NotFound."""
    with recorded(context, Label.DELETE_REMINDER) as unit:
        unit.reminders.remove(reminder_id)


def _put_off_person(context: Context, unit: UnitOfWork, item: Item, until: datetime) -> None:
    standing, today = unit.standings.get(item.key.number), context.today()
    if not settling.is_due(standing, today):
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    day = local_day(until, context.clock.zone(), context.schedule().day_starts_at)
    if day > today:
        unit.standings.put(reckoned(unit, replace(standing, snoozed_until=day)))


def _morning(context: Context, day: date) -> datetime:
    schedule = context.schedule()
    # An hour before the day begins would belong to the day before.
    at = max(schedule.morning, time(schedule.day_starts_at))
    return instant(day, at, context.clock.zone())


def _check(reminder: Reminder) -> None:
    # The others say by their kind what they are about.
    if not reminder.text and reminder.kind is ReminderKind.OWN:
        raise InputProblem(Code.EMPTY_TEXT)
    check_rule(reminder.rule)


def _check_day(context: Context, day: date) -> None:
    if day < context.today():
        raise InputProblem(Code.PAST_DATE, day=day.isoformat())


def _id(reminder: Reminder) -> int:
    if reminder.id is None:
        raise ValueError("a reminder that was never stored cannot be edited")
    return reminder.id
