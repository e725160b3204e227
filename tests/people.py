"""Invented people for tests."""

from __future__ import annotations

from relbuilder.domain.contact import Affiliation, Contact, ContactPoint, Name, PointKind


def person(
    name: str,
    *,
    email: str = "",
    phone: str = "",
    link: str = "",
    organisation: str = "",
    title: str = "",
    uid: str = "",
) -> Contact:
    """A contact with a given and a family name."""
    given, _, family = name.rpartition(" ")
    points = [
        ContactPoint(kind, value)
        for kind, value in ((PointKind.EMAIL, email), (PointKind.PHONE, phone), (PointKind.LINK, link))
        if value
    ]
    places = (Affiliation(organisation, title),) if organisation or title else ()
    return Contact(Name(given=given, family=family), uid=uid, points=tuple(points), affiliations=places)


def invented(number: int) -> str:
    """A name unlike that of any other number below some thousands."""
    rest, words = number * 7919 + 104_729, []
    for _ in range(2):
        word = ""
        for _ in range(3):
            rest, consonant = divmod(rest, len(_CONSONANTS))
            rest, vowel = divmod(rest * 31 + 7, len(_VOWELS))
            word += _CONSONANTS[consonant] + _VOWELS[vowel]
        words.append(word.capitalize())
    return " ".join(words)


_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aeiouy"
