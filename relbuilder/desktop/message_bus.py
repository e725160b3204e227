"""One connection to a message bus (D-Bus), heard by Qt's loop. Knows no service; waits for answers only briefly.

QtDBus cannot write unsigned numbers from Python, which the services here ask for.
"""

import os
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    MessageFlag,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

ANSWER_S = 1.0
"""How long the GUI may stand still for an answer."""
_BUS = "org.freedesktop.DBus"

Heard = Callable[[str, str, tuple[Any, ...]], None]
"""Called with a signal's sender (its unique name), its name and its values."""


class BusFailed(Exception):
    """There is no bus, nobody by that name, no answer in time, or the answer was a refusal."""


@dataclass(frozen=True, slots=True)
class Place:
    """An interface of an object of a service."""

    service: str
    path: str
    interface: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call gave, and the unique name of who gave it."""

    sender: str
    values: tuple[Any, ...]


def session_address(environment: Mapping[str, str] = os.environ) -> str:
    """Where the user's own bus is; raises BusFailed where nothing tells."""
    if address := environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    if folder := environment.get("XDG_RUNTIME_DIR"):
        return f"unix:path={folder}/bus"
    raise BusFailed("no session bus")


def system_address(environment: Mapping[str, str] = os.environ) -> str:
    """Where the machine's bus is."""
    return environment.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"


class MessageBus(QObject):
    """Calls services and hears their signals, all on the thread that made it. Raises BusFailed."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        try:
            self._connection: Any = open_dbus_connection(bus=address)
        except (OSError, RuntimeError, ValueError, DBusErrorResponse) as error:
            raise BusFailed(f"no bus at {address}") from error
        # A bus that takes nothing must not hold up the window either.
        self._connection.sock.settimeout(ANSWER_S)
        self._hearers: list[tuple[Place, Heard]] = []
        self._arrived: deque[Any] = deque()
        self._open = True
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @property
    def own_name(self) -> str:
        """The unique name the bus knows us by."""
        return str(self._connection.unique_name)

    def call(
        self, place: Place, member: str, signature: str = "", *values: Any, wait_s: float = ANSWER_S
    ) -> Answer:
        """Call a method and wait for its answer."""
        serial = self._send(place, member, signature, values, awaited=True)
        end = time.monotonic() + wait_s
        while True:
            message = self._receive(max(0.0, end - time.monotonic()))
            if message is None:
                raise BusFailed(f"{place.service} does not answer")
            if message.header.fields.get(HeaderFields.reply_serial) == serial:
                break
            self._arrived.append(message)
        # What came before or right behind the answer makes the socket no longer readable, and must be told later:
        # the caller is not done yet.
        QTimer.singleShot(0, self._read)
        if message.header.message_type is MessageType.error:
            raise BusFailed(str(message.header.fields.get(HeaderFields.error_name)))
        return Answer(str(message.header.fields.get(HeaderFields.sender, "")), tuple(message.body))

    def tell(self, place: Place, member: str, signature: str = "", *values: Any) -> None:
        """Call a method whose answer nobody waits for."""
        self._send(place, member, signature, values, awaited=False)

    def hear(self, place: Place, heard: Heard) -> None:
        """Call `heard` on the GUI thread for every signal from there."""
        rule = MatchRule(type="signal", sender=place.service, interface=place.interface, path=place.path)
        self.call(Place(_BUS, "/org/freedesktop/DBus", _BUS), "AddMatch", "s", rule.serialise())
        self._hearers.append((place, heard))

    def owner_of(self, service: str) -> str:
        """The unique name of who answers by this name now; empty where nobody does."""
        try:
            bus = Place(_BUS, "/org/freedesktop/DBus", _BUS)
            return str(self.call(bus, "GetNameOwner", "s", service).values[0])
        except BusFailed:
            return ""

    def close(self) -> None:
        """Hang up; nothing is heard afterwards, and every call fails."""
        if not self._open:
            return
        self._open = False
        self._notifier.setEnabled(False)
        self._connection.close()
        self._arrived.clear()

    def _send(
        self, place: Place, member: str, signature: str, values: tuple[Any, ...], *, awaited: bool
    ) -> int:
        if not self._open:
            raise BusFailed("the connection is closed")
        address = DBusAddress(place.path, bus_name=place.service, interface=place.interface)
        message = new_method_call(address, member, signature or None, values)
        if not awaited:
            message.header.flags |= MessageFlag.no_reply_expected
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            # Half a message may have gone out: what follows would not be understood.
            self.close()
            raise BusFailed("the bus is gone") from error
        return int(serial)

    def _receive(self, wait_s: float) -> Any | None:
        """The next message, or None when none came in time."""
        try:
            return self._connection.receive(timeout=wait_s)
        except TimeoutError:
            return None
        except (OSError, ValueError) as error:
            self.close()
            raise BusFailed("the bus is gone") from error

    @Slot()
    def _read(self) -> None:
        try:
            while self._open and (message := self._receive(0)) is not None:
                self._arrived.append(message)
        except BusFailed:
            return
        while self._arrived:
            self._deliver(self._arrived.popleft())

    def _deliver(self, message: Any) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        fields = message.header.fields
        for place, heard in list(self._hearers):
            if (place.path, place.interface) == (fields[HeaderFields.path], fields[HeaderFields.interface]):
                heard(
                    str(fields.get(HeaderFields.sender, "")),
                    str(fields[HeaderFields.member]),
                    tuple(message.body),
                )
