"""One key that works wherever the user is, pressed on a real keyboard while nothing of the program is in front."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from tests.gestures.mouse import Hand, Program

pytestmark = pytest.mark.screen
Start = Callable[..., Program]
PART = "tests.gestures.parts.global_key"


@pytest.fixture
def program(start: Start) -> Program:
    """Listens to Ctrl+Alt+R."""
    program = start(PART)
    assert program.ask("possible") is True
    assert program.ask("take", "Ctrl+Alt+R") is True
    return program


@pytest.fixture
def num_lock(hand: Hand) -> Iterator[None]:
    """Num Lock and Caps Lock are on."""
    hand.key("Num_Lock", "Caps_Lock")
    yield
    hand.key("Num_Lock", "Caps_Lock")


def test_the_key_is_heard(program: Program, hand: Hand) -> None:
    hand.key("ctrl+alt+r")
    program.wait_for("pressed", says=1)
    hand.key("ctrl+alt+r")
    program.wait_for("pressed", says=2)


def test_other_keys_are_not(program: Program, hand: Hand) -> None:
    hand.key("r", "ctrl+r", "alt+r", "ctrl+alt+s", "ctrl+alt+shift+r", "ctrl+alt+r")
    program.wait_for("pressed", says=1)


def test_locks_make_no_difference(program: Program, hand: Hand, num_lock: None) -> None:
    hand.key("ctrl+alt+r")
    program.wait_for("pressed", says=1)


def test_held_down_it_counts_once(program: Program, hand: Hand) -> None:
    for key in ("ctrl", "alt", "r"):
        hand.key_down(key)
    program.wait_for("pressed", says=1)
    # Long enough for the keyboard to repeat it many times.
    time.sleep(1.2)
    for key in ("r", "alt", "ctrl"):
        hand.key_up(key)
    hand.key("ctrl+alt+r")
    program.wait_for("pressed", says=2)


def test_another_key_takes_its_place(program: Program, hand: Hand) -> None:
    assert program.ask("take", "Meta+F5") is True
    hand.key("ctrl+alt+r", "super+F5")
    program.wait_for("pressed", says=1)
    assert program.ask("take", "") is True
    hand.key("super+F5")
    assert program.ask("take", "Ctrl+Alt+S") is True
    hand.key("ctrl+alt+s")
    program.wait_for("pressed", says=2)


def test_one_that_another_program_has_cannot_be_had(program: Program, start: Start, hand: Hand) -> None:
    other = start(PART)
    assert other.ask("take", "Ctrl+Alt+R") is False
    assert other.ask("take", "nonsense") is False
    hand.key("ctrl+alt+r")
    program.wait_for("pressed", says=1)
    program.ask("close")
    assert other.ask("take", "Ctrl+Alt+R") is True
    hand.key("ctrl+alt+r")
    other.wait_for("pressed", says=1)
