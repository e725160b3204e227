"""A screen of its own, a hand on its mouse and keyboard, and a part of the program to talk to."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 20.0
"""Seconds after which a program that has not answered never will."""

Point = tuple[int, int]


def missing_tools() -> list[str]:
    """What has to be installed before anything here works."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def screen(width: int = 1440, height: int = 900) -> Iterator[str]:
    """A virtual screen with a window manager on a display number nobody uses; gives its name, as ":7"."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    manager = None
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        manager = subprocess.Popen(
            ["openbox"],
            env={**os.environ, "DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield display
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(PATIENCE)


class Program:
    """A part of the program that runs on a screen and answers questions, see `answering.py`."""

    def __init__(self, display: str, module: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._ended = False
        assert self._answer() == "ready"

    def ask(self, question: str, *arguments: Any) -> Any:
        """What the program says to a question."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([question, *arguments]) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def wait_for(self, question: str, *arguments: Any, says: Any) -> None:
        """Ask until the program says so."""
        end = time.monotonic() + PATIENCE
        while (answer := self.ask(question, *arguments)) != says:
            assert time.monotonic() < end, f"{question} still says {answer}, not {says}"
            time.sleep(0.02)

    def wait_until_it_ends(self) -> None:
        """For a program that was told to end: it must do so by itself, and cleanly."""
        self._ended = True
        assert self._process.wait(PATIENCE) == 0

    def kill(self) -> None:
        """Let it die at once, as in a crash: nothing of it can say good-bye."""
        self._ended = True
        self._process.kill()
        self._process.wait(PATIENCE)

    def close(self) -> None:
        """End it, and fail if it did not live until now."""
        died = None if self._ended else self._process.poll()
        self._process.terminate()
        self._process.wait(PATIENCE)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        assert died is None, f"the program ended by itself with {died}"

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], PATIENCE)
        assert ready, "the program does not answer"
        line = self._process.stdout.readline()
        assert line, f"the program ended with {self._process.wait(PATIENCE)}"
        return json.loads(line)


class Hand:
    """Moves the pointer of a screen and presses its buttons and keys."""

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}

    def move(self, to: Point) -> None:
        """Put the pointer there."""
        self._do("mousemove", *to)

    def click(self, at: Point, button: int = 1) -> None:
        """Click there."""
        self._do("mousemove", *at, "click", button)

    def press(self, at: Point) -> None:
        """Go there and hold the button down."""
        self._do("mousemove", *at, "mousedown", 1)
        time.sleep(0.05)

    def glide(self, start: Point, end: Point, steps: int = 12) -> None:
        """Move slowly enough for a drag to be noticed on the way."""
        for step in range(1, steps + 1):
            self.move(
                (
                    start[0] + (end[0] - start[0]) * step // steps,
                    start[1] + (end[1] - start[1]) * step // steps,
                )
            )
            time.sleep(0.015)

    def release(self) -> None:
        """Let the button go, after whoever is below has had time to answer."""
        time.sleep(0.15)
        self._do("mouseup", 1)

    def drag(self, start: Point, end: Point) -> None:
        """Take what is at `start` and let it go at `end`."""
        self.press(start)
        self.glide(start, end)
        self.release()

    def key(self, *keys: str) -> None:
        """Type keys by their names in X: "Escape", "ctrl+a"."""
        self._do("key", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", text)

    def key_down(self, key: str) -> None:
        """Hold a key."""
        self._do("keydown", key)

    def key_up(self, key: str) -> None:
        """Let it go."""
        self._do("keyup", key)

    def _do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True, timeout=PATIENCE)
