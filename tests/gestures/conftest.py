"""One virtual screen for all gestures; without the tools for it they are skipped, except where they must run."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from tests.gestures import mouse


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
