"""Writes contacts as a table in the form of Google's new header, which this program and others read back."""

import csv
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from typing import TextIO

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.standing import Standing
from relbuilder.interchange.csv.formula import defuse
from relbuilder.interchange.csv.google import JOINT, PHOTO_LINE, TIER

_SINGLE = (
    *(
        "First Name",
        "Middle Name",
        "Last Name",
        "Phonetic First Name",
        "Phonetic Middle Name",
        "Phonetic Last Name",
    ),
    *("Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title"),
    *("Organization Department", "Birthday", "Notes", "Photo", "Labels"),
)
_OWN = (TIER, "UID", "Name", "Met How", "Met Where", "Met On", "Met Through")
"""Columns that Google does not have; other programs pass them over."""
_GROUPS = {
    "E-mail": ("Label", "Value"),
    "Phone": ("Label", "Value"),
    "Website": ("Label", "Value"),
    "IM": ("Label", "Service", "Value"),
    "Address": (
        *("Label", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address"),
    ),
    "Organization": ("Name", "Title", "Department"),
    "Past Organization": ("Name", "Title", "Department"),
    "Event": ("Label", "Value"),
    "Custom Field": ("Label", "Value"),
}
_POINT_GROUPS = {PointKind.EMAIL: "E-mail", PointKind.PHONE: "Phone", PointKind.LINK: "Website"}
_COMMON = frozenset({"work", "home", "mobile", "other", "main", "pager", "anniversary"})
Cells = dict[str, str]


def write_table(stream: TextIO, people: Iterator[tuple[Contact, Standing]]) -> int:
    """Write a header and one row a contact; returns how many contacts.

    The header depends on who has most of each kind, so the rows wait in a file until all are known.
    """
    widest: Counter[str] = Counter()
    count = 0
    with tempfile.TemporaryFile("w+", encoding="utf-8") as waiting:
        for contact, standing in people:
            cells, groups = _cells(contact, standing)
            waiting.write(json.dumps(cells) + "\n")
            widest |= groups
            count += 1
        waiting.seek(0)
        header = _header(widest)
        writer = csv.DictWriter(stream, header, restval="")
        writer.writeheader()
        for line in waiting:
            writer.writerow({name: defuse(cell) for name, cell in json.loads(line).items()})
    return count


def _header(widest: Counter[str]) -> list[str]:
    numbered = [
        f"{group} {number} - {name}"
        for group, names in _GROUPS.items()
        for number in range(1, widest[group] + 1)
        for name in names
    ]
    return [*_SINGLE, *numbered, *_OWN]


def _cells(contact: Contact, standing: Standing) -> tuple[Cells, Counter[str]]:
    cells = _single(contact, standing)
    numbers: Counter[str] = Counter()
    for group, fields in _groups(contact):
        numbers[group] += 1
        cells |= {f"{group} {numbers[group]} - {name}": value for name, value in fields.items() if value}
    return {name: value for name, value in cells.items() if value}, numbers


def _single(contact: Contact, standing: Standing) -> Cells:
    name, place, origin = contact.name, contact.affiliation or Affiliation(), contact.origin
    return {
        "First Name": name.given,
        "Middle Name": name.additional,
        "Last Name": name.family,
        "Phonetic First Name": name.phonetic_given,
        "Phonetic Last Name": name.phonetic_family,
        "Name Prefix": name.prefix,
        "Name Suffix": name.suffix,
        "Nickname": name.nickname,
        "Organization Name": place.organisation,
        "Organization Title": place.title,
        "Organization Department": place.department,
        "Birthday": _day(contact.birthday) if contact.birthday else "",
        "Notes": contact.note,
        "Photo": next(
            (line.removeprefix(PHOTO_LINE) for line in contact.unknown if line.startswith(PHOTO_LINE)), ""
        ),
        "Labels": JOINT.join(contact.tags),
        TIER: standing.tier,
        "UID": contact.uid,
        "Name": name.formatted,
        "Met How": origin.how,
        "Met Where": origin.where,
        "Met On": origin.on.isoformat() if origin.on else "",
        "Met Through": origin.through,
    }


def _groups(contact: Contact) -> Iterator[tuple[str, Cells]]:
    for point in contact.points:
        yield _point(point)
    for address in contact.addresses:
        yield "Address", _address(address)
    first = contact.affiliation
    for place in contact.affiliations:
        if place is not first:
            group = "Organization" if place.current else "Past Organization"
            yield group, {"Name": place.organisation, "Title": place.title, "Department": place.department}
    for day in contact.dates:
        if day is not contact.birthday:
            yield "Event", {"Label": _label(day.label), "Value": _day(day)}
    for own in contact.own_fields:
        yield "Custom Field", {"Label": own.label, "Value": own.value}


def _point(point: ContactPoint) -> tuple[str, Cells]:
    star = "* " if point.preferred else ""
    if point.kind is PointKind.HANDLE:
        return "IM", {"Label": star, "Service": point.label, "Value": point.value}
    return _POINT_GROUPS[point.kind], {"Label": star + _label(point.label), "Value": point.value}


def _address(address: PostalAddress) -> Cells:
    return {
        "Label": _label(address.label),
        "Street": address.street,
        "Extended Address": address.extended,
        "PO Box": address.po_box,
        "City": address.city,
        "Region": address.region,
        "Postal Code": address.postal_code,
        "Country": address.country,
    }


def _label(label: str) -> str:
    """The labels everybody uses as Google writes them."""
    return label.capitalize() if label in _COMMON else label


def _day(day: ImportantDate) -> str:
    rest = f"{day.month:02}-{day.day:02}"
    return f"{day.year:04}-{rest}" if day.year else f"--{rest}"
