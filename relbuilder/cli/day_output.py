"""How a day is printed: as text for people, as JSON for programs. The JSON's keys are a promise."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from shlex import quote
from typing import Any
from zoneinfo import ZoneInfo

from relbuilder.cli.output import due_words
from relbuilder.cli.terminal import one_line
from relbuilder.domain.calendar import age_on
from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.follow_ups import STEPS
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import ItemKind, Reminder
from relbuilder.services.readings import Done, Person, Row, Today


def page_document(page: Today) -> dict[str, Any]:
    """All of a day."""
    pause = page.pause
    return {
        "day": page.day,
        "count": page.count,
        "rows": [_row_document(row, page.day) for row in page.rows],
        "later": [_row_document(row, page.day) for row in page.later],
        "later_count": page.later_count,
        "done": [_done_document(done, page) for done in page.done],
        "planned_minutes": page.planned_minutes,
        "done_minutes": page.done_minutes,
        "daily_minutes": page.daily_minutes,
        "week": asdict(page.week),
        "pause": {"first_day": pause.first_day, "until": pause.until} if pause else None,
        "proposal": asdict(page.proposal) if page.proposal else None,
    }


def print_page(page: Today, zone: str) -> None:
    """A day for people: a line for each thing, each with its key."""
    if page.pause:
        print(f"Everything is paused until {page.pause.until or 'it is resumed'}.")
    print(f"{page.day:%A} {page.day}: {_amount(page)}")
    _print_rows(page.rows, page.day, zone)
    if page.later_count:
        print(f"{page.later_count} more can wait:")
        _print_rows(page.later, page.day, zone)
    for done in page.done:
        print(f"done: {one_line(_done_words(done, page))}")


def local_words(instant: datetime, zone: str) -> str:
    """An instant as the user's clock shows it."""
    return f"{instant.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def _amount(page: Today) -> str:
    if not page.rows:
        return "nothing asks for you"
    number = f"{len(page.rows)} thing{'s' if len(page.rows) != 1 else ''}"
    return f"{number}, about {page.planned_minutes} min" if page.planned_minutes else number


def _print_rows(rows: Sequence[Row], day: date, zone: str) -> None:
    cells = [(quote(one_line(str(row.item.key))), _when(row, day, zone), _words(row)) for row in rows]
    widths = [max((len(row[column]) for row in cells), default=0) for column in range(2)]
    for key, when, words in cells:
        print(f"  {key:<{widths[0]}}  {when:<{widths[1]}}  {one_line(words)}")


def _when(row: Row, day: date, zone: str) -> str:
    if row.item.snoozed_until:
        return f"from {local_words(row.item.snoozed_until, zone)}"
    if row.item.at and row.item.due == day:
        return f"today {row.item.at.astimezone(ZoneInfo(zone)):%H:%M}"
    return due_words((day - row.item.due).days)


def _words(row: Row) -> str:
    name = row.person.name if row.person else ""
    match row.item.subject:
        case Promise(text=text):
            return f"{text}, to {name}"
        case Reminder(kind=kind, step=step) if kind.value == ItemKind.FOLLOW_UP:
            return f"Follow up with {name} ({step} of {len(STEPS)})"
        case Reminder(text=text):
            return ", ".join(filter(None, (text, name)))
        case ImportantDate() as yearly:
            return _date_words(yearly, row, name)
    return _person_words(row.person) if row.person else name


def _date_words(yearly: ImportantDate, row: Row, name: str) -> str:
    turns = _turns(row)
    if yearly.label != BIRTHDAY:
        return f"{name}: {yearly.label}"
    return f"{name} turns {turns}" if turns is not None else f"{name}: birthday"


def _person_words(person: Person) -> str:
    touch = person.last_touch
    last = f"last: {touch.kind.value} {touch.day}" if touch else ""
    return ", ".join(filter(None, (person.name, person.title, person.organisation, last)))


def _done_words(done: Done, page: Today) -> str:
    kind = done.touch_kind or done.kind
    name = page.names.get(done.contact_id, "") if done.contact_id is not None else ""
    return ", ".join(filter(None, (kind.value, name, done.text)))


def _turns(row: Row) -> int | None:
    yearly = row.item.subject
    return age_on(yearly, row.item.due) if isinstance(yearly, ImportantDate) else None


def _text(row: Row) -> str:
    match row.item.subject:
        case Promise(text=text) | Reminder(text=text) | ImportantDate(label=text):
            return text
    return ""


def _row_document(row: Row, day: date) -> dict[str, Any]:
    item = row.item
    return {
        "key": str(item.key),
        "kind": item.kind.value,
        "contact_id": item.contact_id,
        "name": row.person.name if row.person else None,
        "text": _text(row),
        "due": item.due,
        "days_over": (day - item.due).days,
        "at": item.at,
        "minutes": item.minutes,
        "missed": item.missed,
        "snoozed_until": item.snoozed_until,
        "step": item.subject.step or None if isinstance(item.subject, Reminder) else None,
        "turns": _turns(row),
    }


def _done_document(done: Done, page: Today) -> dict[str, Any]:
    return {
        "kind": done.kind.value,
        "key": done.key,
        "contact_id": done.contact_id,
        "name": page.names.get(done.contact_id) if done.contact_id is not None else None,
        "text": done.text,
        "at": done.at,
        "touch_kind": done.touch_kind.value if done.touch_kind else None,
        "minutes": done.minutes,
    }
