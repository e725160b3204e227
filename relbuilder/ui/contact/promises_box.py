"""What is owed, and what becomes of it: the user's promises in a box that is seen at once, the other's below it.

How well both keep what they promise is one quiet line, of this contact alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState, punctuality
from relbuilder.services import promises
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.answer_line import Answer, AnswerLine
from relbuilder.ui.contact.coming_day import ask_for_day, no_day
from relbuilder.ui.contact.form import Extra, Field, Unusable
from relbuilder.ui.contact.offers import Offer
from relbuilder.ui.contact.prose import Prose, Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.contact.word_panel import ask_for_word
from relbuilder.ui.days import long_day, short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.day_panel import DayPanel, ReadDay
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel


class PromisesBox(Section):
    """Open promises both ways: kept, moved to another day, dropped, broken; and forms to add and correct them."""

    def __init__(self, desk: Desk, read_day: ReadDay) -> None:
        super().__init__(desk)
        self._read_day = read_day

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.contact.name, dossier.promises, self.desk.today()

    def fill(self) -> bool:
        mine, theirs = self._open(PromiseDirection.MINE), self._open(PromiseDirection.THEIRS)
        if mine:
            lines = self.add_box(_WarmBox())
            lines.setContentsMargins(spacing.SPACE_M, spacing.SPACE_S, spacing.SPACE_M, spacing.SPACE_M)
            title = self.tr("You owe {name} %n thing(s)", None, len(mine)).format(name=self._name())
            lines.addWidget(Prose([Run(title, "warn", TypeRole.NAME)]))
            self._add_lines(lines, mine)
        if theirs:
            lines = self.add_box(QWidget())
            lines.setContentsMargins(0, spacing.SPACE_M if mine else 0, 0, 0)
            self._add_lines(lines, theirs)
        kept = self._kept_words()
        if kept:
            self.body.addWidget(Label(kept, "text_3", TypeRole.CAPTION, wrap=True))
            if mine or theirs:
                self.body.insertSpacing(self.body.count() - 1, spacing.SPACE_S)
        return bool(mine or theirs or kept)

    def add(self, direction: PromiseDirection = PromiseDirection.MINE) -> None:
        """Open a form for another promise of that direction."""
        owing = (
            (PromiseDirection.MINE.value, self.tr("I owe it")),
            (PromiseDirection.THEIRS.value, self.tr("{name} owes it").format(name=self._name())),
        )
        rows = [
            [Field("text", self.tr("What was promised"))],
            [
                Field("who", self.tr("Who owes it"), direction.value, choices=owing),
                Field("due", self.tr("Due day (optional)")),
            ],
        ]
        self.begin(Edit("new", rows, self._read_new, first="text"))

    def edit(self, promise: Promise) -> None:
        """Open a promise to correct it; one that is over can be opened again."""
        due = long_day(promise.due) if promise.due else ""
        rows = [
            [Field("text", self.tr("What was promised"), promise.text)],
            [Field("due", self.tr("Due day (optional)"), due)],
        ]
        extras = [Extra("delete", self.tr("Delete"), "trash", self.tr("Promise deleted"))]
        if promise.state is not PromiseState.OPEN:
            extras.append(Extra("open", self.tr("It is open again"), "undo"))
        read, also = partial(self._read_changed, promise, due), partial(self._do_extra, promise)
        self.begin(Edit(_key(promise), rows, read, extras, also, "text"))

    def _kept_words(self) -> str:
        """How many were kept on time, over twelve months: of hers and his only beside one's own."""
        today, told = self.desk.today(), []
        for direction, words in (
            (PromiseDirection.MINE, self.tr("You kept {kept} of {all} promises on time")),
            (PromiseDirection.THEIRS, self.tr("{name} kept {kept} of {all}")),
        ):
            found = punctuality(self.dossier.promises, direction, today)
            if found.counted:
                told.append(words.format(name=self._name(), kept=found.on_time, all=found.counted))
        return self.tr("{kept}, over twelve months").format(kept=", ".join(told)) if told else ""

    def _name(self) -> str:
        contact = self.dossier.contact
        return contact.name.given or contact.display_name

    def _open(self, direction: PromiseDirection) -> list[Promise]:
        """Those that are due first come first, those without a day last."""
        found = [
            promise
            for promise in self.dossier.promises
            if promise.direction is direction and promise.state is PromiseState.OPEN
        ]
        return sorted(found, key=_due_day)

    def _add_lines(self, lines: QVBoxLayout, owed: list[Promise]) -> None:
        lines.setSpacing(spacing.SPACE_S)
        for promise in owed:
            mine = promise.direction is PromiseDirection.MINE
            answers = (
                Answer("keep", self.tr("Kept"), partial(self._keep, promise), best=mine),
                Answer("move", self.tr("Move"), partial(self._ask_when, promise)),
            )
            lines.addWidget(
                AnswerLine(self._runs(promise), promise.text, _key(promise), answers, self._more(promise))
            )

    def _more(self, promise: Promise) -> list[list[Offer]]:
        return [
            [(self.tr("Edit…"), partial(self.edit, promise))],
            [
                (self.tr("Dropped…"), partial(self._ask_why_dropped, promise)),
                (self.tr("Broken…"), partial(self._ask_why_broken, promise)),
            ],
        ]

    def _runs(self, promise: Promise) -> list[Run]:
        words = Run(promise.text)
        if promise.direction is PromiseDirection.THEIRS:
            told = self.tr("{name} promised: {text}").format(name=self._name(), text=promise.text)
            words = Run(told, "text_2")
        said = [Run(f"  {promise.word}", "text_2", TypeRole.CAPTION)] if promise.word else []
        if promise.due is None:
            return [words, *said]
        today = self.desk.today()
        # Theirs is no alarm: that it is late is said as quietly as when it is due.
        late = promise.is_overdue(today) and promise.direction is PromiseDirection.THEIRS
        due = self.tr("was due {day}") if late else self.tr("due {day}")
        # Never broken within: the day belongs together.
        day = due.format(day=short_day(promise.due, today)).replace(" ", "\u00a0")
        return [words, Run("  " + day, "text_2", TypeRole.CAPTION), *said]

    def _keep(self, promise: Promise, _button: QWidget) -> None:
        self.do(partial(promises.keep_promise, self.desk.context, promise.id or 0), self.tr("Promise kept"))

    def _ask_why_dropped(self, promise: Promise) -> None:
        self._ask_why(promise, self.tr("Agreed that it will not be kept?"), self.tr("Dropped"), self._drop)

    def _ask_why_broken(self, promise: Promise) -> None:
        self._ask_why(promise, self.tr("It was not kept?"), self.tr("Broken"), self._break)

    def _ask_why(self, promise: Promise, title: str, verb: str, done: Callable[[Promise, str], None]) -> None:
        button = self.findChild(QWidget, f"{_key(promise)}-more")
        if button is not None:
            ask_for_word(button, title, verb, partial(done, promise))

    def _drop(self, promise: Promise, word: str) -> None:
        call = partial(promises.drop_promise, self.desk.context, promise.id or 0, word)
        self.do(call, self.tr("Promise dropped"))

    def _break(self, promise: Promise, word: str) -> None:
        call = partial(promises.break_promise, self.desk.context, promise.id or 0, word)
        self.do(call, self.tr("Promise broken"))

    def _ask_when(self, promise: Promise, button: QWidget) -> None:
        panel = ask_for_day(
            *(button, self.tr("To which day?"), self.tr("Move"), self.desk.today(), self._read_day),
            word=self.tr("A word about it (optional)"),
        )
        panel.chosen.connect(partial(self._move, promise, panel))

    def _move(self, promise: Promise, panel: DayPanel, day: date) -> None:
        told = self.tr("Promise moved to {day}").format(day=short_day(day, self.desk.today()))
        self.do(partial(promises.move_promise, self.desk.context, promise.id or 0, day, panel.word()), told)

    def _read_changed(self, promise: Promise, shown_due: str, values: Mapping[str, str]) -> Deed:
        text, due = self._text(values), promise.due
        if values["due"] != shown_due:
            due = self._due(values)
        return partial(promises.edit_promise, self.desk.context, replace(promise, text=text, due=due))

    def _do_extra(self, promise: Promise, key: str) -> Deed:
        call = promises.delete_promise if key == "delete" else promises.reopen_promise
        return partial(call, self.desk.context, promise.id or 0)

    def _read_new(self, values: Mapping[str, str]) -> Deed:
        text, due = self._text(values), self._due(values)
        return partial(
            promises.add_promise,
            self.desk.context,
            self.contact_id,
            text,
            direction=PromiseDirection(values["who"]),
            due=due,
        )

    def _text(self, values: Mapping[str, str]) -> str:
        if not values["text"]:
            raise Unusable("text", self.tr("Write what was promised."))
        return values["text"]

    def _due(self, values: Mapping[str, str]) -> date | None:
        due = self._read_day(values["due"], self.desk.today()) if values["due"] else None
        if values["due"] and due is None:
            raise no_day("due")
        return due


def _key(promise: Promise) -> str:
    return f"promise{promise.id}"


def _due_day(promise: Promise) -> date:
    return promise.due or date.max


class _WarmBox(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_panel(QPainter(self), QRectF(self.rect()), spacing.RADIUS_CARD, active().warn_soft)
