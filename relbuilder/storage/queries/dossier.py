"""Whole contacts: everything of one for its page, and many one after the other for an export."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from relbuilder.domain.cadence import effective_cadence
from relbuilder.domain.contact import Contact, Photo
from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.moisture import dry, half_life
from relbuilder.domain.standing import Standing
from relbuilder.services.readings import Dossier, KnownPerson, Mention
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG, whole_contacts, whole_touches
from relbuilder.storage.mapping import Shape, V
from relbuilder.storage.queries.agenda import reminders_of
from relbuilder.storage.queries.source import Source

_EITHER_END = "first_id = ?1 OR second_id = ?1 ORDER BY since DESC, id DESC"
_RECOMMENDED = "contact_id = ?1 OR to_id = ?1 ORDER BY day DESC, id DESC"
_GROUPS = (
    "SELECT group_member.contact_id FROM group_member JOIN contact ON contact.id = group_member.contact_id"
    " WHERE member_id = ? AND shown_in IS NOT NULL ORDER BY sort_key"
)

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
        contact = whole_contacts(source.rows, [contact_id])[contact_id]
        touched = "SELECT touch_id FROM touch_person WHERE contact_id = ?"
        found = Dossier(
            contact=contact,
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
            loans=_of_contact(source, mapping.LOAN, contact_id, "day DESC, id DESC"),
            asks=_of_contact(source, mapping.ASK, contact_id, "day DESC, id DESC"),
            needs=_of_contact(source, mapping.NEED, contact_id, "noted_on DESC, id DESC"),
            introductions=_selected(source, mapping.INTRODUCTION, _EITHER_END, contact_id),
            vouches=_of_contact(source, mapping.VOUCH, contact_id, "day DESC, id DESC"),
            recommendations=_selected(source, mapping.RECOMMENDATION, _RECOMMENDED, contact_id),
            references=_of_contact(source, mapping.REFERENCE, contact_id, "noted_on DESC, id DESC"),
            attachments=_of_contact(source, mapping.ATTACHMENT, contact_id, "added_on DESC, id DESC"),
            mentions=_mentions(source, contact_id),
            groups=tuple(source.column(_GROUPS, (contact_id,))),
        )
        return replace(found, names=_names(source, found))


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


def uids(source: Source, ids: Sequence[int]) -> dict[int, str]:
    """What identifies contacts in other programs, by id; those in the bin or gone are missing."""
    sql = f"SELECT id, uid FROM contact WHERE id {AMONG} AND shown_in IS NOT NULL"
    return {row[0]: row[1] for row in source.rows(sql, (json.dumps(ids),))}


def photo(source: Source, contact_id: int) -> Photo | None:
    """The photo alone."""
    rows = source.rows("SELECT mime, data FROM photo WHERE contact_id = ?", (contact_id,))
    return Photo(*rows[0]) if rows else None


def _standings(source: Source, ids: Sequence[int]) -> dict[int, Standing]:
    columns = ", ".join(mapping.STANDING.columns)
    sql = f"SELECT {columns} FROM contact WHERE id {AMONG} AND tier IS NOT NULL AND hidden = 0"
    return {row[0]: mapping.STANDING.from_row(row) for row in source.rows(sql, (json.dumps(ids),))}


def _of_contact(source: Source, shape: Shape[V], contact_id: int, order: str) -> tuple[V, ...]:
    return _selected(source, shape, f"contact_id = ?1 ORDER BY {order}", contact_id)


def _selected(source: Source, shape: Shape[V], condition: str, contact_id: int) -> tuple[V, ...]:
    sql = f"SELECT {', '.join(shape.columns)} FROM {shape.table} WHERE {condition}"
    return tuple(shape.from_row(row) for row in source.rows(sql, (contact_id,)))


def _ties(source: Source, contact_id: int) -> tuple[KnownPerson, ...]:
    """The people at the other end who can be seen, the strongest tie first."""
    stored = _selected(source, mapping.TIE, "first_id = ?1 OR second_id = ?1", contact_id)
    ties = [tie.seen_from(contact_id) for tie in stored]
    rows = source.rows(
        f"SELECT id, display_name, light FROM contact WHERE id {AMONG} AND shown_in IS NOT NULL ORDER BY sort_key, id",
        (json.dumps([tie.second_id for tie in ties]),),
    )
    known = [
        KnownPerson(number, name, tie.kind, tie.strength, tie.since, tie.id, tie.inverse, bool(light))
        for number, name, light in rows
        for tie in ties
        if tie.second_id == number
    ]
    return tuple(sorted(known, key=lambda person: -person.strength))


def _mentions(source: Source, contact_id: int) -> tuple[Mention, ...]:
    """Notes of touches with others and on others that mention the contact; one's own need no mention."""
    rows: list[Any] = source.rows(
        "SELECT (SELECT contact_id FROM touch_person WHERE touch_id = touch.id ORDER BY position), note, day, touch.id"
        " FROM touch_mention JOIN touch ON touch.id = touch_id WHERE contact_id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM touch_person WHERE touch_id = touch.id AND contact_id = ?1)"
        " UNION ALL SELECT note_of, contact.note, NULL, NULL FROM note_mention JOIN contact ON contact.id = note_of"
        " WHERE contact_id = ?1 AND note_of != ?1 AND shown_in IS NOT NULL"
        " ORDER BY 3 DESC",
        (contact_id,),
    )
    return tuple(Mention(about, text, mapping.day(day), number) for about, text, day, number in rows)


def _names(source: Source, found: Dossier) -> dict[int, str]:
    """The names of everybody who is spoken of."""
    spoken_of = {
        *(person for touch in found.touches for person in touch.people),
        *(end for one in found.introductions for end in (one.first_id, one.second_id)),
        *(end for one in found.recommendations for end in (one.contact_id, one.to_id)),
        *(mention.contact_id for mention in found.mentions),
        *found.contact.members,
        *found.groups,
    } - {None}
    rows = source.rows(f"SELECT id, display_name FROM contact WHERE id {AMONG}", (json.dumps([*spoken_of]),))
    return {row[0]: row[1] for row in rows}
