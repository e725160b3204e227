"""Keeps a contact's clocks and follow-ups true to what is stored of it. A helper of the use cases, not one itself."""

from dataclasses import replace

from relbuilder.domain.moisture import waterings
from relbuilder.domain.standing import Standing, reckon
from relbuilder.domain.touch import Touch
from relbuilder.services import follow_ups
from relbuilder.services.ports import UnitOfWork


def reckoned(unit: UnitOfWork, standing: Standing) -> Standing:
    """The standing with last touch, next due, moisture and pause computed from everything that is stored."""
    return _reckoned(unit, standing, unit.touches.of_contact(standing.contact_id))


def refresh(unit: UnitOfWork, contact_id: int) -> None:
    """Store a contact's clocks anew, if they changed, and settle its follow-ups. A later touch ends a snooze."""
    before = unit.standings.get(contact_id)
    touches = unit.touches.of_contact(contact_id)
    after = _reckoned(unit, before, touches)
    if before.snoozed_until and _later(after, before):
        after = _reckoned(unit, replace(before, snoozed_until=None), touches)
    if after != before:
        unit.standings.put(after)
    follow_ups.settle(unit, contact_id, (touch.day for touch in touches))


def _reckoned(unit: UnitOfWork, standing: Standing, touches: list[Touch]) -> Standing:
    exchanges = unit.exchanges.of_contact(standing.contact_id)
    return reckon(
        standing,
        unit.policies.get(standing.tier),
        waterings(touches, exchanges),
        max((touch.day for touch in touches), default=None),
        unit.pauses.touching(standing.contact_id),
    )


def _later(after: Standing, before: Standing) -> bool:
    if after.last_touch is None:
        return False
    return before.last_touch is None or after.last_touch > before.last_touch
