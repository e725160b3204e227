"""What a screen reader is told of People, Settings, the palette and the first steps, over the real bus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gestures.mouse import Hand, Program
from tests.gestures.screen_reader import CHECKED, FOCUSABLE, FOCUSED, SELECTED, ScreenReader

pytestmark = pytest.mark.screen
Start = Callable[..., Program]


def test_every_room_says_what_it_holds_and_how_it_stands(
    start: Start, reader: ScreenReader, hand: Hand, tmp_path: Path
) -> None:
    program = start("tests.gestures.parts.people", str(tmp_path))
    program.wait_for("active", says=True)
    program.wait_for("names", says=["Ane Holm", "Bo Dahl", "Carl Friis"])
    hand.click(program.ask("line", 1))
    program.wait_for("chosen", says=1)
    _people(reader)
    hand.key("ctrl+comma")
    program.wait_for("page", says="settings")
    _settings(reader)
    hand.key("ctrl+shift+p")
    reader.find("text", "What do you want to do?")
    hand.type("first steps")
    _palette(reader)
    hand.key("Return")
    _first_steps(reader)


def _people(reader: ScreenReader) -> None:
    """Who is chosen, and every cell with its column, also an empty one."""
    for column in ("Name", "Organisation", "Tier", "Due"):
        reader.find("column header", column)
    assert reader.find("radio button", "People").has(CHECKED)
    reader.find("cell", "Bo Dahl", SELECTED, FOCUSED)
    assert not reader.find("cell", "Ane Holm").has(SELECTED)
    for cell in ("Organisation: none", "Tier: Inner circle", "Last talk: none", "Moisture 0 of 5"):
        reader.find("cell", cell)
    _all_have_names(reader)


def _settings(reader: ScreenReader) -> None:
    """What is chosen, and a choice that is made by the reader."""
    for role, name in (
        ("text", "Name of VIP"),
        ("text", "VIP: Room for people"),
        ("text", "Quiet from"),
        ("filler", "Days on which people are announced"),
        ("push button", "Reset all settings"),
    ):
        reader.find(role, name)
    assert reader.find("check box", "Monday").has(CHECKED)
    assert not reader.find("check box", "Sunday").has(CHECKED)
    less = reader.find("radio button", "Less")
    assert not less.has(CHECKED)
    reader.press(less)
    reader.find("radio button", "Less", CHECKED)
    _all_have_names(reader)


def _palette(reader: ScreenReader) -> None:
    """The keyboard is in the line, and what Enter would do is the one selected."""
    reader.find("text", "What do you want to do?", FOCUSED)
    reader.find("list item", "First steps", SELECTED)
    _all_have_names(reader)


def _first_steps(reader: ScreenReader) -> None:
    """Which step it is, and where one writes."""
    reader.find("text", "Name 1", FOCUSED)
    reader.find("filler", "Step 1 of 3")
    assert reader.find("radio button", "Good People To Know").has(CHECKED)
    _all_have_names(reader)
    reader.press(reader.find("push button", "Next"))
    reader.find("filler", "Step 2 of 3")
    _all_have_names(reader)


def _all_have_names(reader: ScreenReader) -> None:
    focusable = [thing for thing in reader.things() if thing.has(FOCUSABLE)]
    assert len(focusable) > 5
    assert [thing.path for thing in focusable if not thing.name.strip()] == []
