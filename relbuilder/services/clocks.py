"""Keeps a contact's clocks true to its touches and exchanges. A helper of the use cases, not one itself."""

from relbuilder.domain.moisture import waterings
from relbuilder.domain.standing import Standing, reckon
from relbuilder.services.ports import UnitOfWork


def reckoned(unit: UnitOfWork, standing: Standing) -> Standing:
    """The standing with last touch, next due and moisture computed from everything that is stored."""
    touches = unit.touches.of_contact(standing.contact_id)
    exchanges = unit.exchanges.of_contact(standing.contact_id)
    last_touch = max((touch.day for touch in touches), default=None)
    return reckon(standing, unit.policies.get(standing.tier), waterings(touches, exchanges), last_touch)


def refresh(unit: UnitOfWork, contact_id: int) -> None:
    """Store a contact's clocks anew, if they changed."""
    before = unit.standings.get(contact_id)
    after = reckoned(unit, before)
    if after != before:
        unit.standings.put(after)
