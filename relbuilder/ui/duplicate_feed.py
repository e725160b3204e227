"""Keeps at hand which contacts are probably one person, for every page that shows them or their number."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from relbuilder.domain.events import ContactsBinned, Event
from relbuilder.services.progress import Progress
from relbuilder.ui.desk import Desk

if TYPE_CHECKING:
    from relbuilder.domain.duplicates import Duplicate


class DuplicateFeed(QObject):
    """Looks only when it is asked to, off the GUI thread, and not again while nobody has changed anything."""

    changed = Signal()
    """`pairs` are others now."""
    progressed = Signal(int, int)
    stopped = Signal()
    """A look was broken off; `pairs` are what they were before."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pairs: Sequence[Duplicate] | None = None
        self._seen: int | None = None
        self._looks = 0
        self._busy = False
        self._progress = Progress()
        desk.events.happened.connect(self._on_event)

    @property
    def pairs(self) -> Sequence[Duplicate] | None:
        """The pairs found by the last look, the surest first; None before the first."""
        return self._pairs

    @property
    def count(self) -> int:
        """How many pairs are worth being pointed out unasked."""
        # Imported here, and below: what it takes is loaded when somebody wants to know, not with the window.
        from relbuilder.domain.duplicates import LIKELY

        return sum(pair.suspicion.confidence >= LIKELY for pair in self._pairs or ())

    @Slot()
    def look(self) -> None:
        """Look anew, if anybody has changed anything since the last look."""
        from relbuilder.services.duplicates import find_duplicates

        version = self._desk.reader.version()
        if version == self._seen:
            return
        self._break_off()
        self._seen, self._busy = version, True
        self._progress = self._desk.tasks.read_long(
            partial(find_duplicates, self._desk.reader),
            partial(self._found, self._looks),
            partial(self._failed, self._looks),
            self.progressed.emit,
        )

    @Slot()
    def stop(self) -> None:
        """Break off a look that is under way."""
        if self._busy:
            self._break_off()
            self.stopped.emit()

    def set_aside(self, ids: tuple[int, int]) -> None:
        """Forget a pair that was told apart, before the next look finds out."""
        self._show([pair for pair in self._pairs or () if pair.ids != ids])

    def _break_off(self) -> None:
        """Whatever an earlier look still finds is of no interest any more."""
        self._looks += 1
        self._seen = None
        if self._busy:
            self._busy = False
            self._progress.cancel()

    def _found(self, look: int, pairs: Sequence[Duplicate]) -> None:
        if look == self._looks:
            self._busy = False
            self._show(pairs)

    def _failed(self, look: int, error: Exception) -> None:
        if look == self._looks:
            self._break_off()
            self.stopped.emit()
            self._desk.tasks.tell(error)

    def _show(self, pairs: Sequence[Duplicate]) -> None:
        if pairs != self._pairs:
            self._pairs = pairs
            self.changed.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        """Who is gone is nobody's duplicate, whether anybody looks anew or not."""
        if isinstance(event, ContactsBinned) and self._pairs:
            gone = set(event.ids)
            self._show([pair for pair in self._pairs if gone.isdisjoint(pair.ids)])
