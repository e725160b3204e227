"""Tier moves, promises, exchanges and ties: rows that belong to a contact and are nothing but their columns."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, func, select

from relbuilder.domain.relation import Exchange, Promise, Tie, TierMove
from relbuilder.services.ports import Change
from relbuilder.storage import mapping, tables
from relbuilder.storage.repositories.base import BLOCK, BelongingStore, TableStore


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


class SqlPromises(BelongingStore[Promise]):
    """Promises."""

    order = "made_on, id"

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.promise, mapping.PROMISE)


class SqlExchanges(BelongingStore[Exchange]):
    """Exchanges."""

    order = "day, id"

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.exchange, mapping.EXCHANGE)


class SqlTies(TableStore[Tie]):
    """Ties."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tables.tie, mapping.TIE)
