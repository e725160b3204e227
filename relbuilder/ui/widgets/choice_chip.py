"""A filter chip that opens something to choose from, and says what was chosen. Finds and opens nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent

from relbuilder.ui.widgets.chip import FilterChip

_LETTERS = 16


class ChoiceChip(FilterChip):
    """A chip that opens something to choose from; being on is the answer, not the click."""

    def nextCheckState(self) -> None:
        """Only `setChecked` switches it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.click()
            return
        super().keyPressEvent(event)

    def show_choice(self, name: str, chosen: Sequence[str]) -> None:
        """One choice takes the place of the chip's name, several stand as a number beside it."""
        self.setText(_short(chosen[0]) if len(chosen) == 1 else name)
        self.set_count(len(chosen) if len(chosen) > 1 else None)
        self.setChecked(bool(chosen))
        self.setToolTip(QLocale().createSeparatedList(list(chosen)))


def _short(name: str) -> str:
    return name if len(name) <= _LETTERS else f"{name[: _LETTERS - 1].rstrip()}…"
