"""Reads a list of recorded changes: which events it means, and what undoes it. Knows no single use case."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.events import (
    BoardReplaced,
    ContactsAdded,
    ContactsBinned,
    ContactsEdited,
    ContactsMoved,
    ContactsRestored,
    Event,
    PoliciesChanged,
)
from relbuilder.domain.introduction import Introduction
from relbuilder.domain.mentions import mentioned
from relbuilder.domain.standing import Standing
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.domain.verdict import Verdict
from relbuilder.domain.vouch import Recommendation
from relbuilder.services.ports import BatchChange, Change, Entity, EntityChange, MergeChange, UnitOfWork

MANY = 500
"""Above this many contacts a view is quicker in reading everything afresh than in following each."""


def inverse(changes: Sequence[Change]) -> tuple[Change, ...]:
    """The changes that lead back, in the order to apply them."""
    return tuple(_inverse(change) for change in reversed(changes))


def _inverse(change: Change) -> Change:
    match change:
        case BatchChange():
            return BatchChange(change.batch_id, not change.present)
        case MergeChange():
            return replace(change, merged=not change.merged)
        case EntityChange():
            return EntityChange(change.after, change.before)


def apply(unit: UnitOfWork, changes: Iterable[Change]) -> None:
    """Carry out recorded changes; raises InputProblem CHANGED_ELSEWHERE where a value is not as they found it."""
    for change in changes:
        match change:
            case BatchChange():
                unit.show_batch(change.batch_id, present=change.present)
            case MergeChange(merged=True):
                unit.absorb(change.gone_id, change.kept_id)
            case MergeChange():
                unit.release(change)
            case EntityChange():
                _apply_one(unit, change)


def _apply_one(unit: UnitOfWork, change: EntityChange) -> None:
    known = change.before or change.after
    if known is None:
        return
    store = unit.store_of(known)
    if change.before is None:
        store.add(known)
        return
    if _current(unit, change.before) != change.before:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    if change.after is None:
        store.remove(key_of(known))
    else:
        store.put(change.after)


def _current(unit: UnitOfWork, entity: Entity) -> Entity | None:
    try:
        return unit.store_of(entity).get(key_of(entity))
    except NotFound:
        return None


def key_of(entity: Entity) -> int | str:
    """The id a store knows the entity by; a stored entity always has one."""
    key = entity.id
    if key is None:
        raise ValueError("a value that was never stored has no key")
    return key


def contacts_in(change: Change) -> tuple[int, ...]:
    """The contacts a change is about; none for a batch or a policy."""
    if isinstance(change, MergeChange):
        return (change.gone_id,)
    entity = None if isinstance(change, BatchChange) else change.after or change.before
    match entity:
        case Contact():
            return () if entity.id is None else (entity.id,)
        case Tie() | Introduction() | Verdict():
            return (entity.first_id, entity.second_id)
        case Recommendation(contact_id=contact_id, to_id=int(to_id)):
            return (contact_id, to_id)
        case Touch(people=people, note=note):
            return (*people, *mentioned(note))
        case TierPolicy() | None:
            return ()
        case _:
            # What belongs to a contact; the pause of everybody and the reminder about nobody have none.
            return () if entity.contact_id is None else (entity.contact_id,)


def events_of(changes: Sequence[Change]) -> list[Event]:
    """What to tell the views about committed changes: each contact under the strongest event that fits it."""
    policies = tuple(
        dict.fromkeys(c.after.tier for c in _entity_changes(changes) if isinstance(c.after, TierPolicy))
    )
    ids = {contact_id for change in changes for contact_id in contacts_in(change)}
    told: list[Event] = [PoliciesChanged(policies)] if policies else []
    if len(ids) > MANY or any(isinstance(change, BatchChange) for change in changes):
        return [*told, BoardReplaced()]
    kinds: dict[int, type] = {}
    for change in changes:
        if isinstance(change, BatchChange):
            continue
        kind = _kind(change)
        for contact_id in contacts_in(change):
            if contact_id not in kinds or _STRENGTH.index(kind) < _STRENGTH.index(kinds[contact_id]):
                kinds[contact_id] = kind
    for member in _members_changed(changes):
        kinds.setdefault(member, ContactsEdited)
    for kind in _STRENGTH:
        members = tuple(contact_id for contact_id, its_kind in kinds.items() if its_kind is kind)
        if members:
            told.append(kind(members))
    return told


def _members_changed(changes: Sequence[Change]) -> set[int]:
    """Who came into a group or left one: their own views name the groups they are in."""
    sides = [
        side.members if isinstance(side, Contact) else ()
        for change in _entity_changes(changes)
        for side in (change.before, change.after)
    ]
    return {
        member
        for before, after in zip(sides[::2], sides[1::2], strict=True)
        for member in set(before) ^ set(after)
    }


_STRENGTH: tuple[type, ...] = (ContactsBinned, ContactsRestored, ContactsAdded, ContactsMoved, ContactsEdited)


def _entity_changes(changes: Iterable[Change]) -> list[EntityChange]:
    return [change for change in changes if isinstance(change, EntityChange)]


def _kind(change: EntityChange | MergeChange) -> type:
    if isinstance(change, MergeChange):
        return ContactsBinned if change.merged else ContactsRestored
    before, after = change.before, change.after
    if isinstance(before or after, Contact):
        if before is None:
            return ContactsAdded
        return ContactsBinned if after is None else ContactsEdited
    if isinstance(before, Standing) and isinstance(after, Standing):
        if before.binned_on != after.binned_on:
            return ContactsBinned if after.binned_on else ContactsRestored
        if (before.tier, before.rank) != (after.tier, after.rank):
            return ContactsMoved
    return ContactsEdited
