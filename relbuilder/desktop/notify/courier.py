"""Brings answers to the GUI thread from the threads on which a system tells of them."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from relbuilder.services.notifying import Answered


class Courier(QObject):
    """Made on the GUI thread; `bring` may be called on any."""

    _brought = Signal(str, str)

    def __init__(self, answered: Answered) -> None:
        super().__init__()
        self._answered = answered
        self._open = True
        self._brought.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def bring(self, notice_id: str, meaning: str) -> None:
        """Hand an answer over as soon as the GUI thread has time."""
        self._brought.emit(notice_id, meaning)

    def close(self) -> None:
        """Hand nothing over any more, not even what is on its way."""
        self._open = False

    @Slot(str, str)
    def _hand_over(self, notice_id: str, meaning: str) -> None:
        if self._open:
            self._answered(notice_id, meaning)
