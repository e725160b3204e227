"""A real notification server on a message bus and a screen of its own, and hands on the notices that it shows."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from tests.gestures.mouse import PATIENCE, Point

TOOLS = ("dbus-daemon", "dunst", "dunstctl")
_SETTINGS = """[global]
dmenu = {folder}/menu
mouse_left_click = do_action
width = 300
origin = top-left
offset = 20x20
idle_threshold = 0
[urgency_normal]
timeout = 0
"""
# Writes down what stands in the menu, and picks the line with the wanted word.
_MENU = """#!/bin/sh
tee {folder}/offered | grep -F -- "$(cat {folder}/wanted)" | head -n 1
"""


def missing_tools() -> list[str]:
    """What has to be installed before a server can be started."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Dunst:
    """The server, for as long as it runs; a notice stays on its screen until it is answered."""

    def __init__(self, display: str, bus: str, folder: Path) -> None:
        self._folder = folder
        self._environment = {**os.environ, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        settings = folder / "dunstrc"
        settings.write_text(_SETTINGS.format(folder=folder), "utf-8")
        menu = folder / "menu"
        menu.write_text(_MENU.format(folder=folder), "utf-8")
        menu.chmod(0o755)
        self._process = subprocess.Popen(
            ["dunst", "-conf", str(settings)],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait_until_it_answers()

    def wait_for(self, number: int) -> None:
        """Until so many notices are on the screen."""
        end = time.monotonic() + PATIENCE
        while (counted := int(self._do("count", "displayed"))) != number:
            assert time.monotonic() < end, f"{counted} are on the screen, not {number}"
            time.sleep(0.05)

    def press(self, label: str, title: str) -> list[str]:
        """Press a button of a notice in the server's own menu; returns the menu's lines."""
        offered = self._folder / "offered"
        offered.unlink(missing_ok=True)
        (self._folder / "wanted").write_text(f"#{label} ({title})", "utf-8")
        self._do("context")
        end = time.monotonic() + PATIENCE
        while not offered.exists() or not offered.read_text("utf-8"):
            assert time.monotonic() < end, "no menu appeared"
            time.sleep(0.05)
        return offered.read_text("utf-8").splitlines()

    def place(self) -> Point:
        """The middle of the notices on the screen."""
        found = subprocess.run(
            [
                "xdotool",
                "search",
                "--sync",
                "--onlyvisible",
                "--class",
                "dunst",
                "getwindowgeometry",
                "--shell",
            ],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        numbers = dict(line.split("=") for line in found.stdout.splitlines())
        x, y, width, height = (int(numbers[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        return x + width // 2, y + height // 2

    def stop(self) -> None:
        """End it, as at a crash or an update."""
        self._process.kill()
        self._process.wait(PATIENCE)

    def _do(self, *words: str) -> str:
        return subprocess.run(
            ["dunstctl", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        ).stdout.strip()

    def _wait_until_it_answers(self) -> None:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self._do("count")
                return
            except subprocess.CalledProcessError:
                assert time.monotonic() < end, "the notification server does not answer"
                assert self._process.poll() is None, "the notification server ended"
                time.sleep(0.05)
