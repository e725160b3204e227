"""Who has been silent for so long that writing again takes courage, and what a first line can build on. No wording."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.mentions import plain
from relbuilder.domain.reminder import ItemKind
from relbuilder.services.readings import Person, Row

SILENT_DAYS = 120
"""After so many days without a touch a first line is hard, whatever the rhythm."""

_ABOUT_SOMEBODY = (ItemKind.PERSON, ItemKind.FOLLOW_UP, ItemKind.DATE)
_MOST_TOPIC_WORDS = 7
_MOST_TOPIC_LETTERS = 60
_SENTENCE_END = re.compile(r"[.;:!?\n]")
_OCCASION = re.compile(
    r"(?:breakfast|lunch|dinner|coffee|tea|beer|drinks?|call|called|meeting|met|mail|"
    r"sent|wrote|asked|told|gave|got|saw|heard|rang|[a-z]+ed|"
    r"morgenmad|frokost|middag|kaffe|te|øl|opkald|ringede|møde|mødtes|"
    r"sendte|skrev|spurgte|fortalte|gav|fik|så|hørte)\b",
    re.IGNORECASE,
)
_TALKED = re.compile(r"(?:we )?(?:talked|spoke) (?:about|of) |(?:vi )?(?:talte|snakkede) om ", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|has|had|will|wants?|er|var|har|havde|skal|vil|bliver|blev)\b", re.IGNORECASE
)
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
    """Whether it is about somebody who is far over their time, or has not been heard of for very long."""
    person = row.person
    if person is None or row.item.kind not in _ABOUT_SOMEBODY or not person.tier.living:
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
    topic, theirs = usable_topic(plain(touch.note)) if touch else ("", False)
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
    """A sentence of a note that can stand after "we talked about", and whether a "her" or "his" at its start was cut.

    Notes are written about people, not to them: only something short is taken that does not go on to speak of
    them, no whole clause, and neither the occasion ("Lunch in Viborg") nor what was done ("Sent a picture").
    """
    for sentence in _SENTENCE_END.split(note):
        topic = _TALKED.sub("", sentence.strip(" ,"), count=1)
        first, _, rest = topic.partition(" ")
        theirs = _THEIR.fullmatch(first) is not None
        if theirs:
            topic = rest.strip()
        too_long = len(topic.split()) > _MOST_TOPIC_WORDS or len(topic) > _MOST_TOPIC_LETTERS
        unfit = _OCCASION.match(topic) or _OF_THEM.search(topic) or _CLAUSE.search(topic)
        if topic and not too_long and not unfit:
            return _within_a_sentence(topic), theirs
    return "", False


def _within_a_sentence(topic: str) -> str:
    """The same without the capital of a beginning; a single word, or one with more capitals, may be a name."""
    first, _, rest = topic.partition(" ")
    named = not rest or first[1:] != first[1:].lower() or first.endswith(("'s", "’s")) or len(first) == 1
    return topic if named else topic[0].lower() + topic[1:]
