"""A global key asked of a portal, which a test makes up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney")

from relbuilder.config.paths import APP_ID
from relbuilder.desktop.message_bus import BusFailed
from relbuilder.desktop.shortcut.keys import Key
from relbuilder.desktop.shortcut.portal import PortalShortcut, trigger
from tests.unit.desktop.services import Methods, Service

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
KEYS = "org.freedesktop.portal.GlobalShortcuts"
GRANTED, REFUSED = 0, 1


class Portal(Service):
    """Grants sessions and keys, or not, and tells so in a signal from the request's own object."""

    def __init__(self, address: str, session: int = GRANTED, key: int = GRANTED) -> None:
        self.sessions: list[str] = []
        self.client = ""
        self._verdicts = {"session": session, "key": key}
        methods: Methods = {
            "Get": ("v", lambda *_: (("u", 1),)),
            "Register": ("", lambda *_: ()),
            "CreateSession": ("o", self._create),
            "BindShortcuts": ("o", self._bind),
            "Close": ("", lambda: ()),
        }
        super().__init__(address, NAME, methods)

    def press(self, session: str, shortcut: str = "capture") -> None:
        self.emit(PATH, KEYS, "Activated", "osta{sv}", session, shortcut, 0, {})

    def _create(self, options: dict[str, tuple[str, str]]) -> tuple[str]:
        session = f"{PATH}/session/{options['session_handle_token'][1]}"
        self.sessions.append(session)
        return self._respond(options, self._verdicts["session"], {"session_handle": ("s", session)})

    def _bind(self, _session: str, _keys: Any, _window: str, options: dict[str, Any]) -> tuple[str]:
        return self._respond(options, self._verdicts["key"], {})

    def _respond(self, options: dict[str, Any], verdict: int, results: dict[str, Any]) -> tuple[str]:
        request = f"{PATH}/request/{self.client}/{options['handle_token'][1]}"
        # Before the method's own answer, as real portals may.
        self.emit(request, "org.freedesktop.portal.Request", "Response", "ua{sv}", verdict, results)
        return (request,)


class Stage:
    """A key and the portal it is asked of."""

    def __init__(self, portal: Portal) -> None:
        self.portal = portal
        self.calls = 0
        self.shortcut = PortalShortcut(self.call, "A new line")
        portal.client = self.shortcut._bus.own_name.removeprefix(":").replace(".", "_")

    def call(self) -> None:
        self.calls += 1


@pytest.fixture
def stage(bus: str, request: pytest.FixtureRequest) -> Iterator[Stage]:
    portal = Portal(bus, **getattr(request, "param", {}))
    made = Stage(portal)
    yield made
    made.shortcut.close()
    portal.stop()


def test_the_portal_is_asked_for_the_key(stage: Stage, qtbot: QtBot) -> None:
    assert stage.shortcut.take("Ctrl+Alt+R")
    qtbot.waitUntil(lambda: bool(stage.portal.calls("BindShortcuts")))
    session, keys, window, _ = stage.portal.calls("BindShortcuts")[0]
    assert (session, window) == (stage.portal.sessions[0], "")
    wish = {"description": ("s", "A new line"), "preferred_trigger": ("s", "CTRL+ALT+r")}
    assert keys == [("capture", wish)]
    assert stage.portal.calls("Register") == [(APP_ID, {})]


def test_pressing_it_calls(stage: Stage, qtbot: QtBot) -> None:
    stage.shortcut.take("Ctrl+Alt+R")
    qtbot.waitUntil(lambda: bool(stage.portal.calls("BindShortcuts")))
    stage.portal.press("/some/other/session")
    stage.portal.press(stage.portal.sessions[0], "another")
    stage.portal.press(stage.portal.sessions[0])
    qtbot.waitUntil(lambda: stage.calls > 0)
    assert stage.calls == 1


def test_another_key_takes_the_place_of_the_first(stage: Stage, qtbot: QtBot) -> None:
    stage.shortcut.take("Ctrl+Alt+R")
    qtbot.waitUntil(lambda: len(stage.portal.calls("BindShortcuts")) == 1)
    stage.shortcut.take("Ctrl+Alt+S")
    qtbot.waitUntil(lambda: len(stage.portal.calls("BindShortcuts")) == 2)
    assert len(stage.portal.calls("Close")) == 1
    stage.portal.press(stage.portal.sessions[0])
    stage.portal.press(stage.portal.sessions[1])
    qtbot.waitUntil(lambda: stage.calls > 0)
    assert stage.calls == 1


def test_one_given_up_before_the_portal_answered_ends_its_session(stage: Stage, qtbot: QtBot) -> None:
    stage.shortcut.take("Ctrl+Alt+R")
    assert stage.shortcut.take("")
    qtbot.waitUntil(lambda: len(stage.portal.calls("Close")) == 1)
    assert stage.portal.calls("BindShortcuts") == []


@pytest.mark.parametrize("stage", [{"key": REFUSED}], indirect=True)
def test_a_user_who_refuses_ends_the_session(stage: Stage, qtbot: QtBot) -> None:
    stage.shortcut.take("Ctrl+Alt+R")
    qtbot.waitUntil(lambda: len(stage.portal.calls("Close")) == 1)


@pytest.mark.parametrize("stage", [{"session": REFUSED}], indirect=True)
def test_a_session_that_is_refused_binds_nothing(stage: Stage, qtbot: QtBot) -> None:
    stage.shortcut.take("Ctrl+Alt+R")
    stage.shortcut._bus.owner_of(NAME)
    qtbot.wait(50)
    assert stage.portal.calls("BindShortcuts") == []


def test_what_is_no_key_is_not_asked_for(stage: Stage) -> None:
    assert not stage.shortcut.take("R")
    assert stage.portal.sessions == []


def test_a_portal_that_leaves_cannot_be_asked(stage: Stage) -> None:
    stage.portal.stop()
    assert not stage.shortcut.take("Ctrl+Alt+R")


def test_without_such_a_portal_there_is_no_key(bus: str) -> None:
    with pytest.raises(BusFailed):
        PortalShortcut(lambda: None, "")
    other = Service(bus, NAME, {})
    try:
        with pytest.raises(BusFailed):
            PortalShortcut(lambda: None, "")
    finally:
        other.stop()


def test_a_key_is_written_as_portals_read_it() -> None:
    assert trigger(Key("F5", meta=True, shift=True)) == "SHIFT+LOGO+F5"
