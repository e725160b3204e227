"""Small changes to a contact, one part at a time, as pure functions for `edit_contact`. Knows no widgets.

Each is given what the user saw and what it shall become, and leaves everything else as it is stored now.
"""

from dataclasses import replace
from enum import StrEnum
from typing import Any

from relbuilder.domain.contact import Contact, ContactPoint, Name, Origin, Photo


class Part(StrEnum):
    """The lists of a contact whose items are edited one by one; the values are its attributes."""

    POINTS = "points"
    ADDRESSES = "addresses"
    AFFILIATIONS = "affiliations"
    DATES = "dates"
    OWN_FIELDS = "own_fields"


def change_item(contact: Contact, part: Part, old: object | None, new: object | None) -> Contact:
    """Put `new` in the place of `old`; without `old` (or when it is gone) add it, without `new` take `old` away."""
    items: list[Any] = list(getattr(contact, part.value))
    if old in items:
        place = items.index(old)
        items[place : place + 1] = [] if new is None else [new]
    elif new is not None:
        items.append(new)
    return _with(contact, part, items)


def put_first(contact: Contact, part: Part, item: object) -> Contact:
    """Make `item` the first of its kind: the preferred e-mail or phone, the address or organisation to show."""
    items: list[Any] = list(getattr(contact, part.value))
    if item not in items:
        return contact
    if isinstance(item, ContactPoint):
        return replace(contact, points=tuple(_preferring(point, item) for point in contact.points))
    items.remove(item)
    return _with(contact, part, [item, *items])


def rename(contact: Contact, old: Name, new: Name) -> Contact:
    """Give a contact a new name.

    The name as its owner writes it is dropped when the parts it was made of change and it was left as it stood, or
    the old name would go on being shown.
    """
    kept_as_written = new.formatted == old.formatted
    changed_parts = replace(new, formatted="", nickname="", phonetic_given="", phonetic_family="") != replace(
        old, formatted="", nickname="", phonetic_given="", phonetic_family=""
    )
    return replace(contact, name=replace(new, formatted="") if kept_as_written and changed_parts else new)


def set_origin(contact: Contact, origin: Origin) -> Contact:
    """Say how, where, when and through whom the contact was met."""
    return replace(contact, origin=origin)


def set_note(contact: Contact, note: str) -> Contact:
    """Replace the note."""
    return replace(contact, note=note)


def set_photo(contact: Contact, photo: Photo | None) -> Contact:
    """Replace or (None) remove the photo."""
    return replace(contact, photo=photo)


def _preferring(point: ContactPoint, chosen: ContactPoint) -> ContactPoint:
    return replace(point, preferred=point == chosen) if point.kind is chosen.kind else point


def _with(contact: Contact, part: Part, items: list[Any]) -> Contact:
    values: dict[str, Any] = {part.value: tuple(items)}
    return replace(contact, **values)
