"""All keys of the program in words, place by place, for the sheet that shows them. Nothing here hears a key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from relbuilder.ui.commands.entry import Entry, of_actions


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A place in the program, and its keys with what they do there; `keys` as this system writes them."""

    title: str
    lines: tuple[tuple[str, str], ...]


def key_groups(actions: Iterable[QAction]) -> list[KeyGroup]:
    """Every key there is: those of the window's actions, and what the pages hear themselves."""
    translate = QCoreApplication.translate
    everywhere = KeyGroup(
        translate("Keys", "Everywhere"),
        tuple((entry.keys, entry.words) for entry in _with_keys(actions)),
    )
    return [everywhere, _board(), _today(), _people(), _fields()]


def _with_keys(actions: Iterable[QAction]) -> Iterable[Entry]:
    for action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            words = next(of_actions([action]), None)
            yield words if words is not None else Entry(action.text(), action.trigger, keys=keys)


def _board() -> KeyGroup:
    translate = QCoreApplication.translate
    return KeyGroup(
        translate("Keys", "On the board"),
        (
            (translate("Keys", "Arrow keys"), translate("Keys", "From card to card and column to column")),
            (_from_to("1", "4"), translate("Keys", "Move to the tier")),
            (_native("Ctrl+Shift+Left"), translate("Keys", "One tier down")),
            (_native("Ctrl+Shift+Right"), translate("Keys", "One tier up")),
            (_native("Return"), translate("Keys", "Open the contact")),
            (_native("Space"), translate("Keys", "Log a talk")),
            (_native("P"), translate("Keys", "I promised something")),
            (_native("Shift+P"), translate("Keys", "They promised something")),
            (_native("G"), translate("Keys", "I gave something")),
            (_native("Shift+G"), translate("Keys", "I received something")),
            (_native("A"), translate("Keys", "Ask for help")),
            (_native("N"), translate("Keys", "New contact")),
            (_native("T"), translate("Keys", "Tags")),
            (_native("R"), translate("Keys", "Say why you moved somebody")),
            (_native("Del"), translate("Keys", "Into the bin")),
            (_native("/"), translate("Keys", "Find people")),
            (_native("Ctrl+A"), translate("Keys", "Select the column")),
            (_native("Escape"), translate("Keys", "Clear the selection")),
            (translate("Keys", "Letters"), translate("Keys", "Go to the name that begins so")),
        ),
    )


def _today() -> KeyGroup:
    translate = QCoreApplication.translate
    return KeyGroup(
        translate("Keys", "On Today"),
        (
            (_either("L", "Space"), translate("Keys", "Log a talk")),
            (_native("D"), translate("Keys", "Done or kept")),
            (_native("S"), translate("Keys", "Snooze")),
            (_either("T", "X"), translate("Keys", "Not today")),
            (_native("M"), translate("Keys", "Move a promise")),
            (_native("Del"), translate("Keys", "Drop a promise")),
            (_native("W"), translate("Keys", "Write")),
            (_native("C"), translate("Keys", "Call")),
            (_native("Return"), translate("Keys", "Open the contact")),
            (_native("U"), translate("Keys", "Take an answer back")),
        ),
    )


def _people() -> KeyGroup:
    translate = QCoreApplication.translate
    return KeyGroup(
        translate("Keys", "On People"),
        (
            (translate("Keys", "Up and Down"), translate("Keys", "From line to line, with Shift several")),
            (_native("Ctrl+A"), translate("Keys", "Select everybody shown")),
            (_native("Return"), translate("Keys", "Open the contact")),
            (_native("Space"), translate("Keys", "Log a talk")),
            (_from_to("1", "4"), translate("Keys", "Move to the tier")),
            (_native("T"), translate("Keys", "Tags")),
            (_native("S"), translate("Keys", "Sort by a column")),
            (_native("Ctrl+Shift+F"), translate("Keys", "Saved filters")),
            (_native("N"), translate("Keys", "New contact")),
            (_native("Del"), translate("Keys", "Into the bin")),
            (_native("/"), translate("Keys", "Find people")),
            (translate("Keys", "Letters"), translate("Keys", "Go to the name that begins so")),
        ),
    )


def _fields() -> KeyGroup:
    translate = QCoreApplication.translate
    return KeyGroup(
        translate("Keys", "While you write or choose"),
        (
            (_native("Tab"), translate("Keys", "To the next place")),
            (_native("Escape"), translate("Keys", "Close it, or put back what was there")),
            (_either("Up", "Down"), translate("Keys", "Count a number or a time")),
        ),
    )


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _either(one: str, other: str) -> str:
    return QCoreApplication.translate("Keys", "{one} or {other}").format(
        one=_native(one), other=_native(other)
    )


def _from_to(first: str, last: str) -> str:
    return QCoreApplication.translate("Keys", "{first} to {last}").format(first=first, last=last)
