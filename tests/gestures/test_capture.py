"""One line by the real keyboard: opened over the program, understood while it is typed, saved, and safe from a kill."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gestures.mouse import Hand, Program

pytestmark = [pytest.mark.screen, pytest.mark.slow]
Start = Callable[..., Program]
METTE = "Mette Testesen, Blå Bølge, Folkemødet, promised article Friday"
FRIDAY = 5


@pytest.fixture(autouse=True)
def danish_keyboard(display: str) -> Iterator[None]:
    """Keys for æ, ø and å: letters without one are put on a spare key, and get lost while it changes."""
    environment = {**os.environ, "DISPLAY": display}
    subprocess.run(["setxkbmap", "dk"], env=environment, check=True)
    yield
    subprocess.run(["setxkbmap", "us"], env=environment, check=True)


def open_line(start: Start, hand: Hand, folder: Path) -> Program:
    """The program with the capture line open, called by its key."""
    program = start("tests.gestures.parts.capture", str(folder))
    program.wait_for("main_is_active", says=True)
    hand.key("ctrl+shift+n")
    program.wait_for("active", says=True)
    return program


def test_a_line_is_typed_understood_saved_and_undone(start: Start, hand: Hand, tmp_path: Path) -> None:
    program = open_line(start, hand, tmp_path)
    hand.type(METTE)
    program.wait_for("line", says=METTE)
    program.wait_for("people", says=[])
    _wait_for_pill(program, "You promised: article")
    hand.key("Return")
    program.wait_for("visible", says=False)
    mette = ["Mette Testesen", "Blå Bølge", "Folkemødet", "good_to_know", [["article", FRIDAY]]]
    program.wait_for("people", says=[mette])
    assert program.ask("draft") == ""
    program.wait_for("main_is_active", says=True)
    hand.key("ctrl+z")
    program.wait_for("people", says=[])


def test_a_danish_line_about_somebody_known(start: Start, hand: Hand, tmp_path: Path) -> None:
    program = open_line(start, hand, tmp_path)
    hand.type("Mette Testesen, Novia, lovede bog om to uger")
    hand.key("Return")
    program.wait_for("visible", says=False)
    program.wait_for("main_is_active", says=True)
    hand.key("ctrl+shift+n")
    program.wait_for("active", says=True)
    hand.type("mette, lovede artikel fredag")
    _wait_for_pill(program, "You promised: artikel")
    hand.key("Return")
    program.wait_for("visible", says=False)
    ((name, *_, promises),) = program.ask("people")
    assert name == "Mette Testesen"
    assert ["artikel", FRIDAY] in promises
    assert len(promises) == 2


def test_escape_keeps_the_line_for_the_next_time(start: Start, hand: Hand, tmp_path: Path) -> None:
    program = open_line(start, hand, tmp_path)
    hand.type("Bo Bach, prom")
    program.wait_for("line", says="Bo Bach, prom")
    hand.key("Escape")
    program.wait_for("visible", says=False)
    program.wait_for("main_is_active", says=True)
    hand.key("ctrl+shift+n")
    program.wait_for("active", says=True)
    hand.type("ised a book")
    program.wait_for("line", says="Bo Bach, promised a book")
    assert program.ask("people") == []


def test_a_kill_in_the_middle_of_typing_loses_no_line(start: Start, hand: Hand, tmp_path: Path) -> None:
    program = open_line(start, hand, tmp_path)
    hand.type("Mette Testesen, Blå Bølge, promised art")
    program.wait_for("draft", says="Mette Testesen, Blå Bølge, promised art")
    program.kill()
    again = open_line(start, hand, tmp_path)
    assert again.ask("line") == "Mette Testesen, Blå Bølge, promised art"
    hand.type("icle")
    hand.key("Return")
    again.wait_for("visible", says=False)
    assert again.ask("people") == [
        ["Mette Testesen", "Blå Bølge", "", "good_to_know", [["article", False]]],
    ]


def _wait_for_pill(program: Program, words: str) -> None:
    program.wait_for("has_pill", words, says=True)
