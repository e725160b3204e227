"""A screen reader's half of the accessibility bus: reads a program's objects, presses them, hears what is announced."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from jeepney import DBusAddress, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.gestures.mouse import PATIENCE

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_NOBODY = "/org/a11y/atspi/null"
CHECKED, EXPANDED, FOCUSABLE, FOCUSED, SELECTED, SHOWING = 4, 10, 11, 12, 23, 25
"""Numbers of AT-SPI's states."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One object of the program as the bus tells it; `path` goes from the application down by role."""

    owner: str
    object_path: str
    role: str
    name: str
    states: int
    path: str

    def has(self, state: int) -> bool:
        """Whether it is in that state."""
        return bool(self.states >> state & 1)


class ScreenReader:
    """A connection to the accessibility bus that belongs to a session bus."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _call(session, where, "GetAddress")
        self._bus: DBusConnection = open_dbus_connection(address)
        heard = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        unwrap_msg(self._bus.send_and_get_reply(message_bus.AddMatch(heard), timeout=PATIENCE))
        # Kept while answers are waited for.
        self._announced: deque[Message] = deque()
        self._listening = self._bus.filter(heard, queue=self._announced)
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        _call(self._bus, registry, "RegisterEvent", "s", "object:announcement")
        self._root = DBusAddress(_ROOT, _REGISTRY, _ACCESSIBLE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.close()
        self._bus.close()

    def things(self) -> Iterator[Thing]:
        """Everything that shows of every program on the bus, from the outside in."""
        (programs,) = _call(self._bus, self._root, "GetChildren")
        for owner, path in programs:
            yield from self._below(owner, path, "")

    def find(self, role: str, name: str, *states: int) -> Thing:
        """The first thing of this role whose name begins so and that is in these states; waits for it."""
        end = time.monotonic() + PATIENCE
        while True:
            for thing in self.things():
                if thing.role == role and thing.name.startswith(name) and all(map(thing.has, states)):
                    return thing
            assert time.monotonic() < end, (
                f"there is no {role} {name} in {states}, only {[t.path for t in self.things()]}"
            )

    def press(self, thing: Thing) -> None:
        """Do the first thing that can be done to it."""
        action = DBusAddress(thing.object_path, thing.owner, "org.a11y.atspi.Action")
        assert _call(self._bus, action, "DoAction", "i", 0) == (True,)

    def hear_until(self, words: str) -> None:
        """Listen until these words are announced."""
        end = time.monotonic() + PATIENCE
        heard: list[str] = []
        while words not in heard:
            assert time.monotonic() < end, f"heard only {heard}"
            try:
                message = self._bus.recv_until_filtered(self._announced, timeout=1)
            except TimeoutError:
                continue
            heard.append(str(message.body[3][1]))

    def _below(self, owner: str, path: str, above: str) -> Iterator[Thing]:
        thing = DBusAddress(path, owner, _ACCESSIBLE)
        (role,) = _call(self._bus, thing, "GetRoleName")
        properties = thing.with_interface("org.freedesktop.DBus.Properties")
        ((_, name),) = _call(self._bus, properties, "Get", "ss", _ACCESSIBLE, "Name")
        ((low, high),) = _call(self._bus, thing, "GetState")
        here = Thing(owner, path, role, name, low | high << 32, f"{above}/{role} {name!r}")
        if not here.has(SHOWING) and role != "application":
            return
        yield here
        (children,) = _call(self._bus, thing, "GetChildren")
        for child_owner, child in children:
            if child != _NOBODY:
                yield from self._below(child_owner, child, here.path)


def _call(bus: DBusConnection, whom: DBusAddress, method: str, form: str | None = None, *what: Any) -> Any:
    asked = new_method_call(whom, method, form, what)
    return unwrap_msg(bus.send_and_get_reply(asked, timeout=PATIENCE))
