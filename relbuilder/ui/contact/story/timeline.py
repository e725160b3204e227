"""The timeline: everything that happened, newest first; read by strands, searched, and corrected where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.mentions import plain
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import Dossier
from relbuilder.services.touches import delete_touch, edit_touch
from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.contact.form import Extra, Field, Unusable
from relbuilder.ui.contact.prose import Prose, ProseButton
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.contact.story.chronicle import entries
from relbuilder.ui.contact.story.entry import Entry
from relbuilder.ui.contact.story.strand_bar import StrandBar
from relbuilder.ui.days import long_day, short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.wording import touch_name

PAGE = 50
"""Entries shown at first, and added by each "Show more"."""

_PADDING = spacing.SPACE_XS // 2
"""What a paragraph to click has above and below its words; those to read get the same."""

Openers = Mapping[type, Callable[[Any], None]]
"""What a click on an entry does, by the kind of what it tells of."""


class TimelineSection(Section):
    """What happened between the user and the contact. What `openers` do not know is only read."""

    def __init__(self, desk: Desk, openers: Openers) -> None:
        super().__init__(desk, QCoreApplication.translate("TimelineSection", "Timeline"))
        self._openers: Openers = {Touch: self.edit, **openers}
        self._limit = PAGE
        self._shown_for: int | None = None
        self.bar = StrandBar()
        self.bar.changed.connect(self._choose)
        self._column.insertWidget(1, self.bar)

    def slice_of(self, dossier: Dossier) -> object:
        return (
            *(
                dossier.touches,
                dossier.moves,
                dossier.promises,
                dossier.exchanges,
                dossier.loans,
                dossier.asks,
            ),
            *(
                dossier.needs,
                dossier.introductions,
                dossier.vouches,
                dossier.recommendations,
                dossier.references,
            ),
            *(dossier.mentions, dossier.attachments, dict(dossier.names), dossier.contact.name),
        )

    def fill(self) -> bool:
        if self._shown_for != self.contact_id:
            self._shown_for, self._limit = self.contact_id, PAGE
            self.bar.reset()
        known = entries(self.dossier)
        self.bar.offer(known)
        chosen = self.bar.chosen(known)
        for entry in chosen[: self._limit]:
            self.body.addWidget(self._row(entry))
        if len(chosen) > self._limit:
            more = QuietButton(self.tr("Show more"), small=True)
            more.setObjectName("more")
            more.clicked.connect(self._show_more)
            self.body.addWidget(more)
        if known and not chosen:
            self.body.addWidget(Label(self.tr("Nothing like that in the timeline."), "text_2", wrap=True))
        return bool(known)

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
        deleted = self.tr("{kind} deleted").format(kind=touch_name(touch.kind))
        extras = [Extra("delete", self.tr("Delete"), "trash", deleted)]
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

    def _row(self, entry: Entry) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, spacing.SPACE_XS)
        line.setSpacing(spacing.SPACE_XS)
        line.addLayout(self._day_column(entry.day))
        opener = self._openers.get(type(entry.subject))
        if opener is not None:
            button = ProseButton(entry.runs)
            button.setObjectName(entry.key)
            button.setToolTip(self.tr("Click to edit") if opener == self.edit else "")
            button.clicked.connect(partial(_open, opener, entry.subject))
            line.addWidget(button, 1)
        else:
            words = QVBoxLayout()
            words.setContentsMargins(spacing.SPACE_XS, _PADDING, spacing.SPACE_XS, _PADDING)
            words.addWidget(Prose(entry.runs))
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

    @Slot()
    def _choose(self) -> None:
        self._limit = PAGE
        self.refill()

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


def _open(opener: Callable[[Any], None], subject: object) -> None:
    opener(subject)
