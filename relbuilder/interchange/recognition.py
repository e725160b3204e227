"""What a run of bytes is: cards, a known program's table, any table, or no address book. Never by a file's ending."""

import io
import re
from dataclasses import dataclass

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.interchange import encoding
from relbuilder.interchange.contents import Content
from relbuilder.interchange.csv import dialect
from relbuilder.interchange.csv.dialect import Layout
from relbuilder.interchange.csv.profiles import PROFILES, Profile
from relbuilder.services.address_books import Format

HEAD = 1 << 18
"""So many bytes of the beginning are enough to tell what a file is."""

_NOT_TEXT = (
    *(
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"%PDF",
        b"SQLite format 3\x00",
        b"\x1f\x8b",
        b"Rar!",
        b"7z\xbc\xaf",
    ),
    *(b"\xd0\xcf\x11\xe0", b"PK\x05\x06", b"MZ\x90", b"\x7fELF", b"BZh", b"\xfd7zXZ", b"OggS"),
)
_CARD = re.compile(r"^BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_CARD_BYTES = re.compile(rb"BEGIN\s*:\s*VCARD", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a content is, and for a table where its rows start and how to read them."""

    format: Format
    encoding: str
    layout: Layout | None = None
    profile: Profile | None = None


def recognise(content: Content, wanted: Format, path: str) -> Recognised:
    """What the content is, or whether it is what is `wanted`; raises InputProblem naming `path` where it is not."""
    with content.open() as stream:
        head = stream.read(HEAD)
    codec = encoding.marked(head)
    if not codec and not _looks_like_text(head):
        raise InputProblem(Code.FILE_NOT_TEXT, path=path)
    codec = encoding.detect(content.open)
    text = _text(head, codec)
    if not text.strip():
        raise InputProblem(Code.FILE_EMPTY, path=path)
    found = _cards(text, codec, wanted) or _table(text, codec, wanted, whole=content.size <= HEAD)
    if found is None and wanted in (Format.AUTO, Format.VCARD) and _CARD.search(text):
        found = Recognised(Format.VCARD, codec)
    if found is None:
        raise InputProblem(Code.FILE_UNKNOWN, path=path)
    return found


def _looks_like_text(head: bytes) -> bool:
    if head.startswith(_NOT_TEXT):
        return False
    # Old cards carry stray bytes; nothing else begins so.
    if _CARD_BYTES.search(head, 0, 4096):
        return True
    return len(_CONTROL.findall(head)) * 50 <= len(head)


def _text(head: bytes, codec: str) -> str:
    with io.TextIOWrapper(io.BytesIO(head), encoding=codec, errors=encoding.ERRORS) as stream:
        return stream.read().removeprefix("\ufeff")


def _cards(text: str, codec: str, wanted: Format) -> Recognised | None:
    first = _CARD.search(text) if wanted in (Format.AUTO, Format.VCARD) else None
    if first and not text[: first.start()].strip():
        return Recognised(Format.VCARD, codec)
    return None


def _table(text: str, codec: str, wanted: Format, *, whole: bool) -> Recognised | None:
    for profile in PROFILES:
        if wanted is Format.AUTO:
            found = dialect.find(text, profile.matches)
        elif wanted is profile.format:
            found = dialect.find(text, profile.fits)
        else:
            continue
        if found:
            return Recognised(profile.format, codec, found, profile)
    if wanted in (Format.AUTO, Format.CSV) and (found := dialect.guess(text, whole=whole)):
        return Recognised(Format.CSV, codec, found)
    return None
