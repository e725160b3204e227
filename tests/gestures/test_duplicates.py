"""Two cards of one person, merged with a real mouse and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from relbuilder.bootstrap.assembly import assembled
from relbuilder.config.paths import Paths
from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import add_contact
from tests.gestures.mouse import Hand, Program
from tests.people import person

pytestmark = [pytest.mark.screen, pytest.mark.slow]


def test_a_pair_is_merged_by_clicks_and_comes_back_by_one(
    start: Callable[..., Program], hand: Hand, tmp_path: Path
) -> None:
    with assembled(Paths(tmp_path)) as program:
        for name in ("Karen Holm", "Karen Nielsen"):
            add_contact(program.context, person(name, email="karen@x.dk"), Tier.VIP)
    window = start("tests.gestures.parts.window", str(tmp_path))
    window.wait_for("active", says=True)
    hand.key("ctrl+shift+d")
    window.wait_for("has_button", "Merge (Enter)", says=True)
    hand.click(window.ask("choice", "Name: Karen Nielsen"))
    hand.click(window.ask("button", "Merge (Enter)"))
    window.wait_for("undo", says="merge")
    assert window.ask("ids", "vip") == [1]
    assert window.ask("name", 1) == "Karen Nielsen"
    window.wait_for("has_button", "Undo", says=True)
    hand.click(window.ask("button", "Undo"))
    window.wait_for("redo", says="merge")
    assert sorted(window.ask("ids", "vip")) == [1, 2]
