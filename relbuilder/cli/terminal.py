"""The terminal or pipe behind the program: streams no letter can break, text that cannot command a terminal."""

import os
import sys
from typing import TextIO


def one_line(text: str) -> str:
    """A text without line breaks and control characters, which a terminal would obey."""
    return " ".join(_harmless(text).split())


def lines(text: str) -> list[str]:
    """The lines of a text, each without control characters."""
    return [_harmless(line) for line in text.splitlines()]


def make_streams_safe() -> None:
    """Write UTF-8, whatever a console or a pipe was set to, and let a closed stream swallow what it is given."""
    for number, name in ((1, "stdout"), (2, "stderr")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _nowhere(number))
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def drop(stream: TextIO) -> None:
    """Let a stream that fails swallow what is still in it, so that the interpreter's end is quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _nowhere(number: int) -> TextIO:
    # At the closed stream's own number: the next file opened would get it, and some library's message with it.
    descriptor = os.open(os.devnull, os.O_WRONLY)
    if descriptor != number:
        os.dup2(descriptor, number)
    return os.fdopen(number, "w", encoding="utf-8", closefd=False)


def _harmless(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
