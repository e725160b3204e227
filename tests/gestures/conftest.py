"""One virtual screen for all gestures; without the tools for it they are skipped, except where they must run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gestures import mouse, trays
from tests.gestures.screen_reader import ScreenReader

_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of a screen of its own."""
    missing = mouse.missing_tools()
    if missing:
        reason = f"not installed: {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with mouse.screen() as name:
        yield name


@pytest.fixture
def hand(display: str) -> mouse.Hand:
    """A hand on that screen's mouse and keyboard."""
    return mouse.Hand(display)


@pytest.fixture
def start(display: str) -> Iterator[Callable[..., mouse.Program]]:
    """Starts a program part, `start("tests.gestures.parts.board")`, and ends it after the test."""
    programs: list[mouse.Program] = []

    def begin(module: str, *arguments: str) -> mouse.Program:
        programs.append(mouse.Program(display, module, *arguments))
        return programs[-1]

    yield begin
    for program in programs:
        program.close()


@pytest.fixture
def reader(display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenReader]:
    """A screen reader on a bus of its own; without the tools for it tests are skipped, except where they must run."""
    if not _LAUNCHER.exists() or shutil.which("dbus-daemon") is None:
        if os.environ.get("CI"):
            pytest.fail("not installed: at-spi2-core, dbus")
        pytest.skip("not installed: at-spi2-core, dbus")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    with trays.session_bus(tmp_path) as environment:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environment["DBUS_SESSION_BUS_ADDRESS"])
        with ScreenReader(environment["DBUS_SESSION_BUS_ADDRESS"]) as reader:
            yield reader
