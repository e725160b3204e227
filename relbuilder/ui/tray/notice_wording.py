"""Writes notifications: one thing due with its own buttons, several at a time as one. Shows nothing itself."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.reminder import ItemKind
from relbuilder.services.notifying import DONE, OPEN, SNOOZE, Notice
from relbuilder.services.readings import Row
from relbuilder.ui.days import short_day
from relbuilder.ui.row_wording import detail_of, title_of
from relbuilder.ui.tray.row_wording import done_word, shortened, when

_LONGEST_DETAIL: Final = 160
_LONGEST_NAME: Final = 30
_NAMED: Final = 4
"""So many are named on a notice about several."""


def notice_of(rows: Sequence[Row], today: date) -> Notice:
    """One notice for what came due at the same look: at least one row.

    That about one thing has the key of its item for an id; that about several has one that no item has.
    """
    return _single(rows[0], today) if len(rows) == 1 else _group(rows, today)


def _single(row: Row, today: date) -> Notice:
    translate = QCoreApplication.translate
    actions = (
        (DONE, done_word(row.item.kind)),
        (SNOOZE, translate("Notices", "In an hour")),
        (OPEN, translate("Notices", "Open")),
    )
    parts = (_time(row, today), shortened(detail_of(row, today), _LONGEST_DETAIL))
    body = " ".join(_sentence(part) for part in parts if part)
    return Notice(str(row.item.key), title_of(row, today), body, actions)


def _group(rows: Sequence[Row], today: date) -> Notice:
    """All of them as one; only opening makes sense of several."""
    translate = QCoreApplication.translate
    title = translate("Notices", "{things} today").format(things=_listed(_counted(rows)))
    actions = ((OPEN, translate("Notices", "Open")),)
    return Notice(f"several:{rows[0].item.key}", title, _named(rows, today), actions)


def _time(row: Row, today: date) -> str:
    words = when(row, today)
    if row.item.kind is ItemKind.DATE and row.item.due > today:
        return f"{words}, {short_day(row.item.due, today)}"
    return words


def _sentence(words: str) -> str:
    ended = words if words.endswith((".", "…", "!", "?")) else f"{words}."
    return ended[:1].upper() + ended[1:]


def _counted(rows: Iterable[Row]) -> list[str]:
    """How many of what, people first."""
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


def _named(rows: Iterable[Row], today: date) -> str:
    """Whom it is about by their first names, and what is about nobody by its words."""
    names = list(dict.fromkeys(_short_name(row, today) for row in rows))
    rest = len(names) - _NAMED
    if rest > 1:
        more = QCoreApplication.translate("Notices", "%n more", None, rest)
        return _listed([*names[:_NAMED], more])
    return _listed(names)


def _short_name(row: Row, today: date) -> str:
    name = (row.person.given or row.person.name) if row.person else title_of(row, today)
    return shortened(name, _LONGEST_NAME)


def _listed(parts: Sequence[str]) -> str:
    """Joined as the language does: "Karen, Jens and Fatima"."""
    return str(QLocale().createSeparatedList(list(parts)))
