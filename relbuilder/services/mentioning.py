"""Turns the names in a note that begin with @ into mentions of contacts. A helper of the use cases, not one itself."""

import re
from collections import Counter

from relbuilder.domain.mentions import MENTION, mention
from relbuilder.domain.text import name_key
from relbuilder.services.ports import UnitOfWork

_MOST_WORDS = 4
_WORD = r"[^\W\d_][\w.'’-]*"
_CALLED = re.compile(rf"(?<![\w@])@({_WORD}(?: {_WORD}){{0,{_MOST_WORDS - 1}}})")


def linked(unit: UnitOfWork, note: str, before: str = "") -> str:
    """The note with every @name that only one contact bears as a mention; others stay as they were typed.

    Names that the note mentioned `before` it was edited lead to the same contacts still.
    """
    if "@" not in note:
        return note
    names = {name: int(number) for name, number in MENTION.findall(before)}
    unknown = {
        phrase for match in _CALLED.finditer(note) for phrase in _phrases(match[1]) if phrase not in names
    }
    names |= _found(unit, unknown)

    def replaced(match: re.Match[str]) -> str:
        for phrase in _phrases(match[1]):
            if phrase in names:
                return mention(phrase, names[phrase]) + match[1][len(phrase) :]
        return match[0]

    return _CALLED.sub(replaced, note)


def _phrases(words: str) -> list[str]:
    """The names that may begin here, the longest first; a full stop may be the sentence's."""
    parts = words.split(" ")
    wholes = [" ".join(parts[:count]) for count in range(len(parts), 0, -1)]
    return [phrase for whole in wholes for phrase in dict.fromkeys((whole.rstrip(".'’-"), whole))]


def _found(unit: UnitOfWork, phrases: set[str]) -> dict[str, int]:
    keys = {phrase: name_key(phrase) for phrase in phrases}
    known = unit.contacts.candidates([], [], set(keys.values()) - {""}) if keys else []
    bearers = Counter(name_key(contact.display_name) for contact in known)
    ids = {name_key(contact.display_name): contact.id for contact in known}
    found = {phrase: ids.get(key) for phrase, key in keys.items() if bearers[key] == 1}
    return {phrase: number for phrase, number in found.items() if number is not None}
