"""The icon stands in real trays, and a real mouse finds what is due in its menu."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gestures import trays
from tests.gestures.mouse import Hand, Point, Program

pytestmark = pytest.mark.screen
PART = "tests.gestures.parts.tray"
Start = Callable[..., Program]
REPORT = "promise:2:2026-11-19:"


@pytest.fixture(params=[trays.XEMBED, trays.NOTIFIER])
def kind(request: pytest.FixtureRequest) -> str:
    """A kind of tray; without the tools for it tests are skipped, except where they must run."""
    kind: str = request.param
    missing = trays.missing_tools(kind)
    if missing:
        reason = f"not installed: {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return kind


@pytest.fixture
def desktop(display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A screen and a bus of its own, without a tray yet."""
    with trays.session_bus(tmp_path) as environment:
        # Where none of both is said, Qt takes a panel that is told over the bus before one that embeds windows.
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environment["DBUS_SESSION_BUS_ADDRESS"])
        yield {**environment, "DISPLAY": display}


@pytest.fixture
def program(kind: str, desktop: dict[str, str], start: Start) -> Iterator[Program]:
    """The program in a tray, on a day with seven things due."""
    with trays.tray(kind, desktop):
        program = start(PART)
        program.ask("show", "usual")
        program.wait_for("has_icon", says=True)
        yield program


def open_menu(program: Program, hand: Hand, desktop: dict[str, str]) -> Point:
    """Open the menu with the mouse; where its first entry stands."""
    known = trays.windows(desktop)
    hand.click(program.ask("icon"), 3)
    program.wait_for("menu_is_open", says=True)
    return first_entry(trays.popped_up(known, desktop))


def first_entry(menu: trays.Place) -> Point:
    left, top, width, _height = menu
    return left + width // 2, top + 18


def test_a_click_opens_the_window(program: Program, hand: Hand) -> None:
    assert program.ask("available")
    hand.click(program.ask("icon"))
    program.wait_for("asked", says=[["open"]])


def test_what_is_done_in_the_menu_arrives(program: Program, hand: Hand, desktop: dict[str, str]) -> None:
    first = open_menu(program, hand, desktop)
    known = trays.windows(desktop)
    hand.click(first)
    hand.click(first_entry(trays.popped_up(known, desktop)))
    program.wait_for("asked", says=[["settle", REPORT]])
    # And the menu shows the rest of the day soon after.
    program.ask("show", "answered")
    program.wait_for("first_title", says="Thank Carl Petri · today")


def test_an_open_menu_does_not_jump(program: Program, hand: Hand, desktop: dict[str, str]) -> None:
    first = open_menu(program, hand, desktop)
    program.ask("show", "answered")
    assert program.ask("first_title") == "Send the report on hedging costs · 5 days over"
    known = trays.windows(desktop)
    hand.click(first)
    hand.click(first_entry(trays.popped_up(known, desktop)))
    program.wait_for("asked", says=[["settle", REPORT]])
    program.wait_for("first_title", says="Thank Carl Petri · today")


def test_a_panel_that_starts_again_has_the_icon_back(
    kind: str, desktop: dict[str, str], start: Start, hand: Hand
) -> None:
    with trays.tray(kind, desktop):
        program = start(PART)
        program.ask("show", "usual")
        program.wait_for("has_icon", says=True)
    program.wait_for("look", says=False)
    with trays.tray(kind, desktop):
        program.wait_for("look", says=True)
        program.wait_for("has_icon", says=True)
        hand.click(program.ask("icon"))
        program.wait_for("asked", says=[["open"]])


def test_a_tray_that_comes_up_later_is_found(
    kind: str, desktop: dict[str, str], start: Start, hand: Hand
) -> None:
    program = start(PART)
    program.ask("show", "usual")
    assert program.ask("look") is False
    with trays.tray(kind, desktop):
        program.wait_for("look", says=True)
        program.wait_for("has_icon", says=True)
        hand.click(program.ask("icon"))
        program.wait_for("asked", says=[["open"]])
