"""Days made by hand: people, rows and whole days as the services would read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from relbuilder.domain.agenda import Item
from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import ImportantDate, Origin
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import ItemKey, ItemKind, Reminder, ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import DayDone, Done, DoneKind, Person, Row, Today, Week

DAY = date(2025, 11, 24)
"""A Monday; the standing clock of the tests shows noon in Copenhagen."""
NOON = datetime(2025, 11, 24, 11, 0, tzinfo=UTC)
ZONE = "Europe/Copenhagen"


def somebody(name: str, contact_id: int = 1, **more: Any) -> Person:
    """A VIP of that name, of whom nothing else is known."""
    plain = Person(
        id=contact_id,
        name=name,
        given=name.partition(" ")[0],
        tier=Tier.VIP,
        organisation="",
        title="",
        email="",
        phone="",
        moisture=0.5,
        lateness=Lateness.IN_TIME,
        has_photo=False,
        chosen=False,
        origin=Origin(),
        last_touch=None,
        minutes_per_touch=30,
    )
    return replace(plain, **more)


def talk(on: date, kind: TouchKind = TouchKind.CALL, note: str = "") -> Touch:
    """A touch on a day."""
    return Touch(kind, on, (1,), NOON, ZONE, note=note, id=1)


def person_row(person: Person, over: int = 0, **more: Any) -> Row:
    """Somebody who has been due for so many days."""
    due = DAY - timedelta(days=over)
    key = ItemKey(ItemKind.PERSON, person.id, due)
    return Row(Item(key, person.id, due, minutes=person.minutes_per_touch, **more), person)


def promise_row(text: str, person: Person, over: int = 0, number: int = 1, made_on: date = DAY) -> Row:
    """A promise of the user's."""
    due = DAY - timedelta(days=over)
    promise = Promise(person.id, PromiseDirection.MINE, text, made_on, due, id=number)
    return Row(Item(ItemKey(ItemKind.PROMISE, number, due), person.id, due, subject=promise), person)


def reminder_row(
    kind: ReminderKind,
    text: str = "",
    person: Person | None = None,
    *,
    number: int = 1,
    over: int = 0,
    **more: Any,
) -> Row:
    """A follow-up, a thank-you or a reminder of the user's own."""
    due = DAY - timedelta(days=over)
    step = more.pop("step", 0)
    at: time | None = more.pop("at_time", None)
    contact_id = person.id if person else None
    reminder = Reminder(kind, contact_id, text, due, NOON, ZONE, at=at, step=step, id=number)
    key = ItemKey(ItemKind(kind.value), number, due)
    return Row(Item(key, contact_id, due, subject=reminder, **more), person)


def date_row(person: Person, label: str = "birthday", year: int | None = 1984, ahead: int = 0) -> Row:
    """A birthday or another yearly date, so many days ahead."""
    due = DAY + timedelta(days=ahead)
    yearly = ImportantDate(label, due.month, due.day, year)
    key = ItemKey(ItemKind.DATE, person.id, due, label)
    return Row(Item(key, person.id, due, minutes=person.minutes_per_touch, subject=yearly), person)


def put_off(row: Row, until: datetime) -> Row:
    """The same, put off."""
    return replace(row, item=replace(row.item, snoozed_until=until))


def call_done(contact_id: int = 9, minutes: int | None = 25, key: str = "1") -> Done:
    """A call of this morning."""
    at = datetime(2025, 11, 24, 8, 40, tzinfo=UTC)
    return Done(DoneKind.TOUCH, key, contact_id, "", at, TouchKind.CALL, minutes)


def week_of(minutes: Sequence[int] = (0, 0, 0, 0, 0), **more: Any) -> Week:
    """The working days of the week with so many minutes, in one touch each."""
    days = tuple(
        DayDone(DAY + timedelta(days=place), int(spent > 0), spent) for place, spent in enumerate(minutes)
    )
    plain = Week(days, sum(day.touches for day in days), sum(minutes), 9.2, 10, 240)
    return replace(plain, **more)


def day_of(*rows: Row, done: Sequence[Done] = (), later: Sequence[Row] = (), **more: Any) -> Today:
    """A day with these rows."""
    plain = Today(
        day=DAY,
        rows=rows,
        later=tuple(later),
        later_count=len(later),
        done=tuple(done),
        names={},
        planned_minutes=sum(row.item.minutes for row in rows),
        done_minutes=sum(thing.minutes or 0 for thing in done),
        daily_minutes=48,
        week=week_of(),
        pause=None,
        proposal=None,
    )
    return replace(plain, **more)


def rich_day() -> Today:
    """A day with something of every kind, invented people throughout."""
    karen = somebody(
        "Karen Nørby",
        1,
        tier=Tier.GOOD_TO_KNOW,
        title="Head of Finance",
        organisation="Grundfeld",
        email="karen@example.dk",
        moisture=0.35,
        lateness=Lateness.LATE,
        minutes_per_touch=15,
        origin=Origin(where="Finansdagen"),
        last_touch=talk(date(2025, 5, 19), note="her move to Aarhus"),
    )
    jens = somebody(
        "Jens Ravn",
        2,
        title="Director",
        organisation="Ravn Teknik",
        moisture=0.55,
        last_touch=talk(date(2025, 8, 26), TouchKind.MEETING, "looking for a controller"),
    )
    met = Origin(where="Finansdagen", on=date(2025, 11, 10))
    fatima = somebody("Fatima Amari", 3, tier=Tier.GOOD_TO_KNOW, moisture=0.2, origin=met)
    mette = somebody("Mette Holm", 4, email="mette@example.dk")
    thomas = somebody("Thomas Lindqvist", 5, tier=Tier.GOOD_TO_KNOW)
    carl = somebody("Carl Petri", 6, email="carl@example.dk", title="Investor", organisation="Petri Invest")
    anders = somebody(
        "Anders Poulsen",
        7,
        tier=Tier.INNER_CIRCLE,
        phone="+45 20 30 40 50",
        email="anders@example.dk",
        title="Oldest friend",
        minutes_per_touch=60,
        last_touch=talk(date(2024, 11, 24), TouchKind.MEETING, "dinner at Kødbyen"),
    )
    names = ("Ulla Jepsen", "David Bro", "Lise Munk")
    later = [person_row(somebody(name, 20 + place), 1) for place, name in enumerate(names)]
    later.append(put_off(person_row(somebody("Emil Juhl", 30), 2), datetime(2025, 11, 27, 8, 0, tzinfo=UTC)))
    return day_of(
        promise_row("Send the report on hedging costs", mette, 5, 1, date(2025, 10, 6)),
        promise_row("Article about pension rules", thomas, 0, 2, date(2025, 6, 14)),
        reminder_row(ReminderKind.THANK_YOU, "Thank Carl for the introduction to Novia", carl, number=3),
        reminder_row(ReminderKind.FOLLOW_UP, "", fatima, number=4, step=2),
        date_row(anders),
        person_row(karen, 9),
        person_row(jens, 1),
        done=[call_done()],
        later=later,
        names={9: "Signe Krogh"},
        week=week_of((25, 0, 0, 0, 0)),
    )
