"""Adding, editing, tagging, binning and restoring contacts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import uuid4

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.move import TierMove
from relbuilder.domain.rank import rank_between
from relbuilder.domain.recurrence import check_rule, mean_interval
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services import follow_ups, promises
from relbuilder.services.clocks import reckoned
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.mentioning import linked
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.promises import NewPromise
from relbuilder.services.recording import recorded

LONGEST_CADENCE = 3650
"""Days: what is rarer than once in ten years is no rhythm."""

NEW_TIES = frozenset((Tier.GOOD_TO_KNOW, Tier.VIP))
"""Whom one adds there one has just met; family and friends are no new ties."""


def add_contact(
    context: Context,
    contact: Contact,
    tier: Tier = Tier.GRAVEYARD,
    *,
    promised: NewPromise | None = None,
) -> Contact:
    """Put a new contact at the top of a tier; returns it with its id. `promised` is what was promised at once.

    Raises InputProblem EMPTY_NAME, or EMPTY_TEXT for a promise of nothing.
    """
    with recorded(context, Label.ADD) as unit:
        added = take_in(context, unit, contact, tier)
        if promised is not None:
            promises.write_down(context, unit, _stored_id(added), promised)
        return added


def take_in(
    context: Context, unit: UnitOfWork, contact: Contact, tier: Tier, *, light: bool = False
) -> Contact:
    """Store a new contact at the top of a tier, with the follow-ups of a new card; raises like `add_contact`.

    A `light` record has no place on the board, and so no step of a path over it. Part of larger use cases.
    """
    if not contact.display_name.strip():
        raise InputProblem(Code.EMPTY_NAME)
    today = context.today()
    note = linked(unit, contact.note)
    added = unit.contacts.add(replace(contact, uid=contact.uid or str(uuid4()), note=note))
    contact_id = _stored_id(added)
    standing = Standing(
        contact_id=contact_id,
        tier=tier,
        rank=rank_between(None, unit.standings.edge_rank(tier)),
        entered_on=today,
        light=light,
    )
    unit.standings.add(reckoned(unit, standing))
    if light:
        return added
    unit.moves.add(TierMove(contact_id, None, tier, today, context.clock.now(), context.clock.zone()))
    # Who is in a group was known before.
    if tier in NEW_TIES and contact.group is None:
        follow_ups.begin(context, unit, [contact_id])
    return added


def take_in_light(context: Context, unit: UnitOfWork, stranger: Contact) -> int:
    """Store somebody who is known through somebody else alone, off the board; returns the id. Raises like
    `add_contact`. Part of larger use cases.
    """
    return _stored_id(take_in(context, unit, stranger, Tier.GRAVEYARD, light=True))


def edit_contact(context: Context, contact_id: int, change: Callable[[Contact], Contact]) -> Contact:
    """Replace what is known of a contact by `change` of what is stored now; returns the new state.

    Raises NotFound, and InputProblem EMPTY_NAME when nothing would be left to call the contact by.
    """
    with recorded(context, Label.EDIT) as unit:
        known = unit.contacts.get(contact_id)
        edited = replace(change(known), id=contact_id, uid=known.uid)
        if edited.note != known.note:
            edited = replace(edited, note=linked(unit, edited.note, known.note))
        if not edited.display_name.strip():
            raise InputProblem(Code.EMPTY_NAME)
        if edited != known:
            unit.contacts.put(edited)
    return edited


def set_own_rhythm(context: Context, contact_id: int, *, days: int | None = None, rule: str = "") -> None:
    """Give a contact its own rhythm in days or by an RRULE, or (with neither) its tier's again; raises NotFound.

    Raises InputProblem INVALID_VALUE for a rule that is none, less than a day or more than `LONGEST_CADENCE`.
    """
    if rule:
        check_rule(rule)
        days = mean_interval(rule)
    if days is not None and not 1 <= days <= LONGEST_CADENCE:
        raise InputProblem(Code.INVALID_VALUE, value=rule or str(days))
    _change_standing(context, contact_id, lambda standing: replace(standing, own_cadence=days, own_rule=rule))


def tag_contacts(
    context: Context, ids: Sequence[int], *, add: Sequence[str] = (), remove: Sequence[str] = ()
) -> None:
    """Add tags to and remove tags from contacts; case does not tell tags apart."""
    gone = {tag.casefold() for tag in remove}
    wanted: dict[str, str] = {}
    for tag in filter(None, map(str.strip, add)):
        # Of two spellings the first one counts.
        wanted.setdefault(tag.casefold(), tag)
    with recorded(context, Label.TAG) as unit:
        for contact in unit.contacts.get_many(ids):
            kept = [tag for tag in contact.tags if tag.casefold() not in gone]
            known = {tag.casefold() for tag in kept}
            kept += [tag for folded, tag in wanted.items() if folded not in known]
            if tuple(kept) != contact.tags:
                unit.contacts.put(replace(contact, tags=tuple(kept)))


def bin_contacts(context: Context, ids: Sequence[int]) -> None:
    """Move contacts to the bin, which keeps them for 30 days."""
    with recorded(context, Label.BIN) as unit:
        for standing in unit.standings.get_many(ids):
            if standing.binned_on is None:
                unit.standings.put(replace(standing, binned_on=context.today()))


def restore_contacts(context: Context, ids: Sequence[int]) -> None:
    """Bring contacts back from the bin to where they stood."""
    with recorded(context, Label.RESTORE) as unit:
        for standing in unit.standings.get_many(ids):
            if standing.binned_on is not None:
                unit.standings.put(reckoned(unit, replace(standing, binned_on=None)))


def _change_standing(context: Context, contact_id: int, change: Callable[[Standing], Standing]) -> None:
    with recorded(context, Label.EDIT) as unit:
        before = unit.standings.get(contact_id)
        after = reckoned(unit, change(before))
        if after != before:
            unit.standings.put(after)


def _stored_id(contact: Contact) -> int:
    if contact.id is None:
        raise ValueError("a stored contact has an id")
    return contact.id
