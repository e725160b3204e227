"""People on a real board for tests of the page and its parts."""

from __future__ import annotations

from dataclasses import replace

from relbuilder.domain.tier import Tier
from relbuilder.services import contacts
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.services.tiers import set_capacity
from relbuilder.ui.desk import Desk
from tests.people import person


def add(desk: Desk, name: str, tier: Tier, *, tags: tuple[str, ...] = (), **more: str) -> int:
    """Somebody at the top of a tier; returns the id."""
    added = contacts.add_contact(desk.context, replace(person(name, **more), tags=tags), tier)
    assert added.id is not None
    return added.id


def fill(desk: Desk, tier: Tier, *names: str) -> list[int]:
    """These people, the first at the top, in a tier that has room for no more."""
    ids = [add(desk, name, tier) for name in reversed(names)][::-1]
    set_capacity(desk.context, tier, len(names))
    return ids


def column(desk: Desk, tier: Tier) -> list[str]:
    """The names in a column, top down."""
    ids = desk.reader.column_ids(tier, BoardFilter(), Sort.MANUAL, desk.today())
    return [person.name for person in desk.reader.summaries(ids, desk.today())]
