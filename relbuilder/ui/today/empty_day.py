"""What Today says when nothing asks for anything: that it is a good day, or what to do first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.calendar import local_day
from relbuilder.services.readings import Row, Today
from relbuilder.ui.moments import clock_time, near_day
from relbuilder.ui.row_wording import When, title_of
from relbuilder.ui.widgets.buttons import PrimaryButton
from relbuilder.ui.widgets.empty_state import EmptyState


class EmptyDay(QWidget):
    """Hidden while there are rows. `board_wanted` where the first step is to choose people."""

    board_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState("today", "", "")
        self._board = PrimaryButton(self.tr("Go to the board"), "board")
        self._board.clicked.connect(self.board_wanted)
        self._state.add_button(self._board)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        self.hide()

    def show_day(self, today: Today, when: When) -> None:
        """Say what fits the day, or nothing."""
        self.setVisible(not today.rows)
        nobody = _nobody_chosen(today)
        self._board.setVisible(nobody)
        if nobody:
            title = self.tr("Whom do you want to keep?")
            sentence = self.tr(
                "Today fills by itself with the people you choose. Move a few cards out of the graveyard on the board, "
                "and they turn up here when it is time."
            )
        elif today.pause is not None:
            title = self.tr("All clocks rest")
            sentence = self.tr("Nothing is asked of you while you are away. What was due waits with you.")
        elif today.done:
            title = self.tr("That was all for today")
            sentence = self.tr("Whoever waited for a word from you has had it.")
        else:
            title = self.tr("A good day")
            sentence = self.tr("No promise is due, and nobody has waited too long. Time to enjoy it.")
        self._state.set_text(title, f"{sentence} {_next_words(today, when)}".strip())


def _nobody_chosen(today: Today) -> bool:
    """Whether nobody lives on the board yet: it asks for nothing, and there is nothing else."""
    return not (today.week.asked or today.rows or today.later or today.done or today.pause)


def _next_words(today: Today, when: When) -> str:
    """What comes next, where that is known: what was put off names its day."""
    put_off = [(row.item.snoozed_until, row) for row in today.later if row.item.snoozed_until is not None]
    if not put_off:
        return ""
    instant, row = min(put_off, key=_instant)
    day = local_day(instant, when.zone, when.day_starts_at)
    then = near_day(day, today.day) if day > today.day else clock_time(instant, when.zone)
    text = QCoreApplication.translate("EmptyDay", "Next: {what}, {when}.")
    return text.format(what=title_of(row, today.day), when=then)


def _instant(pair: tuple[datetime, Row]) -> datetime:
    return pair[0]
