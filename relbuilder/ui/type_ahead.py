"""Finds the contact whose name begins with what is typed into a list, through the search index."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer

from relbuilder.domain.text import fold, words
from relbuilder.domain.tier import Tier
from relbuilder.ui.desk import Desk

PAUSE_MS: Final = 1_000
"""After a pause this long the next letter begins a new word."""
_CANDIDATES: Final = 200


class TypeAhead:
    """Remembers what has been typed just now. `row_of` tells where a contact stands; `tier` None means any."""

    def __init__(self, desk: Desk, tier: Tier | None, row_of: Callable[[int], int | None]) -> None:
        self._desk = desk
        self._tier = tier
        self._row_of = row_of
        self._typed = ""
        self._since = QElapsedTimer()

    @property
    def under_way(self) -> bool:
        """Whether the next letter continues a word."""
        return bool(self._typed) and self._since.isValid() and self._since.elapsed() < PAUSE_MS

    def type(self, text: str) -> int | None:
        """Add what was typed; the row to go to, or None when nobody is called that."""
        self._typed = self._typed + text if self.under_way else text.lstrip()
        self._since.start()
        if not self._typed:
            return None
        found = self._desk.reader.find(tier=self._tier, text=self._typed, limit=_CANDIDATES)
        cards = self._desk.reader.cards(found, self._desk.today())
        wanted = fold(self._typed)
        inner: list[int] = []
        outer: list[int] = []
        for contact_id in found:
            row = self._row_of(contact_id)
            if row is None or contact_id not in cards:
                continue
            name = cards[contact_id].name
            if fold(name).startswith(wanted):
                outer.append(row)
            elif any(word.startswith(wanted) for word in words(name)):
                inner.append(row)
        return min(outer or inner, default=None)
