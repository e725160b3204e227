"""A global key on Wayland: asked of the desktop's portal, which lets the user decide on it."""

import secrets
from typing import Any

from relbuilder.config.paths import APP_ID
from relbuilder.desktop.message_bus import BusFailed, MessageBus, Place, session_address
from relbuilder.desktop.shortcut.keys import Key, parse
from relbuilder.services.machine import Called

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_KEYS = Place(_SERVICE, _PATH, "org.freedesktop.portal.GlobalShortcuts")
_PROPERTIES = Place(_SERVICE, _PATH, "org.freedesktop.DBus.Properties")
_REGISTRY = Place(_SERVICE, _PATH, "org.freedesktop.host.portal.Registry")
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_ID = "capture"
_GRANTED = 0


class PortalShortcut:
    """A session with the portal for each key; its answers come later, as signals."""

    possible = True

    def __init__(self, called: Called, description: str) -> None:
        """`description` is what the desktop says of the key; raises BusFailed where it has no such portal."""
        self._called = called
        self._description = description
        self._session = ""
        self._key: Key | None = None
        self._bus = MessageBus(session_address())
        try:
            self._bus.call(_PROPERTIES, "Get", "ss", _KEYS.interface, "version")
            self._bus.hear(_KEYS, self._hear_key)
            self._introduce()
        except BusFailed:
            self._bus.close()
            raise

    def take(self, keys: str) -> bool:
        """Ask for this key instead of the last one; whether the portal takes the wish. The user has the last word."""
        self._end_session()
        self._key = parse(keys)
        if self._key is None:
            return not keys
        try:
            options = {"session_handle_token": ("s", f"relbuilder_{secrets.token_hex(8)}")}
            self._ask("CreateSession", "", (), options, self._have_session)
        except BusFailed:
            return False
        return True

    def close(self) -> None:
        """Give the key back and hang up."""
        self._end_session()
        self._bus.close()

    def _introduce(self) -> None:
        """Newer portals give keys only to programs they know by name; in a sandbox, and to older ones, we are known."""
        try:
            self._bus.call(_REGISTRY, "Register", "sa{sv}", APP_ID, {})
        except BusFailed:
            return

    def _ask(
        self, member: str, signature: str, values: tuple[Any, ...], options: dict[str, Any], answered: Any
    ) -> None:
        """Call a method whose answer is a signal from an object made for it, which has to be heard before."""
        token = f"relbuilder_{secrets.token_hex(8)}"
        caller = self._bus.own_name.removeprefix(":").replace(".", "_")
        request = Place(_SERVICE, f"{_PATH}/request/{caller}/{token}", _REQUEST)
        self._bus.hear(request, answered)
        options = {**options, "handle_token": ("s", token)}
        self._bus.call(_KEYS, member, f"{signature}a{{sv}}", *values, options)

    def _have_session(self, _sender: str, member: str, values: tuple[Any, ...]) -> None:
        if member != "Response" or values[0] != _GRANTED:
            return
        self._end_session()
        self._session = str(values[1]["session_handle"][1])
        if self._key is None:
            # It was given up again in the meantime.
            self._end_session()
            return
        wish = {
            "description": ("s", self._description),
            "preferred_trigger": ("s", trigger(self._key)),
        }
        try:
            self._ask("BindShortcuts", "oa(sa{sv})s", (self._session, [(_ID, wish)], ""), {}, self._have_key)
        except BusFailed:
            self._end_session()

    def _have_key(self, _sender: str, member: str, values: tuple[Any, ...]) -> None:
        if member == "Response" and values[0] != _GRANTED:
            self._end_session()

    def _hear_key(self, _sender: str, member: str, values: tuple[Any, ...]) -> None:
        if member == "Activated" and values[:2] == (self._session, _ID):
            self._called()

    def _end_session(self) -> None:
        if not self._session:
            return
        try:
            self._bus.tell(Place(_SERVICE, self._session, _SESSION), "Close")
        except BusFailed:
            # Without its portal there is no session either.
            pass
        self._session = ""


def trigger(key: Key) -> str:
    """The key as the portal writes it: "CTRL+ALT+r"."""
    held = (("CTRL", key.ctrl), ("ALT", key.alt), ("SHIFT", key.shift), ("LOGO", key.meta))
    return "+".join([*(name for name, down in held if down), key.name])
