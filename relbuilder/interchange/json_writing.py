"""Contacts as one JSON list with all that is known of each. For other programs; nothing here reads it."""

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date, time
from decimal import Decimal
from typing import Any, TextIO

from relbuilder.domain.contact import Contact, Photo, PointKind
from relbuilder.domain.standing import Standing
from relbuilder.services.readings import Dossier

_PRIVATE = (
    *("touches", "moves", "promises", "exchanges", "loans", "asks", "needs", "ties"),
    *("introductions", "vouches", "recommendations", "references", "reminders"),
)


def write_json(
    stream: TextIO,
    people: Iterator[tuple[Contact, Standing]],
    relation: Callable[[int], Dossier] | None = None,
) -> int:
    """Write a list with one object a line, each with what `relation` knows; returns how many."""
    count = 0
    stream.write("[")
    for contact, standing in people:
        stream.write(",\n" if count else "\n")
        document = _document(contact, standing)
        if relation is not None:
            document["relation"] = _relation(relation(standing.contact_id))
        stream.write(json.dumps(document, ensure_ascii=False, default=_plain))
        count += 1
    stream.write("\n]\n")
    return count


def _document(contact: Contact, standing: Standing) -> dict[str, Any]:
    return {
        "id": contact.id,
        "uid": contact.uid,
        "name": contact.display_name,
        "name_parts": asdict(contact.name),
        "tier": standing.tier,
        "chosen": standing.chosen,
        "entered_on": _iso(standing.entered_on),
        "own_cadence": standing.own_cadence,
        "last_touch": _iso(standing.last_touch),
        "next_due": _iso(standing.next_due),
        "organisation": contact.organisation,
        "title": contact.title,
        "emails": contact.values(PointKind.EMAIL),
        "phones": contact.values(PointKind.PHONE),
        "points": [asdict(point) for point in contact.points],
        "addresses": [asdict(address) for address in contact.addresses],
        "affiliations": [asdict(place) for place in contact.affiliations],
        "dates": [asdict(day) for day in contact.dates],
        "origin": asdict(contact.origin) | {"on": _iso(contact.origin.on)},
        "note": contact.note,
        "tags": contact.tags,
        "own_fields": [asdict(own) for own in contact.own_fields],
        "unknown": contact.unknown,
        "photo": _photo(contact.photo),
        "group": contact.group,
        "members": contact.members,
    }


def _relation(dossier: Dossier) -> dict[str, Any]:
    """What is between the user and a contact, each kind as a list."""
    return {name: [asdict(one) for one in getattr(dossier, name)] for name in _PRIVATE}


def _plain(value: object) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _photo(photo: Photo | None) -> dict[str, str] | None:
    return {"mime": photo.mime, "data": base64.b64encode(photo.data).decode("ascii")} if photo else None
