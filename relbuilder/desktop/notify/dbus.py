"""Notifications with buttons through the desktop's own notification server, as freedesktop.org describes it."""

import html
import os
from dataclasses import dataclass, field
from typing import Any

from relbuilder.config.paths import APP_ID
from relbuilder.desktop.message_bus import BusFailed, MessageBus, Place, session_address
from relbuilder.services.notifying import OPEN, Answered, Notice, NotifierFailed

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_WELL_KNOWN = Place(_SERVICE, _PATH, _SERVICE)
_START_S = 2.0
"""The first question may start the server."""
_ON_THE_BODY = "default"
_SERVER_DECIDES = -1
_NORMAL = 1
_EXPIRED = 1
_SHOWS_THE_BODY_AS_A_BUTTON = {"Xfce Notify Daemon"}


@dataclass(frozen=True, slots=True)
class _Server:
    """The server that answers now. Several may follow each other while the program runs."""

    place: Place
    name: str
    version: str
    abilities: frozenset[str]


@dataclass(slots=True)
class _Shown:
    """What is on the screen: a notice by the server that shows it and its number there, and the other way round."""

    notices: dict[tuple[str, int], str] = field(default_factory=dict)
    places: dict[str, tuple[str, int]] = field(default_factory=dict)

    def note(self, notice_id: str, server: str, number: int) -> None:
        self.forget(notice_id)
        self.notices[server, number] = notice_id
        self.places[notice_id] = server, number

    def forget(self, notice_id: str) -> None:
        if place := self.places.pop(notice_id, None):
            del self.notices[place]


class DbusNotifier:
    """Shows notices and hears their buttons for as long as the server that showed them lives.

    A notice's number is worth nothing to another server, so it is kept together with the server it came from.
    """

    def __init__(self, answered: Answered, app_name: str, icon: str = "") -> None:
        """`icon` is a name in the theme, or a file: URI; raises NotifierFailed."""
        self._answered = answered
        self._app_name = app_name
        self._icon = icon
        self._shown = _Shown()
        try:
            self._bus = MessageBus(session_address())
        except BusFailed as error:
            raise NotifierFailed from error
        try:
            self._bus.hear(_WELL_KNOWN, self._hear)
            self._server = self._meet()
        except BusFailed as error:
            self._bus.close()
            raise NotifierFailed from error

    @property
    def name(self) -> str:
        """The service, and the server that offers it."""
        return f"{_SERVICE} ({self._server.name} {self._server.version})"

    @property
    def has_buttons(self) -> bool:
        """Whether the server has buttons."""
        return "actions" in self._server.abilities

    def show(self, notice: Notice) -> None:
        """Show it, in place of an earlier one of its id; raises NotifierFailed."""
        try:
            # Servers are restarted and replaced; the new one may have other abilities, and knows no numbers.
            if self._bus.owner_of(_SERVICE) != self._server.place.service:
                self._server = self._meet()
            server = self._server.place
            shown_by, number = self._shown.places.get(notice.id, ("", 0))
            answer = self._bus.call(
                server,
                "Notify",
                "susssasa{sv}i",
                self._app_name,
                number if shown_by == server.service else 0,
                self._icon,
                notice.title,
                self._body(notice),
                self._actions(notice),
                {"urgency": ("y", _NORMAL), "desktop-entry": ("s", APP_ID)},
                _SERVER_DECIDES,
            )
        except BusFailed as error:
            raise NotifierFailed from error
        self._shown.note(notice.id, server.service, int(answer.values[0]))

    def withdraw(self, notice_id: str) -> None:
        """Take it off the screen."""
        if notice_id not in self._shown.places:
            return
        server, number = self._shown.places[notice_id]
        self._shown.forget(notice_id)
        try:
            self._bus.tell(Place(server, _PATH, _SERVICE), "CloseNotification", "u", number)
        except BusFailed:
            # With its server gone, so is the notice.
            return

    def close(self) -> None:
        """Take away what is shown, for nobody will hear its buttons any more, and hang up."""
        for notice_id in list(self._shown.places):
            self.withdraw(notice_id)
        self._bus.close()

    def _meet(self) -> _Server:
        """Get to know the server, which is started by this where it is not running."""
        about = self._bus.call(_WELL_KNOWN, "GetServerInformation", wait_s=_START_S)
        place = Place(about.sender, _PATH, _SERVICE)
        abilities = self._bus.call(place, "GetCapabilities").values[0]
        name, _vendor, version, _specification = about.values
        return _Server(place, name, version, frozenset(abilities))

    def _body(self, notice: Notice) -> str:
        if "body-markup" in self._server.abilities:
            return html.escape(notice.body, quote=False)
        return notice.body

    def _actions(self, notice: Notice) -> list[str]:
        """Keys and labels in turn; a click on the body is an action like others."""
        if not self.has_buttons:
            return []
        labels = dict(notice.actions)
        pairs = [*notice.actions, (_ON_THE_BODY, labels.get(OPEN, notice.title))]
        if self._server.name in _SHOWS_THE_BODY_AS_A_BUTTON:
            # It takes the place of the button to open with; without one nobody would know what it does.
            surplus = OPEN if OPEN in labels else _ON_THE_BODY
            pairs = [pair for pair in pairs if pair[0] != surplus]
        return [text for pair in pairs for text in pair]

    def _hear(self, sender: str, member: str, values: tuple[Any, ...]) -> None:
        # Every program hears of every notice: most are not ours.
        notice_id = self._shown.notices.get((sender, values[0])) if values else None
        if notice_id is None:
            return
        if member == "ActivationToken":
            # What lets a window come to the front on Wayland; Qt takes it from here.
            os.environ["XDG_ACTIVATION_TOKEN"] = values[1]
        elif member == "ActionInvoked":
            self.withdraw(notice_id)
            self._answered(notice_id, OPEN if values[1] == _ON_THE_BODY else values[1])
        elif member == "NotificationClosed" and values[1] != _EXPIRED:
            # One that only left the screen waits in the server's list, and can still be answered there.
            self._shown.forget(notice_id)
