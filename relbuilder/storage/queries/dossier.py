"""Whole contacts: everything of one for its page, and many one after the other for an export."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from relbuilder.domain.cadence import effective_cadence
from relbuilder.domain.contact import Contact, Photo
from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.moisture import dry, half_life
from relbuilder.domain.standing import Standing
from relbuilder.services.readings import Dossier, KnownPerson
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG, whole_contacts, whole_touches
from relbuilder.storage.mapping import Shape, V
from relbuilder.storage.queries.agenda import reminders_of
from relbuilder.storage.queries.source import Source

_BLOCK = 500
"""Contacts that an export holds at a time."""


def dossier(source: Source, contact_id: int, today: date) -> Dossier:
    """Everything of one contact, also of one in the bin; raises NotFound."""
    with source.snapshot():
        standing = _standings(source, [contact_id]).get(contact_id)
        if standing is None:
            raise NotFound(Code.NO_SUCH_CONTACT, id=str(contact_id))
        policy = source.policies()[standing.tier]
        interval = effective_cadence(policy, standing.own_cadence, chosen=standing.chosen)
        level = standing.moisture
        if standing.moisture_day is not None:
            level = dry(level, (today - standing.moisture_day).days, half_life(interval))
        added_on = source.value("SELECT added_on FROM contact WHERE id = ?", (contact_id,))
        touched = "SELECT touch_id FROM touch_person WHERE contact_id = ?"
        return Dossier(
            contact=whole_contacts(source.rows, [contact_id])[contact_id],
            standing=standing,
            policy=policy,
            moisture=level,
            added_on=date.fromisoformat(added_on),
            touches=tuple(reversed(whole_touches(source.rows, source.column(touched, (contact_id,))))),
            moves=_of_contact(source, mapping.MOVE, contact_id, "id DESC"),
            promises=_of_contact(source, mapping.PROMISE, contact_id, "made_on DESC, id DESC"),
            exchanges=_of_contact(source, mapping.EXCHANGE, contact_id, "day DESC, id DESC"),
            ties=_ties(source, contact_id),
            reminders=tuple(reminders_of(source, contact_id)),
        )


def whole(source: Source, ids: Sequence[int]) -> Iterator[tuple[Contact, Standing]]:
    """Whole contacts one after the other, in the order of `ids`; those that are gone are left out."""
    for start in range(0, len(ids), _BLOCK):
        block = ids[start : start + _BLOCK]
        with source.snapshot():
            contacts = whole_contacts(source.rows, block)
            standings = _standings(source, block)
        for number in block:
            if number in standings:
                yield contacts[number], standings[number]


def photo(source: Source, contact_id: int) -> Photo | None:
    """The photo alone."""
    rows = source.rows("SELECT mime, data FROM photo WHERE contact_id = ?", (contact_id,))
    return Photo(*rows[0]) if rows else None


def _standings(source: Source, ids: Sequence[int]) -> dict[int, Standing]:
    columns = ", ".join(mapping.STANDING.columns)
    sql = f"SELECT {columns} FROM contact WHERE id {AMONG} AND tier IS NOT NULL AND hidden = 0"
    return {row[0]: mapping.STANDING.from_row(row) for row in source.rows(sql, (json.dumps(ids),))}


def _of_contact(source: Source, shape: Shape[V], contact_id: int, order: str) -> tuple[V, ...]:
    sql = f"SELECT {', '.join(shape.columns)} FROM {shape.table} WHERE contact_id = ? ORDER BY {order}"
    return tuple(shape.from_row(row) for row in source.rows(sql, (contact_id,)))


def _ties(source: Source, contact_id: int) -> tuple[KnownPerson, ...]:
    rows: list[Any] = source.rows(
        "SELECT other, display_name, kind, strength FROM ("
        " SELECT second_id AS other, kind, strength FROM tie WHERE first_id = ?1"
        " UNION ALL SELECT first_id, kind, strength FROM tie WHERE second_id = ?1"
        ") JOIN contact ON contact.id = other WHERE shown_in IS NOT NULL ORDER BY strength DESC, sort_key, other",
        (contact_id,),
    )
    return tuple(KnownPerson(*row) for row in rows)
