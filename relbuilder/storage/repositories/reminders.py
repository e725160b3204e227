"""Reminders, pauses, and the marks that hold the user's answers."""

from collections.abc import Callable

from sqlalchemy import Connection, insert, or_, select

from relbuilder.domain.reminder import ItemKey, Mark, Pause, Reminder
from relbuilder.services.ports import Change
from relbuilder.storage import mapping, tables
from relbuilder.storage.repositories.base import TableStore


class SqlReminders(TableStore[Reminder]):
    """Reminders."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.reminder, mapping.REMINDER)

    def of_contact(self, contact_id: int) -> list[Reminder]:
        """All reminders about that contact, settled ones too, by day."""
        table = tables.reminder
        query = select(*self._columns).where(table.c.contact_id == contact_id)
        return self._remember(self._select(query.order_by(table.c.day, table.c.at, table.c.id)))


class SqlPauses(TableStore[Pause]):
    """Pauses."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.pause, mapping.PAUSE)

    def touching(self, contact_id: int | None) -> list[Pause]:
        """The pauses of that contact and of everybody, by first day; with None only those of everybody."""
        table = tables.pause
        # With None the second half asks the same again.
        about = or_(table.c.contact_id.is_(None), table.c.contact_id == contact_id)
        query = select(*self._columns).where(about).order_by(table.c.first_day, table.c.id)
        return self._remember(self._select(query))


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
