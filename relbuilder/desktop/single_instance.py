"""One window for each data folder: a second start hands its wish to the first and ends. Shows nothing itself."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS = 1_000
_MESSAGE_LIMIT = 64 * 1024


class SingleInstance(QObject):
    """Decides by a lock file who is first; a local socket carries the wish of those who come later.

    The socket's name is made of the data folder, so that several data folders live side by side.
    """

    raise_requested = Signal()
    open_requested = Signal(list)
    """Paths (text) of files that a later start was asked to open."""

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
        self._server.newConnection.connect(self._receive)
        self._server.listen(self._name)
        return True

    def hand_over(self, files: Sequence[Path] = ()) -> bool:
        """Ask the running instance to come to the front (and open files); False when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        message = json.dumps({"version": 1, "open": [str(path.resolve()) for path in files]})
        socket.write(message.encode() + b"\n")
        delivered = socket.waitForBytesWritten(_CONNECT_MS)
        socket.disconnectFromServer()
        return delivered

    def release(self) -> None:
        """Let another instance be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @Slot()
    def _receive(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.waitForReadyRead(_CONNECT_MS)
            line = bytes(socket.readLine(_MESSAGE_LIMIT).data())
            socket.disconnected.connect(socket.deleteLater)
            self._obey(line)

    def _obey(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            message = None
        files = message.get("open") if isinstance(message, dict) else None
        self.raise_requested.emit()
        if isinstance(files, list) and files:
            self.open_requested.emit([path for path in files if isinstance(path, str)])
