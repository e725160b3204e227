"""Which answers a row of Today takes, what their buttons say and which keys give them. Carries nothing out."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from relbuilder.domain.reminder import ItemKind
from relbuilder.services.readings import Row


class Answer(StrEnum):
    """What the user can say to something due."""

    SETTLE = "settle"
    SNOOZE = "snooze"
    NOT_TODAY = "not_today"
    MOVE = "move"
    DROP = "drop"
    LOG = "log"
    WRITE = "write"
    CALL = "call"
    OPEN = "open"


KEYS: dict[Answer, tuple[QKeySequence, ...]] = {
    Answer.SETTLE: (QKeySequence(Qt.Key.Key_D),),
    Answer.SNOOZE: (QKeySequence(Qt.Key.Key_S),),
    Answer.NOT_TODAY: (QKeySequence(Qt.Key.Key_T), QKeySequence(Qt.Key.Key_X)),
    Answer.MOVE: (QKeySequence(Qt.Key.Key_M),),
    Answer.DROP: (QKeySequence(Qt.Key.Key_Delete),),
    Answer.LOG: (QKeySequence(Qt.Key.Key_L), QKeySequence(Qt.Key.Key_Space)),
    Answer.WRITE: (QKeySequence(Qt.Key.Key_W),),
    Answer.CALL: (QKeySequence(Qt.Key.Key_C),),
    Answer.OPEN: (QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)),
}
"""Every answer has a key; the first one stands in its button's tool tip."""

_BUTTONS: dict[ItemKind, tuple[Answer, ...]] = {
    ItemKind.PROMISE: (Answer.SETTLE, Answer.MOVE, Answer.DROP),
    ItemKind.THANK_YOU: (Answer.WRITE, Answer.SETTLE, Answer.SNOOZE),
    ItemKind.FOLLOW_UP: (Answer.LOG, Answer.SNOOZE, Answer.OPEN),
    ItemKind.REMINDER: (Answer.SETTLE, Answer.SNOOZE, Answer.OPEN),
    ItemKind.DATE: (Answer.CALL, Answer.WRITE, Answer.SETTLE),
    ItemKind.PERSON: (Answer.LOG, Answer.SNOOZE, Answer.OPEN),
}


def takes(row: Row, answer: Answer) -> bool:
    """Whether an answer means anything for a row; what has no button may still have its key."""
    person = row.person
    match answer:
        case Answer.SETTLE | Answer.SNOOZE | Answer.NOT_TODAY:
            return True
        case Answer.MOVE | Answer.DROP:
            return row.item.kind is ItemKind.PROMISE
        case Answer.LOG | Answer.OPEN:
            return person is not None
        case Answer.WRITE:
            return person is not None and bool(person.email)
        case Answer.CALL:
            return person is not None and bool(person.phone)


def buttons_of(row: Row) -> tuple[Answer, ...]:
    """The answers that have a button, the expected one first; only such as work for this row."""
    return tuple(answer for answer in _BUTTONS[row.item.kind] if takes(row, answer))


def button_words(answer: Answer, kind: ItemKind) -> str:
    """What the button says."""
    translate = QCoreApplication.translate
    match answer:
        case Answer.SETTLE:
            return (
                translate("RowAnswers", "Kept")
                if kind is ItemKind.PROMISE
                else translate("RowAnswers", "Done")
            )
        case Answer.SNOOZE:
            return (
                translate("RowAnswers", "Later")
                if kind is ItemKind.THANK_YOU
                else translate("RowAnswers", "Snooze")
            )
        case Answer.NOT_TODAY:
            return translate("RowAnswers", "Not today")
        case Answer.MOVE:
            return translate("RowAnswers", "Move")
        case Answer.DROP:
            return translate("RowAnswers", "Drop")
        case Answer.LOG:
            return translate("RowAnswers", "Log")
        case Answer.WRITE:
            return translate("RowAnswers", "Write")
        case Answer.CALL:
            return translate("RowAnswers", "Call")
        case Answer.OPEN:
            return translate("RowAnswers", "Open")


def key_words(answer: Answer) -> str:
    """The key that gives the answer, as it is written on keyboards here."""
    return KEYS[answer][0].toString(QKeySequence.SequenceFormat.NativeText)


def hint(answer: Answer, kind: ItemKind) -> str:
    """The tool tip of its button: what it does beyond its word, and the key."""
    translate = QCoreApplication.translate
    match answer:
        case Answer.SETTLE:
            text = button_words(answer, kind)
        case Answer.SNOOZE:
            text = translate("RowAnswers", "Put off; T is not today")
        case Answer.MOVE:
            text = translate("RowAnswers", "Another day was agreed")
        case Answer.DROP:
            text = translate("RowAnswers", "It will not be kept")
        case Answer.LOG:
            text = translate("RowAnswers", "Log a talk; D logs one of the usual kind at once")
        case Answer.OPEN:
            text = translate("RowAnswers", "Show everything about this person")
        case _:
            text = button_words(answer, kind)
    return f"{text} ({key_words(answer)})"
