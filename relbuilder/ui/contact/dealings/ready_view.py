"""Ready to ask? What is missing before somebody is asked for help, and what could be given first, each with a way to
do it now. Judges nothing itself and stores nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.need import Need
from relbuilder.domain.promise import Promise
from relbuilder.domain.readiness import Lack, Readiness
from relbuilder.ui.contact.form import OwnInput
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel


@dataclass(frozen=True, slots=True)
class Standing:
    """What the answer is made of: None for `readiness` where nobody is asked (the inner circle)."""

    name: str
    readiness: Readiness | None
    overdue: tuple[Promise, ...]


class ReadyView(OwnInput):
    """Stands in the form of an ask. Its value is always empty: it is only read."""

    kept = Signal(object)
    """A `Promise` of the user's was kept."""
    talk_wanted = Signal()
    given = Signal(object)
    """The user gave what a `Need` asks for."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(spacing.SPACE_M, spacing.SPACE_S, spacing.SPACE_M, spacing.SPACE_S)
        self._lines.setSpacing(spacing.SPACE_S)
        self.show_standing(standing)

    def text(self) -> str:
        """Nothing."""
        return ""

    def setText(self, text: str) -> None:
        """Nothing can be typed here."""

    def show_standing(self, standing: Standing) -> None:
        """Show how things stand now."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        ready = standing.readiness
        self.setHidden(ready is None)
        if ready is None:
            return
        if ready.ready:
            words = self.tr("Ready to ask: you have been in touch, and nothing is owed.")
            self._lines.addWidget(Label(words, "accent", TypeRole.CAPTION, wrap=True))
            return
        self._lines.addWidget(Label(self.tr("Not quite ready to ask"), "text", TypeRole.NAME, wrap=True))
        for lack in ready.lacks:
            self._add_lack(lack, standing)
        self._add_gifts(ready.gifts, standing.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_panel(QPainter(self), QRectF(self.rect()), spacing.RADIUS_CARD, active().sunk)

    def _add_lack(self, lack: Lack, standing: Standing) -> None:
        match lack:
            case Lack.PROMISE_OVERDUE:
                for promise in standing.overdue:
                    words = self.tr("You still owe {name}: {text}")
                    said = words.format(name=standing.name, text=promise.text)
                    self._add_step(said, self.tr("Kept"), partial(self.kept.emit, promise))
            case Lack.DRY:
                said = self.tr("It is long since you talked.")
                self._add_step(said, self.tr("Log a talk"), self.talk_wanted.emit)
            case Lack.TAKEN_MORE:
                said = self.tr("You have received more than you gave.")
                self._lines.addWidget(Label(said, "text", wrap=True))

    def _add_gifts(self, gifts: tuple[Need, ...], name: str) -> None:
        if not gifts:
            words = self.tr(
                "What could {name} use? Note it under Needs and interests, and it is offered here."
            )
            self._lines.addWidget(Label(words.format(name=name), "text_2", TypeRole.CAPTION, wrap=True))
            return
        self._lines.addWidget(
            Label(self.tr("What you could give first"), "text_2", TypeRole.CAPTION_STRONG, wrap=True)
        )
        for need in gifts:
            self._add_step(need.text, self.tr("I gave it"), partial(self.given.emit, need))

    def _add_step(self, said: str, verb: str, call: Callable[[], None]) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.SPACE_S)
        line.addWidget(Label(said, "text", wrap=True), 1)
        button = QuietButton(verb, small=True)
        button.setAccessibleName(f"{verb}: {said}")
        button.clicked.connect(partial(_call, call))
        line.addWidget(button)
        self._lines.addWidget(row)


def _call(call: Callable[[], None], _checked: bool = False) -> None:
    call()
