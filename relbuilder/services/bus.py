"""Carries events from the use cases to whoever listens, in the thread that published them."""

import logging
from collections.abc import Callable

from relbuilder.domain.events import Event

Listener = Callable[[Event], None]
_log = logging.getLogger(__name__)


class Bus:
    """Tells every listener about every event, in the order of their coming."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` for every event from now on."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        """Tell everyone. A listener that fails is logged and the others still hear: the change is committed already."""
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:  # noqa: BLE001 - whatever it is, the others must hear
                _log.exception("A listener failed on %s", type(event).__name__)
