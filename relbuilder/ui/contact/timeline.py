"""The timeline: touches, moves and exchanges, newest first. A touch is corrected or deleted where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.mentions import plain
from relbuilder.domain.move import TierMove
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import Dossier
from relbuilder.services.touches import delete_touch, edit_touch
from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.contact.form import Extra, Field, Unusable
from relbuilder.ui.contact.prose import Prose, ProseButton, Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.days import long_day, short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.wording import tier_name, touch_name

PAGE = 50
"""Entries shown at first, and added by each "Show more"."""

_PADDING = spacing.SPACE_XS // 2
"""What a paragraph to click has above and below its words; those to read get the same."""

Entry = Touch | TierMove | Exchange


class TimelineSection(Section):
    """What happened between the user and the contact."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("TimelineSection", "Timeline"))
        self._limit = PAGE
        self._shown_for: int | None = None

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.touches, dossier.moves, dossier.exchanges

    def fill(self) -> bool:
        if self._shown_for != self.contact_id:
            self._shown_for, self._limit = self.contact_id, PAGE
        entries = self._entries()
        for entry in entries[: self._limit]:
            self.body.addWidget(self._row(entry))
        if len(entries) > self._limit:
            more = QuietButton(self.tr("Show more"), small=True)
            more.setObjectName("more")
            more.clicked.connect(self._show_more)
            self.body.addWidget(more)
        return bool(entries)

    def edit(self, touch: Touch) -> None:
        """Open a touch to correct it."""
        kinds = tuple((kind.value, touch_name(kind)) for kind in TouchKind)
        rows = [
            [
                Field("kind", self.tr("Kind"), touch.kind.value, choices=kinds, share=2),
                Field("day", self.tr("When"), long_day(touch.day), share=3),
            ],
            [Field("minutes", self.tr("Minutes"), str(touch.minutes if touch.minutes is not None else ""))],
            [Field("note", self.tr("What was it about?"), plain(touch.note))],
        ]
        extras = [
            Extra(
                "delete",
                self.tr("Delete"),
                "trash",
                self.tr("{kind} deleted").format(kind=touch_name(touch.kind)),
            )
        ]
        self.begin(
            Edit(
                f"touch{touch.id}",
                rows,
                partial(self._read, touch),
                extras,
                partial(self._delete, touch),
                "note",
            )
        )

    def _entries(self) -> list[Entry]:
        dossier = self.dossier
        entries: list[Entry] = [*dossier.touches, *dossier.moves, *dossier.exchanges]
        return sorted(entries, key=_when, reverse=True)

    def _row(self, entry: Entry) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, spacing.SPACE_XS)
        line.setSpacing(spacing.SPACE_XS)
        line.addLayout(self._day_column(entry.day))
        runs = self._runs(entry)
        if isinstance(entry, Touch):
            button = ProseButton(runs)
            button.setObjectName(f"touch{entry.id}")
            button.setToolTip(self.tr("Click to edit"))
            button.clicked.connect(partial(self.edit, entry))
            line.addWidget(button, 1)
        else:
            words = QVBoxLayout()
            words.setContentsMargins(spacing.SPACE_XS, _PADDING, spacing.SPACE_XS, _PADDING)
            words.addWidget(Prose(runs))
            line.addLayout(words, 1)
        return row

    def _day_column(self, day: date) -> QVBoxLayout:
        """The day at the left, on the base line of the first line of words beside it."""
        label = Label(short_day(day, self.desk.today()), "text_3", TypeRole.CAPTION, tabular=True)
        label.setFixedWidth(typography.text_width("30. sep. 2026", TypeRole.CAPTION))
        column = QVBoxLayout()
        column.setContentsMargins(0, _PADDING + typography.base_line_shift(TypeRole.CAPTION), 0, 0)
        column.addWidget(label)
        column.addStretch(1)
        return column

    def _runs(self, entry: Entry) -> list[Run]:
        match entry:
            case Touch():
                return self._touch_runs(entry)
            case TierMove():
                return self._move_runs(entry)
            case Exchange():
                given = entry.direction is ExchangeDirection.GIVEN
                word = self.tr("Gave") if given else self.tr("Received")
                return [Run(word, role=TypeRole.NAME), Run(f": {entry.text}")]

    def _touch_runs(self, touch: Touch) -> list[Run]:
        rest = ""
        if touch.minutes:
            rest += ", " + self.tr("%n min", None, touch.minutes)
        others = self._others(touch)
        if others:
            rest += ", " + self.tr("with {names}").format(names=others)
        if touch.note:
            rest += f". {plain(touch.note)}"
        return [Run(touch_name(touch.kind), role=TypeRole.NAME), Run(rest)]

    def _others(self, touch: Touch) -> str:
        ids = [contact_id for contact_id in touch.people if contact_id != self.contact_id]
        people = self.desk.reader.summaries(ids, self.desk.today()) if ids else []
        return self.locale().createSeparatedList([person.name for person in people])

    def _move_runs(self, move: TierMove) -> list[Run]:
        if move.came_from is None:
            words = self.tr("Came to {tier}").format(tier=tier_name(move.went_to))
        else:
            words = self.tr("Moved from {before} to {tier}").format(
                before=tier_name(move.came_from), tier=tier_name(move.went_to)
            )
        return [Run(words, "text_2"), *([Run(f". {move.reason}", "text_2")] if move.reason else [])]

    def _show_more(self) -> None:
        self._limit += PAGE
        self.refill()

    def _read(self, touch: Touch, values: Mapping[str, str]) -> Deed:
        day, minutes = self._day(values["day"]), values["minutes"]
        if minutes and not minutes.isdecimal():
            raise Unusable("minutes", self.tr("Write the minutes as a number, for example 30."))
        changed = replace(
            touch,
            kind=TouchKind(values["kind"]),
            day=day,
            minutes=int(minutes) if minutes else None,
            note=values["note"],
        )
        return partial(edit_touch, self.desk.context, changed)

    def _day(self, text: str) -> date:
        day = parse_day(text, self.desk.today())
        if day is None:
            raise Unusable("day", self.tr("That is no date. Write it like 14 March 2023 or 2023-03-14."))
        return day

    def _delete(self, touch: Touch, _key: str) -> Deed:
        return partial(delete_touch, self.desk.context, touch.id or 0)


def _when(entry: Entry) -> tuple[date, datetime]:
    """The day, and within it the order of writing down."""
    match entry:
        case Touch():
            return entry.day, entry.logged_at
        case TierMove():
            return entry.day, entry.moved_at
        case Exchange():
            return entry.day, datetime.min.replace(tzinfo=UTC)
