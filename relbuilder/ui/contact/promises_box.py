"""What is owed, and what becomes of it: the user's promises in a box that is seen at once, the other's below it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.services import promises
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.coming_day import ask_for_day, no_day
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.contact.promise_line import PromiseLine
from relbuilder.ui.contact.prose import Prose, Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.days import short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.day_panel import ReadDay
from relbuilder.ui.widgets.painting import paint_panel


class PromisesBox(Section):
    """Open promises both ways: kept, moved to another day, dropped; and a form for another one."""

    def __init__(self, desk: Desk, read_day: ReadDay) -> None:
        super().__init__(desk)
        self._read_day = read_day

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.contact.name, dossier.promises

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
        return bool(mine or theirs)

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
            if promise.id is None:
                continue
            mine = promise.direction is PromiseDirection.MINE
            line = PromiseLine(self._runs(promise), promise.text, f"promise{promise.id}", urgent=mine)
            line.kept.connect(partial(self._keep, promise.id))
            line.move_wanted.connect(partial(self._ask_when, promise.id))
            line.dropped.connect(partial(self._drop, promise.id))
            lines.addWidget(line)

    def _runs(self, promise: Promise) -> list[Run]:
        words = Run(promise.text)
        if promise.direction is PromiseDirection.THEIRS:
            told = self.tr("{name} promised: {text}").format(name=self._name(), text=promise.text)
            words = Run(told, "text_2")
        if promise.due is None:
            return [words]
        day = short_day(promise.due, self.desk.today())
        # Never broken within: the day belongs together.
        due = self.tr("due {day}").format(day=day).replace(" ", "\u00a0")
        return [words, Run("  " + due, "text_2", TypeRole.CAPTION)]

    def _keep(self, promise_id: int) -> None:
        self.do(partial(promises.keep_promise, self.desk.context, promise_id), self.tr("Promise kept"))

    def _drop(self, promise_id: int) -> None:
        self.do(partial(promises.drop_promise, self.desk.context, promise_id), self.tr("Promise dropped"))

    def _ask_when(self, promise_id: int, button: QWidget) -> None:
        panel = ask_for_day(
            button, self.tr("To which day?"), self.tr("Move"), self.desk.today(), self._read_day
        )
        panel.chosen.connect(partial(self._move, promise_id))

    def _move(self, promise_id: int, day: date) -> None:
        told = self.tr("Promise moved to {day}").format(day=short_day(day, self.desk.today()))
        self.do(partial(promises.move_promise, self.desk.context, promise_id, day), told)

    def _read_new(self, values: Mapping[str, str]) -> Deed:
        if not values["text"]:
            raise Unusable("text", self.tr("Write what was promised."))
        due = self._read_day(values["due"], self.desk.today()) if values["due"] else None
        if values["due"] and due is None:
            raise no_day("due")
        return partial(
            promises.add_promise,
            self.desk.context,
            self.contact_id,
            values["text"],
            direction=PromiseDirection(values["who"]),
            due=due,
        )


def _due_day(promise: Promise) -> date:
    return promise.due or date.max


class _WarmBox(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_panel(QPainter(self), QRectF(self.rect()), spacing.RADIUS_CARD, active().warn_soft)
