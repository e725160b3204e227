"""Notices on the screen of a real notification server, answered by its own buttons and by a real mouse."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gestures import notification_server
from tests.gestures.mouse import Hand, Program
from tests.gestures.notification_server import Dunst
from tests.unit.desktop.services import private_bus

pytestmark = pytest.mark.screen
Start = Callable[..., Program]
Serve = Callable[[], Dunst]
PART = "tests.gestures.parts.notices"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    missing = notification_server.missing_tools()
    if missing:
        reason = f"not installed: {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def serve(display: str, bus: str, tmp_path: Path) -> Iterator[Serve]:
    """Starts a notification server, and ends it after the test."""
    servers: list[Dunst] = []

    def begin() -> Dunst:
        servers.append(Dunst(display, bus, tmp_path))
        return servers[-1]

    yield begin
    for server in servers:
        server.stop()


def test_a_notice_arrives_with_its_buttons_and_one_is_pressed(serve: Serve, start: Start) -> None:
    server, program = serve(), start(PART)
    assert "(dunst " in program.ask("name")
    assert program.ask("show", "promise:7", "Mette Testesen")
    server.wait_for(1)
    menu = server.press("Done", "Mette Testesen")
    program.wait_for("answers", says=[["promise:7", "done"]])
    labels = {line.partition(" (")[0] for line in menu}
    assert labels == {"#Done", "#In an hour", "#Open"}
    assert all("(Mette Testesen)" in line for line in menu)
    server.wait_for(0)


def test_a_click_on_it_opens(serve: Serve, start: Start, hand: Hand) -> None:
    server, program = serve(), start(PART)
    program.ask("show", "promise:7", "Mette Testesen")
    hand.click(server.place())
    program.wait_for("answers", says=[["promise:7", "open"]])


def test_one_of_several_is_answered_however_much_came_after_it(serve: Serve, start: Start) -> None:
    server, program = serve(), start(PART)
    program.ask("show", "promise:7", "Mette Testesen")
    for number in range(6):
        program.ask("show", f"touch:{number}", f"Person {number}")
    for number in range(5):
        program.ask("withdraw", f"touch:{number}")
    server.wait_for(2)
    server.press("In an hour", "Mette Testesen")
    program.wait_for("answers", says=[["promise:7", "snooze"]])
    server.press("Done", "Person 5")
    program.wait_for("answers", says=[["promise:7", "snooze"], ["touch:5", "done"]])


def test_a_notice_takes_the_place_of_the_one_before(serve: Serve, start: Start) -> None:
    server, program = serve(), start(PART)
    program.ask("show", "due", "Mette")
    program.ask("show", "due", "Mette and Søren")
    server.wait_for(1)
    menu = server.press("Done", "Mette and Søren")
    assert all("(Mette and Søren)" in line for line in menu)
    program.wait_for("answers", says=[["due", "done"]])


def test_what_was_answered_in_the_window_leaves_the_screen(serve: Serve, start: Start) -> None:
    server, program = serve(), start(PART)
    program.ask("show", "due", "Mette")
    program.ask("show", "another", "Søren")
    server.wait_for(2)
    program.ask("withdraw", "due")
    server.wait_for(1)


def test_a_server_that_was_restarted_goes_on(serve: Serve, start: Start) -> None:
    server, program = serve(), start(PART)
    program.ask("show", "due", "Mette")
    server.stop()
    assert program.ask("show", "due", "Mette") is False
    server = serve()
    assert program.ask("show", "due", "Mette") is True
    server.wait_for(1)
    server.press("Done", "Mette")
    program.wait_for("answers", says=[["due", "done"]])


def test_when_the_program_ends_its_notices_go_too(serve: Serve, start: Start) -> None:
    server, program = serve(), start(PART)
    program.ask("show", "due", "Mette")
    server.wait_for(1)
    program.ask("close")
    program.wait_until_it_ends()
    server.wait_for(0)
