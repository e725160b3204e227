"""Takes a line apart: at its commas, and for the addresses and tags in it. Knows nothing of what parts mean."""

import re
import unicodedata
from dataclasses import dataclass

_BETWEEN = re.compile(r"[;\t\r\n]|,(?!\d)|(?<!\d),|\s[-–—]\s")
_EMAIL = re.compile(r"(?:mailto:)?([^\s@<>(),;:\"]+@[^\s@<>(),;:\"]+\.[^\W\d_]{2,})", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s<>\"]+|www\.[^\s<>\"]+\.[^\s<>\"]+", re.IGNORECASE)
_TAG = re.compile(r"(?<![\w#&/])#([^\W\d_][\w-]*)")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})|\d{4}-\d\d-\d\d")
_LABEL = re.compile(
    r"(?:e-?mail|mail|tlf|tel|telefon|phone|mobile?|mob|cell|linkedin|web)?\W*", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_SHORTEST_NUMBER = 6


@dataclass(frozen=True, slots=True)
class Addresses:
    """The first of each kind that a text holds, and what is left of the text without them and their labels."""

    email: str = ""
    phone: str = ""
    link: str = ""
    rest: str = ""


def split(line: str) -> list[str]:
    """The parts of a line, in order and none of them empty, with composed letters."""
    parts = _BETWEEN.split(unicodedata.normalize("NFC", line))
    return [" ".join(part.split()) for part in parts if part.strip()]


def tags_of(part: str) -> tuple[str, tuple[str, ...]]:
    """What is left of a part without its tags, and those."""
    tags = tuple(_TAG.findall(part))
    return (" ".join(_TAG.sub(" ", part).split()), tags) if tags else (part, ())


def addresses_of(part: str, region: str) -> Addresses:
    """The e-mail, link and phone number in a part; `region` is the country of bare numbers."""
    rest, link = _cut(part, _LINK.search(part))
    rest, email = _cut(rest, _EMAIL.search(rest) if "@" in rest else None)
    start, end = _phone(rest, region)
    phone = rest[start:end]
    left = " ".join(f"{rest[:start]} {rest[end:]}".split())
    if _LABEL.fullmatch(left) and (email or phone or link):
        left = ""
    return Addresses(email.removeprefix("mailto:"), phone, link, left)


def _cut(text: str, found: re.Match[str] | None) -> tuple[str, str]:
    return (text[: found.start()] + text[found.end() :], found[0]) if found else (text, "")


def _phone(text: str, region: str) -> tuple[int, int]:
    """Where the first real phone number stands; nowhere gives two times the same place."""
    if len(_DIGIT.findall(text)) < _SHORTEST_NUMBER:
        return 0, 0
    # Imported here: most lines hold no number, and the metadata takes tens of milliseconds to load.
    from phonenumbers import PhoneNumberMatcher

    found = (n for n in PhoneNumberMatcher(text, region) if not _DATE.fullmatch(n.raw_string))
    number = next(found, None)
    return (number.start, number.end) if number else (0, 0)
