"""Runs use cases in the database lane, one after the other, and long reads beside it; brings results back to the GUI
thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal, Slot

from relbuilder.services.progress import Progress

T = TypeVar("T")
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]
Progressed = Callable[[int, int], None]


class Tasks(QObject):
    """One worker thread for everything that writes. Callbacks always run on the GUI thread.

    `inline` runs each call at once in the caller's thread: for tests and for programs without an event loop.
    """

    _delivered = Signal(object, object)

    def __init__(self, on_problem: Failed, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_problem = on_problem
        self._lane = None if inline else ThreadPoolExecutor(1, thread_name_prefix="database")
        self._reading: ThreadPoolExecutor | None = None
        # Those that nobody holds any more are over.
        self._reads = WeakSet[Progress]()
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, call: Callable[[], T], done: Done | None = None, failed: Failed | None = None) -> None:
        """Do `call` in the lane; then `done(result)`, or `failed(error)` (by default: tell the user)."""
        self._submit(self._lane, call, done, failed)

    def run_long(
        self,
        call: Callable[[Progress], T],
        done: Done | None = None,
        failed: Failed | None = None,
        progressed: Progressed | None = None,
    ) -> Progress:
        """Like `run` for a call that reports its progress; the returned object cancels it."""
        progress = Progress(self._reporter(progressed) if progressed else None)
        self.run(lambda: call(progress), done, failed)
        return progress

    def read_long(
        self,
        call: Callable[[Progress], T],
        done: Done | None = None,
        failed: Failed | None = None,
        progressed: Progressed | None = None,
    ) -> Progress:
        """Like `run_long` for a call that only reads: it goes on beside the lane, and no write waits for it."""
        if self._reading is None and self._lane is not None:
            self._reading = ThreadPoolExecutor(1, thread_name_prefix="reading")
        progress = Progress(self._reporter(progressed) if progressed else None)
        self._reads.add(progress)
        self._submit(self._reading, lambda: call(progress), done, failed)
        return progress

    def tell(self, error: Exception) -> None:
        """Tell the user of an error that a `failed` of one's own was given."""
        self._on_problem(error)

    def close(self) -> None:
        """Finish what was begun, break off what only reads, and stop; nothing may be run after it."""
        for progress in tuple(self._reads):
            progress.cancel()
        for lane in (self._reading, self._lane):
            if lane is not None:
                lane.shutdown(wait=True, cancel_futures=lane is self._reading)

    def _submit(
        self,
        lane: ThreadPoolExecutor | None,
        call: Callable[[], Any],
        done: Done | None,
        failed: Failed | None,
    ) -> None:
        if lane is None:
            self._finish(*self._attempt(call), done, failed)
        else:
            lane.submit(self._work, call, done, failed)

    def _reporter(self, progressed: Progressed) -> Progressed:
        if self._lane is None:
            return progressed
        return lambda done, total: self._delivered.emit(progressed, (done, total))

    @staticmethod
    def _attempt(call: Callable[[], T]) -> tuple[T | None, Exception | None]:
        try:
            return call(), None
        except Exception as error:  # noqa: BLE001 - handed to the caller, in its own thread
            return None, error

    def _work(self, call: Callable[[], Any], done: Done | None, failed: Failed | None) -> None:
        result, error = self._attempt(call)
        self._delivered.emit(self._finish, (result, error, done, failed))

    def _finish(self, result: Any, error: Exception | None, done: Done | None, failed: Failed | None) -> None:
        if error is not None:
            (failed or self._on_problem)(error)
        elif done is not None:
            done(result)

    @Slot(object, object)
    def _deliver(self, callback: Callable[..., None], arguments: tuple[Any, ...]) -> None:
        callback(*arguments)
