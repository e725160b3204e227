"""Carries events of the use cases over to the GUI thread, where views may act on them."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from relbuilder.domain.events import Event
from relbuilder.services.bus import Bus


class EventBridge(QObject):
    """Emits `happened(event)` on the GUI thread for every event, in order.

    `inline` emits at once, for callers that already are on the GUI thread.
    """

    happened = Signal(object)
    _crossed = Signal(object)

    def __init__(self, bus: Bus, *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        kind = Qt.ConnectionType.DirectConnection if inline else Qt.ConnectionType.QueuedConnection
        self._crossed.connect(self._emit, kind)
        bus.subscribe(self._receive)

    def close(self) -> None:
        """Stop listening."""
        self._bus.unsubscribe(self._receive)

    def _receive(self, event: Event) -> None:
        self._crossed.emit(event)

    @Slot(object)
    def _emit(self, event: Event) -> None:
        self.happened.emit(event)
