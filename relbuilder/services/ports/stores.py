"""The stores that a unit of work opens, one for each kind of value."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Protocol, TypeVar

from relbuilder.domain.contact import Contact
from relbuilder.domain.move import TierMove
from relbuilder.domain.reminder import ItemKey, Mark, Pause
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.services.ports.changes import Belonging, E, Link

B = TypeVar("B", bound=Belonging)
L = TypeVar("L", bound=Link)

COMMON_NAME = 3
"""A name that more contacts than this share says nothing about who is meant."""


class Store(Protocol[E]):
    """Values of one kind, by id. All changes are recorded in the unit of work's `changes`."""

    def get(self, key: int | str) -> E:
        """The value with that id; raises NotFound."""
        ...

    def get_many(self, keys: Sequence[int]) -> list[E]:
        """The values with those ids in that order; missing ones are left out."""
        ...

    def add(self, entity: E) -> E:
        """Store a new value; one with an id keeps it (redo), one without is returned with it."""
        ...

    def put(self, entity: E) -> None:
        """Store a new state of a known value; raises NotFound."""
        ...

    def remove(self, key: int | str) -> None:
        """Take the value away for good; raises NotFound."""
        ...


class ContactStore(Store[Contact], Protocol):
    """Contacts. Adding one leaves it without a standing until `standings.add` within the same unit of work."""

    def candidates(self, uids: Iterable[str], keys: Iterable[str], name_keys: Iterable[str]) -> list[Contact]:
        """Contacts, not in the bin, that carry one of these uids, normalised points or name keys.

        A name key that more than `COMMON_NAME` contacts share finds nobody: it tells no one apart.
        """
        ...

    def imported_as(self, fingerprints: Iterable[int]) -> dict[int, int]:
        """The contacts that records with these fingerprints became in earlier imports.

        Imports that were undone and contacts in the bin do not count.
        """
        ...

    def remember_import(self, batch_id: int, records: Sequence[tuple[int, int]]) -> None:
        """Keep (fingerprint, contact id) pairs, so that the same record is known the next time."""
        ...

    def add_batch(self, batch_id: int, newcomers: Sequence[tuple[Contact, Standing, TierMove]]) -> list[int]:
        """Store many new contacts with their standing and first step, fast; returns their ids in order.

        The ids that contacts, standings and steps carry are ignored. Not recorded one by one: see
        `UnitOfWork.open_batch`.
        """
        ...

    def schedule_batch(self, first_dues: Sequence[tuple[int, date, date | None]]) -> None:
        """Set `spread_due` and `next_due` of newcomers of the open batch to these days."""
        ...


class StandingStore(Store[Standing], Protocol):
    """Standings; each lives and goes with its contact."""

    def edge_rank(self, tier: Tier, *, bottom: bool = False) -> str | None:
        """The rank of the first (or last) card of a tier; None when it is empty."""
        ...

    def ranks_around(self, tier: Tier, before_id: int, moving: Sequence[int]) -> tuple[str | None, str]:
        """The ranks between which cards land that are put before `before_id`; cards of `moving` do not count."""
        ...

    def count(self, tier: Tier) -> int:
        """How many contacts stand in a tier, the bin not counted."""
        ...

    def in_tier(self, tier: Tier) -> list[Standing]:
        """All standings of a tier, the bin not counted."""
        ...


class TouchStore(Store[Touch], Protocol):
    """Touches."""

    def of_contact(self, contact_id: int) -> list[Touch]:
        """All touches with that contact, oldest first."""
        ...

    def of_contacts(self, contact_ids: Sequence[int]) -> dict[int, list[Touch]]:
        """The same for each of those contacts."""
        ...


class BelongingStore(Store[B], Protocol[B]):
    """What belongs to one contact each, in order of time."""

    def of_contact(self, contact_id: int) -> list[B]:
        """All that belong to that contact, settled ones too."""
        ...

    def of_contacts(self, contact_ids: Sequence[int]) -> dict[int, list[B]]:
        """The same for each of those contacts."""
        ...


class LinkStore(Store[L], Protocol[L]):
    """What stands between two contacts each, in the order in which it was stored."""

    def of_contact(self, contact_id: int) -> list[L]:
        """All that have that contact at either end."""
        ...

    def between(self, one: int, other: int) -> list[L]:
        """All between those two, whichever comes first."""
        ...


class MoveStore(BelongingStore[TierMove], Protocol):
    """The steps of contacts' paths over the board."""

    def latest_of(self, contact_ids: Sequence[int]) -> list[TierMove]:
        """The latest step of each of those contacts."""
        ...


class PauseStore(Store[Pause], Protocol):
    """Pauses."""

    def touching(self, contact_id: int | None) -> list[Pause]:
        """The pauses of that contact and of everybody, by first day; with None only those of everybody."""
        ...

    def touching_each(self, contact_ids: Sequence[int]) -> dict[int, list[Pause]]:
        """The same for each of those contacts."""
        ...


class MarkStore(Store[Mark], Protocol):
    """What the user answered, by the item's key."""

    def find(self, key: ItemKey) -> Mark | None:
        """The mark of that item, if there is one."""
        ...


class AnnouncementLog(Protocol):
    """What was shown to the user. Nothing of it is recorded as a change: undo has no say in it."""

    def announce(self, keys: Iterable[str], at: datetime) -> None:
        """Note that these were announced at an instant (UTC)."""
        ...

    def show(self, keys: Iterable[str], day: date) -> None:
        """Note that these stood in Today on a day; the same day counts once."""
        ...

    def last_checked(self) -> date | None:
        """The day up to which yearly dates were looked for; None before the first time."""
        ...

    def set_last_checked(self, day: date) -> None:
        """Remember that yearly dates were looked for up to a day."""
        ...


class PolicyStore(Store[TierPolicy], Protocol):
    """The tiers' policies; `get` takes a tier."""

    def all(self) -> dict[Tier, TierPolicy]:
        """Every tier's policy."""
        ...
