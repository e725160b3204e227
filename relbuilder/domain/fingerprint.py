"""One number for all that a record says, by which the very same record is known again. Compares nothing.

Data files keep these numbers: another way of counting would make every record of an earlier import a new one.
"""

from collections.abc import Callable, Sequence
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    Origin,
    OwnField,
    PostalAddress,
)

_NEXT_CELL, _NEXT_LIST = "\x1f", "\x1e"


def _cells(kind: type[Any]) -> Callable[[object], Sequence[object]]:
    return attrgetter(*(field.name for field in fields(kind)))


_NAME, _ORIGIN = _cells(Name), _cells(Origin)
_LISTS = (
    (attrgetter("points"), _cells(ContactPoint)),
    (attrgetter("addresses"), _cells(PostalAddress)),
    (attrgetter("affiliations"), _cells(Affiliation)),
    (attrgetter("dates"), _cells(ImportantDate)),
    (attrgetter("own_fields"), _cells(OwnField)),
)


def fingerprint(incoming: Contact) -> int:
    """A number by which the very same record is known again, whatever became of it here since (63 bits)."""
    said = [incoming.uid, incoming.note, *_NAME(incoming.name), *_ORIGIN(incoming.origin)]
    for parts, cells in _LISTS:
        said.append(_NEXT_LIST)
        for part in parts(incoming):
            said += cells(part)
    said += (_NEXT_LIST, *incoming.tags, _NEXT_LIST, *incoming.unknown)
    digest = blake2b(_NEXT_CELL.join(map(str, said)).encode("utf-8", "surrogatepass"), digest_size=8)
    if incoming.photo:
        digest.update(incoming.photo.data)
    return int.from_bytes(digest.digest(), "big") >> 1
