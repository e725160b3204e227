"""Tier moves, which can be asked for their latest."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, func, select

from relbuilder.domain.move import TierMove
from relbuilder.services.ports import Change
from relbuilder.storage import mapping, tables
from relbuilder.storage.repositories.base import BLOCK, SqlBelongings


class SqlMoves(SqlBelongings[TierMove]):
    """Tier moves."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, mapping.MOVE, "id")

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
