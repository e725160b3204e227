"""What all stores share: values by id, remembered while the unit of work lasts, and the record of every change."""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Connection, Select, Table, bindparam, delete, insert, literal, select, update

from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.mentions import mentioned
from relbuilder.services.ports import Belonging, Change, Entity, EntityChange, Link
from relbuilder.storage.assembly import AMONG
from relbuilder.storage.mapping import Row, Shape
from relbuilder.storage.tables import contact, metadata

E = TypeVar("E", bound=Entity)
B = TypeVar("B", bound=Belonging)
L = TypeVar("L", bound=Link)

BLOCK = 500
"""Ids in one statement: below what any build of SQLite allows."""

_REMEMBERED = 2_000
"""Values to remember before beginning anew: an import that meets every contact again must not hold them all."""


class RecordingStore(ABC, Generic[E]):
    """Values of one kind. What was read or written is remembered: the write lock keeps everybody else out."""

    missing = Code.CHANGED_ELSEWHERE
    """What to say of an id that nothing answers to."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        self._connection = connection
        self._record = record
        self._known: dict[int | str, E] = {}

    def get(self, key: int | str) -> E:
        """The value with that id; raises NotFound."""
        found = self._find([key])
        if not found:
            raise NotFound(self.missing, id=str(key))
        return found[key]

    def get_many(self, keys: Sequence[int]) -> list[E]:
        """The values with those ids in that order; missing ones are left out."""
        found = self._find(keys)
        return [found[key] for key in keys if key in found]

    def add(self, entity: E) -> E:
        """Store a new value; one with an id keeps it, one without is returned with it."""
        stored = self._insert(entity)
        self._known[_key_of(stored)] = stored
        self._record(EntityChange(None, stored))
        return stored

    def put(self, entity: E) -> None:
        """Store a new state of a known value; raises NotFound. The same state again is no change."""
        key = _key_of(entity)
        before = self.get(key)
        if before == entity:
            return
        self._update(before, entity)
        self._known[key] = entity
        self._record(EntityChange(before, entity))

    def remove(self, key: int | str) -> None:
        """Take the value away for good; raises NotFound."""
        before = self.get(key)
        self._delete(key)
        self._known.pop(key, None)
        self._record(EntityChange(before, None))

    @abstractmethod
    def _load(self, keys: Sequence[int | str]) -> list[E]:
        """The stored values with these ids, in any order."""

    @abstractmethod
    def _insert(self, entity: E) -> E:
        """Write a new value; returns it with its id."""

    @abstractmethod
    def _update(self, before: E, entity: E) -> None:
        """Write a new state over the one that is stored."""

    @abstractmethod
    def _delete(self, key: int | str) -> None:
        """Take the rows away."""

    def _find(self, keys: Sequence[int | str]) -> dict[int | str, E]:
        found = {key: self._known[key] for key in keys if key in self._known}
        unknown = [key for key in dict.fromkeys(keys) if key not in found]
        for start in range(0, len(unknown), BLOCK):
            loaded = self._remember(self._load(unknown[start : start + BLOCK]))
            found.update((_key_of(entity), entity) for entity in loaded)
        return found

    def _remember(self, loaded: list[E]) -> list[E]:
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        self._known.update((_key_of(entity), entity) for entity in loaded)
        return loaded

    def _rows(self, sql: str, parameters: tuple[Any, ...]) -> list[Row]:
        """Fetch for `assembly`, which speaks plain SQL."""
        return cast("list[Row]", self._connection.exec_driver_sql(sql, parameters).fetchall())


class TableStore(RecordingStore[E]):
    """Values that are one row of one table."""

    def __init__(
        self, connection: Connection, record: Callable[[Change], None], table: Table, shape: Shape[E]
    ) -> None:
        super().__init__(connection, record)
        self._table = table
        self._shape = shape
        self._columns = [table.c[name] for name in shape.columns]
        self._key = self._columns[0]

    def _load(self, keys: Sequence[int | str]) -> list[E]:
        if len(keys) == 1:
            rows = self._connection.execute(_one(self._table, self._shape.columns), {"wanted": keys[0]})
            return [self._shape.from_row(cast(Row, row)) for row in rows]
        return self._select(select(*self._columns).where(self._key.in_(keys)))

    def _insert(self, entity: E) -> E:
        number = self._connection.execute(insert(self._table), self._row(entity)).lastrowid
        return self._shape.from_row((number, *self._shape.to_row(entity)[1:]))

    def _update(self, before: E, entity: E) -> None:  # noqa: ARG002 - others write only what differs
        row = self._row(entity)
        key = row.pop(self._key.name)
        self._connection.execute(update(self._table).where(self._key == key), row)

    def _delete(self, key: int | str) -> None:
        self._connection.execute(delete(self._table).where(self._key == key))

    def _select(self, query: Select[Any]) -> list[E]:
        return [self._shape.from_row(cast(Row, row)) for row in self._connection.execute(query)]

    def _row(self, entity: E) -> dict[str, Any]:
        return dict(zip(self._shape.columns, self._shape.to_row(entity), strict=True))


class SqlBelongings(TableStore[B]):
    """Values that belong to a contact each, in an order of their own (`order`, plain SQL)."""

    def __init__(
        self, connection: Connection, record: Callable[[Change], None], shape: Shape[B], order: str
    ) -> None:
        super().__init__(connection, record, metadata.tables[shape.table], shape)
        self._order = order

    def of_contact(self, contact_id: int) -> list[B]:
        """All that belong to that contact."""
        return self.of_contacts([contact_id])[contact_id]

    def of_contacts(self, contact_ids: Sequence[int]) -> dict[int, list[B]]:
        """All that belong to each of those contacts."""
        found: dict[int, list[B]] = {number: [] for number in contact_ids}
        columns = ", ".join(self._shape.columns)
        sql = (
            f"SELECT {columns} FROM {self._table.name}"  # noqa: S608 - the package's own words
            f" WHERE contact_id {AMONG} ORDER BY {self._order}"
        )
        rows = self._rows(sql, (json.dumps(contact_ids),))
        for entity in self._remember([self._shape.from_row(row) for row in rows]):
            if entity.contact_id is not None:
                found[entity.contact_id].append(entity)
        return found


class SqlLinks(TableStore[L]):
    """Values that stand between two contacts each, in the order in which they were stored."""

    def __init__(self, connection: Connection, record: Callable[[Change], None], shape: Shape[L]) -> None:
        super().__init__(connection, record, metadata.tables[shape.table], shape)

    def of_contact(self, contact_id: int) -> list[L]:
        """All that have that contact at either end."""
        columns = ", ".join(self._shape.columns)
        sql = (
            f"SELECT {columns} FROM {self._table.name}"  # noqa: S608 - the package's own words
            " WHERE first_id = ? OR second_id = ? ORDER BY id"
        )
        rows = self._rows(sql, (contact_id, contact_id))
        return self._remember([self._shape.from_row(row) for row in rows])

    def between(self, one: int, other: int) -> list[L]:
        """All between those two, whichever comes first."""
        ends = {one, other}
        return [link for link in self.of_contact(one) if {link.first_id, link.second_id} == ends]


def write_mentions(connection: Connection, table: Table, source_id: int, note: str) -> None:
    """Keep whom a note mentions in step with it; who is gone is mentioned no more."""
    source = table.primary_key.columns[0]
    connection.execute(delete(table).where(source == source_id))
    if numbers := mentioned(note):
        known = select(literal(source_id), contact.c.id).where(contact.c.id.in_(numbers))
        connection.execute(insert(table).from_select([source.name, "contact_id"], known))


@cache
def _one(table: Table, columns: tuple[str, ...]) -> Select[Any]:
    """The row of one id: the most frequent statement of all, put together once."""
    return select(*(table.c[name] for name in columns)).where(table.c[columns[0]] == bindparam("wanted"))


def _key_of(entity: Entity) -> int | str:
    if entity.id is None:
        raise ValueError("a value that was never stored has no id")
    return entity.id
