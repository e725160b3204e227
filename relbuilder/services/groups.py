"""Groups: families, couples, teams, boards, each one card with its members."""

from collections.abc import Sequence
from dataclasses import replace

from relbuilder.domain.contact import Contact, GroupKind, Name
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import take_in
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def add_group(
    context: Context, name: str, kind: GroupKind, members: Sequence[int] = (), tier: Tier = Tier.GRAVEYARD
) -> Contact:
    """Make a card for several people; returns it with its id. Raises NotFound, and InputProblem EMPTY_NAME."""
    card = Contact(Name(formatted=name.strip()), group=kind, members=tuple(dict.fromkeys(members)))
    with recorded(context, Label.GROUP) as unit:
        _check(unit, None, card.members)
        return take_in(context, unit, card, tier)


def set_members(context: Context, group_id: int, kind: GroupKind, members: Sequence[int]) -> None:
    """Say who belongs to a group, and what kind it is; raises NotFound, InputProblem INVALID_VALUE for itself."""
    wanted = tuple(dict.fromkeys(members))
    with recorded(context, Label.GROUP) as unit:
        _check(unit, group_id, wanted)
        unit.contacts.put(replace(unit.contacts.get(group_id), group=kind, members=wanted))


def leave_group(context: Context, group_id: int, member_id: int) -> None:
    """Take somebody out of a group; raises NotFound."""
    with recorded(context, Label.GROUP) as unit:
        card = unit.contacts.get(group_id)
        if member_id in card.members:
            members = tuple(member for member in card.members if member != member_id)
            unit.contacts.put(replace(card, members=members))


def dissolve_group(context: Context, group_id: int) -> None:
    """Make a group's card that of a single contact again; raises NotFound."""
    with recorded(context, Label.GROUP) as unit:
        unit.contacts.put(replace(unit.contacts.get(group_id), group=None, members=()))


def _check(unit: UnitOfWork, group_id: int | None, members: Sequence[int]) -> None:
    for member in members:
        unit.standings.get(member)
        if member == group_id:
            raise InputProblem(Code.INVALID_VALUE, value=str(member))
