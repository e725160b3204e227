"""Writes notifications: one thing due with its own buttons, several at a time as one. Shows nothing itself."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.relation import Promise
from relbuilder.domain.reminder import ItemKind, Reminder
from relbuilder.domain.touch import Touch
from relbuilder.services.notifying import DONE, OPEN, SNOOZE, Notice
from relbuilder.services.readings import Row
from relbuilder.ui.days import short_day
from relbuilder.ui.tray.content import shortened
from relbuilder.ui.tray.row_wording import done_word, headline, when, written
from relbuilder.ui.wording import touch_name

GROUP: Final = "group:"
"""How the id of a notice about several things begins; a key of one thing never does."""

_LONGEST_NOTE: Final = 80
_LONGEST_NAME: Final = 30
_NAMED: Final = 4
"""So many are named on a notice about several."""


def notice_of(rows: Sequence[Row], today: date) -> Notice:
    """One notice for what came due at the same look: at least one row."""
    return _single(rows[0], today) if len(rows) == 1 else _group(rows)


def _single(row: Row, today: date) -> Notice:
    translate = QCoreApplication.translate
    actions = (
        (DONE, done_word(row.item.kind)),
        (SNOOZE, translate("Notices", "In an hour")),
        (OPEN, translate("Notices", "Open")),
    )
    parts = (_opening(row, today), _background(row, today), _missed(row))
    body = " ".join(f"{part}." for part in parts if part)
    return Notice(str(row.item.key), headline(row), body, actions)


def _group(rows: Sequence[Row]) -> Notice:
    """All of them as one; only opening makes sense of several."""
    translate = QCoreApplication.translate
    title = translate("Notices", "{things} today").format(things=_listed(_counted(rows)))
    actions = ((OPEN, translate("Notices", "Open")),)
    return Notice(f"{GROUP}{rows[0].item.key}", title, _named(rows), actions)


def _opening(row: Row, today: date) -> str:
    """Its time, and what else its headline does not say."""
    words = when(row, today)
    if row.item.kind is ItemKind.DATE and row.item.due > today:
        words = f"{words}, {short_day(row.item.due, today)}"
    return words[:1].upper() + words[1:]


def _background(row: Row, today: date) -> str:
    """What one wants to know before one begins."""
    translate = QCoreApplication.translate
    subject, person = row.item.subject, row.person
    match subject:
        case Promise():
            name = person.name if person else ""
            day = short_day(subject.made_on, today)
            return translate("Notices", "Promised to {name} on {day}").format(name=name, day=day)
        case Reminder() if row.item.kind is ItemKind.FOLLOW_UP:
            where = person.origin.where if person else ""
            return translate("Notices", "You met at {place}").format(place=where) if where else ""
        case Reminder():
            # Its headline is what is to be done, so the name of whom it is about is still to be said.
            return person.name if person and written(row) else ""
        case _:
            return _last(person.last_touch, today) if person else ""


def _last(touch: Touch | None, today: date) -> str:
    translate = QCoreApplication.translate
    if touch is None:
        return ""
    kind, day = touch_name(touch.kind).lower(), short_day(touch.day, today)
    note = shortened(" ".join(touch.note.split()).rstrip("."), _LONGEST_NOTE)
    if not note:
        return translate("Notices", "Last: {kind}, {day}").format(kind=kind, day=day)
    return translate("Notices", "Last: {kind}, {day}, {note}").format(kind=kind, day=day, note=note)


def _missed(row: Row) -> str:
    if not row.item.missed:
        return ""
    return QCoreApplication.translate("Notices", "%n earlier time(s) as well", None, row.item.missed)


def _counted(rows: Iterable[Row]) -> list[str]:
    """How many of what, in the order of Today."""
    translate = QCoreApplication.translate
    counts = Counter(row.item.kind for row in rows)
    people = counts[ItemKind.PERSON] + counts[ItemKind.FOLLOW_UP] + counts[ItemKind.THANK_YOU]
    words = (
        (people, translate("Notices", "%n people", None, people)),
        (counts[ItemKind.PROMISE], translate("Notices", "%n promise(s)", None, counts[ItemKind.PROMISE])),
        (counts[ItemKind.DATE], translate("Notices", "%n date(s)", None, counts[ItemKind.DATE])),
        (counts[ItemKind.REMINDER], translate("Notices", "%n reminder(s)", None, counts[ItemKind.REMINDER])),
    )
    return [text for count, text in words if count]


def _named(rows: Iterable[Row]) -> str:
    """Whom it is about by their first names, and what is about nobody by its words."""
    names = list(dict.fromkeys(filter(None, map(_short_name, rows))))
    rest = len(names) - _NAMED
    if rest > 1:
        more = QCoreApplication.translate("Notices", "%n more", None, rest)
        return _listed([*names[:_NAMED], more])
    return _listed(names)


def _short_name(row: Row) -> str:
    name = (row.person.given or row.person.name) if row.person else headline(row)
    return shortened(name, _LONGEST_NAME)


def _listed(parts: Sequence[str]) -> str:
    """ "a, b and c", as the language joins them."""
    return str(QLocale().createSeparatedList(list(parts)))
