"""A part of the program that shows notices by the machine's own service and remembers how they were answered."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from relbuilder.bootstrap.machine import this_machine
from relbuilder.services.notifying import DONE, OPEN, SNOOZE, Notice, Notifier, NotifierFailed
from tests.gestures.answering import Answering, say


class Notices:
    """What can be asked of it."""

    def __init__(self) -> None:
        self._answers: list[tuple[str, str]] = []
        self._notifier: Notifier = this_machine("Relationship Builder").notifiers[0](self._note)

    def show(self, notice_id: str, title: str) -> bool:
        """Whether the notice could be shown."""
        actions = ((DONE, "Done"), (SNOOZE, "In an hour"), (OPEN, "Open"))
        try:
            self._notifier.show(Notice(notice_id, title, "You promised <b>& more</b>", actions))
        except NotifierFailed:
            return False
        return True

    def withdraw(self, notice_id: str) -> None:
        self._notifier.withdraw(notice_id)

    def answers(self) -> list[tuple[str, str]]:
        return self._answers

    def name(self) -> str:
        return self._notifier.name

    def close(self) -> None:
        self._notifier.close()
        QApplication.quit()

    def _note(self, notice_id: str, meaning: str) -> None:
        self._answers.append((notice_id, meaning))


def main() -> None:
    """Run until the test has had enough."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    notices = Notices()
    names = ("show", "withdraw", "answers", "name", "close")
    answering = Answering({name: getattr(notices, name) for name in names})
    say("ready")
    application.exec()
    answering.deleteLater()


if __name__ == "__main__":
    main()
