"""One window for each data folder: a later start hands its wish to the first and ends. Shows nothing itself."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLockFile, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from relbuilder.desktop import processes

_ANSWER_MS = 5_000
"""The first instance may be in the middle of its own start."""
_END_MS = 10_000
_MESSAGE_LIMIT = 64 * 1024
_HEARD = b"heard\n"


class SingleInstance(QObject):
    """Decides by a lock file who is first; a local socket carries the wish of those who come later.

    The socket's name is made of the data folder, so that several data folders live side by side. A wish is one line of
    JSON, and counts as delivered when the first instance has answered it: that bytes were taken by the system, which on
    Windows is not even told of every pipe, says nothing about somebody having read them.
    """

    raise_requested = Signal()
    open_requested = Signal(list)
    """Paths (text) of files that a later start was asked to open."""
    quit_requested = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "relbuilder-" + hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:16]
        self._lock = QLockFile(str(data_dir / "running.lock"))
        # A lock is stale only when its process is gone, never by age: the program runs for weeks.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the running instance; False when another one is."""
        if not self._lock.tryLock(0):
            return False
        # What a crashed instance left behind would make listening fail.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self._server.listen(self._name)
        return True

    def hand_over(self, files: Sequence[Path] = ()) -> bool:
        """Ask the running instance to come to the front (and open files); False when it does not answer."""
        # Windows lets a program come to the front only by leave of the one that the user is with.
        processes.let_come_forward(self._holder())
        return self._ask({"open": [str(path.resolve()) for path in files]})

    def end_other(self, patience_ms: int = _END_MS) -> bool:
        """Ask the running instance to end and wait until it has; whether none is running (any more)."""
        if self._is_free(0):
            return True
        process = processes.Ending(self._holder())
        self._ask({"quit": True})
        return self._is_free(patience_ms) and process.wait(patience_ms)

    def release(self) -> None:
        """Let another instance be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _holder(self) -> int:
        """The number of the process that runs; 0 where none does."""
        number, _machine, _name = self._lock.getLockInfo()
        return int(number)

    def _is_free(self, patience_ms: int) -> bool:
        free = self._lock.tryLock(patience_ms)
        if free:
            self._lock.unlock()
        return free

    def _ask(self, wish: Mapping[str, object]) -> bool:
        """Send a wish and wait for the answer, by the event loop: a pipe's own waiting is not reliable everywhere."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        waiting = QEventLoop()
        socket.readyRead.connect(waiting.quit)
        socket.disconnected.connect(waiting.quit)
        QTimer.singleShot(_ANSWER_MS, waiting, waiting.quit)
        socket.write(json.dumps({"version": 1, **wish}).encode() + b"\n")
        waiting.exec()
        answered = bytes(socket.readLine().data()) == _HEARD
        socket.abort()
        return answered

    @Slot()
    def _meet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._listen)
            # What was said before there was somebody to hear it.
            self._hear(socket)

    @Slot()
    def _listen(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        line = bytes(socket.readLine(_MESSAGE_LIMIT).data())
        socket.write(_HEARD)
        socket.flush()
        # Not before the answer is out: the wish may be to end.
        QTimer.singleShot(0, self, partial(self._obey, line))

    def _obey(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            message = None
        wish = message if isinstance(message, dict) else {}
        if wish.get("quit") is True:
            self.quit_requested.emit()
            return
        files = wish.get("open")
        self.raise_requested.emit()
        if isinstance(files, list) and files:
            self.open_requested.emit([path for path in files if isinstance(path, str)])
