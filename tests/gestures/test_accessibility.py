"""What a screen reader is told of the whole program, read from outside over the real accessibility bus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from relbuilder.config.paths import resource
from tests.gestures.mouse import Hand, Program
from tests.gestures.screen_reader import FOCUSABLE, ScreenReader

pytestmark = pytest.mark.screen
Start = Callable[..., Program]


@pytest.fixture
def window(reader: ScreenReader, start: Start, hand: Hand, tmp_path: Path) -> Program:
    """The program with the sample address book on its board."""
    program = start("tests.gestures.parts.window", str(tmp_path))
    program.wait_for("active", says=True)
    program.ask("begin_import", str(resource("sample", "address_book.vcf")))
    program.wait_for("has_button", "Import 40", says=True)
    reader.press(reader.find("push button", "Import 40"))
    program.wait_for("has_button", "Show on the board", says=True)
    reader.press(reader.find("push button", "Show on the board"))
    program.wait_for("page", says="board")
    program.wait_for("undo", says="import")
    return program


def test_nothing_that_takes_the_focus_is_nameless(window: Program, reader: ScreenReader, hand: Hand) -> None:
    for key, page in (("ctrl+1", "Board"), ("ctrl+2", "Today")):
        hand.key(key)
        window.wait_for("page", says=page.lower())
        focusable = [thing for thing in reader.things() if thing.has(FOCUSABLE)]
        assert len(focusable) > 5
        assert [thing.path for thing in focusable if not thing.name.strip()] == []


def test_a_card_says_who_it_is(window: Program, reader: ScreenReader) -> None:
    reader.find("table", "Business-card graveyard")
    assert reader.find("cell", "Agnete").name == "Agnete Bruus Larsen. Owner, Kystens Kaffe"


def test_a_card_moved_by_keyboard_is_announced_and_counted(
    window: Program, reader: ScreenReader, hand: Hand
) -> None:
    reader.find("cell", "Agnete")
    (first, *_) = window.ask("ids", "graveyard")
    hand.click(window.ask("card", first))
    window.wait_for("selected", says=[first])
    hand.key("3")
    reader.hear_until("Agnete Bruus Larsen is now a VIP")
    reader.find("filler", "VIP: 1 of 35")
