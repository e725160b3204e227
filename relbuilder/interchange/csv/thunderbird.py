"""Thunderbird's CSV. Its header is in the program's language, but its columns always stand in the same order."""

from collections.abc import Sequence

from relbuilder.interchange.csv import slots
from relbuilder.interchange.csv.headers import (
    THUNDERBIRD_BRITISH,
    THUNDERBIRD_DANISH,
    THUNDERBIRD_ENGLISH,
    plain,
)
from relbuilder.interchange.csv.slots import Kind, RowReader, Slot
from relbuilder.interchange.dates import DayReader

_ADDRESS_PARTS = ("street", "street", "city", "region", "postal_code", "country")
SLOTS: tuple[Slot, ...] = (
    Slot(Kind.NAME, "given"),
    Slot(Kind.NAME, "family"),
    Slot(Kind.NAME, "formatted"),
    Slot(Kind.NAME, "nickname"),
    Slot(Kind.EMAIL, preferred=True),
    Slot(Kind.EMAIL),
    Slot(Kind.HANDLE),
    *(Slot(Kind.PHONE, label=label) for label in ("work", "home", "fax", "pager", "mobile")),
    *(Slot(Kind.ADDRESS, part, "home") for part in _ADDRESS_PARTS),
    *(Slot(Kind.ADDRESS, part, "work") for part in _ADDRESS_PARTS),
    *(Slot(Kind.ORGANISATION, part) for part in ("title", "department", "organisation")),
    Slot(Kind.LINK, label="work"),
    Slot(Kind.LINK, label="home"),
    *(Slot(Kind.BIRTH_PART, part) for part in ("year", "month", "day")),
    *(slots.OWN,) * 4,
    Slot(Kind.NOTE),
)
"""What each column holds, in Thunderbird's order."""

_ENGLISH = dict(zip(map(plain, THUNDERBIRD_ENGLISH), SLOTS, strict=True))
_LANGUAGES = (
    _ENGLISH | {plain(british): _ENGLISH[plain(name)] for british, name in THUNDERBIRD_BRITISH.items()},
    dict(zip(map(plain, THUNDERBIRD_DANISH), SLOTS, strict=True)),
)
_TELLING = frozenset(
    map(
        plain,
        ("Primary Email", "Secondary Email", "Screen Name", "Primær mail", "Sekundær mail", "Skærmnavn"),
    )
)
# The columns "Web Page 1" and 2, and "Custom 1" to 4: in every language their names end in these numbers.
_NUMBERED = {27: "1", 28: "2", 32: "1", 33: "2", 34: "3", 35: "4"}


def matches(header: Sequence[str]) -> bool:
    """Whether the columns bear Thunderbird's names, or stand in its order in a language not known here."""
    keys = {plain(name) for name in header}
    named = len(keys & _TELLING) >= 2 or (bool(keys & _TELLING) and _known(header) >= 5)
    return named or _in_order(header)


def reader(header: Sequence[str], days: DayReader) -> RowReader:
    """A reader of rows under this header."""
    language = max(_LANGUAGES, key=lambda names: sum(plain(name) in names for name in header))
    if _in_order(header) and _known(header) < len(SLOTS):
        meant = [SLOTS[i] if i < len(SLOTS) else slots.OWN for i in range(len(header))]
    else:
        meant = [language.get(plain(name), slots.OWN) for name in header]
    return slots.reader(header, meant, days)


def _known(header: Sequence[str]) -> int:
    return max(sum(plain(name) in names for name in header) for names in _LANGUAGES)


def _in_order(header: Sequence[str]) -> bool:
    return len(SLOTS) <= len(header) <= len(SLOTS) + 2 and all(
        header[index].strip().endswith(number) for index, number in _NUMBERED.items()
    )
