"""Pairs of records that may be one person, side by side, one pair after the other: the user decides, now or later."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.services.imports import Decision, Doubt
from relbuilder.ui.pairs.comparison import compare
from relbuilder.ui.pairs.pair_table import PairTable
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.transfer.wording import because
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, PrimaryButton, QuietButton
from relbuilder.ui.widgets.choices import CheckBox
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.reading_column import ReadingPage

_KEYS = {Qt.Key.Key_S: Decision.SAME, Qt.Key.Key_D: Decision.DIFFERENT, Qt.Key.Key_L: Decision.LATER}
Decisions = Mapping[tuple[Path, int], Decision]


class DoubtsView(ReadingPage):
    """`finished(decisions)` when all are decided, or the user has seen enough for now."""

    finished = Signal(object)

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._doubts: Sequence[Doubt] = ()
        self._decisions: dict[tuple[Path, int], Decision] = {}
        self._stored: Collection[int] = ()
        self._at = 0
        self._title = Label("", "text", TypeRole.TITLE)
        self._reason = Label("", "text_2", wrap=True)
        self._table = PairTable()
        self.column.body.addLayout(self._head())
        self.column.body.addWidget(self._reason)
        self.column.body.addSpacing(spacing.SPACE_S)
        self.column.body.addWidget(self._table)
        self.column.body.addStretch(1)
        self.all = CheckBox(self.tr("For all of these"))
        self._add_buttons()

    def show_doubts(self, doubts: Sequence[Doubt], decisions: Decisions, stored: Collection[int]) -> None:
        """Begin at the first pair that is not decided; `stored` are the known ones that stood here before."""
        self._doubts = doubts
        self._stored = stored
        self._decisions = dict(decisions)
        self._at = next((i for i, doubt in enumerate(doubts) if doubt.where not in decisions), 0)
        self.all.setChecked(False)
        self._show()
        self.same.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self, decision: Decision) -> None:
        """Decide this pair, or with "for all of these" it and all after it, and go on."""
        last = len(self._doubts) if self.all.isChecked() else self._at + 1
        for doubt in self._doubts[self._at : last]:
            self._decisions[doubt.where] = decision
        if last >= len(self._doubts):
            self._finish()
        else:
            self._go(last - self._at)

    def event(self, event: QEvent) -> bool:
        return claim(event, (*_KEYS, Qt.Key.Key_Escape)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        decision = _KEYS.get(Qt.Key(event.key()))
        if decision is not None:
            self.decide(decision)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        self._back = IconButton("chevron_left", self.tr("The pair before"))
        self._next = IconButton("chevron_right", self.tr("The next pair"))
        self._back.clicked.connect(partial(self._go, -1))
        self._next.clicked.connect(partial(self._go, 1))
        enough = QuietButton(self.tr("Back to the overview"))
        enough.clicked.connect(self._finish)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(self._title, 1)
        for button in (self._back, self._next, enough):
            row.addWidget(button)
        return row

    def _add_buttons(self) -> None:
        self.same = PrimaryButton(self.tr("Same person (S)"))
        self.different = QuietButton(self.tr("Two people (D)"), tone=ButtonTone.ACCENT)
        self.later = QuietButton(self.tr("Decide later (L)"))
        self.foot.addWidget(self.all)
        self.foot.addStretch(1)
        for button, decision in (
            (self.later, Decision.LATER),
            (self.different, Decision.DIFFERENT),
            (self.same, Decision.SAME),
        ):
            button.clicked.connect(partial(self.decide, decision))
            self.foot.addWidget(button)

    def _go(self, step: int) -> None:
        self._at = max(0, min(self._at + step, len(self._doubts) - 1))
        self._show()

    def _finish(self) -> None:
        self.finished.emit(dict(self._decisions))

    def _show(self) -> None:
        doubt = self._doubts[self._at]
        left = len(self._doubts) - self._at
        self._title.setText(
            self.tr("One person or two? {number} of {count}").format(
                number=self._at + 1, count=len(self._doubts)
            )
        )
        self._reason.setText(because(doubt.because))
        self._table.show_pairs(
            compare(doubt.known, doubt.incoming, self._region),
            self.tr("You have") if doubt.known.id in self._stored else self.tr("Earlier in these files"),
            self.tr("{file}, line {line}").format(file=doubt.where[0].name, line=doubt.line),
        )
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(left > 1)
        self.all.setVisible(left > 1)
        self.all.setText(self.tr("For all %Ln that are left", None, left))
        chosen = self._decisions.get(doubt.where)
        self.same.set_icon_name("check" if chosen is Decision.SAME else "")
        self.different.set_icon_name("check" if chosen is Decision.DIFFERENT else "")
        self.later.set_icon_name("check" if chosen is Decision.LATER else "")
