"""Carries out what the user answers to something due, the same from the Today page, the tray and a notification."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.agenda import Item
from relbuilder.services import notifying, reminders, today
from relbuilder.services.reminders import Snooze
from relbuilder.ui.desk import Desk


class Answers:
    """Each answer is written in the database lane; views follow the events."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def settle(self, items: Sequence[Item]) -> None:
        """Done: kept, seen to, or in touch as usual."""
        text = QCoreApplication.translate("Answers", "Done")
        self._do(partial(reminders.settle, self._desk.context, tuple(items)), text)

    def snooze(self, items: Sequence[Item], choice: Snooze | date) -> None:
        """Not now."""
        text = QCoreApplication.translate("Answers", "Put off")
        self._do(partial(reminders.snooze, self._desk.context, tuple(items), choice), text)

    def answer_late(self, key: str, meaning: str) -> None:
        """Carry out the click on a notification, which may be hours old: what was answered meanwhile is left alone."""
        look = partial(today.item_of, self._desk.context, self._desk.reader, key)
        self._desk.do(look, partial(self._answer_found, meaning))

    def _answer_found(self, meaning: str, found: object) -> None:
        if not isinstance(found, Item):
            self._desk.shell.tell(QCoreApplication.translate("Answers", "That is answered already."))
        elif meaning == notifying.DONE:
            self.settle([found])
        elif meaning == notifying.SNOOZE:
            self.snooze([found], Snooze.HOUR)

    def _do(self, call: partial[None], text: str) -> None:
        self._desk.do(call, partial(self._tell, text))

    def _tell(self, text: str, _result: object) -> None:
        self._desk.shell.tell(text, undoable=True)
