"""Keeps the day of today at hand for the Today page, the rail and the tray, and tells what has come due."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from relbuilder.domain.events import BoardReplaced, Event, HistoryChanged, PoliciesChanged
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader
from relbuilder.services.readings import Today
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.tasks import Tasks

if TYPE_CHECKING:
    from relbuilder.services.today import Checked


class AgendaFeed(QObject):
    """Looks anew after every change and whenever it is told that time has passed; reads in the database lane.

    Nothing before `begin`: what comes due is announced once, and somebody must be there to hear it.
    """

    changed = Signal(object)
    """The day is another one now; carries the `Today`."""
    announced = Signal(object)
    """These rows have come due and were not announced yet; carries a tuple of `Row`."""
    wrote = Signal()
    """A look has written what it announced."""

    def __init__(
        self,
        context: Context,
        reader: Reader,
        tasks: Tasks,
        events: EventBridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._reader = reader
        self._tasks = tasks
        self._today: Today | None = None
        self._begun = False
        self._failing = False
        # Many changes in a row are one look.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.look)
        self._events = events

    @property
    def today(self) -> Today | None:
        """The day as it was at the last look; None before the first."""
        return self._today

    def begin(self) -> None:
        """Look now, and from now on after every change."""
        self._begun = True
        self._events.happened.connect(self._follow)
        self.look()

    def end(self) -> None:
        """Look no more. What a look that is under way finds is still told."""
        self._begun = False
        self._soon.stop()

    @Slot()
    def look(self) -> None:
        """Look what is due now; nothing before `begin` and after `end`."""
        if not self._begun:
            return
        # Imported here: the board is painted before anybody asks what is due.
        from relbuilder.services.today import check

        self._soon.stop()
        self._tasks.run(partial(check, self._context, self._reader), self._found, self._failed)

    def _found(self, checked: Checked) -> None:
        if checked.wrote:
            self.wrote.emit()
        if checked.today != self._today:
            self._today = checked.today
            self.changed.emit(checked.today)
        if checked.announce:
            self.announced.emit(checked.announce)
        self._failing = False

    def _failed(self, error: Exception) -> None:
        # A fault that lasts is told once, not with every minute.
        if not self._failing:
            self._failing = True
            self._tasks.tell(error)

    @Slot(object)
    def _follow(self, event: Event) -> None:
        if isinstance(event, HistoryChanged | BoardReplaced | PoliciesChanged):
            self._soon.start()
