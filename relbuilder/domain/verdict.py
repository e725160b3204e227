"""What the user decided of two contacts for good, so that it is not asked again. Values only."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self


class VerdictKind(StrEnum):
    """They are different people; they have no tie."""

    DIFFERENT = "different"
    NO_TIE = "no_tie"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision about two contacts; the one with the lower id comes first, see `between`."""

    kind: VerdictKind
    first_id: int
    second_id: int
    day: date
    id: int | None = None

    @classmethod
    def between(cls, kind: VerdictKind, one: int, other: int, day: date) -> Self:
        """A decision about two contacts, whichever is named first."""
        return cls(kind, min(one, other), max(one, other), day)
