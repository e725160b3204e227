"""The People page with a real mouse: a head sorts, several are selected and binned at once, and one opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gestures.mouse import Hand, Program

pytestmark = pytest.mark.screen
Start = Callable[..., Program]


def test_people_are_sorted_selected_binned_and_brought_back(start: Start, hand: Hand, tmp_path: Path) -> None:
    program = start("tests.gestures.parts.people", str(tmp_path))
    program.wait_for("active", says=True)
    program.wait_for("names", says=["Ane Holm", "Bo Dahl", "Carl Friis"])
    hand.click(program.ask("head", "tier"))
    program.wait_for("names", says=["Bo Dahl", "Ane Holm", "Carl Friis"])
    hand.click(program.ask("line", 0))
    hand.key_down("ctrl")
    hand.click(program.ask("line", 2))
    hand.key_up("ctrl")
    program.wait_for("chosen", says=2)
    hand.click(program.ask("button", "Delete"))
    program.wait_for("names", says=["Ane Holm"])
    hand.key("ctrl+z")
    program.wait_for("names", says=["Bo Dahl", "Ane Holm", "Carl Friis"])
    hand.click(program.ask("line", 1))
    hand.key("Return")
    program.wait_for("panel", says=1)
