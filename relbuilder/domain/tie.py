"""Ties between contacts: what two people are to each other, seen from either end. Pure values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

STRENGTHS = (1, 2, 3)
"""They know of each other, know each other, are close."""


class TieKind(StrEnum):
    """What somebody is to the other; own kinds are any other text."""

    COLLEAGUE = "colleague"
    MANAGER = "manager"
    REPORT = "report"
    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    FRIEND = "friend"
    INTRODUCER = "introducer"
    INTRODUCED = "introduced"
    ACQUAINTANCE = "acquaintance"


_INVERSES = {
    TieKind.MANAGER: TieKind.REPORT,
    TieKind.PARENT: TieKind.CHILD,
    TieKind.INTRODUCER: TieKind.INTRODUCED,
}
_INVERSES |= {inverse: kind for kind, inverse in _INVERSES.items()}


@dataclass(frozen=True, slots=True)
class Tie:
    """Two contacts who know each other. `kind` is what the second is to the first: a `TieKind`, or an own word.

    `inverse` is what the first is to the second where `kind` is an own word; empty where it is the same. `since` is
    the day they met, None where nobody knows; `strength` one of `STRENGTHS`.
    """

    first_id: int
    second_id: int
    kind: str
    strength: int = 2
    since: date | None = None
    inverse: str = ""
    id: int | None = None

    def other(self, contact_id: int) -> int:
        """The contact at the other end."""
        return self.second_id if contact_id == self.first_id else self.first_id

    def kind_for(self, contact_id: int) -> str:
        """What the other one is to this contact."""
        return self.kind if contact_id == self.first_id else inverse_of(self.kind, self.inverse)

    def seen_from(self, contact_id: int) -> "Tie":
        """The same tie with this contact as the first."""
        if contact_id == self.first_id:
            return self
        inverse = self.kind if self.inverse else ""
        return Tie(
            contact_id, self.first_id, self.kind_for(contact_id), self.strength, self.since, inverse, self.id
        )


def inverse_of(kind: str, own_inverse: str = "") -> str:
    """What the first is to the second, where the second is `kind` to the first."""
    try:
        known = TieKind(kind)
    except ValueError:
        return own_inverse or kind
    return _INVERSES.get(known, known)
