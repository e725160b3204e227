"""The main job as a new user does it: import, sort by dragging, undo, close, and find everything as it was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from relbuilder.config.paths import resource
from tests.gestures.mouse import Hand, Program

pytestmark = [pytest.mark.screen, pytest.mark.slow]
Start = Callable[..., Program]
GRAVEYARD, GOOD, VIP, INNER = "graveyard", "good_to_know", "vip", "inner_circle"


@pytest.fixture
def window(start: Start, hand: Hand, tmp_path: Path) -> Program:
    """The program with the sample address book on its board, imported through the page by keyboard."""
    program = start("tests.gestures.parts.window", str(tmp_path))
    program.wait_for("active", says=True)
    program.ask("begin_import", str(resource("sample", "address_book.vcf")))
    _wait(program, "Import 40")
    hand.key("Return")
    _wait(program, "Show on the board")
    hand.key("Return")
    program.wait_for("undo", says="import")
    return program


class Board:
    """Drags on the board, each checked, with how the board stood before it."""

    def __init__(self, program: Program, hand: Hand) -> None:
        self.program = program
        self.hand = hand
        self.states: list[Any] = [program.ask("board")]

    def drag(self, contact_id: int, tier: str, *, share: float = 0.6, with_: tuple[int, ...] = ()) -> None:
        """Take a card (and those selected with it) to a place in a column."""
        self.hand.drag(self.program.ask("card", contact_id), self.program.ask("column", tier, share))
        for moved in (contact_id, *with_):
            self._wait_until_in(moved, tier)
        self.states.append(self.program.ask("board"))

    def _wait_until_in(self, contact_id: int, tier: str) -> None:
        self.program.wait_for("stands_in", contact_id, says=tier)


def _wait(program: Program, words: str) -> tuple[int, int]:
    program.wait_for("has_button", words, says=True)
    place: tuple[int, int] = program.ask("button", words)
    return place


def test_twenty_drags_undone_redone_and_kept(
    window: Program, hand: Hand, start: Start, tmp_path: Path
) -> None:
    board = Board(window, hand)
    people = window.ask("ids", GRAVEYARD)
    window.ask("capacity", INNER, 2)
    board.states = [window.ask("board")]
    for contact_id in people[:6]:
        board.drag(contact_id, GOOD)
    for contact_id in people[6:10]:
        board.drag(contact_id, VIP)
    for contact_id in people[10:12]:
        board.drag(contact_id, INNER)
    _several(window, hand, board, people[12:15])
    _within(window, hand, board)
    board.drag(window.ask("ids", VIP)[0], GOOD)
    board.drag(window.ask("ids", GOOD)[1], VIP)
    board.drag(window.ask("ids", VIP)[-1], GRAVEYARD)
    _escape(window, hand, board, people[20])
    _full(window, hand, board, people[21])
    board.drag(window.ask("ids", INNER)[0], VIP)

    final = window.ask("board")
    for earlier in reversed(board.states[:-1]):
        hand.key("ctrl+z")
        window.wait_for("board", says=earlier)
    for later in board.states[1:]:
        hand.key("ctrl+shift+z")
        window.wait_for("board", says=later)
    assert window.ask("board") == final

    hand.click(window.ask("card", final[2][0]))
    window.wait_for("panel", says=final[2][0])
    hand.key("slash")
    hand.type("soe")
    window.wait_for("search", says="soe")
    hand.key("Escape")
    window.ask("close")
    window.wait_until_it_ends()
    again = start("tests.gestures.parts.window", str(tmp_path))
    again.wait_for("active", says=True)
    assert again.ask("board") == final
    assert again.ask("panel") == final[2][0]


def _several(window: Program, hand: Hand, board: Board, three: list[int]) -> None:
    hand.click(window.ask("card", three[0]))
    hand.key_down("ctrl")
    for contact_id in three[1:]:
        hand.click(window.ask("card", contact_id))
    hand.key_up("ctrl")
    window.wait_for("selected", says=three)
    board.drag(three[0], VIP, with_=tuple(three[1:]))


def _within(window: Program, hand: Hand, board: Board) -> None:
    first, *others = window.ask("ids", GOOD)
    # The gap pushes the cards after it down by one, so the pointer goes one further.
    x, y = window.ask("card", others[2])
    hand.drag(window.ask("card", first), (x, y + 30))
    window.wait_for("ids", GOOD, says=[*others[:2], first, *others[2:]])
    board.states.append(window.ask("board"))


def _escape(window: Program, hand: Hand, board: Board, contact_id: int) -> None:
    before = window.ask("board")
    start, end = window.ask("card", contact_id), window.ask("column", VIP, 0.5)
    hand.press(start)
    hand.glide(start, end)
    hand.key("Escape")
    hand.release()
    assert window.ask("board") == before


def _full(window: Program, hand: Hand, board: Board, contact_id: int) -> None:
    before = window.ask("board")
    hand.drag(window.ask("card", contact_id), window.ask("column", INNER, 0.6))
    _wait(window, "Leave it")
    hand.key("Escape")
    assert window.ask("board") == before
    hand.drag(window.ask("card", contact_id), window.ask("column", INNER, 0.6))
    hand.click(_wait(window, "Make room"))
    window.wait_for("stands_in", contact_id, says=INNER)
    board.states.append(window.ask("board"))
