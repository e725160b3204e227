"""Contacts as one JSON list with all that is known of each. For other programs; nothing here reads it."""

import base64
import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any, TextIO

from relbuilder.domain.contact import Contact, Photo, PointKind
from relbuilder.domain.standing import Standing


def write_json(stream: TextIO, people: Iterator[tuple[Contact, Standing]]) -> int:
    """Write a list with one object a line; returns how many."""
    count = 0
    stream.write("[")
    for contact, standing in people:
        stream.write(",\n" if count else "\n")
        stream.write(json.dumps(_document(contact, standing), ensure_ascii=False))
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
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _photo(photo: Photo | None) -> dict[str, str] | None:
    return {"mime": photo.mime, "data": base64.b64encode(photo.data).decode("ascii")} if photo else None
