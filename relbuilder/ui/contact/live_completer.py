"""Suggestions below a line of text, looked up anew as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

LookUp = Callable[[str], Sequence[str]]


class LiveCompleter(QCompleter):
    """Asks `look_up` for the suggestions of what stands in `line`; it shows whatever comes back."""

    def __init__(self, line: QLineEdit, look_up: LookUp) -> None:
        super().__init__(line)
        self._look_up = look_up
        self._found = QStringListModel(self)
        self.setModel(self._found)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # What was found need not begin with what was typed ("soren" finds Søren).
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.textEdited.connect(self._refresh)
        line.setCompleter(self)

    def _refresh(self, text: str) -> None:
        self._found.setStringList(list(self._look_up(text.strip())) if text.strip() else [])


def among(suggestions: Sequence[str]) -> LookUp:
    """A look-up in a fixed list."""

    def look_up(typed: str) -> Sequence[str]:
        wanted = typed.casefold()
        return [known for known in suggestions if wanted in known.casefold()]

    return look_up
