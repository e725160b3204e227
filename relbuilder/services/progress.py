"""How a long use case tells how far it is and learns that the user has had enough."""

from collections.abc import Callable
from threading import Event

from relbuilder.domain.errors import Code, InputProblem


class Progress:
    """Handed into a long use case; may be read and cancelled from another thread."""

    def __init__(self, on_report: Callable[[int, int], None] | None = None) -> None:
        self._on_report = on_report
        self._cancelled = Event()

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` (any unit) lie behind; raises InputProblem CANCELLED when the user cancelled."""
        if self._cancelled.is_set():
            raise InputProblem(Code.CANCELLED)
        if self._on_report:
            self._on_report(done, total)

    def cancel(self) -> None:
        """Ask the use case to stop at its next report; what it began is rolled back."""
        self._cancelled.set()
