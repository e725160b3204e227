"""A message bus of its own, and services on it that a test makes up: they answer from a thread, as others would."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

# Without a folder of services: nothing that happens to be installed is started by being asked.
_CONFIGURATION = """<busconfig>
<type>session</type><listen>unix:tmpdir={folder}</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>"""

Values = tuple[Any, ...]
Method = Callable[..., Values]
Methods = dict[str, tuple[str, Method | None]]


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A message bus that nobody else uses; gives its address."""
    configuration = folder / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(folder=tempfile.gettempdir()), "utf-8")
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


class Service:
    """Answers by a name: each method is a signature of its answer and a function of what it is given.

    A method without a function never answers. `called` remembers every call.
    """

    def __init__(self, address: str, name: str, methods: Methods) -> None:
        self.called: list[tuple[str, Values]] = []
        self._methods = methods
        self._connection: Any = open_dbus_connection(bus=address)
        reply = self._connection.send_and_get_reply(message_bus.RequestName(name), timeout=10)
        assert reply.body == (1,)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def unique_name(self) -> str:
        return str(self._connection.unique_name)

    def calls(self, member: str) -> list[Values]:
        """What this method was given, each time."""
        return [values for name, values in self.called if name == member]

    def emit(
        self, path: str, interface: str, member: str, signature: str, *values: Any, to: str = ""
    ) -> None:
        """Send a signal to everybody, or to one."""
        message = new_signal(DBusAddress(path, interface=interface), member, signature, values)
        if to:
            message.header.fields[HeaderFields.destination] = to
        self._connection.send(message)

    def stop(self) -> None:
        """Leave the bus, as a program does that ends."""
        self._stopping.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        member = message.header.fields[HeaderFields.member]
        self.called.append((member, message.body))
        if member not in self._methods:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        signature, method = self._methods[member]
        if method is not None:
            self._connection.send(new_method_return(message, signature or None, method(*message.body)))
