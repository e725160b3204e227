"""A part of the program that listens to a key wherever the user is, and counts how often it is pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from relbuilder.bootstrap.machine import this_machine
from tests.gestures.answering import Answering, say


class Counter:
    """What can be asked of it. It has no window, so the key never comes from one."""

    def __init__(self) -> None:
        self._pressed = 0
        self._shortcut = this_machine("Relationship Builder").shortcut(self._count)

    def possible(self) -> bool:
        return self._shortcut.possible

    def take(self, keys: str) -> bool:
        return self._shortcut.take(keys)

    def pressed(self) -> int:
        return self._pressed

    def close(self) -> None:
        self._shortcut.close()

    def _count(self) -> None:
        self._pressed += 1


def main() -> None:
    """Run until the test has had enough."""
    application = QApplication([])
    counter = Counter()
    answering = Answering({name: getattr(counter, name) for name in ("possible", "take", "pressed", "close")})
    say("ready")
    application.exec()
    answering.deleteLater()


if __name__ == "__main__":
    main()
