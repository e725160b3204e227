"""Many new contacts at once, as fast as SQLite takes them: tuples straight into statements made once, each table
in one go. Ids are handed out beforehand, so that nothing has to be read back."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, update

from relbuilder.domain.contact import Contact
from relbuilder.domain.move import TierMove
from relbuilder.domain.standing import Standing
from relbuilder.storage import mapping, tables
from relbuilder.storage.mapping import Shape, V
from relbuilder.storage.searchable import norms, search_text

Newcomer = tuple[Contact, Standing, TierMove]


_PART = ("contact_id", "position")
_COLUMNS: dict[Table, tuple[str, ...]] = {
    tables.contact: (
        *mapping.STANDING.columns,
        "shown_in",
        "added_on",
        "batch_id",
        *mapping.DERIVED_COLUMNS,
        *mapping.IDENTITY_COLUMNS,
    ),
    tables.contact_point: (*_PART, *mapping.POINT.columns, "norm"),
    tables.postal_address: (*_PART, *mapping.ADDRESS.columns),
    tables.affiliation: (*_PART, *mapping.AFFILIATION.columns),
    tables.important_date: (*_PART, *mapping.IMPORTANT_DATE.columns),
    tables.own_field: (*_PART, *mapping.OWN_FIELD.columns),
    tables.contact_tag: (*_PART, "tag_id"),
    tables.photo: ("contact_id", "mime", "data"),
    tables.card_line: ("contact_id", "lines"),
    tables.tier_move: mapping.MOVE.columns,
}
"""What is written into which table; a table comes after those it refers to."""

_BLOCK = 500
"""Values in one statement: below what any build of SQLite allows."""

_SEARCH = "INSERT INTO search (rowid, words) VALUES (?, ?)"


@cache
def _statement(table: Table) -> str:
    columns = _COLUMNS[table]
    return f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


class _Harvest:
    """The rows of a block of newcomers, table by table."""

    def __init__(self, batch_id: int, region: str, tag_ids: dict[str, int]) -> None:
        self.rows: dict[Table, list[tuple[Any, ...]]] = {table: [] for table in _COLUMNS}
        self.search: list[tuple[int, str]] = []
        self._batch_id = batch_id
        self._region = region
        self._tag_ids = tag_ids

    def take(self, number: int, contact: Contact, standing: Standing, step: TierMove) -> None:
        """Add the rows of one contact that gets the id `number`."""
        rows = self.rows
        at = mapping.STANDING.to_row(standing)
        rows[tables.contact].append(
            (
                number,
                *at[1:],
                at[1],
                at[3],
                self._batch_id,
                *mapping.derived_row(contact),
                *mapping.identity_row(contact),
            )
        )
        rows[tables.tier_move].append((None, number, *mapping.MOVE.to_row(step)[2:]))
        point_norms = norms(contact, self._region)
        points = rows[tables.contact_point]
        for place, point in enumerate(contact.points):
            points.append((number, place, *mapping.POINT.to_row(point), point_norms[place]))
        if contact.addresses:
            self._take_parts(tables.postal_address, number, mapping.ADDRESS, contact.addresses)
        if contact.affiliations:
            self._take_parts(tables.affiliation, number, mapping.AFFILIATION, contact.affiliations)
        if contact.dates:
            self._take_parts(tables.important_date, number, mapping.IMPORTANT_DATE, contact.dates)
        if contact.own_fields:
            self._take_parts(tables.own_field, number, mapping.OWN_FIELD, contact.own_fields)
        for place, name in enumerate(contact.tags):
            rows[tables.contact_tag].append((number, place, self._tag_ids[name]))
        if contact.photo:
            rows[tables.photo].append((number, contact.photo.mime, contact.photo.data))
        if contact.unknown:
            rows[tables.card_line].append((number, mapping.lines_text(contact.unknown)))
        self.search.append((number, search_text(contact, point_norms)))

    def _take_parts(self, table: Table, number: int, shape: Shape[V], parts: Sequence[V]) -> None:
        for place, part in enumerate(parts):
            self.rows[table].append((number, place, *shape.to_row(part)))


def store_newcomers(
    connection: Connection, batch_id: int, newcomers: Sequence[Newcomer], region: str
) -> list[int]:
    """Store contacts with their standing, first step and search words; returns their ids in order."""
    if not newcomers:
        return []
    first = _next_id(connection)
    last = first + len(newcomers) - 1
    names = {name for contact, _, _ in newcomers for name in contact.tags}
    harvest = _Harvest(batch_id, region, tag_ids(connection, names))
    for number, newcomer in enumerate(newcomers, first):
        harvest.take(number, *newcomer)
    for table, rows in harvest.rows.items():
        if rows:
            connection.exec_driver_sql(_statement(table), rows)
    connection.exec_driver_sql(_SEARCH, harvest.search)
    batch = tables.import_batch
    connection.execute(
        update(batch)
        .where(batch.c.id == batch_id)
        .values(first_id=func.ifnull(batch.c.first_id, first), last_id=last)
    )
    return list(range(first, last + 1))


def tag_ids(connection: Connection, names: Iterable[str]) -> dict[str, int]:
    """The ids of tags by name; tags that are not there yet are made."""
    wanted = sorted(set(names))
    if not wanted:
        return {}
    tag = tables.tag
    connection.execute(insert(tag).prefix_with("OR IGNORE"), [{"name": name} for name in wanted])
    found: dict[str, int] = {}
    for start in range(0, len(wanted), _BLOCK):
        block = wanted[start : start + _BLOCK]
        rows = connection.execute(select(tag.c.name, tag.c.id).where(tag.c.name.in_(block)))
        found.update((row.name, row.id) for row in rows)
    return found


def _next_id(connection: Connection) -> int:
    # Where SQLite itself remembers the last id it gave; the table's own rows may have been taken away since.
    sql = "SELECT seq FROM sqlite_sequence WHERE name = 'contact'"
    return int(connection.exec_driver_sql(sql).scalar() or 0) + 1
