"""The tiers' policies, known by their tier."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, select

from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.services.ports import Change
from relbuilder.storage import mapping
from relbuilder.storage.repositories.base import TableStore
from relbuilder.storage.tables import tier_policy


class SqlPolicies(TableStore[TierPolicy]):
    """The tiers' policies; `get` takes a tier."""

    def __init__(self, connection: Connection, record: Callable[[Change], None]) -> None:
        super().__init__(connection, record, tier_policy, mapping.POLICY)

    def all(self) -> dict[Tier, TierPolicy]:
        """Every tier's policy."""
        return {policy.tier: policy for policy in self._select(select(*self._columns).order_by(self._key))}

    def _load(self, keys: Sequence[int | str]) -> list[TierPolicy]:
        return super()._load([_position(key) for key in keys])

    def _delete(self, key: int | str) -> None:
        super()._delete(_position(key))


def _position(key: int | str) -> int:
    return Tier(str(key)).position
