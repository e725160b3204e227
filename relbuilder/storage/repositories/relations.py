"""Tier moves, promises, exchanges and ties: rows that belong to a contact and are nothing but their columns."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, func, select

from relbuilder.domain.relation import Exchange, Promise, Tie, TierMove
from relbuilder.services.ports import Change
from relbuilder.storage import mapping, tables
from relbuilder.storage.repositories.base import BLOCK, TableStore


class SqlMoves(TableStore[TierMove]):
    """Tier moves."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.tier_move, mapping.MOVE)

    def latest_of(self, contact_ids: Sequence[int]) -> list[TierMove]:
        """The latest step of each of those contacts."""
        table = tables.tier_move
        found: list[TierMove] = []
        for start in range(0, len(contact_ids), BLOCK):
            latest = (
                select(func.max(table.c.id))
                .where(table.c.contact_id.in_(contact_ids[start : start + BLOCK]))
                .group_by(table.c.contact_id)
            )
            found += self._select(select(*self._columns).where(table.c.id.in_(latest)))
        return self._remember(found)


class SqlPromises(TableStore[Promise]):
    """Promises."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.promise, mapping.PROMISE)

    def of_contact(self, contact_id: int) -> list[Promise]:
        """All promises between that contact and the user, oldest first."""
        table = tables.promise
        query = select(*self._columns).where(table.c.contact_id == contact_id)
        return self._remember(self._select(query.order_by(table.c.made_on, table.c.id)))


class SqlExchanges(TableStore[Exchange]):
    """Exchanges."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.exchange, mapping.EXCHANGE)

    def of_contact(self, contact_id: int) -> list[Exchange]:
        """All exchanges with that contact, oldest first."""
        table = tables.exchange
        query = (
            select(*self._columns).where(table.c.contact_id == contact_id).order_by(table.c.day, table.c.id)
        )
        return self._remember(self._select(query))


class SqlTies(TableStore[Tie]):
    """Ties."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.tie, mapping.TIE)
