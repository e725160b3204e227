"""Whether the user's good name stands behind a contact, and who stands behind the user. Pure rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FRESH_YEARS = 2
"""After so long a yes asks to be thought over (product.md, Vouch guard)."""


class VouchAnswer(StrEnum):
    """Would I put my name to this one?"""

    YES = "yes"
    NOT_YET = "not_yet"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Vouch:
    """The user's answer on a day, with the reason. The latest one counts."""

    contact_id: int
    answer: VouchAnswer
    day: date
    reason: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The user recommended a contact to somebody: a contact (`to_id`), or who is named in `to_whom`.

    `reason` is why it was done without a fresh yes; empty where there was one. `outcome` says how it went.
    """

    contact_id: int
    day: date
    to_id: int | None = None
    to_whom: str = ""
    purpose: str = ""
    reason: str = ""
    outcome: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A contact who could vouch for the user, and for what."""

    contact_id: int
    what: str
    noted_on: date
    id: int | None = None


def latest(vouches: Iterable[Vouch]) -> Vouch | None:
    """The answer that counts; of one day the one given last."""
    return max(vouches, key=lambda vouch: (vouch.day, vouch.id or 0), default=None)


def is_fresh(vouch: Vouch | None, today: date) -> bool:
    """Whether somebody may be recommended without a further word: a yes that is younger than `FRESH_YEARS`."""
    if vouch is None or vouch.answer is not VouchAnswer.YES:
        return False
    months = (today.year - vouch.day.year) * 12 + today.month - vouch.day.month - (today.day < vouch.day.day)
    return months < FRESH_YEARS * 12
