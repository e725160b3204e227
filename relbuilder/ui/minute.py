"""A tick at the beginning of every minute, the program's only wake while it is idle. Knows nothing of what is due."""

from PySide6.QtCore import QObject, Qt, QTime, QTimer, Signal, Slot

_MINUTE_MS = 60_000


class MinuteTimer(QObject):
    """Armed anew for each minute: a sleep of the machine, or a clock set anew, costs at most the rest of one."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # On whole seconds, together with others' timers: exactness would cost power.
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Tick from now on."""
        self._timer.start(_MINUTE_MS - QTime.currentTime().msecsSinceStartOfDay() % _MINUTE_MS)

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        self.start()
        self.ticked.emit()
