"""Who has been silent for so long that writing again takes courage, and what a first line can build on. No wording."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.reminder import ItemKind
from relbuilder.services.readings import Person, Row

SILENT_DAYS = 120
"""After so many days without a touch a first line is hard, whatever the rhythm."""

_MOST_TOPIC_WORDS = 7
_MOST_TOPIC_LETTERS = 60
_SENTENCE_END = re.compile(r"[.;:!?\n]")
_THEIR = re.compile(r"(?:his|her|their|hendes|hans|deres)", re.IGNORECASE)
_OF_THEM = re.compile(
    r"\b(?:s?he|him|his|hers?|they|them|theirs?|hun|han|hende|ham|hendes|hans|de|dem|deres)\b", re.IGNORECASE
)


class Stretch(Enum):
    """How long a silence is, as one would say it; the value is the number of days from which on it is said."""

    WEEKS = 0
    MONTHS = 50
    HALF_YEAR = 150
    MONTHS_ON_END = 240
    YEAR = 330
    OVER_A_YEAR = 450
    YEARS = 640


@dataclass(frozen=True, slots=True)
class Silence:
    """A silence and what is known to begin from; empty where nothing is. `stretch` is None where no talk was logged.

    `topic` is what the last talk was about; `theirs` when it belongs to the other one ("her move to Aarhus", without
    the "her").
    """

    given: str
    stretch: Stretch | None
    topic: str
    theirs: bool
    place: str
    through: str
    organisation: str
    month: int


def is_silent(row: Row, today: date) -> bool:
    """Whether somebody is far over their time, or has not been heard of for very long."""
    person = row.person
    if person is None or not person.tier.living:
        return False
    if person.last_touch is None:
        return row.item.kind is ItemKind.PERSON
    return person.lateness is Lateness.FAR_OVER or (today - person.last_touch.day).days >= SILENT_DAYS


def first_silent(rows: Iterable[Row], today: date) -> Row | None:
    """The first of those whose time has come and who have been silent."""
    people = (row for row in rows if row.item.kind is ItemKind.PERSON)
    return next((row for row in people if is_silent(row, today)), None)


def silence_of(person: Person, today: date) -> Silence:
    """What a first line to somebody can build on."""
    touch = person.last_touch
    topic, theirs = usable_topic(touch.note) if touch else ("", False)
    return Silence(
        given=person.given or person.name,
        stretch=stretch_of((today - touch.day).days) if touch else None,
        topic=topic,
        theirs=theirs,
        place=person.origin.where.strip(),
        through=person.origin.through.strip(),
        organisation=person.organisation,
        month=today.month,
    )


def stretch_of(days: int) -> Stretch:
    """The word for so many days."""
    return max((stretch for stretch in Stretch if stretch.value <= max(days, 0)), key=lambda s: s.value)


def usable_topic(note: str) -> tuple[str, bool]:
    """A note that can stand after "we talked about", without a "her" or "his" at its start, and whether it had one.

    Notes are written about people, not to them: only a short one is taken, and none that goes on to speak of them.
    """
    topic = _SENTENCE_END.split(note.strip(), maxsplit=1)[0].strip(" ,")
    first, _, rest = topic.partition(" ")
    theirs = _THEIR.fullmatch(first) is not None
    if theirs:
        topic = rest.strip()
    too_long = len(topic.split()) > _MOST_TOPIC_WORDS or len(topic) > _MOST_TOPIC_LETTERS
    return ("", False) if too_long or _OF_THEM.search(topic) else (topic, theirs)
