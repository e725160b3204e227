"""A touch: a contact that really took place. The depths say how much each kind waters a relation."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class TouchKind(StrEnum):
    """What kind of contact took place."""

    MEETING = "meeting"
    CALL = "call"
    MESSAGE = "message"
    LETTER = "letter"
    EVENT = "event"


DEPTHS: dict[TouchKind, float] = {
    TouchKind.EVENT: 0.2,
    TouchKind.MESSAGE: 0.3,
    TouchKind.LETTER: 0.5,
    TouchKind.CALL: 0.6,
    TouchKind.MEETING: 0.8,
}
"""How deep each kind waters, 0 to 1 (product.md, Moisture)."""

EXCHANGE_DEPTH = 0.3
"""An exchange with no touch logged that day waters as much as a message."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One real two-way contact with one or more people.

    `day` is the user's local day it belongs to and drives every clock. `logged_at` is the instant (UTC) it was
    written down, in time zone `zone` (an IANA name).
    """

    kind: TouchKind
    day: date
    people: tuple[int, ...]
    logged_at: datetime
    zone: str
    minutes: int | None = None
    note: str = ""
    id: int | None = None
