"""Merging two contacts that are one person, and telling apart two that are not; both are undone in one step."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.mentions import redirected
from relbuilder.domain.merge_choice import Field, merge_chosen, merge_standings, open_questions, usual_answers
from relbuilder.domain.standing import Standing
from relbuilder.domain.verdict import Verdict, VerdictKind
from relbuilder.services import following
from relbuilder.services.clocks import reckoned, refresh
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of two contacts: the one that stayed, where it stands, and in which fields the other one counted."""

    contact: Contact
    standing: Standing
    asked: Sequence[Field]
    taken: frozenset[Field]


def merge_contacts(
    context: Context, kept_id: int, other_id: int, taken: Collection[Field] | None = None
) -> Merged:
    """Let `other_id` go into `kept_id` with all that belongs to it; in the fields `taken` its values count.

    Without `taken` the usual answers are given. Raises NotFound, and InputProblem INVALID_VALUE for one and the same.
    """
    with recorded(context, Label.MERGE) as unit:
        return _merge(context, unit, kept_id, other_id, taken)


def preview_merge(
    context: Context, kept_id: int, other_id: int, taken: Collection[Field] | None = None
) -> Merged:
    """What `merge_contacts` would do, found out by doing it and taking it back; raises alike."""
    with context.open_unit() as unit:
        return _merge(context, unit, kept_id, other_id, taken)


def judge_different(context: Context, one_id: int, other_id: int) -> None:
    """Remember that two contacts are different people, so that nobody asks again; raises NotFound."""
    with recorded(context, Label.VERDICT) as unit:
        for contact_id in (one_id, other_id):
            unit.contacts.get(contact_id)
        known = unit.verdicts.between(one_id, other_id)
        if not any(verdict.kind is VerdictKind.DIFFERENT for verdict in known):
            unit.verdicts.add(Verdict.between(VerdictKind.DIFFERENT, one_id, other_id, context.today()))


def in_order_of_keeping(one: Standing, other: Standing) -> tuple[int, int]:
    """Of two contacts the one that stays, then the other: who stands in the higher tier, else who was there first."""

    def weight(standing: Standing) -> tuple[bool, int, int]:
        return standing.light, -standing.tier.position, standing.contact_id

    first, second = sorted((one, other), key=weight)
    return first.contact_id, second.contact_id


def _merge(
    context: Context, unit: UnitOfWork, kept_id: int, gone_id: int, taken: Collection[Field] | None
) -> Merged:
    if kept_id == gone_id:
        raise InputProblem(Code.INVALID_VALUE, value=str(kept_id))
    kept, gone = unit.contacts.get(kept_id), unit.contacts.get(gone_id)
    stands, stood = unit.standings.get(kept_id), unit.standings.get(gone_id)
    for standing in (stands, stood):
        if standing.binned_on is not None:
            raise NotFound(Code.NO_SUCH_CONTACT, id=str(standing.contact_id))
    chosen = frozenset(usual_answers(kept, gone, stands, stood) if taken is None else taken)
    asked = open_questions(kept, gone, stands, stood)
    following.bring_over(unit, gone_id, kept_id)
    # What names the one that goes has been turned to the other by now, in its own note too.
    merged = merge_chosen(unit.contacts.get(kept_id), unit.contacts.get(gone_id), chosen, context.region)
    moved = {gone_id: kept_id}
    merged = replace(
        merged,
        note=redirected(merged.note, moved),
        members=tuple(number for number in merged.members if number not in (kept_id, gone_id)),
    )
    unit.contacts.put(merged)
    unit.absorb(gone_id, kept_id)
    unit.standings.put(reckoned(unit, merge_standings(stands, stood, chosen)))
    refresh(unit, kept_id)
    return Merged(merged, unit.standings.get(kept_id), asked, chosen & set(asked))
