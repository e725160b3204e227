"""Adding several people by name alone, as one deed: how a board begins without an address book."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from relbuilder.domain.contact import Affiliation, Contact
from relbuilder.domain.customs import Customs
from relbuilder.domain.matching import best_match
from relbuilder.domain.move import TierMove
from relbuilder.domain.rank import ranks_between
from relbuilder.domain.standing import Standing
from relbuilder.domain.text import name_key
from relbuilder.domain.tier import Tier
from relbuilder.services import follow_ups
from relbuilder.services.board import first_due_days
from relbuilder.services.clocks import reckoned
from relbuilder.services.contacts import NEW_TIES
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


@dataclass(frozen=True, slots=True)
class Newcomers:
    """What became of a list of names: the ids of those who came in, and the names of those who were there already."""

    added: tuple[int, ...]
    known: tuple[str, ...]


def add_names(context: Context, lines: Sequence[str], tier: Tier) -> Newcomers:
    """Put people at the top of a tier in the order they were named, as one deed.

    A line is a name, and behind a comma the firm if there is one; empty lines count for nothing. Who is on the board
    already is not doubled, namesakes of another firm aside. A tier's capacity refuses nobody. Where several come, their
    first due days are spread over the tier's cadence.
    """
    named = [contact for line in lines if (contact := _read(context.customs(), line))]
    with recorded(context, Label.NAMES) as unit:
        new, known = _told_apart(context, unit, named)
        return Newcomers(_take_in(context, unit, new, tier), tuple(known))


def _read(customs: Customs, line: str) -> Contact | None:
    """Whom a line names; None where it names nobody."""
    called, _, firm = (part.strip() for part in line.partition(","))
    if not called:
        return None
    work = Affiliation(" ".join(firm.split()))
    return Contact(customs.name(" ".join(called.split())), affiliations=(work,) if firm else ())


def _told_apart(
    context: Context, unit: UnitOfWork, named: Sequence[Contact]
) -> tuple[list[Contact], list[str]]:
    """Who is new, and the names of those who are known or stand twice in the list."""
    people = unit.contacts.candidates((), (), {name_key(contact.display_name) for contact in named})
    new: list[Contact] = []
    known: list[str] = []
    for contact in named:
        if best_match(contact, [*people, *new], context.region):
            known.append(contact.display_name)
        else:
            new.append(contact)
    return new, known


def _take_in(context: Context, unit: UnitOfWork, people: Sequence[Contact], tier: Tier) -> tuple[int, ...]:
    today, now, zone = context.today(), context.clock.now(), context.clock.zone()
    dues = first_due_days(unit.policies.get(tier), today, len(people))
    ranks = ranks_between(None, unit.standings.edge_rank(tier), len(people))
    ids = []
    for contact, rank, due in zip(people, ranks, dues, strict=True):
        contact_id = _stored(unit, contact)
        standing = Standing(contact_id, tier, rank, entered_on=today, spread_due=due)
        unit.standings.add(reckoned(unit, standing))
        unit.moves.add(TierMove(contact_id, None, tier, today, now, zone))
        ids.append(contact_id)
    if tier in NEW_TIES:
        follow_ups.begin(context, unit, ids)
    return tuple(ids)


def _stored(unit: UnitOfWork, contact: Contact) -> int:
    added = unit.contacts.add(replace(contact, uid=str(uuid4())))
    if added.id is None:
        raise ValueError("a stored contact has an id")
    return added.id
