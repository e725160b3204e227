"""Moves cards as the user asks: looks whether they fit, asks where they do not, tells what was done. Paints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services import board
from relbuilder.services.board import Landing, Moved
from relbuilder.ui.bulk.full_tier import FullTierPanel, Squeeze, longest_silent, squeeze
from relbuilder.ui.bulk.move_words import done_words, newcomers_words
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.popover import Popover


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the user wants contacts: ahead of `before`, at the end, or at the top of a tier."""

    ids: tuple[int, ...]
    tier: Tier
    before: int | None = None
    at_end: bool = False

    @property
    def landing(self) -> Landing:
        """The place alone."""
        return Landing(self.tier, self.before, self.at_end)


class Moves(QObject):
    """Carries wishes out, one after the other: while a question is open, the next wish waits.

    `moved(Moved)` follows each that was carried out.
    """

    moved = Signal(object)

    def __init__(self, desk: Desk, anchor_of: Callable[[Tier], QWidget], parent: QWidget) -> None:
        """`anchor_of` gives the widget of a tier beside which to ask."""
        super().__init__(parent)
        self._desk = desk
        self._anchor_of = anchor_of
        self._page = parent
        self._asking = False
        self._waiting: list[Wish] = []

    def carry_out(self, wish: Wish) -> None:
        """Move, after asking where the tier is full."""
        if self._asking:
            self._waiting.append(wish)
            return
        standing = self._desk.reader.tiers_of(wish.ids)
        newcomers = sum(1 for tier in standing.values() if tier is not wish.tier)
        summary = next(s for s in self._desk.reader.columns() if s.policy.tier is wish.tier)
        case = squeeze(summary, newcomers)
        if case is None:
            self._move(wish)
        else:
            self._ask(wish, case)

    def step(self, ids: Sequence[int], step: int) -> None:
        """Move contacts so many tiers up or down, each from its own; those at the edge of the board stay."""
        goals: dict[Tier, list[int]] = {}
        standing = self._desk.reader.tiers_of(ids)
        for contact_id in ids:
            tier = standing.get(contact_id)
            goal = tier.neighbour(step) if tier else None
            if goal is not None:
                goals.setdefault(goal, []).append(contact_id)
        for goal, members in goals.items():
            self.carry_out(Wish(tuple(members), goal))

    def _move(self, wish: Wish) -> None:
        landing = wish.landing
        self._run(
            partial(
                board.move_contacts,
                self._desk.context,
                wish.ids,
                landing.tier,
                before=landing.before,
                at_end=landing.at_end,
            )
        )

    def _tell(self, done: Moved) -> None:
        if done.moved:
            self._desk.shell.tell(done_words(self._desk.reader, done.moved, done.tier), undoable=True)
        self.moved.emit(done)

    def _ask(self, wish: Wish, case: Squeeze) -> None:
        people = longest_silent(self._desk.reader, wish.tier, self._desk.today())
        staying = [person for person in people if person.id not in wish.ids]
        panel = FullTierPanel(case, newcomers_words(self._desk.reader, wish.ids), staying)
        popover = Popover(panel, self._page)
        panel.step_down.connect(partial(self._let_step_down, wish, popover))
        panel.raise_to.connect(partial(self._make_room, wish, popover))
        panel.cancelled.connect(popover.dismiss)
        popover.closed.connect(popover.deleteLater)
        popover.closed.connect(self._go_on)
        self._asking = True
        popover.open_at(self._anchor_of(wish.tier))

    @Slot()
    def _go_on(self) -> None:
        self._asking = False
        while self._waiting and not self._asking:
            self.carry_out(self._waiting.pop(0))

    def _let_step_down(self, wish: Wish, popover: Popover, leaving: tuple[int, ...]) -> None:
        popover.dismiss()
        self._run(partial(board.move_letting_step_down, self._desk.context, wish.ids, wish.landing, leaving))

    def _make_room(self, wish: Wish, popover: Popover, capacity: int) -> None:
        popover.dismiss()
        self._run(partial(board.move_making_room, self._desk.context, wish.ids, wish.landing, capacity))

    def _run(self, call: Callable[[], Moved]) -> None:
        self._desk.tasks.run(call, self._tell)
