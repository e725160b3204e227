"""What the GUI measurements need of a board, be it the program's or the floor's, and how to wait for a paint."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

_TOO_LONG_S = 60
_TICK_MS = 200


class Board(Protocol):
    """Four columns of people on a screen."""

    views: Sequence[QAbstractItemView]
    """The columns, left to right."""

    def search(self, text: str) -> None:
        """Show whom a search finds; returns when all columns are painted."""
        ...

    def clear_search(self) -> None:
        """Show everybody again; returns when all columns are painted."""
        ...

    def drop(self, row: int, onto: int) -> None:
        """Move the card in a row of the second column ahead of one of the first; returns when that is committed and
        both are painted."""
        ...

    def settle(self) -> None:
        """Let what goes on in the background come to its end."""
        ...


class Paints(QObject):
    """Notices which views are painted from the moment it is armed."""

    def __init__(self, views: Iterable[QAbstractItemView]) -> None:
        super().__init__()
        self._viewports = [view.viewport() for view in views]
        self._seen: set[QObject] | None = None
        for viewport in self._viewports:
            viewport.installEventFilter(self)

    def arm(self) -> None:
        """Paints count from now on."""
        self._seen = set()

    def wait(self) -> None:
        """Return when every view was painted."""
        process_until(self._all_seen)
        for viewport in self._viewports:
            viewport.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        if self._seen is not None and event.type() == QEvent.Type.Paint:
            self._seen.add(watched)
        return False

    def _all_seen(self) -> bool:
        return self._seen is not None and self._seen.issuperset(self._viewports)


def painted(views: Iterable[QAbstractItemView]) -> None:
    """Return when these views were painted after this call."""
    paints = Paints(views)
    paints.arm()
    paints.wait()


def process_until(done: Callable[[], bool]) -> None:
    """Handle events until something is so; raises TimeoutError after a minute."""
    ticks = 0

    def tick() -> None:
        nonlocal ticks
        ticks += 1

    # Wakes the loop now and then, in case no event ever comes.
    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(_TICK_MS)
    while not done():
        if ticks * _TICK_MS > _TOO_LONG_S * 1000:
            raise TimeoutError("the board was not painted")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    timer.stop()


def process_for(milliseconds: int) -> None:
    """Handle events for a while."""
    over: list[bool] = []
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: over.append(True))
    timer.start(milliseconds)
    process_until(lambda: bool(over))
