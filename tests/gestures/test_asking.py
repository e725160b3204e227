"""Asking somebody for help as a user does it: by a key on the board, told what is missing, answered and undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from relbuilder.config.paths import resource
from tests.gestures.mouse import Hand, Program

pytestmark = [pytest.mark.screen, pytest.mark.slow]
ASKED = "a word with the chairman"


def _press(program: Program, hand: Hand, words: str) -> None:
    program.wait_for("has_button", words, says=True)
    hand.click(program.ask("button", words))


def test_an_ask_is_begun_by_a_key_saved_all_the_same_answered_and_undone(
    start: Callable[..., Program], hand: Hand, tmp_path: Path
) -> None:
    program = start("tests.gestures.parts.window", str(tmp_path))
    program.wait_for("active", says=True)
    program.ask("begin_import", str(resource("sample", "address_book.vcf")))
    program.wait_for("has_button", "Import 40", says=True)
    hand.key("Return")
    program.wait_for("has_button", "Show on the board", says=True)
    hand.key("Return")
    program.wait_for("undo", says="import")
    somebody = program.ask("ids", "graveyard")[0]
    hand.click(program.ask("card", somebody))
    program.wait_for("panel", says=somebody)
    hand.key("a")
    program.wait_for("has_button", "Ask all the same", says=True)
    hand.type(ASKED)
    _press(program, hand, "Ask all the same")
    program.wait_for("asks", somebody, says=[[ASKED, "open"]])
    _press(program, hand, "Yes")
    program.wait_for("asks", somebody, says=[[ASKED, "yes"]])
    hand.key("ctrl+z")
    program.wait_for("asks", somebody, says=[[ASKED, "open"]])
    hand.key("ctrl+z")
    program.wait_for("asks", somebody, says=[])
