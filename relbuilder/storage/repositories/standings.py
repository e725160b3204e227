"""Standings. They lie in the contact's own row, so that a board reads one table; each goes with its contact."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, func, select, tuple_, update

from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.rank import rank_between
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services.ports import Change
from relbuilder.storage import mapping
from relbuilder.storage.repositories.base import TableStore
from relbuilder.storage.tables import OFF_BOARD, contact

# A move is the app's central gesture, so its statements are put together once.
_COLUMNS = mapping.STANDING.columns[1:]
_ONE = select(*(contact.c[name] for name in mapping.STANDING.columns)).where(
    contact.c.id == bindparam("number"), contact.c.tier.is_not(None)
)
_PLACES = select(contact.c.id, contact.c.rank).where(contact.c.shown_in == bindparam("tier"))
_UPWARDS = _PLACES.order_by(contact.c.rank.desc(), contact.c.id.desc())
_UPWARDS_FROM = _UPWARDS.where(contact.c.rank < bindparam("rank"))
_DOWNWARDS_FROM = _PLACES.where(
    tuple_(contact.c.rank, contact.c.id) > tuple_(bindparam("rank"), bindparam("number"))
).order_by(contact.c.rank, contact.c.id)

# The day a contact first entered a tier is the day it was added: a later move does not change that.
_WRITE = (
    update(contact)
    .where(contact.c.id == bindparam("contact_id"))
    .values(
        {name: bindparam(f"new_{name}") for name in _COLUMNS}
        | {
            "added_on": func.coalesce(contact.c.added_on, bindparam("new_entered_on")),
            "shown_in": case((contact.c.hidden == 0, bindparam("seen_in"))),
        }
    )
)


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
        here = {"tier": tier.position, "rank": target.rank, "number": before_id}
        upper = target.rank if before_id not in movers else self._first_rank(_DOWNWARDS_FROM, here, movers)
        if upper is None:
            lower = self._first_rank(_UPWARDS, here, movers)
            return lower, rank_between(lower, None)
        return self._first_rank(_UPWARDS_FROM, {**here, "rank": upper}, movers), upper

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

    def _first_rank(self, places: Select[Any], here: dict[str, Any], movers: set[int]) -> str | None:
        # Read row by row: the first few answer, and a column may be long.
        with self._connection.execute(places, here) as rows:
            return next((row[1] for row in rows if row[0] not in movers), None)

    def _load(self, keys: Sequence[int | str]) -> list[Standing]:
        if len(keys) == 1:
            rows = self._connection.execute(_ONE, {"number": keys[0]})
            return [mapping.STANDING.from_row(tuple(row)) for row in rows]
        query = select(*self._columns).where(contact.c.id.in_(keys), contact.c.tier.is_not(None))
        return self._select(query)

    def _insert(self, entity: Standing) -> Standing:
        if not self._connection.execute(_WRITE, _values(entity)).rowcount:
            raise NotFound(self.missing, id=str(entity.contact_id))
        return entity

    def _update(self, before: Standing, entity: Standing) -> None:  # noqa: ARG002 - a standing is one row
        self._connection.execute(_WRITE, _values(entity))

    def _delete(self, key: int | str) -> None:
        """Nothing to take away: a standing goes with its contact."""


def _values(entity: Standing) -> dict[str, Any]:
    number, *new = mapping.STANDING.to_row(entity)
    place = OFF_BOARD if entity.light else entity.tier.position
    return {
        "contact_id": number,
        "seen_in": None if entity.binned_on else place,
        **{f"new_{name}": value for name, value in zip(_COLUMNS, new, strict=True)},
    }
