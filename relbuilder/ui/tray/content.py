"""What the tray's menu shows of a day, as plain values, so that a menu is built anew only when they differ."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.agenda import Item
from relbuilder.services.readings import Row, Today
from relbuilder.ui.row_wording import title_of
from relbuilder.ui.tray.row_wording import done_word, shortened, when
from relbuilder.ui.tray.wording import paused_words

FIRST: Final = 5
"""So many of the day's rows stand in the menu."""

_LONGEST: Final = 40
"""Letters of a row's title: a menu that is wider than that covers half the screen."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the day: its title in the menu, and what Done is called for it."""

    item: Item
    title: str
    done: str


@dataclass(frozen=True, slots=True)
class Content:
    """The first rows, how many `more` there are, and a `remark` in their place where there are none."""

    day: date
    lines: tuple[Line, ...]
    more: int
    remark: str
    paused: bool


def content_of(today: Today) -> Content:
    """What the menu shows of a day. While everything is paused nothing asks for anything."""
    if today.pause:
        words = paused_words(today.pause.until)
        return Content(today.day, (), 0, words[:1].upper() + words[1:], paused=True)
    lines = tuple(_line(row, today.day) for row in today.rows[:FIRST])
    remark = "" if lines else QCoreApplication.translate("Tray", "Nothing today. A good day.")
    return Content(today.day, lines, len(today.rows) - len(lines), remark, paused=False)


def _line(row: Row, day: date) -> Line:
    title = shortened(title_of(row, day), _LONGEST)
    return Line(row.item, f"{title} · {when(row, day)}", done_word(row.item.kind))
