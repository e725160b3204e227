"""Pauses, and the marks that hold the user's answers."""

import json
from collections.abc import Callable, Sequence

from sqlalchemy import Connection, insert

from relbuilder.domain.reminder import ItemKey, Mark, Pause
from relbuilder.services.ports import Change
from relbuilder.storage import mapping, tables
from relbuilder.storage.assembly import AMONG
from relbuilder.storage.repositories.base import TableStore


class SqlPauses(TableStore[Pause]):
    """Pauses."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.pause, mapping.PAUSE)

    def touching(self, contact_id: int | None) -> list[Pause]:
        """The pauses of that contact and of everybody, by first day; with None only those of everybody."""
        if contact_id is not None:
            return self.touching_each([contact_id])[contact_id]
        return self._touching([])

    def touching_each(self, contact_ids: Sequence[int]) -> dict[int, list[Pause]]:
        """The same for each of those contacts."""
        found: dict[int, list[Pause]] = {number: [] for number in contact_ids}
        for pause in self._touching(contact_ids):
            for number in found if pause.contact_id is None else (pause.contact_id,):
                found[number].append(pause)
        return found

    def _touching(self, contact_ids: Sequence[int]) -> list[Pause]:
        columns = ", ".join(self._shape.columns)
        sql = (
            f"SELECT {columns} FROM pause WHERE contact_id IS NULL OR contact_id {AMONG}"  # noqa: S608 - own words
            " ORDER BY first_day, id"
        )
        rows = self._rows(sql, (json.dumps(contact_ids),))
        return self._remember([self._shape.from_row(row) for row in rows])


class SqlMarks(TableStore[Mark]):
    """Marks, known by the text of their item's key."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.mark, mapping.MARK)

    def find(self, key: ItemKey) -> Mark | None:
        """The mark of that item, if there is one."""
        return self._find([str(key)]).get(str(key))

    def _insert(self, entity: Mark) -> Mark:
        self._connection.execute(insert(self._table), self._row(entity))
        return entity
