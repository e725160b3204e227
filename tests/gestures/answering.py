"""The program's half of `mouse.Program`: answers questions that come as lines while its window lives."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Answering(QObject):
    """Reads questions from standard input and prints the answers."""

    def __init__(self, answers: Mapping[str, Callable[..., Any]]) -> None:
        super().__init__()
        self._answers = answers
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        question, *arguments = json.loads(line)
        say(self._answers[question](*arguments))


def say(what: Any) -> None:
    """Print one answer."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def center(widget: QWidget) -> tuple[int, int]:
    """The middle of a widget on the screen."""
    at = widget.mapToGlobal(widget.rect().center())
    return at.x(), at.y()
