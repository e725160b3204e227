"""Touches and the people they were with."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

from sqlalchemy import Connection, delete, insert

from relbuilder.domain.touch import Touch
from relbuilder.services.ports import Change
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG, whole_touches
from relbuilder.storage.repositories.base import TableStore, write_mentions
from relbuilder.storage.tables import touch, touch_mention, touch_person


class SqlTouches(TableStore[Touch]):
    """Touches."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, touch, mapping.TOUCH)

    def of_contact(self, contact_id: int) -> list[Touch]:
        """All touches with that contact, oldest first."""
        return self.of_contacts([contact_id])[contact_id]

    def of_contacts(self, contact_ids: Sequence[int]) -> dict[int, list[Touch]]:
        """All touches with each of those contacts, oldest first."""
        found: dict[int, list[Touch]] = {number: [] for number in contact_ids}
        sql = f"SELECT DISTINCT touch_id FROM touch_person WHERE contact_id {AMONG}"  # noqa: S608 - own words
        numbers = [number for (number,) in self._rows(sql, (json.dumps(contact_ids),))]
        for known in self._remember(whole_touches(self._rows, numbers)):
            for person in known.people:
                if person in found:
                    found[person].append(known)
        return found

    def _load(self, keys: Sequence[int | str]) -> list[Touch]:
        return whole_touches(self._rows, cast("Sequence[int]", keys))

    def _insert(self, entity: Touch) -> Touch:
        stored = replace(super()._insert(entity), people=entity.people)
        self._insert_people(stored)
        self._write_mentions("", stored)
        return stored

    def _update(self, before: Touch, entity: Touch) -> None:
        super()._update(before, entity)
        if before.people != entity.people:
            self._connection.execute(delete(touch_person).where(touch_person.c.touch_id == entity.id))
            self._insert_people(entity)
        self._write_mentions(before.note, entity)

    def _write_mentions(self, note_before: str, entity: Touch) -> None:
        if entity.id is not None and entity.note != note_before:
            write_mentions(self._connection, touch_mention, entity.id, entity.note)

    def _insert_people(self, entity: Touch) -> None:
        rows = [
            {"touch_id": entity.id, "position": place, "contact_id": person}
            for place, person in enumerate(entity.people)
        ]
        if rows:
            self._connection.execute(insert(touch_person), rows)
