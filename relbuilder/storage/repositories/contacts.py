"""Contacts with all their parts, and the search index kept in step with them."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from sqlalchemy import Connection, Table, delete, insert, text, update

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code
from relbuilder.services.ports import COMMON_NAME, Change
from relbuilder.storage import mapping, tables
from relbuilder.storage.assembly import AMONG, whole_contacts
from relbuilder.storage.bulk import Newcomer, store_newcomers, tag_ids
from relbuilder.storage.mapping import Shape
from relbuilder.storage.repositories.base import BLOCK, RecordingStore, write_mentions
from relbuilder.storage.searchable import norms, search_text
from relbuilder.storage.tables import contact

_PARTS: tuple[tuple[str, Shape[Any]], ...] = (
    ("addresses", mapping.ADDRESS),
    ("affiliations", mapping.AFFILIATION),
    ("dates", mapping.IMPORTANT_DATE),
    ("own_fields", mapping.OWN_FIELD),
)
"""The lists of a contact that need nothing but their columns."""


class SqlContacts(RecordingStore[Contact]):
    """Contacts; `region` (an ISO country code) is how phone numbers without a country code are read."""

    missing = Code.NO_SUCH_CONTACT

    def __init__(self, connection: Connection, record: Callable[[Change], None], region: str) -> None:
        super().__init__(connection, record)
        self._region = region

    def candidates(self, uids: Iterable[str], keys: Iterable[str], name_keys: Iterable[str]) -> list[Contact]:
        """Contacts, not in the bin, that carry one of these uids, normalised points or name keys.

        A name key that more than `COMMON_NAME` contacts share finds nobody.
        """
        wanted = tuple(json.dumps(sorted(set(texts) - {""})) for texts in (uids, keys, name_keys))
        rows = self._rows(
            f"SELECT id FROM contact WHERE id IN ("
            f" SELECT id FROM contact WHERE uid != '' AND uid {AMONG}"
            f" UNION SELECT contact_id FROM contact_point WHERE norm != '' AND norm {AMONG}"
            " UNION SELECT id FROM contact WHERE name_key IN ("
            f"  SELECT name_key FROM contact WHERE name_key {AMONG} AND shown_in IS NOT NULL"
            f"  GROUP BY name_key HAVING count(*) <= {COMMON_NAME})"
            f") AND shown_in IS NOT NULL ORDER BY id",
            wanted,
        )
        # Not remembered: an import of a known address book would hold every contact at once.
        found: list[Contact] = []
        for start in range(0, len(rows), BLOCK):
            found += whole_contacts(self._rows, [row[0] for row in rows[start : start + BLOCK]]).values()
        return found

    def add_batch(self, batch_id: int, newcomers: Sequence[Newcomer]) -> list[int]:
        """Store many new contacts with their standing and first tier move; see `bulk`. Returns their ids in order."""
        return store_newcomers(self._connection, batch_id, newcomers, self._region)

    def imported_as(self, fingerprints: Iterable[int]) -> dict[int, int]:
        """The contacts that records with these fingerprints became in imports that were not undone."""
        rows = self._rows(
            "SELECT fingerprint, contact_id FROM import_record"
            " JOIN import_batch AS batch ON batch.id = import_record.batch_id AND batch.hidden = 0"
            " JOIN contact ON contact.id = contact_id AND shown_in IS NOT NULL"
            f" WHERE fingerprint {AMONG} ORDER BY contact_id DESC",
            (json.dumps(sorted(fingerprints)),),
        )
        return {row[0]: row[1] for row in rows}

    def remember_import(self, batch_id: int, records: Sequence[tuple[int, int]]) -> None:
        """Keep (fingerprint, contact id) pairs, so that the same record is known the next time."""
        if records:
            self._connection.exec_driver_sql(
                "INSERT INTO import_record (fingerprint, contact_id, batch_id) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET batch_id = excluded.batch_id",
                [(fingerprint, number, batch_id) for fingerprint, number in records],
            )

    def schedule_batch(self, first_dues: Sequence[tuple[int, date, date | None]]) -> None:
        """Set `spread_due` and `next_due` of newcomers of the open batch to these days."""
        if first_dues:
            self._connection.exec_driver_sql(
                "UPDATE contact SET spread_due = ?2, next_due = ?3 WHERE id = ?1",
                [(number, spread.isoformat(), due and due.isoformat()) for number, spread, due in first_dues],
            )

    def _load(self, keys: Sequence[int | str]) -> list[Contact]:
        return list(whole_contacts(self._rows, cast("Sequence[int]", keys)).values())

    def _insert(self, entity: Contact) -> Contact:
        number = self._connection.execute(insert(contact), {"id": entity.id, **_own_row(entity)}).lastrowid
        stored = replace(entity, id=number)
        self._write_parts(None, stored)
        self._connection.execute(
            text("INSERT INTO search (rowid, words) VALUES (:id, :words)"),
            {"id": stored.id, "words": self._words(stored)},
        )
        return stored

    def _update(self, before: Contact, entity: Contact) -> None:
        own = _own_row(entity)
        if own != _own_row(before):
            self._connection.execute(update(contact).where(contact.c.id == entity.id), own)
        self._write_parts(before, entity)
        words = self._words(entity)
        if words != self._words(before):
            self._connection.execute(
                text("UPDATE search SET words = :words WHERE rowid = :id"), {"id": entity.id, "words": words}
            )

    def _delete(self, key: int | str) -> None:
        self._connection.execute(text("DELETE FROM search WHERE rowid = :id"), {"id": key})
        self._connection.execute(delete(contact).where(contact.c.id == key))

    def _words(self, entity: Contact) -> str:
        return search_text(entity, norms(entity, self._region))

    def _write_parts(self, before: Contact | None, entity: Contact) -> None:
        """Write anew the lists that differ from what is stored."""
        empty = before or Contact(entity.name)
        if empty.points != entity.points:
            self._replace(
                tables.contact_point,
                entity,
                [
                    {**_values(mapping.POINT, point), "norm": norm}
                    for point, norm in zip(entity.points, norms(entity, self._region), strict=True)
                ],
            )
        for field, shape in _PARTS:
            if getattr(empty, field) != getattr(entity, field):
                rows = [_values(shape, part) for part in getattr(entity, field)]
                self._replace(tables.metadata.tables[shape.table], entity, rows)
        if empty.tags != entity.tags:
            numbers = tag_ids(self._connection, entity.tags)
            self._replace(tables.contact_tag, entity, [{"tag_id": numbers[name]} for name in entity.tags])
        self._write_single(tables.photo, entity, empty.photo != entity.photo, _photo(entity))
        self._write_single(tables.card_line, entity, empty.unknown != entity.unknown, _lines(entity))
        self._write_single(tables.group_card, entity, empty.group is not entity.group, _group(entity))
        if empty.members != entity.members:
            self._replace(tables.group_member, entity, [{"member_id": number} for number in entity.members])
        if empty.note != entity.note and entity.id is not None:
            write_mentions(self._connection, tables.note_mention, entity.id, entity.note)

    def _replace(self, table: Table, entity: Contact, rows: list[dict[str, Any]]) -> None:
        self._connection.execute(delete(table).where(table.c.contact_id == entity.id))
        if rows:
            numbered = [{"contact_id": entity.id, "position": place, **row} for place, row in enumerate(rows)]
            self._connection.execute(insert(table), numbered)

    def _write_single(self, table: Table, entity: Contact, differs: bool, row: dict[str, Any] | None) -> None:
        if not differs:
            return
        self._connection.execute(delete(table).where(table.c.contact_id == entity.id))
        if row:
            self._connection.execute(insert(table), {"contact_id": entity.id, **row})


def _own_row(entity: Contact) -> dict[str, Any]:
    columns = (*mapping.IDENTITY_COLUMNS, *mapping.DERIVED_COLUMNS)
    return dict(zip(columns, (*mapping.identity_row(entity), *mapping.derived_row(entity)), strict=True))


def _values(shape: Shape[Any], part: object) -> dict[str, Any]:
    return dict(zip(shape.columns, shape.to_row(part), strict=True))


def _photo(entity: Contact) -> dict[str, Any] | None:
    return {"mime": entity.photo.mime, "data": entity.photo.data} if entity.photo else None


def _group(entity: Contact) -> dict[str, Any] | None:
    return {"kind": entity.group.value} if entity.group else None


def _lines(entity: Contact) -> dict[str, Any] | None:
    return {"lines": mapping.lines_text(entity.unknown)} if entity.unknown else None
