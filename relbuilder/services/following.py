"""All that belongs to a contact, or speaks of it, follows it into another one. A helper of the use cases."""

from collections.abc import Iterable
from dataclasses import replace

from relbuilder.domain.contact import Contact
from relbuilder.domain.mentions import redirected
from relbuilder.domain.reminder import ItemKey, ItemKind, Mark
from relbuilder.domain.tie import Tie
from relbuilder.domain.touch import Touch
from relbuilder.domain.vouch import Recommendation
from relbuilder.services.changes import key_of
from relbuilder.services.ports import Belonging, UnitOfWork


def bring_over(unit: UnitOfWork, gone_id: int, kept_id: int) -> None:
    """Give everything of `gone_id` to `kept_id`; what would then lead from somebody to himself goes.

    What is on the contact's own card, and its standing, is not touched.
    """
    _bring_touches(unit, gone_id, kept_id)
    _bring_belongings(unit, gone_id, kept_id)
    _bring_recommendations(unit, gone_id, kept_id)
    _bring_links(unit, gone_id, kept_id)
    _turn_names(unit, gone_id, kept_id)


def _bring_touches(unit: UnitOfWork, gone_id: int, kept_id: int) -> None:
    for touch in unit.touches.of_contact(gone_id):
        # Both may have taken part: it was one person then, and one touch.
        people = dict.fromkeys(kept_id if number == gone_id else number for number in touch.people)
        unit.touches.put(replace(touch, people=tuple(people)))


def _bring_belongings(unit: UnitOfWork, gone_id: int, kept_id: int) -> None:
    for thing in _belongings(unit, gone_id):
        unit.store_of(thing).put(replace(thing, contact_id=kept_id))
    for pause in unit.pauses.touching(gone_id):
        if pause.contact_id == gone_id:
            unit.pauses.put(replace(pause, contact_id=kept_id))


def _belongings(unit: UnitOfWork, contact_id: int) -> Iterable[Belonging]:
    yield from unit.moves.of_contact(contact_id)
    yield from unit.promises.of_contact(contact_id)
    yield from unit.exchanges.of_contact(contact_id)
    yield from unit.loans.of_contact(contact_id)
    yield from unit.asks.of_contact(contact_id)
    yield from unit.needs.of_contact(contact_id)
    yield from unit.vouches.of_contact(contact_id)
    yield from unit.references.of_contact(contact_id)
    yield from unit.attachments.of_contact(contact_id)
    yield from unit.reminders.of_contact(contact_id)


def _bring_recommendations(unit: UnitOfWork, gone_id: int, kept_id: int) -> None:
    to_it = [thing for thing in unit.naming(gone_id) if isinstance(thing, Recommendation)]
    for known in {thing.id: thing for thing in (*unit.recommendations.of_contact(gone_id), *to_it)}.values():
        contact_id = kept_id if known.contact_id == gone_id else known.contact_id
        to_id = kept_id if known.to_id == gone_id else known.to_id
        turned = replace(known, contact_id=contact_id, to_id=to_id)
        if contact_id == to_id:
            # Nobody is recommended to himself: what is left is the name under which it was done.
            name = unit.contacts.get(known.to_id or kept_id).display_name
            turned = replace(turned, to_id=None, to_whom=known.to_whom or name)
        unit.recommendations.put(turned)


def _bring_links(unit: UnitOfWork, gone_id: int, kept_id: int) -> None:
    for tie in unit.ties.of_contact(gone_id):
        _bring_tie(unit, tie, gone_id, kept_id)
    for introduction in unit.introductions.of_contact(gone_id):
        first, second = _turned(introduction.first_id, introduction.second_id, gone_id, kept_id)
        if first == second:
            unit.introductions.remove(key_of(introduction))
        else:
            unit.introductions.put(replace(introduction, first_id=first, second_id=second))
    for verdict in unit.verdicts.of_contact(gone_id):
        first, second = sorted(_turned(verdict.first_id, verdict.second_id, gone_id, kept_id))
        known = unit.verdicts.between(first, second)
        if first == second or any(other.kind is verdict.kind for other in known):
            unit.verdicts.remove(key_of(verdict))
        else:
            unit.verdicts.put(replace(verdict, first_id=first, second_id=second))


def _bring_tie(unit: UnitOfWork, tie: Tie, gone_id: int, kept_id: int) -> None:
    first, second = _turned(tie.first_id, tie.second_id, gone_id, kept_id)
    brought = replace(tie, first_id=first, second_id=second)
    if first == second:
        unit.ties.remove(key_of(tie))
        return
    kind = brought.kind_for(kept_id)
    same = next((one for one in unit.ties.between(first, second) if one.kind_for(kept_id) == kind), None)
    if same is None:
        unit.ties.put(brought)
        return
    # Both knew the same person alike: one tie, as strong as the stronger and as old as the older.
    since = min(filter(None, (same.since, tie.since)), default=None)
    unit.ties.put(replace(same, strength=max(same.strength, tie.strength), since=since))
    unit.ties.remove(key_of(tie))


def _turned(first: int, second: int, gone_id: int, kept_id: int) -> tuple[int, int]:
    return kept_id if first == gone_id else first, kept_id if second == gone_id else second


def _turn_names(unit: UnitOfWork, gone_id: int, kept_id: int) -> None:
    """Let what others say of the one speak of the other."""
    moved = {gone_id: kept_id}
    for thing in unit.naming(gone_id):
        match thing:
            case Touch():
                unit.touches.put(replace(thing, note=redirected(thing.note, moved)))
            case Contact():
                members = dict.fromkeys(moved.get(number, number) for number in thing.members)
                unit.contacts.put(replace(thing, note=redirected(thing.note, moved), members=tuple(members)))
            case Mark():
                _turn_mark(unit, thing, gone_id, kept_id)


def _turn_mark(unit: UnitOfWork, mark: Mark, gone_id: int, kept_id: int) -> None:
    """An answer about the person is known by its id; of two answers to the same the later ones count."""
    key = ItemKey.parse(mark.key)
    if key.number != gone_id or key.kind not in (ItemKind.PERSON, ItemKind.DATE):
        unit.marks.put(replace(mark, contact_id=kept_id))
        return
    turned = replace(key, number=kept_id)
    known = unit.marks.find(turned)
    unit.marks.remove(mark.key)
    if known is None:
        unit.marks.add(replace(mark, key=str(turned), contact_id=kept_id))
        return
    unit.marks.put(
        replace(
            known,
            snoozed_until=max(filter(None, (known.snoozed_until, mark.snoozed_until)), default=None),
            settled_at=max(filter(None, (known.settled_at, mark.settled_at)), default=None),
            answered_on=max(filter(None, (known.answered_on, mark.answered_on)), default=None),
        )
    )
