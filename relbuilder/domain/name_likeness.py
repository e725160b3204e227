"""How alike the names of two people are: a spelling, an initial, a nickname, a marriage. Knows only names.

Names alone never say that two people are one; `duplicates` weighs them with what else is known.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from relbuilder.domain.addresses import email_key
from relbuilder.domain.contact import Name
from relbuilder.domain.nicknames import may_be_called
from relbuilder.domain.text import words

_REMEMBERED = 16_384
_SHORTEST_SLIP = 5
"""In shorter words one letter makes another name: Jan and Jon, Ane and Ase."""

_TITLES = frozenset(("dr", "mr", "mrs", "ms", "miss", "hr", "fru", "frk", "prof", "professor", "phd", "mba"))
_GENERATIONS = frozenset(("jr", "junior", "sr", "senior", "ii", "iii", "iv", "yngre", "aeldre"))
_AFTER_COMMA = re.compile(r",.*$")
_SOUNDS = (
    ("sch", "s"), ("ch", "k"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("gh", "g"), ("aa", "a"), ("oe", "o"),
    ("ae", "e"), ("ue", "u"), ("ie", "i"), ("ei", "ai"), ("ej", "ai"), ("aj", "ai"), ("dt", "t"), ("ld", "l"),
    ("nd", "n"), ("w", "v"), ("z", "s"), ("q", "k"), ("x", "ks"), ("y", "i"), ("j", "i"),
)  # fmt: skip
_SOFT_C = re.compile(r"c(?=[ei])")
_TWICE = re.compile(r"(.)\1+")
_SILENT_H = re.compile(r"(?<=.)h")


class Likeness(StrEnum):
    """What two names have to do with each other."""

    SAME = "same"
    """The same words, in any order."""
    SPELLING = "spelling"
    """They sound alike, or one letter was mistyped."""
    PART = "part"
    """The one says less: a middle name is missing."""
    INITIALS = "initials"
    """The one is shortened to initials."""
    NICKNAME = "nickname"
    """The first name of the one is what people of the other's are called."""
    ONE_WORD = "one_word"
    """The one is a single word of the other: only the first name, or only the family name."""
    RENAMED = "renamed"
    """The first name is the same and the family name is not: a marriage, or two people."""
    FAMILY = "family"
    """The family name is the same and the first name is not: relatives."""
    NAMELESS = "nameless"
    """One of them has no name to compare."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NameWords:
    """The folded words of a name, the first name first and the family name last; empty without a name."""

    words: tuple[str, ...]
    nickname: str = ""


def name_words(name: Name) -> NameWords:
    """The words by which a name is compared; titles are none."""
    nickname = " ".join(words(name.nickname))
    if name.given or name.family:
        spoken = f"{name.given} {name.additional} {name.family} {name.suffix}"
    elif email_key(name.display):
        return NameWords((), nickname)
    else:
        spoken = _AFTER_COMMA.sub("", name.display) or name.display
    plain = tuple(word for word in words(spoken) if word not in _TITLES)
    return NameWords(plain, nickname)


@lru_cache(maxsize=_REMEMBERED)
def sound(word: str) -> str:
    """A folded word as it roughly sounds: Christian and Kristian, Schmidt and Smith, Kjær and Kiaer fall together."""
    heard = _SOFT_C.sub("s", word)
    for spelled, spoken in _SOUNDS:
        heard = heard.replace(spelled, spoken)
    return _TWICE.sub(r"\1", _SILENT_H.sub("", heard.replace("c", "k")))


def sound_key(name_key: str) -> str:
    """A key under which name keys (`text.name_key`) that sound alike fall together."""
    return " ".join(sorted(sound(word) for word in name_key.split()))


def how_alike(one: NameWords, other: NameWords) -> Likeness:
    """What two names have to do with each other; the order of the two does not matter."""
    if not one.words or not other.words:
        return Likeness.NAMELESS
    if sorted(one.words) == sorted(other.words):
        return Likeness.SAME
    if _numbered(one) != _numbered(other):
        # "Clinic 1" and "Clinic 2", Hans Holm and Hans Holm junior: one sign, and another one is meant.
        return Likeness.OTHER
    if sorted(map(sound, one.words)) == sorted(map(sound, other.words)):
        return Likeness.SPELLING
    short, long = sorted((one, other), key=lambda name: (len(name.words), name.words))
    return _of_part(short, long) or _of_ends(short, long)


def _numbered(name: NameWords) -> frozenset[str]:
    return frozenset(word for word in name.words if word in _GENERATIONS or not word.isalpha())


def _of_part(short: NameWords, long: NameWords) -> Likeness | None:
    """How every word of the shorter name finds its own in the longer one; None where one does not."""
    left = list(long.words)
    found: list[Likeness] = []
    for word in sorted(short.words, key=lambda word: len(word) == 1):
        hit = _best(word, left, short, long)
        if hit is None:
            return None
        likeness, other = hit
        left.remove(other)
        found.append(likeness)
    whole = sum(likeness in (Likeness.SAME, Likeness.SPELLING) for likeness in found)
    slips = found.count(Likeness.SPELLING)
    if not whole or slips > 1:
        return Likeness.OTHER
    for weaker in (Likeness.NICKNAME, Likeness.INITIALS):
        if weaker in found:
            return weaker
    if left and len(short.words) == 1:
        return Likeness.ONE_WORD
    return Likeness.PART if left else Likeness.SPELLING


_ORDER = (Likeness.SAME, Likeness.SPELLING, Likeness.NICKNAME, Likeness.INITIALS)


def _best(word: str, among: list[str], short: NameWords, long: NameWords) -> tuple[Likeness, str] | None:
    likes = [(like, other) for other in among if (like := _words_alike(word, other, short, long))]
    return min(likes, key=lambda hit: _ORDER.index(hit[0]), default=None)


def _words_alike(word: str, other: str, short: NameWords, long: NameWords) -> Likeness | None:
    if word == other or sound(word) == sound(other):
        return Likeness.SAME
    if 1 in (len(word), len(other)):
        return Likeness.INITIALS if word[0] == other[0] else None
    if word == long.nickname or other == short.nickname:
        return Likeness.NICKNAME
    if word == short.words[0] and other == long.words[0] and may_be_called(word, other):
        return Likeness.NICKNAME
    return Likeness.SPELLING if _slipped(word, other) else None


def _slipped(word: str, other: str) -> bool:
    if min(len(word), len(other)) < _SHORTEST_SLIP:
        return False
    # Martin and Martine, Christian and Christina: the last letter is seldom mistyped and often tells two people apart.
    return (word[0], word[-1]) == (other[0], other[-1]) and OSA.distance(word, other, score_cutoff=1) <= 1


def _of_ends(short: NameWords, long: NameWords) -> Likeness:
    first = _words_alike(short.words[0], long.words[0], short, long)
    last = _words_alike(short.words[-1], long.words[-1], short, long)
    if first in (Likeness.SAME, Likeness.NICKNAME) and last is None:
        return Likeness.RENAMED
    if last is Likeness.SAME:
        return Likeness.FAMILY
    return Likeness.OTHER
