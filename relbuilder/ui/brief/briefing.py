"""Writes a brief in Markdown: who somebody is, how you met, last topics, promises both ways, needs, ties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.ask import AskState
from relbuilder.domain.calendar import age_on, next_occurrence
from relbuilder.domain.contact import PointKind
from relbuilder.domain.mentions import plain
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.readiness import gifts
from relbuilder.services.readings import Dossier
from relbuilder.ui.days import short_day
from relbuilder.ui.moments import plain_day
from relbuilder.ui.wording import tier_name, touch_name

TOPICS = 3
"""Of how many talks it says what they were about."""

_BIRTHDAY_AHEAD = timedelta(days=30)
_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|~"})


# What would begin a list or a quotation at the start of a line: "12. sep." is no twelfth point.
_BEGINNING = re.compile(r"^(\s*\d*)([.)+-])")


def brief(dossiers: Sequence[Dossier], today: date) -> str:
    """The page about one person, or about everybody in a meeting."""
    day = plain_day(today, today)
    if len(dossiers) == 1:
        return "\n\n".join(_about(dossiers[0], today, 1))
    title = QCoreApplication.translate("Brief", "Who you meet")
    parts = [part for dossier in dossiers for part in _about(dossier, today, 2)]
    return "\n\n".join([f"# {title}", _escaped(day), *parts])


def _about(dossier: Dossier, today: date, level: int) -> Iterator[str]:
    contact = dossier.contact
    yield f"{'#' * level} {_escaped(contact.display_name)}"
    place = ", ".join(part for part in (contact.title, contact.organisation) if part)
    yield _escaped(", ".join(part for part in (place, tier_name(dossier.standing.tier)) if part))
    reach = [point for kind in (PointKind.PHONE, PointKind.EMAIL) for point in contact.values(kind)[:1]]
    if reach:
        yield _escaped("  ·  ".join(reach))
    yield from _lists(dossier, today)
    if contact.note:
        yield _strong(QCoreApplication.translate("Brief", "Note"))
        yield plain(contact.note)


def _lists(dossier: Dossier, today: date) -> Iterator[str]:
    translate = QCoreApplication.translate
    for heading, lines in (
        (translate("Brief", "How you met"), _origin(dossier, today)),
        (translate("Brief", "Last talks"), _topics(dossier, today)),
        (translate("Brief", "You promised"), _promises(dossier, PromiseDirection.MINE, today)),
        (translate("Brief", "Promised to you"), _promises(dossier, PromiseDirection.THEIRS, today)),
        (translate("Brief", "Needs and interests"), [need.text for need in gifts(dossier.needs)]),
        (translate("Brief", "Asked for"), [ask.text for ask in dossier.asks if ask.state is AskState.OPEN]),
        (translate("Brief", "Lent and borrowed"), [loan.what for loan in dossier.loans if not loan.is_back]),
        (translate("Brief", "Knows"), _ties(dossier)),
        (translate("Brief", "Soon"), _soon(dossier, today)),
    ):
        if lines:
            yield _strong(heading)
            yield "\n".join(f"- {_escaped(line)}" for line in lines)


def _origin(dossier: Dossier, today: date) -> list[str]:
    origin = dossier.contact.origin
    day = plain_day(origin.on, today) if origin.on else ""
    through = ""
    if origin.through:
        through = QCoreApplication.translate("Brief", "through {name}").format(name=origin.through)
    line = ", ".join(part for part in (origin.how, origin.where, day, through) if part)
    return [line] if line else []


def _topics(dossier: Dossier, today: date) -> list[str]:
    return [
        ": ".join(
            filter(None, (f"{short_day(touch.day, today)}, {touch_name(touch.kind)}", _in_a_line(touch.note)))
        )
        for touch in dossier.touches[:TOPICS]
    ]


def _promises(dossier: Dossier, direction: PromiseDirection, today: date) -> list[str]:
    found = [
        promise
        for promise in dossier.promises
        if promise.direction is direction and promise.state is PromiseState.OPEN
    ]
    return [_promise(promise, today) for promise in sorted(found, key=lambda each: each.due or date.max)]


def _promise(promise: Promise, today: date) -> str:
    if promise.due is None:
        return promise.text
    due = QCoreApplication.translate("Brief", "due {day}").format(day=short_day(promise.due, today))
    return f"{promise.text} ({due})"


def _ties(dossier: Dossier) -> list[str]:
    return [QLocale().createSeparatedList([person.name for person in dossier.ties])] if dossier.ties else []


def _soon(dossier: Dossier, today: date) -> list[str]:
    birthday = dossier.contact.birthday
    if birthday is None:
        return []
    day = next_occurrence(birthday, today)
    if day > today + _BIRTHDAY_AHEAD:
        return []
    age, when = age_on(birthday, day), plain_day(day, today)
    translate = QCoreApplication.translate
    if age:
        return [translate("Brief", "Turns {age} on {day}").format(age=age, day=when)]
    return [translate("Brief", "Birthday on {day}").format(day=when)]


def _in_a_line(note: str) -> str:
    return " ".join(plain(note).split())


def _strong(heading: str) -> str:
    return f"**{_escaped(heading)}**"


def _escaped(text: str) -> str:
    """Text as typed, whatever signs of Markdown stand in it."""
    return _BEGINNING.sub(r"\1\\\2", text.translate(_SPECIAL))
