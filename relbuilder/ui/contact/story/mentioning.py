"""Offers the people whose names begin as what is typed behind an @. Knows an editor and who finds people, no contact."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QPlainTextEdit

_LEAST_LETTERS = 2
_BEGUN = re.compile(r"(?<![\w@])@([^\W\d_][\w .'’-]{0,40})$")

Find = Callable[[str], Sequence[tuple[int, str]]]
"""Finds ids and names of contacts for what was typed."""


class MentionCompleter(QCompleter):
    """Lives as long as its editor. `chosen` are the ids of those who were chosen, by name."""

    def __init__(self, editor: QPlainTextEdit, find: Find) -> None:
        super().__init__(editor)
        self.chosen: dict[str, int] = {}
        self._editor = editor
        self._find = find
        self._offered: dict[str, int] = {}
        self._names = QStringListModel(self)
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
            self.popup().hide()
            return
        self._offered = {}
        for number, name in self._find(begun.strip()):
            self._offered.setdefault(name, number)
        self._names.setStringList([*self._offered])
        if not self._offered or begun.strip() in self._offered:
            self.popup().hide()
            return
        place = self._editor.cursorRect()
        place.setWidth(
            self.popup().sizeHintForColumn(0) + self.popup().verticalScrollBar().sizeHint().width()
        )
        self.complete(place)

    def _begun(self) -> str:
        cursor = self._editor.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        match = _BEGUN.search(line)
        return match[1] if match else ""

    def _take(self, name: str) -> None:
        cursor = self._editor.textCursor()
        for _ in self._begun():
            cursor.deletePreviousChar()
        self.chosen[name] = self._offered.get(name, 0)
        cursor.insertText(name + " ")
