"""The single values of content lines: escapes, lists, dates, pictures, telephone and chat addresses. Never raises."""

import binascii
import re
from datetime import date
from urllib.parse import unquote

from relbuilder.domain.contact import Photo

_ESCAPE = re.compile(r"\\([nN,;:\\\"])")
_ESCAPED_LETTERS = (("\\,", ","), ("\\n", "\n"), ("\\;", ";"), ("\\N", "\n"), ("\\:", ":"), ('\\"', '"'))
_DATE = re.compile(r"(\d{4}|-)-?(\d\d)-?(\d\d)(?:[T ].*)?", re.DOTALL | re.ASCII)
_NO_DATE = re.compile(r"[0\-/. :TZ]*")
_YEAR_OF_NO_YEAR = frozenset({"-", "0000", "1604"})
"""Apple writes a birthday without a year as one of 1604."""
_LEAP_YEAR = 2000
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(.*)", re.IGNORECASE | re.DOTALL)
_DATA = re.compile(r"data:[^,]*;base64\\?,", re.IGNORECASE)
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PICTURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF8", "image/gif"))


def unescape(text: str) -> str:
    """The text behind its backslashes; a backslash before any other letter is one."""
    if "\\" not in text:
        return text
    if "\\\\" not in text:
        # Without backslashes of the text's own the order does not matter, and this is much faster.
        for escaped, letter in _ESCAPED_LETTERS:
            text = text.replace(escaped, letter)
        return text
    return _ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], text)


def split(value: str, separator: str) -> list[str]:
    """The parts of a value between separators that no backslash guards, still escaped."""
    if f"\\{separator}" not in value and "\\\\" not in value:
        return value.split(separator)
    parts, start = [], 0
    for found in re.finditer(rf"\\.|{separator}", value, re.DOTALL):
        if found[0] == separator:
            parts.append(value[start : found.start()])
            start = found.end()
    return [*parts, value[start:]]


def components(value: str) -> list[str]:
    """The text of each part of a structured value."""
    if "\\" not in value:
        return [part.strip() for part in value.split(";")]
    return [unescape(part).strip() for part in split(value, ";")]


def name_components(value: str) -> list[str]:
    """The parts of N; several names in one part (middle names, with a bare comma between) become words."""
    if "," not in value:
        return components(value)
    return [
        " ".join(filter(None, (unescape(word).strip() for word in split(part, ","))))
        for part in split(value, ";")
    ]


def categories(value: str) -> list[str]:
    """The names of a list. One whose only commas are escaped is a list all the same: some programs escape them all."""
    parts = split(value, ",")
    if len(parts) == 1 and "\\," in value:
        parts = value.split("\\,")
    return [name for part in parts if (name := unescape(part).strip())]


def date_of(text: str) -> tuple[int | None, int, int] | None:
    """Year (None when unsaid), month and day, or None for what is no full date; times of day are left out."""
    match = _DATE.fullmatch(text)
    if not match:
        return None
    digits, month, day = match[1], int(match[2]), int(match[3])
    year = None if digits in _YEAR_OF_NO_YEAR else int(digits)
    try:
        date(year or _LEAP_YEAR, month, day)
    except ValueError:
        return None
    return year, month, day


def is_no_date(text: str) -> bool:
    """Whether the text is how some programs write that there is no date (0000-00-00, 0/0/00)."""
    return bool(_NO_DATE.fullmatch(text))


def phone_of(value: str) -> str:
    """The number as it is dialled, out of plain text or a tel: address."""
    if value[:4].lower() != "tel:":
        return value
    number, *parameters = unquote(value[4:]).split(";")
    extension = next((text[4:] for text in parameters if text[:4].lower() == "ext="), "")
    return f"{number} ext. {extension}" if extension else number


def link_of(value: str) -> str:
    """An http(s) address that a click may open; empty for every other."""
    if value[:7].lower() == "http://" or value[:8].lower() == "https://":
        return value
    return f"http://{value}" if value[:4].lower() == "www." else ""


def chat_address(value: str) -> tuple[str, str]:
    """Scheme (in lower case; may be empty) and name of a messaging address such as `xmpp:anna@example.com`."""
    match = _SCHEME.fullmatch(value)
    return (match[1].lower(), unquote(match[2])) if match else ("", value)


def picture_of(value: str) -> Photo | None:
    """The picture that stands in the value itself, told by its bytes; None for an address or anything else."""
    data = _DATA.match(value)
    if not data and _ADDRESS.match(value):
        return None
    try:
        raw = _base64(value[data.end() :] if data else value)
    except ValueError:
        return None
    mime = next((mime for magic, mime in _PICTURES if raw.startswith(magic)), "")
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        mime = "image/webp"
    return Photo(mime, raw) if mime else None


def _base64(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text)
    except binascii.Error:
        # The closing signs got lost; three too many do no harm.
        return binascii.a2b_base64(text.rstrip("= ") + "===")
