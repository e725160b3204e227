"""Whole contacts and touches put together from the rows of their tables, many at a time with a fixed number of
statements. Knows no SQLAlchemy: the stores and the quick reads hand in how to fetch."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from relbuilder.domain.contact import Contact, GroupKind, Photo
from relbuilder.domain.touch import Touch
from relbuilder.storage import mapping
from relbuilder.storage.mapping import Row, Shape, V

Fetch = Callable[[str, tuple[Any, ...]], Iterable[Row]]
"""Runs one SQL text with its parameters."""

AMONG = "IN (SELECT value FROM json_each(?))"
"""Membership in any number of ids, given as one JSON text."""


def whole_contacts(fetch: Fetch, ids: Sequence[int]) -> dict[int, Contact]:
    """Contacts with all their parts; unknown ids are missing."""
    among = json.dumps(ids)
    rows = list(
        fetch(f"SELECT id, {', '.join(mapping.IDENTITY_COLUMNS)} FROM contact WHERE id {AMONG}", (among,))
    )
    points = _parts(fetch, mapping.POINT, among)
    addresses = _parts(fetch, mapping.ADDRESS, among)
    affiliations = _parts(fetch, mapping.AFFILIATION, among)
    dates = _parts(fetch, mapping.IMPORTANT_DATE, among)
    own_fields = _parts(fetch, mapping.OWN_FIELD, among)
    tags = tags_of(fetch, among)
    lines = {
        row[0]: mapping.lines(row[1])
        for row in fetch(f"SELECT contact_id, lines FROM card_line WHERE contact_id {AMONG}", (among,))
    }
    photos = {
        row[0]: Photo(row[1], row[2])
        for row in fetch(f"SELECT contact_id, mime, data FROM photo WHERE contact_id {AMONG}", (among,))
    }
    groups = {
        row[0]: GroupKind(row[1])
        for row in fetch(f"SELECT contact_id, kind FROM group_card WHERE contact_id {AMONG}", (among,))
    }
    members = _members(fetch, among) if groups else {}
    return {
        number: Contact(
            name=mapping.name_of(row),
            uid=row[0],
            id=number,
            points=tuple(points[number]),
            addresses=tuple(addresses[number]),
            affiliations=tuple(affiliations[number]),
            dates=tuple(dates[number]),
            origin=mapping.origin_of(row),
            note=row[15],
            tags=tuple(tags[number]),
            own_fields=tuple(own_fields[number]),
            unknown=lines.get(number, ()),
            photo=photos.get(number),
            group=groups.get(number),
            members=tuple(members.get(number, ())),
        )
        for number, *row in rows
    }


def _parts(fetch: Fetch, shape: Shape[V], among: str) -> dict[int, list[V]]:
    found: dict[int, list[V]] = defaultdict(list)
    sql = (
        f"SELECT contact_id, {', '.join(shape.columns)} FROM {shape.table} "
        f"WHERE contact_id {AMONG} ORDER BY contact_id, position"
    )
    for number, *row in fetch(sql, (among,)):
        found[number].append(shape.from_row(row))
    return found


def _members(fetch: Fetch, among: str) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    sql = f"SELECT contact_id, member_id FROM group_member WHERE contact_id {AMONG} ORDER BY contact_id, position"
    for number, member in fetch(sql, (among,)):
        found[number].append(member)
    return found


def tags_of(fetch: Fetch, among: str) -> dict[int, list[str]]:
    """The tags of contacts, given as one JSON text of ids."""
    found: dict[int, list[str]] = defaultdict(list)
    sql = (
        "SELECT contact_id, name FROM contact_tag JOIN tag ON tag.id = tag_id "
        f"WHERE contact_id {AMONG} ORDER BY contact_id, position"
    )
    for number, name in fetch(sql, (among,)):
        found[number].append(name)
    return found


def whole_touches(fetch: Fetch, ids: Sequence[int]) -> list[Touch]:
    """Touches with their people, oldest first; unknown ids are left out."""
    among = json.dumps(ids)
    people: dict[int, list[int]] = defaultdict(list)
    sql = f"SELECT touch_id, contact_id FROM touch_person WHERE touch_id {AMONG} ORDER BY touch_id, position"
    for number, person in fetch(sql, (among,)):
        people[number].append(person)
    columns = ", ".join(mapping.TOUCH.columns)
    rows = fetch(f"SELECT {columns} FROM touch WHERE id {AMONG} ORDER BY day, id", (among,))
    return [mapping.touch_of(row, tuple(people[row[0]])) for row in rows]
