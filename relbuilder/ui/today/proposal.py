"""The card that proposes to ask less after three short weeks: a longer interval, or somebody who steps down."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from relbuilder.domain.load import LessLoad
from relbuilder.services import tiers
from relbuilder.ui.desk import Desk
from relbuilder.ui.today.calm_card import CalmCard
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.wording import tier_name

_REST = timedelta(weeks=3)
_MEMORY = "today/no_proposal_before"


class ProposalCard(CalmCard):
    """`board_wanted(Tier)` to look who might step down."""

    board_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("sun", parent)
        self._desk = desk
        self._proposal: LessLoad | None = None
        self._longer = QuietButton("", tone=ButtonTone.ACCENT, small=True)
        self._longer.clicked.connect(self._ask_less)
        who = QuietButton(self.tr("See who might step down"), small=True)
        who.clicked.connect(self._see_who)
        not_now = QuietButton(self.tr("Not now"), small=True)
        not_now.setToolTip(self.tr("Asked again in three weeks at the earliest"))
        not_now.clicked.connect(self._put_off)
        for button in (self._longer, who, not_now):
            self.add_button(button)

    def show_proposal(self, proposal: LessLoad | None, today: date) -> None:
        """Show it, unless the user wanted to hear nothing of it for now."""
        self._proposal = proposal
        if proposal is None or today < _rests_until(self._desk.memory):
            self.say("")
            return
        done = round(proposal.done)
        text = self.tr(
            "The last three weeks asked for about %n touch(es) each, and you had time for about {done}. Ask less?",
            None,
            round(proposal.asked),
        )
        if not done:
            text = self.tr(
                "The last three weeks asked for about %n touch(es) each, and you had no time for them. Ask less?",
                None,
                round(proposal.asked),
            )
        self.say(text.format(done=done))
        self._longer.setEnabled(True)
        self._word_offer(proposal)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._proposal is not None:
            # The user calls a tier something else now.
            self._word_offer(self._proposal)

    def _word_offer(self, proposal: LessLoad) -> None:
        self._longer.setText(
            self.tr("{tier} every {proposed} days instead of {days}").format(
                tier=tier_name(proposal.tier), proposed=proposal.proposed_days, days=proposal.cadence_days
            )
        )

    @Slot()
    def _ask_less(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        # One click is one change: the next day that is shown brings another proposal, or none.
        self._longer.setEnabled(False)
        call = partial(tiers.set_cadence, self._desk.context, proposal.tier, proposal.proposed_days)
        self._desk.tasks.run(call, self._tell, self._refused)

    @Slot()
    def _see_who(self) -> None:
        if self._proposal is not None:
            self.board_wanted.emit(self._proposal.tier)

    @Slot()
    def _put_off(self) -> None:
        self._desk.memory.setValue(_MEMORY, (self._desk.today() + _REST).isoformat())
        self.say("")

    def _tell(self, _result: object) -> None:
        self._desk.shell.tell(self.tr("The board asks for less now"), undoable=True)

    def _refused(self, error: Exception) -> None:
        self._longer.setEnabled(True)
        self._desk.shell.tell_problem(error)


def _rests_until(memory: QSettings) -> date:
    try:
        return date.fromisoformat(str(memory.value(_MEMORY, "")))
    except ValueError:
        return date.min
