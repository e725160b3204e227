"""Offers the people whose names are begun behind an @. Knows an editor and who finds people, no contact."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

_LEAST_LETTERS = 2
_BEGUN = re.compile(r"(?<![\w@])@([^\W\d_][\w .'’-]{0,40})$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant. `label` is the name with what tells namesakes apart."""

    contact_id: int
    name: str
    label: str


Find = Callable[[str], Sequence[Candidate]]
"""Finds contacts for what was typed."""


class MentionCompleter(QCompleter):
    """Lives as long as its editor. `chosen` are the ids of those who were chosen, by name."""

    def __init__(self, editor: QPlainTextEdit, find: Find) -> None:
        super().__init__(editor)
        self.chosen: dict[str, int] = {}
        self._editor = editor
        self._find = find
        self._offered: dict[str, Candidate] = {}
        self._names = QStringListModel(self)
        self._list = QListView()
        self.setPopup(self._list)
        self.setModel(self._names)
        # What was found need not begin with what was typed ("soren" finds Søren).
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setWidget(editor)
        self.activated.connect(self._take)
        editor.textChanged.connect(self._look)

    def _look(self) -> None:
        begun = self._begun()
        if len(begun.strip()) < _LEAST_LETTERS:
            self._list.hide()
            return
        self._offered = {}
        for candidate in self._find(begun.strip()):
            self._offered.setdefault(candidate.label, candidate)
        self._names.setStringList([*self._offered])
        if not self._offered or begun.strip() in self.chosen:
            self._list.hide()
            return
        place = self._editor.cursorRect()
        bar = self._list.verticalScrollBar()
        place.setWidth(self._list.sizeHintForColumn(0) + bar.sizeHint().width())
        self.complete(place)

    def _begun(self) -> str:
        cursor = self._editor.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        match = _BEGUN.search(line)
        return match[1] if match else ""

    def _take(self, label: str) -> None:
        taken = self._offered[label]
        self.chosen[taken.name] = taken.contact_id
        cursor = self._editor.textCursor()
        # In one go: each change looks for people anew.
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, len(self._begun()))
        cursor.insertText(f"{taken.name} ")
