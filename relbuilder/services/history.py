"""Remembers everything done in this run of the program, in order, so that it can be undone and redone."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.events import HistoryChanged
from relbuilder.services.changes import inverse
from relbuilder.services.ports import Change


class Label(StrEnum):
    """What an undo would take back; the windows word it."""

    ADD = "add"
    NAMES = "names"
    MOVE = "move"
    EDIT = "edit"
    TAG = "tag"
    LOG_TOUCH = "log_touch"
    EDIT_TOUCH = "edit_touch"
    DELETE_TOUCH = "delete_touch"
    BIN = "bin"
    RESTORE = "restore"
    CAPACITY = "capacity"
    IMPORT = "import"
    DONE = "done"
    REOPEN = "reopen"
    SNOOZE = "snooze"
    PAUSE = "pause"
    RESUME = "resume"
    REMINDER = "reminder"
    DELETE_REMINDER = "delete_reminder"
    PROMISE = "promise"
    KEEP_PROMISE = "keep_promise"
    MOVE_PROMISE = "move_promise"
    DROP_PROMISE = "drop_promise"
    BREAK_PROMISE = "break_promise"
    EDIT_PROMISE = "edit_promise"
    DELETE_PROMISE = "delete_promise"
    GAVE = "gave"
    RECEIVED = "received"
    EDIT_EXCHANGE = "edit_exchange"
    DELETE_EXCHANGE = "delete_exchange"
    LOAN = "loan"
    GIVE_BACK = "give_back"
    ASK = "ask"
    ANSWER_ASK = "answer_ask"
    NEED = "need"
    INTRODUCTION = "introduction"
    VOUCH = "vouch"
    RECOMMENDATION = "recommendation"
    REFERENCE = "reference"
    TIE = "tie"
    GROUP = "group"
    ATTACHMENT = "attachment"
    MERGE = "merge"
    VERDICT = "verdict"
    CADENCE = "cadence"
    MINUTES = "minutes"
    TIERS = "tiers"
    CAPTURE = "capture"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the user did."""

    label: Label
    changes: tuple[Change, ...]


class History:
    """What can be undone and redone, newest last. Kept in memory: it reaches back to the program's start."""

    def __init__(self) -> None:
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self._lock = Lock()

    @property
    def state(self) -> HistoryChanged:
        """What undo and redo would do now."""
        with self._lock:
            return HistoryChanged(
                undo=self._done[-1].label if self._done else None,
                redo=self._undone[-1].label if self._undone else None,
            )

    def push(self, entry: Entry) -> None:
        """Remember something done; what was undone before it can no longer be redone."""
        with self._lock:
            self._done.append(entry)
            self._undone.clear()

    def clear(self) -> None:
        """Forget everything, for the day the data file itself is replaced."""
        with self._lock:
            self._done.clear()
            self._undone.clear()

    def step(self, carry_out: Callable[[tuple[Change, ...]], None], *, back: bool) -> Label:
        """Undo (`back`) or redo the next entry by `carry_out`; an entry that no longer fits is dropped.

        Raises InputProblem NOTHING_TO_UNDO, or CHANGED_ELSEWHERE for a dropped entry.
        """
        source, target = (self._done, self._undone) if back else (self._undone, self._done)
        with self._lock:
            if not source:
                raise InputProblem(Code.NOTHING_TO_UNDO)
            entry = source.pop()
        try:
            carry_out(inverse(entry.changes) if back else entry.changes)
        except InputProblem:
            raise
        except BaseException:
            with self._lock:
                source.append(entry)
            raise
        with self._lock:
            target.append(entry)
        return entry.label
