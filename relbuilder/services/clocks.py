"""Keeps contacts' clocks and follow-ups true to what is stored of them. A helper of the use cases, not one itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from relbuilder.domain.exchange import Exchange
from relbuilder.domain.moisture import waterings
from relbuilder.domain.reminder import Pause
from relbuilder.domain.standing import Standing, reckon
from relbuilder.domain.tier import TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.services import follow_ups
from relbuilder.services.batches import batches
from relbuilder.services.ports import UnitOfWork


def reckoned(unit: UnitOfWork, standing: Standing) -> Standing:
    """The standing with last touch, next due, moisture and pause computed from everything that is stored."""
    return next(reckoned_all(unit, [standing]))


def reckoned_all(unit: UnitOfWork, standings: Sequence[Standing]) -> Iterator[Standing]:
    """The same of many, in their order."""
    for batch in batches(standings):
        pasts = _pasts(unit, [standing.contact_id for standing in batch])
        for standing in batch:
            yield pasts[standing.contact_id].reckon(standing, unit.policies.get(standing.tier))


def refresh(unit: UnitOfWork, contact_id: int) -> None:
    """Store a contact's clocks anew, if they changed, and settle its follow-ups; raises NotFound.

    A touch that is later than the latest so far ends a snooze.
    """
    unit.standings.get(contact_id)
    refresh_all(unit, [contact_id])


def refresh_all(unit: UnitOfWork, contact_ids: Sequence[int]) -> None:
    """The same for many; those that are gone are left out."""
    for batch in batches(contact_ids):
        pasts = _pasts(unit, batch)
        for before in unit.standings.get_many(batch):
            past, policy = pasts[before.contact_id], unit.policies.get(before.tier)
            awake = replace(before, snoozed_until=None) if past.went_on_after(before.last_touch) else before
            after = past.reckon(awake, policy)
            if after != before:
                unit.standings.put(after)
        follow_ups.settle(unit, {number: [t.day for t in past.touches] for number, past in pasts.items()})


@dataclass(frozen=True, slots=True)
class _Past:
    """What drives the clocks of one contact."""

    touches: Sequence[Touch]
    exchanges: Sequence[Exchange]
    pauses: Sequence[Pause]

    @property
    def last_touch(self) -> date | None:
        return max((touch.day for touch in self.touches), default=None)

    def went_on_after(self, day: date | None) -> bool:
        """Whether there was a touch after that day, or (None) any at all."""
        return self.last_touch is not None and (day is None or self.last_touch > day)

    def reckon(self, standing: Standing, policy: TierPolicy) -> Standing:
        drops = waterings(self.touches, self.exchanges)
        return reckon(standing, policy, drops, self.last_touch, self.pauses)


def _pasts(unit: UnitOfWork, contact_ids: Sequence[int]) -> dict[int, _Past]:
    touches = unit.touches.of_contacts(contact_ids)
    exchanges = unit.exchanges.of_contacts(contact_ids)
    pauses = unit.pauses.touching_each(contact_ids)
    return {number: _Past(touches[number], exchanges[number], pauses[number]) for number in contact_ids}
