"""An invented day with one row of every kind, for tests of the tray and of notifications."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from relbuilder.domain.agenda import Item
from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import BIRTHDAY, ImportantDate, Origin
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import ItemKey, ItemKind, Pause, Reminder, ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import Person, Row, Today, Week

DAY = date(2026, 11, 24)
"""A Tuesday."""
MADE_AT = datetime(2026, 10, 6, 9, tzinfo=UTC)

KINDS = {
    ReminderKind.OWN: ItemKind.REMINDER,
    ReminderKind.FOLLOW_UP: ItemKind.FOLLOW_UP,
    ReminderKind.THANK_YOU: ItemKind.THANK_YOU,
}


def someone(number: int, name: str, last: Touch | None = None, met_at: str = "") -> Person:
    """A contact as Today knows it."""
    return Person(
        id=number,
        name=name,
        given=name.partition(" ")[0],
        tier=Tier.VIP,
        organisation="",
        title="",
        email="",
        phone="",
        moisture=0.4,
        lateness=Lateness.LATE,
        has_photo=False,
        chosen=False,
        origin=Origin(where=met_at),
        last_touch=last,
        minutes_per_touch=30,
    )


def talk(day: date, note: str = "", kind: TouchKind = TouchKind.CALL) -> Touch:
    """A touch of long ago."""
    return Touch(kind, day, (1,), MADE_AT, "Europe/Copenhagen", note=note)


def person_row(number: int, name: str, over: int = 0, last: Touch | None = None) -> Row:
    """Somebody whose day came `over` days ago."""
    due = DAY - timedelta(days=over)
    return Row(Item(ItemKey(ItemKind.PERSON, number, due), number, due), someone(number, name, last))


def promise_row(number: int, text: str, name: str, over: int = 0) -> Row:
    """Something promised to somebody on 6 October."""
    due = DAY - timedelta(days=over)
    promise = Promise(number, PromiseDirection.MINE, text, MADE_AT.date(), due, id=number)
    item = Item(ItemKey(ItemKind.PROMISE, number, due), number, due, subject=promise)
    return Row(item, someone(number, name))


def reminder_row(
    number: int,
    text: str,
    name: str = "",
    *,
    kind: ReminderKind = ReminderKind.OWN,
    step: int = 0,
    at: datetime | None = None,
    met_at: str = "",
) -> Row:
    """Something to remember today, about somebody or nobody."""
    who = someone(number, name, met_at=met_at) if name else None
    contact_id = number if name else None
    reminder = Reminder(kind, contact_id, text, DAY, MADE_AT, "Europe/Copenhagen", step=step, id=number)
    item = Item(ItemKey(KINDS[kind], number, DAY), contact_id, DAY, at, subject=reminder)
    return Row(item, who)


def date_row(
    number: int, name: str, *, year: int | None = None, label: str = BIRTHDAY, ahead: int = 0
) -> Row:
    """A yearly date of somebody, `ahead` days from now."""
    due = DAY + timedelta(days=ahead)
    yearly = ImportantDate(label, due.month, due.day, year)
    item = Item(ItemKey(ItemKind.DATE, number, due, label), number, due, subject=yearly, ahead=ahead > 0)
    return Row(item, someone(number, name))


KAREN = person_row(1, "Karen Nørby", 9, talk(date(2026, 5, 19), "her move to Aarhus"))
REPORT = promise_row(2, "Send the report on hedging costs", "Mette Holm", 5)
THANKS = reminder_row(3, "", "Carl Petri", kind=ReminderKind.THANK_YOU)
FATIMA = reminder_row(4, "", "Fatima Amari", kind=ReminderKind.FOLLOW_UP, step=2, met_at="Finansdagen")
WATER = reminder_row(5, "Renew the R&D membership")
ANDERS = date_row(6, "Anders Poulsen", year=1985)
JENS = person_row(7, "Jens Ravn")
ALL = (REPORT, THANKS, FATIMA, WATER, ANDERS, KAREN, JENS)


def day_of(*rows: Row, pause: Pause | None = None) -> Today:
    """The page of the day with these rows."""
    return Today(
        day=DAY,
        rows=rows,
        later=(),
        later_count=0,
        done=(),
        names={},
        planned_minutes=0,
        done_minutes=0,
        daily_minutes=0,
        week=Week((), 0, 0, 0.0, 10, 240),
        pause=pause,
        proposal=None,
    )


def missed(row: Row, times: int) -> Row:
    """The same, standing for earlier times as well."""
    return replace(row, item=replace(row.item, missed=times))
