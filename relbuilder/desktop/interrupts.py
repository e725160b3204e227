"""Ctrl+C and the system's wish to end, heard at once although Qt's loop runs no Python for long stretches."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_ENDINGS = (signal.SIGINT, signal.SIGTERM)


class Interrupts(QObject):
    """Calls `end` when the process is asked to end: each signal is written into a socket that Qt watches."""

    def __init__(self, end: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._heard, written = socket.socketpair()
        self._written = written
        self._heard.setblocking(False)
        written.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(written.fileno(), warn_on_full_buffer=False)
        self._before = [signal.signal(number, self._note) for number in _ENDINGS]
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        """Put back what signals did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in zip(_ENDINGS, self._before, strict=True):
            signal.signal(number, handler)
        self._heard.close()
        self._written.close()

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._end()

    @Slot()
    def _wake(self) -> None:
        # That this runs is enough: the interpreter now calls `_note`.
        self._heard.recv(64)
