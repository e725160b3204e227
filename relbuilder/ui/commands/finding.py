"""Which things a few letters mean, the likeliest first. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from relbuilder.domain.text import fold
from relbuilder.ui.commands.entry import Entry

_AT_START, _AT_WORD, _WITHIN = range(3)


def find(entries: Sequence[Entry], sought: str) -> list[Entry]:
    """The entries that hold every word of what is sought; where their words begin so, they come first."""
    words = fold(sought).split()
    ranked = [(rank, entry) for entry in entries if (rank := _rank(entry, words)) is not None]
    return [entry for _, entry in sorted(ranked, key=_first)]


def _rank(entry: Entry, words: Sequence[str]) -> int | None:
    line, own = fold(entry.line), fold(entry.words)
    total = 0
    for word in words:
        if own.startswith(word):
            total += _AT_START
        elif f" {word}" in f" {line}":
            total += _AT_WORD
        elif word in line:
            total += _WITHIN
        else:
            return None
    return total


def _first(ranked: tuple[int, Entry]) -> int:
    """Among equals the order stays."""
    return ranked[0]
