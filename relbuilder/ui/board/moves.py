"""Moves cards as the user asks: looks whether they fit, asks where they do not, tells what was done. Paints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services import board
from relbuilder.services.board import Moved
from relbuilder.ui.board.full_tier import FullTierPanel, Squeeze, longest_silent, squeeze
from relbuilder.ui.board.move_words import done_words, newcomers_words
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.popover import Popover


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the user wants contacts: ahead of `before`, at the end, or at the top of a tier."""

    ids: tuple[int, ...]
    tier: Tier
    before: int | None = None
    at_end: bool = False


class Moves(QObject):
    """Carries wishes out, one after the other. `moved(Moved)` follows each that was carried out."""

    moved = Signal(object)

    def __init__(self, desk: Desk, anchor_of: Callable[[Tier], QWidget], parent: QWidget) -> None:
        """`anchor_of` gives the widget of a tier beside which to ask."""
        super().__init__(parent)
        self._desk = desk
        self._anchor_of = anchor_of
        self._page = parent

    def carry_out(self, wish: Wish) -> None:
        """Move, after asking where the tier is full."""
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
        call = partial(
            board.move_contacts,
            self._desk.context,
            wish.ids,
            wish.tier,
            before=wish.before,
            at_end=wish.at_end,
        )
        self._desk.tasks.run(call, self._tell)

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
        popover.open_at(self._anchor_of(wish.tier))

    def _let_step_down(self, wish: Wish, popover: Popover, leaving: tuple[int, ...]) -> None:
        popover.dismiss()
        below = wish.tier.neighbour(-1) or Tier.GRAVEYARD
        # A card that steps down is no place to be put ahead of any more.
        before = None if wish.before in leaving else wish.before
        self._desk.tasks.run(
            partial(board.move_contacts, self._desk.context, leaving, below),
            partial(self._then_move, Wish(wish.ids, wish.tier, before, wish.at_end)),
        )

    def _make_room(self, wish: Wish, popover: Popover, capacity: int) -> None:
        popover.dismiss()
        self._desk.tasks.run(
            partial(board.raise_capacity, self._desk.context, wish.tier, capacity),
            partial(self._then_move, wish),
        )

    def _then_move(self, wish: Wish, _done: object) -> None:
        self._move(wish)
