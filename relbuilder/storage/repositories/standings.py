"""Standings. They lie in the contact's own row, so that a board reads one table; each goes with its contact."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, case, func, select, tuple_, update

from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.rank import rank_between
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services.ports import Change
from relbuilder.storage import mapping
from relbuilder.storage.repositories.base import TableStore
from relbuilder.storage.tables import contact


class SqlStandings(TableStore[Standing]):
    """Standings."""

    missing = Code.NO_SUCH_CONTACT

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, contact, mapping.STANDING)

    def edge_rank(self, tier: Tier, *, bottom: bool = False) -> str | None:
        """The rank of the first (or last) card of a tier; None when it is empty."""
        edge = func.max if bottom else func.min
        query = select(edge(contact.c.rank)).where(contact.c.shown_in == tier.position)
        rank: str | None = self._connection.execute(query).scalar()
        return rank

    def ranks_around(self, tier: Tier, before_id: int, moving: Sequence[int]) -> tuple[str | None, str]:
        """The ranks between which cards land that are put before `before_id`; cards of `moving` do not count.

        The first is always below the second, also where two cards share a rank: then the newcomers land before both.
        """
        target = self.get(before_id)
        if target.tier is not tier or target.binned_on is not None:
            raise NotFound(Code.CHANGED_ELSEWHERE, id=str(before_id))
        movers = set(moving)
        upper: str | None = target.rank
        if before_id in movers:
            below = (rank for number, rank in self._downwards(target) if number not in movers)
            upper = next(below, None)
        above = (rank for number, rank in self._upwards(tier, upper) if number not in movers)
        lower = next(above, None)
        return lower, upper if upper is not None else rank_between(lower, None)

    def count(self, tier: Tier) -> int:
        """How many contacts stand in a tier, the bin not counted."""
        query = select(func.count()).select_from(contact).where(contact.c.shown_in == tier.position)
        return self._connection.execute(query).scalar_one()

    def in_tier(self, tier: Tier) -> list[Standing]:
        """All standings of a tier in manual order, the bin not counted."""
        query = (
            select(*self._columns)
            .where(contact.c.shown_in == tier.position)
            .order_by(contact.c.rank, contact.c.id)
        )
        return self._remember(self._select(query))

    def binned_before(self, day: date) -> list[int]:
        """Contacts that went to the bin before that day."""
        query = select(contact.c.id).where(contact.c.binned_on < day.isoformat()).order_by(contact.c.id)
        return list(self._connection.execute(query).scalars())

    def _downwards(self, target: Standing) -> Iterator[tuple[int, str]]:
        query = (
            _places(target.tier)
            .where(tuple_(contact.c.rank, contact.c.id) > (target.rank, target.contact_id))
            .order_by(contact.c.rank, contact.c.id)
        )
        yield from self._places(query)

    def _upwards(self, tier: Tier, below: str | None) -> Iterator[tuple[int, str]]:
        query = _places(tier).order_by(contact.c.rank.desc(), contact.c.id.desc())
        yield from self._places(query if below is None else query.where(contact.c.rank < below))

    def _places(self, query: Select[Any]) -> Iterator[tuple[int, str]]:
        # Read one by one: the first few rows answer, and a column may be long.
        with self._connection.execute(query) as rows:
            for row in rows:
                yield row[0], row[1]

    def _load(self, keys: Sequence[int | str]) -> list[Standing]:
        query = select(*self._columns).where(contact.c.id.in_(keys), contact.c.tier.is_not(None))
        return self._select(query)

    def _insert(self, entity: Standing) -> Standing:
        # The day it first entered a tier is the day it was added: a later move does not change that.
        if not self._write(entity, added_on=entity.entered_on.isoformat()):
            raise NotFound(self.missing, id=str(entity.contact_id))
        return entity

    def _update(self, before: Standing, entity: Standing) -> None:  # noqa: ARG002 - a standing is one row
        self._write(entity)

    def _write(self, entity: Standing, **more: str) -> int:
        row = self._row(entity)
        mine = contact.c.id == row.pop("id")
        shown_in = None if entity.binned_on else case((contact.c.hidden == 0, row["tier"]))
        return self._connection.execute(
            update(contact).where(mine).values(**row, **more, shown_in=shown_in)
        ).rowcount

    def _delete(self, key: int | str) -> None:
        """Nothing to take away: a standing goes with its contact."""


def _places(tier: Tier) -> Select[Any]:
    return select(contact.c.id, contact.c.rank).where(contact.c.shown_in == tier.position)
