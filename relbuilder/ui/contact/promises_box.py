"""What is owed: the user's own promises in a box that is seen at once, the other's in a quiet line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.relation import Promise, PromiseDirection, PromiseState
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.prose import Prose, Run
from relbuilder.ui.contact.section import Section
from relbuilder.ui.days import short_day
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_panel


class PromisesBox(Section):
    """Open promises both ways."""

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.contact.name, dossier.promises

    def fill(self) -> bool:
        mine, theirs = self._open(PromiseDirection.MINE), self._open(PromiseDirection.THEIRS)
        name = self.dossier.contact.name.given or self.dossier.contact.display_name
        if mine:
            box = _WarmBox()
            lines = QVBoxLayout(box)
            lines.setContentsMargins(spacing.SPACE_M, spacing.SPACE_S, spacing.SPACE_M, spacing.SPACE_S)
            lines.setSpacing(spacing.SPACE_XS)
            title = self.tr("You owe {name} %n thing(s)", None, len(mine)).format(name=name)
            lines.addWidget(Prose([Run(title, "warn", TypeRole.NAME)]))
            for promise in mine:
                lines.addWidget(Prose(self._runs(promise)))
            self.body.addWidget(box)
        for promise in theirs:
            words = self.tr("{name} promised: {text}").format(name=name, text=promise.text)
            self.body.addWidget(Prose([Run(words, "text_2"), *self._due(promise)]))
        return bool(mine or theirs)

    def _open(self, direction: PromiseDirection) -> list[Promise]:
        """Those that are due first come first, those without a day last."""
        promises = self.dossier.promises
        found = [p for p in promises if p.direction is direction and p.state is PromiseState.OPEN]
        return sorted(found, key=_due_day)

    def _runs(self, promise: Promise) -> list[Run]:
        return [Run(promise.text), *self._due(promise)]

    def _due(self, promise: Promise) -> list[Run]:
        if promise.due is None:
            return []
        day = short_day(promise.due, self.desk.today())
        # Never broken within: the day belongs together.
        words = self.tr("due {day}").format(day=day).replace(" ", "\u00a0")
        return [Run("  " + words, "text_2", TypeRole.CAPTION)]


def _due_day(promise: Promise) -> date:
    return promise.due or date.max


class _WarmBox(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_panel(QPainter(self), QRectF(self.rect()), spacing.RADIUS_CARD, active().warn_soft)
