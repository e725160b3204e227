"""Two people are brought together with a real mouse and keyboard: from the board to the first step, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from relbuilder.config.paths import resource
from tests.gestures.mouse import Hand, Program

pytestmark = [pytest.mark.screen, pytest.mark.slow]


def test_an_introduction_from_the_panel(start: Callable[..., Program], hand: Hand, tmp_path: Path) -> None:
    program = start("tests.gestures.parts.window", str(tmp_path))
    program.wait_for("active", says=True)
    program.ask("begin_import", str(resource("sample", "address_book.vcf")))
    program.wait_for("has_button", "Import 40", says=True)
    hand.key("Return")
    program.wait_for("has_button", "Show on the board", says=True)
    hand.key("Return")
    program.wait_for("undo", says="import")
    first, second = program.ask("ids", "graveyard")[:2]

    hand.click(program.ask("card", first))
    program.wait_for("panel", says=first)
    program.wait_for("has_button", "More", says=True)
    hand.click(program.ask("button", "More"))
    program.wait_for("has_offer", "Introduce", says=True)
    hand.click(program.ask("offer", "Introduce"))
    program.wait_for("focus", says="Whom? Somebody new: name, firm")
    hand.type(program.ask("name", second))
    program.wait_for("completing", says=1)
    hand.key("Down", "Return")
    program.wait_for("completing", says=0)
    hand.key("Return")
    program.wait_for("introductions", first, says=["idea"])
    assert program.ask("introductions", second) == ["idea"]

    program.wait_for("has_button", "I asked", says=True)
    hand.click(program.ask("button", "I asked"))
    program.wait_for("introductions", first, says=["asked_first"])
    hand.key("ctrl+z")
    program.wait_for("introductions", first, says=["idea"])
    hand.key("ctrl+z")
    program.wait_for("introductions", second, says=[])
