"""What a contact once said to need or to care for: what could be given first. Values only."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NeedKind(StrEnum):
    """Whether it can be met once and for all."""

    NEED = "need"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class Need:
    """One need or interest. `met_on` is the day a need was met; it is then nothing to give any more."""

    contact_id: int
    kind: NeedKind
    text: str
    noted_on: date
    met_on: date | None = None
    id: int | None = None
