"""Tells the user outside the window what has come due, by the best way that works here. Answers nothing itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from relbuilder.domain.reminder import ItemKey
from relbuilder.services.notifying import OPEN, Answered, Notice, Notifier, NotifierFailed
from relbuilder.services.readings import Row, Today
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.tray.notice_wording import notice_of

_log: Final = logging.getLogger(__name__)

OpenNotifier = Callable[[Answered], Notifier]
"""Opens a way of notifying that calls back with the user's answers; raises NotifierFailed where it does not work."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A notice that may still be seen: who shows it, and the keys of what it is about."""

    notifier: Notifier
    keys: frozenset[str]


class Presenter(QObject):
    """Whatever fails here is logged and never raised: what is due stands in Today and in the count all the same."""

    open_wanted = Signal(str)
    """Carries the key of the one thing to open, or nothing for the page of the day."""
    answered = Signal(str, str)
    """Carries the key of one thing and what its click meant, DONE or SNOOZE; it may be answered long since."""

    def __init__(
        self,
        ways: Sequence[OpenNotifier],
        preferences: Preferences,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        """`ways` are tried in order, the best first, when there is something to tell."""
        super().__init__(parent)
        self._ways = tuple(ways)
        self._open: dict[int, Notifier] = {}
        self._preferences = preferences
        self._today = today
        self._shown: dict[str, _Shown] = {}

    @Slot(object)
    def announce(self, rows: Sequence[Row]) -> None:
        """Tell that these have come due: one on its own, several as one notice."""
        if not rows or not self._preferences.settings.notifications:
            return
        notice = notice_of(rows, self._today())
        notifier = self._shown_best(notice)
        if notifier is not None:
            self._shown[notice.id] = _Shown(notifier, frozenset(str(row.item.key) for row in rows))

    def tell(self, notice: Notice) -> None:
        """Tell something about the program itself, also to whoever wants no reminders; a click opens Today."""
        self._shown_best(notice)

    @Slot(object)
    def show_today(self, today: Today) -> None:
        """Take away notices about what was answered meanwhile."""
        asking = {str(row.item.key) for row in today.rows}
        for notice_id in [known for known, shown in self._shown.items() if not shown.keys & asking]:
            self._withdraw(notice_id)

    def close(self) -> None:
        """Take everything away, since nobody would hear the answers any more."""
        for notice_id in list(self._shown):
            self._withdraw(notice_id)
        for number in list(self._open):
            self._drop(number)

    def _shown_best(self, notice: Notice) -> Notifier | None:
        """Show it by the first way that works; None where none does."""
        for number in range(len(self._ways)):
            notifier = self._shown_by(number, notice)
            if notifier is not None:
                return notifier
        return None

    def _shown_by(self, number: int, notice: Notice) -> Notifier | None:
        """Show it that way; None where that does not work now. A later notice tries again: servers come and go."""
        if not _went_well(partial(self._show, number, notice)):
            self._drop(number)
        return self._open.get(number)

    def _show(self, number: int, notice: Notice) -> None:
        if number not in self._open:
            self._open[number] = self._ways[number](self._answer)
        self._open[number].show(notice)

    def _withdraw(self, notice_id: str) -> None:
        shown = self._shown.pop(notice_id)
        _went_well(partial(shown.notifier.withdraw, notice_id))

    def _drop(self, number: int) -> None:
        notifier = self._open.pop(number, None)
        if notifier is not None:
            self._shown = {known: s for known, s in self._shown.items() if s.notifier is not notifier}
            _went_well(notifier.close)

    def _answer(self, notice_id: str, meaning: str) -> None:
        key = _key_in(notice_id)
        if meaning == OPEN or not key:
            self.open_wanted.emit(key)
        else:
            self.answered.emit(key, meaning)


def _key_in(notice_id: str) -> str:
    """The key of the one thing a notice is about; nothing for all others."""
    try:
        return str(ItemKey.parse(notice_id))
    except ValueError:
        return ""


def _went_well(call: Callable[[], object]) -> bool:
    try:
        call()
    except NotifierFailed as failure:
        _log.info("A way of notifying does not work: %s", failure)
    except Exception:  # noqa: BLE001 - adapters talk to systems of every kind, and the next one is to be tried
        _log.exception("A way of notifying failed")
    else:
        return True
    return False
