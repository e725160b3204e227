"""Of many texts only the one under way and the latest are asked about, and answers come in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from relbuilder.ui.capture.latest import Latest
from relbuilder.ui.tasks import Tasks


class SlowTasks:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]] = []

    def run(
        self, call: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self.waiting.append((call, done, failed))

    def answer(self) -> None:
        call, done, failed = self.waiting.pop(0)
        try:
            result = call()
        except ValueError as error:
            failed(error)
        else:
            done(result)


def ask(text: str) -> str:
    if text == "bad":
        raise ValueError(text)
    return text.upper()


def made() -> tuple[SlowTasks, list[str], Latest[str]]:
    tasks, heard = SlowTasks(), list[str]()
    latest = Latest(cast(Tasks, tasks), ask, heard.append, lambda error: heard.append(f"failed: {error}"))
    return tasks, heard, latest


def test_texts_that_came_and_went_are_not_asked_about() -> None:
    tasks, heard, latest = made()
    for text in ("m", "me", "met", "mett"):
        latest.want(text)
    assert len(tasks.waiting) == 1
    tasks.answer()
    tasks.answer()
    assert (heard, tasks.waiting) == (["M", "METT"], [])


def test_a_text_that_came_back_is_not_asked_about_again() -> None:
    tasks, heard, latest = made()
    for text in ("m", "me", "m"):
        latest.want(text)
    tasks.answer()
    assert (heard, tasks.waiting) == (["M"], [])
    latest.want("m")
    tasks.answer()
    assert heard == ["M", "M"]


def test_a_failure_does_not_end_it() -> None:
    tasks, heard, latest = made()
    latest.want("bad")
    latest.want("good")
    tasks.answer()
    tasks.answer()
    assert heard == ["failed: bad", "GOOD"]


def test_it_works_at_once_where_there_is_no_lane() -> None:
    heard: list[str] = []
    latest = Latest(Tasks(print, inline=True), ask, heard.append, print)
    latest.want("m")
    latest.want("me")
    assert heard == ["M", "ME"]
