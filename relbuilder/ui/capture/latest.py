"""Asks the database lane about a text that keeps changing: one question at a time, and always the latest next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from relbuilder.ui.tasks import Tasks

T = TypeVar("T")


class Latest(Generic[T]):
    """Calls `ask` in the lane and hands its answers to `answered` in the order of the texts.

    Texts that came and went while a question was under way are never asked about.
    """

    def __init__(
        self,
        tasks: Tasks,
        ask: Callable[[str], T],
        answered: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._tasks = tasks
        self._ask = ask
        self._answered = answered
        self._failed = failed
        self._wanted = ""
        self._asked: str | None = None

    def want(self, text: str) -> None:
        """This is the text now."""
        self._wanted = text
        if self._asked is None:
            self._go_on()

    def _go_on(self) -> None:
        self._asked = self._wanted
        self._tasks.run(partial(self._ask, self._wanted), self._take, self._give_up)

    def _take(self, answer: T) -> None:
        asked, self._asked = self._asked, None
        self._answered(answer)
        if self._wanted != asked:
            self._go_on()

    def _give_up(self, error: Exception) -> None:
        asked, self._asked = self._asked, None
        self._failed(error)
        if self._wanted != asked:
            self._go_on()
