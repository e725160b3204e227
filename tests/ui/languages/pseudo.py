"""A language that nobody speaks: each text of the interface longer than in English and in letters that English does not
have, what users wrote in Greek ones. What is drawn in Latin letters was not translated, what ends in "…" was cut.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from relbuilder.ui.language import Language

CYRILLIC: Final = "абцдефгхийклмнопярстувшжуз"
HEBREW: Final = "אבגדהוזחטיכלמנסעפצקרשתךםןף"
GREEK: Final = "αβχδεφγηιξκλμνοπθρστυϐωψζϑ"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_VOWELS: Final = frozenset("aeiou")
_KEPT: Final = re.compile(r"\{[^}]*\}|%L?n|%\d|&(?=\w)")
"""What is filled in later stays as it is."""
_WORDS: Final = frozenset(
    [
        "name",
        "title",
        "city",
        "note",
        "text",
        "how",
        "where",
        "organisation",
        "through",
        "reason",
        "at",
        "of",
        "to",
        "purpose",
        "outcome",
        "what",
        "known_by",
    ]
)
_LISTS_OF_WORDS: Final = {"tags", "with", "between", "members"}


class PseudoTranslator(QTranslator):
    """Knows every text, and says it in these letters."""

    def __init__(self, letters: str = CYRILLIC) -> None:
        super().__init__()
        self._letters = _table(letters)

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _comment: str | None = None, _count: int = -1) -> str:
        return said(source, self._letters)


class PseudoTranslations:
    """In the place of `ui.language.Translations`: one language, with the dates and numbers of Greece."""

    translator: PseudoTranslator

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application

    def use(self, _language: Language) -> None:
        """Speak it, whatever was asked for."""
        self._application.installTranslator(PseudoTranslations.translator)
        QLocale.setDefault(QLocale("el_GR"))


def said(text: str, letters: Mapping[int, int]) -> str:
    """A text of the interface: every second vowel is doubled, and an ellipsis is three dots."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_longer(text[at : kept.start()]).translate(letters), kept[0]]
        at = kept.end()
    return "".join((*parts, _longer(text[at:]).translate(letters)))


def written(text: str) -> str:
    """What a user wrote."""
    return text.translate(_TO_GREEK)


def written_by_users(document: Any) -> Any:
    """The demo's document with all that its people were told and are called in Greek letters."""
    if isinstance(document, Mapping):
        # What ties two people is in their own words; other kinds are the program's.
        words = _WORDS | {"kind"} if {"between", "known_by"} & set(document) else _WORDS
        return {key: _written_as(key, value, words) for key, value in document.items()}
    if isinstance(document, Sequence) and not isinstance(document, str):
        return [written_by_users(value) for value in document]
    return document


def _written_as(key: str, value: Any, words: AbstractSet[str]) -> Any:
    if key in words and isinstance(value, str):
        return written(value)
    return [written(text) for text in value] if key in _LISTS_OF_WORDS else written_by_users(value)


def _longer(text: str) -> str:
    vowels, letters = 0, []
    for letter in text.replace("…", "..."):
        letters.append(letter)
        if letter.lower() in _VOWELS:
            vowels += 1
            letters.append(letter.lower() if vowels % 2 else "")
    return "".join(letters)


def _table(letters: str) -> dict[int, int]:
    return str.maketrans(_LATIN + _LATIN.upper(), letters + letters.upper())


_TO_GREEK: Final = _table(GREEK)
