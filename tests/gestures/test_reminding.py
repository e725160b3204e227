"""Somebody falls due, and the whole program says so: in the tray, by a notification, on Today; one click answers."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from relbuilder.bootstrap.assembly import assembled
from relbuilder.config.paths import Paths
from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.contacts import add_contact
from relbuilder.services.touches import log_touch
from tests.gestures import notification_server, trays
from tests.gestures.mouse import Hand, Program
from tests.gestures.notification_server import Dunst

pytestmark = pytest.mark.screen
Start = Callable[..., Program]
PART = "tests.gestures.parts.window"
ALWAYS = {
    "morning": "04:00",
    "quiet_from": "00:00",
    "quiet_to": "00:00",
    "weekdays": [0, 1, 2, 3, 4, 5, 6],
    "day_starts_at": 4,
    "shortcut": "",
}
"""Settings under which somebody is told of at whatever hour this runs."""


@pytest.fixture
def desktop(display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A screen with a tray, and a bus of its own."""
    missing = [*notification_server.missing_tools(), *trays.missing_tools(trays.XEMBED)]
    if missing:
        reason = f"not installed: {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with trays.session_bus(tmp_path) as environment:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environment["DBUS_SESSION_BUS_ADDRESS"])
        there = {**environment, "DISPLAY": display}
        with trays.tray(trays.XEMBED, there):
            yield there


@pytest.fixture
def server(desktop: dict[str, str], tmp_path: Path) -> Iterator[Dunst]:
    """What shows notifications on that screen."""
    made = Dunst(desktop["DISPLAY"], desktop["DBUS_SESSION_BUS_ADDRESS"], tmp_path)
    yield made
    made.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder whose settings let everything be told at once."""
    made = tmp_path / "data"
    made.mkdir()
    (made / "settings.json").write_text(json.dumps(ALWAYS), "utf-8")
    return made


@pytest.fixture
def karen(folder: Path) -> int:
    """A VIP who was called half a year ago, entered long before, and has fallen due since."""
    with assembled(Paths(folder)) as program:
        program.clock.ahead = -timedelta(days=200)
        added = add_contact(program.context, Contact(Name("Karen", family="Nørby")), Tier.VIP)
        assert added.id is not None
        program.clock.ahead = -timedelta(days=100)
        log_touch(program.context, [added.id], TouchKind.CALL, note="her move to Aarhus")
    return added.id


def person_key(program: Program, contact_id: int) -> str | None:
    """The key under which somebody stands in Today, if they do."""
    return next((key for key in program.ask("today") or [] if key.startswith(f"person:{contact_id}:")), None)


def test_done_on_the_notification_is_written_down_everywhere(
    server: Dunst, start: Start, folder: Path, karen: int
) -> None:
    program = start(PART, str(folder), "machine")
    server.wait_for(1)
    program.wait_for("tray_count", says=1)
    assert person_key(program, karen)
    server.press("Talked", "Karen Nørby")
    program.wait_for("today", says=[])
    program.wait_for("tray_count", says=0)
    server.wait_for(0)
    assert program.ask("touches", karen) == ["call", "call"]
    with assembled(Paths(folder)) as stored:
        card = stored.reader.cards([karen], stored.context.today())[karen]
    assert card.days_over == -90


def test_put_off_on_the_notification_and_told_again(
    server: Dunst, start: Start, folder: Path, karen: int
) -> None:
    program = start(PART, str(folder), "machine")
    server.wait_for(1)
    server.press("In an hour", "Karen Nørby")
    program.wait_for("today", says=[])
    assert program.ask("touches", karen) == ["call"]


def test_the_tray_menu_answers_with_a_real_mouse(
    desktop: dict[str, str], server: Dunst, start: Start, folder: Path, karen: int, hand: Hand
) -> None:
    program = start(PART, str(folder), "machine")
    server.wait_for(1)
    program.wait_for("tray_count", says=1)
    known = trays.windows(desktop)
    hand.click(program.ask("tray_icon"), 3)
    left, top, width, _ = trays.popped_up(known, desktop)
    known = trays.windows(desktop)
    hand.click((left + width // 2, top + 18))
    left, top, width, _ = trays.popped_up(known, desktop)
    hand.click((left + width // 2, top + 18))
    program.wait_for("today", says=[])
    program.wait_for("tray_count", says=0)
    assert program.ask("touches", karen) == ["call", "call"]


def test_closing_leaves_the_tray_is_said_once_and_a_click_brings_the_window_back(
    server: Dunst, start: Start, folder: Path, hand: Hand
) -> None:
    program = start(PART, str(folder), "machine")
    program.wait_for("active", says=True)
    for told in (1, 1):
        hand.key("alt+F4")
        program.wait_for("visible", says=False)
        server.wait_for(told)
        hand.click(program.ask("tray_icon"))
        program.wait_for("visible", says=True)


def test_without_closing_to_the_tray_the_last_window_ends_the_program(
    desktop: dict[str, str], start: Start, folder: Path
) -> None:
    settings = json.dumps({**ALWAYS, "stay_in_tray": False})
    (folder / "settings.json").write_text(settings, "utf-8")
    program = start(PART, str(folder), "machine")
    program.wait_for("active", says=True)
    program.ask("close")
    program.wait_until_it_ends()


def test_a_start_with_the_login_shows_no_window_and_reminds_all_the_same(
    server: Dunst, start: Start, folder: Path, karen: int
) -> None:
    program = start(PART, str(folder), "tray")
    server.wait_for(1)
    program.wait_for("tray_count", says=1)
    assert not program.ask("visible")
