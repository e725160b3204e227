"""Cards are taken and dropped with a real mouse on a real screen."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.gestures.mouse import Hand, Program

pytestmark = pytest.mark.screen
Start = Callable[..., Program]
GOOD, VIP, GRAVEYARD, INNER = "good_to_know", "vip", "graveyard", "inner_circle"
NO_LANDING = [None, "", False]


@pytest.fixture
def board(start: Start) -> Program:
    """The columns, in front."""
    program = start("tests.gestures.parts.board")
    program.wait_for("active", says=True)
    return program


def held_over(board: Program, hand: Hand, card: int, to: tuple[int, int]) -> None:
    """Take a card and hold it there."""
    at = board.ask("card", card)
    hand.press(at)
    hand.glide(at, to)
    time.sleep(0.1)


def just_below(board: Program, card: int) -> tuple[int, int]:
    x, y = board.ask("card", card)
    return x, y + 30


def test_a_card_is_dropped_between_two_others(board: Program, hand: Hand) -> None:
    hand.drag(board.ask("card", 1), just_below(board, 11))
    board.wait_for("ids", VIP, says=[11, 1, 12, 13])
    assert board.ask("ids", GOOD) == [2, 3, 4, 5]
    assert board.ask("selected") == [1]
    assert board.ask("current") == 1
    assert board.ask("asked") == [["move", [1], VIP, 12, False]]
    assert board.ask("landing", VIP) == NO_LANDING


def test_while_it_is_held_the_gap_says_what_a_drop_costs(board: Program, hand: Hand) -> None:
    held_over(board, hand, 1, just_below(board, 11))
    board.wait_for("landing", VIP, says=[1, "Drop to make Karen a VIP: about 10 minute(s) a month", True])
    hand.key("Escape")
    hand.release()
    board.wait_for("landing", VIP, says=NO_LANDING)
    assert len(board.ask("heights", VIP)) == 1
    assert board.ask("ids", VIP) == [11, 12, 13]
    assert board.ask("asked") == []


def test_a_card_is_put_elsewhere_in_its_own_column(board: Program, hand: Hand) -> None:
    # The gap goes along below the pointer and pushes the cards after it down by one.
    hand.drag(board.ask("card", 1), just_below(board, 4))
    board.wait_for("ids", GOOD, says=[2, 3, 1, 4, 5])
    assert board.ask("selected") == [1]


def test_a_card_over_itself_opens_nothing_and_moves_nothing(board: Program, hand: Hand) -> None:
    x, y = board.ask("card", 3)
    held_over(board, hand, 3, (x + 10, y + 30))
    assert board.ask("landing", GOOD) == [None, "", True]
    hand.release()
    board.wait_for("landing", GOOD, says=NO_LANDING)
    assert board.ask("asked") == []
    assert board.ask("ids", GOOD) == [1, 2, 3, 4, 5]


def test_several_keep_the_order_of_the_screen(board: Program, hand: Hand) -> None:
    hand.click(board.ask("card", 4))
    hand.key_down("ctrl")
    hand.click(board.ask("card", 2))
    hand.key_up("ctrl")
    board.wait_for("selected", says=[2, 4])
    held_over(board, hand, 4, just_below(board, 13))
    board.wait_for("landing", VIP, says=[3, "Drop 2 people here: about 20 minute(s) a month", True])
    hand.release()
    board.wait_for("ids", VIP, says=[11, 12, 13, 2, 4])
    assert board.ask("selected") == [2, 4]
    assert board.ask("current") == 4


def test_people_of_two_columns_are_dragged_together(board: Program, hand: Hand) -> None:
    hand.click(board.ask("card", 12))
    hand.key_down("ctrl")
    hand.click(board.ask("card", 2))
    hand.key_up("ctrl")
    board.wait_for("selected", says=[2, 12])
    hand.drag(board.ask("card", 12), board.ask("column", INNER, 0.5))
    board.wait_for("ids", INNER, says=[2, 12])


def test_an_empty_column_takes_a_card(board: Program, hand: Hand) -> None:
    held_over(board, hand, 11, board.ask("column", INNER, 0.6))
    words = "Drop to take Mette into the inner circle: about 1 h a month"
    board.wait_for("landing", INNER, says=[0, words, True])
    hand.release()
    board.wait_for("ids", INNER, says=[11])


def test_in_the_graveyard_a_card_will_rest(board: Program, hand: Hand) -> None:
    held_over(board, hand, 1, board.ask("column", GRAVEYARD, 0.9))
    board.wait_for("landing", GRAVEYARD, says=[2, "Karen will rest here: no reminders", True])
    hand.release()
    board.wait_for("ids", GRAVEYARD, says=[31, 32, 1])


def test_holding_ctrl_makes_no_copy(board: Program, hand: Hand) -> None:
    held_over(board, hand, 1, just_below(board, 12))
    hand.key_down("ctrl")
    x, y = just_below(board, 12)
    hand.move((x + 4, y))
    hand.release()
    hand.key_up("ctrl")
    board.wait_for("ids", VIP, says=[11, 12, 1, 13])
    assert board.ask("ids", GOOD) == [2, 3, 4, 5]


def test_a_sorted_column_says_why_it_cannot_be_arranged(board: Program, hand: Hand) -> None:
    board.ask("sort", "name")
    held_over(board, hand, 3, board.ask("card", 5))
    board.wait_for("landing", GOOD, says=[0, "People stand in order of name here", True])
    hand.release()
    board.wait_for("landing", GOOD, says=NO_LANDING)
    assert board.ask("asked") == []


def test_a_click_opens_and_a_drag_does_not(board: Program, hand: Hand) -> None:
    hand.click(board.ask("card", 12))
    board.wait_for("asked", says=[["opened", 12]])
    hand.drag(board.ask("card", 1), just_below(board, 11))
    board.wait_for("ids", VIP, says=[11, 1, 12, 13])
    assert board.ask("asked") == [["opened", 12], ["move", [1], VIP, 12, False]]


def test_held_at_the_edge_the_column_scrolls_and_the_landing_follows(start: Start, hand: Hand) -> None:
    board = start("tests.gestures.parts.board", "500")
    board.wait_for("active", says=True)
    x, y = board.ask("column", VIP, 1.0)
    first = board.ask("ids", GOOD)[0]
    held_over(board, hand, first, (x, y - 8))
    end = time.monotonic() + 20
    while board.ask("scrolled", VIP) < 600:
        assert time.monotonic() < end
        time.sleep(0.05)
    hand.glide((x, y - 8), (x, y - 200))
    time.sleep(0.1)
    row, _, lit = board.ask("landing", VIP)
    assert row is not None
    assert row > 8
    assert lit
    hand.release()
    expected = board.ask("ids", VIP)
    board.wait_for("landing", VIP, says=NO_LANDING)
    assert board.ask("ids", VIP)[row] == first, expected[row - 1 : row + 2]
