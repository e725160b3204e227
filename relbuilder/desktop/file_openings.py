"""Files that the system asks the running program to open: macOS tells of each by an event, and starts nothing anew."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent


class FileOpenings(QObject):
    """Listens for as long as it lives. It is asked about every event of the program, so it has its price."""

    requested = Signal(list)
    """Paths (text) of files that were to be opened together."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: list[str] = []
        # Several files chosen at once come one by one, right after each other.
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(0)
        self._gathering.timeout.connect(self._pass_on)
        if application := QCoreApplication.instance():
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file; links are for others."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.append(event.file())
            self._gathering.start()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _pass_on(self) -> None:
        files, self._files = self._files, []
        self.requested.emit(files)
