"""Carries out what is asked for several contacts at once, each undone as one, and tells of it. Paints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services import bulk, contacts
from relbuilder.ui.bulk.moves import Moves, Wish
from relbuilder.ui.bulk.tagging import TaggingPanel
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.popover import Popover


class BulkDeeds(QObject):
    """`anchor` gives the widget beside which a panel opens."""

    def __init__(self, desk: Desk, moves: Moves, anchor: Callable[[], QWidget], page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._moves = moves
        self._anchor = anchor
        self._page = page

    def move(self, ids: Sequence[int], tier: Tier) -> None:
        """Move those who stand elsewhere to the top of a tier, after asking where it is full."""
        standing = self._desk.reader.tiers_of(ids)
        going = tuple(number for number in ids if number in standing and standing[number] is not tier)
        if going:
            self._moves.carry_out(Wish(going, tier))

    def tag(self, ids: Sequence[int]) -> None:
        """Open the panel of tags."""
        if ids:
            self._open(TaggingPanel(self._desk, ids))

    def give_rhythm(self, ids: Sequence[int]) -> None:
        """Ask how often to be in touch."""
        from relbuilder.ui.bulk.rhythm_panel import RhythmPanel

        if ids:
            panel = RhythmPanel(self._desk, ids)
            panel.done.connect(self._open(panel).dismiss)

    def group(self, ids: Sequence[int]) -> None:
        """Ask what group these people are to be, and show it."""
        from relbuilder.ui.grouping import GroupingPanel

        if ids:
            panel = GroupingPanel(self._desk, ids)
            panel.made.connect(partial(self._show_group, self._open(panel)))

    def _show_group(self, popover: Popover, group_id: int) -> None:
        popover.dismiss()
        self._desk.shell.open_contact(group_id)

    def choose(self, ids: Sequence[int], chosen: bool) -> None:
        """Mark (or unmark) contacts as those to know better."""
        self._desk.do(partial(bulk.choose_contacts, self._desk.context, tuple(ids), chosen))

    def pause(self, ids: Sequence[int], until: date | None) -> None:
        """Let clocks stand still."""
        words = self.tr("%n contact(s) paused", None, len(ids))
        self._do(partial(bulk.pause_contacts, self._desk.context, tuple(ids), until), words)

    def resume(self, ids: Sequence[int]) -> None:
        """Let clocks go on."""
        words = self.tr("The clocks go on where they stopped")
        self._do(partial(bulk.resume_contacts, self._desk.context, tuple(ids)), words)

    def put_in_bin(self, ids: Sequence[int]) -> None:
        """Delete, with a way back for thirty days."""
        words = self.tr("%n contact(s) moved to the bin", None, len(ids))
        self._do(partial(contacts.bin_contacts, self._desk.context, tuple(ids)), words)

    def put_back(self, ids: Sequence[int]) -> None:
        """Bring contacts back from the bin."""
        words = self.tr("%n contact(s) back on the board", None, len(ids))
        self._do(partial(contacts.restore_contacts, self._desk.context, tuple(ids)), words)

    def delete_for_good(self, ids: Sequence[int]) -> None:
        """Delete what lies in the bin. Ask first."""
        self._desk.do(partial(bulk.delete_for_good, self._desk.context, tuple(ids)), self._tell_deleted)

    def _tell_deleted(self, count: object) -> None:
        if isinstance(count, int) and count:
            self._desk.shell.tell(self.tr("%n contact(s) deleted for good", None, count))

    def _do(self, call: Callable[[], object], words: str) -> None:
        self._desk.do(call, partial(self._tell, words))

    def _tell(self, words: str, _done: object) -> None:
        self._desk.shell.tell(words, undoable=True)

    def _open(self, panel: QWidget) -> Popover:
        popover = Popover(panel, self._page)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self._anchor())
        return popover
