"""Finds contacts for a line of text. Whom the user meant is told by the words that were chosen."""

from __future__ import annotations

from collections.abc import Container, Sequence

from relbuilder.domain.contact import Affiliation, Contact
from relbuilder.ui.desk import Desk

_FOUND = 8


class PeopleLookUp:
    """A `LookUp` over all contacts but those in `without`, who may change meanwhile."""

    def __init__(self, desk: Desk, without: Container[int] = ()) -> None:
        self._desk = desk
        self._without = without
        self._known: dict[str, int] = {}

    def __call__(self, typed: str) -> Sequence[str]:
        ids = self._desk.reader.find(text=typed, limit=_FOUND) if typed.strip() else []
        found: dict[str, int] = {}
        for person in self._desk.reader.summaries(ids, self._desk.today()):
            words = ", ".join(filter(None, (person.name, person.organisation)))
            if words in found:
                # Only by its words is known which line was chosen.
                words = f"{words} ({next(iter(person.emails), person.id)})"
            if person.id not in self._without:
                found[words] = person.id
        self._known |= found
        return list(found)

    def who(self, words: str) -> int | None:
        """Whom these words mean: the line that was chosen, else the only contact of that name."""
        if words in self._known:
            return self._known[words]
        named = [number for number in self._desk.reader.resolve(words) if number not in self._without]
        return named[0] if len(named) == 1 else None

    def stranger(self, words: str) -> Contact:
        """Somebody who is not among the contacts, from their name and firm: "Nikolaj Brandt, Fjordbank"."""
        name, _, firm = words.partition(",")
        places = (Affiliation(firm.strip()),) if firm.strip() else ()
        return Contact(self._desk.context.customs().name(name), affiliations=places)
