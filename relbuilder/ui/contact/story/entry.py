"""What one line of the timeline holds, and the chips that choose among them. Knows no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.ask import Ask
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.exchange import Exchange
from relbuilder.domain.introduction import Introduction
from relbuilder.domain.loan import Loan
from relbuilder.domain.move import TierMove
from relbuilder.domain.need import Need
from relbuilder.domain.promise import Promise
from relbuilder.domain.text import fold
from relbuilder.domain.touch import Touch
from relbuilder.domain.vouch import Recommendation, Reference, Vouch
from relbuilder.services.readings import Mention
from relbuilder.ui.contact.prose import Run, plain

Subject = (
    Touch
    | TierMove
    | Promise
    | Exchange
    | Loan
    | Ask
    | Need
    | Introduction
    | Vouch
    | Recommendation
    | Reference
    | Mention
    | Attachment
)
"""What an entry may tell of."""

_EARLIEST = datetime.min.replace(tzinfo=UTC)


class Strand(Enum):
    """A strand of the story that can be read alone."""

    TALKS = "talks"
    PROMISES = "promises"
    FAVOURS = "favours"
    PEOPLE = "people"
    MOVES = "moves"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened on a day; `at` orders those of one day. `key` names it among all."""

    strand: Strand
    key: str
    day: date
    runs: Sequence[Run]
    subject: Subject
    at: datetime = _EARLIEST

    @property
    def order(self) -> tuple[date, datetime, str]:
        """By day, within it as written down; the key keeps equals in one order."""
        return self.day, self.at, self.key

    def holds(self, wanted: str) -> bool:
        """Whether every word of `wanted` stands in it, whatever the case and the accents."""
        words = fold(plain(self.runs))
        return all(part in words for part in fold(wanted).split())


def strand_name(strand: Strand) -> str:
    """What a strand is called."""
    translate = QCoreApplication.translate
    match strand:
        case Strand.TALKS:
            return translate("Strands", "Talks")
        case Strand.PROMISES:
            return translate("Strands", "Promises")
        case Strand.FAVOURS:
            return translate("Strands", "Give and get")
        case Strand.PEOPLE:
            return translate("Strands", "Other people")
        case Strand.MOVES:
            return translate("Strands", "Moves")
        case Strand.FILES:
            return translate("Strands", "Files")
