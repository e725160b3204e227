"""Hears when the machine comes back from sleep, where something tells of it. Elsewhere the minute's tick notices."""

import sys
from typing import Any

from relbuilder.services.machine import Called, WakeWatch

_LOGIND = "org.freedesktop.login1"


class NoWakeWatch:
    """For systems that tell nothing, or nothing worth a dependency: a minute is soon enough."""

    name = ""

    def close(self) -> None:
        """Nothing was listened to."""


class LogindWake:
    """Hears systemd's or elogind's logind on the machine's bus."""

    name = _LOGIND

    def __init__(self, woken: Called) -> None:
        """Raises BusFailed where there is no logind."""
        from relbuilder.desktop.message_bus import BusFailed, MessageBus, Place, system_address

        self._woken = woken
        self._bus = MessageBus(system_address())
        try:
            if not self._bus.owner_of(_LOGIND):
                raise BusFailed("no logind")
            self._bus.hear(Place(_LOGIND, "/org/freedesktop/login1", f"{_LOGIND}.Manager"), self._hear)
        except BusFailed:
            self._bus.close()
            raise

    def close(self) -> None:
        """Hang up."""
        self._bus.close()

    def _hear(self, _sender: str, member: str, values: tuple[Any, ...]) -> None:
        # It tells twice: before the machine falls asleep, and after.
        if member == "PrepareForSleep" and values == (False,):
            self._woken()


def of_this_system(woken: Called) -> WakeWatch:
    """Whatever tells of it here."""
    found: WakeWatch = NoWakeWatch()
    if sys.platform == "linux":
        from relbuilder.desktop.message_bus import BusFailed

        try:
            found = LogindWake(woken)
        except BusFailed:
            found = NoWakeWatch()
    return found
