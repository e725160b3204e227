"""The memory of the board: one step of a contact's path from tier to tier. A value only."""

from dataclasses import dataclass
from datetime import date, datetime

from relbuilder.domain.tier import Tier


@dataclass(frozen=True, slots=True)
class TierMove:
    """A step of a contact's path over the board. `came_from` is None for the day the contact was added."""

    contact_id: int
    came_from: Tier | None
    went_to: Tier
    day: date
    moved_at: datetime
    zone: str
    reason: str = ""
    id: int | None = None
