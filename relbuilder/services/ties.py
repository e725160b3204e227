"""Ties between contacts, and the light records of those who are known only through somebody."""

from dataclasses import replace

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.tie import STRENGTHS, Tie
from relbuilder.domain.verdict import Verdict, VerdictKind
from relbuilder.services.contacts import take_in_light
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def add_tie(context: Context, tie: Tie) -> Tie:
    """Tie two contacts; returns the tie with its id.

    Raises NotFound, and InputProblem EMPTY_TEXT (no kind), FUTURE_DATE or INVALID_VALUE (somebody with oneself, a
    strength that is none, the same tie twice).
    """
    with recorded(context, Label.TIE) as unit:
        return _add(context, unit, tie)


def add_tie_to_stranger(context: Context, contact_id: int, stranger: Contact, tie: Tie) -> Tie:
    """Tie a contact to somebody who gets a light record; `tie.second_id` is filled in. Raises like `add_tie`."""
    with recorded(context, Label.TIE) as unit:
        stranger_id = take_in_light(context, unit, stranger)
        return _add(context, unit, replace(tie, first_id=contact_id, second_id=stranger_id))


def edit_tie(context: Context, tie: Tie) -> None:
    """Replace a stored tie by `tie`, which carries its id; raises like `add_tie`."""
    tie = _checked(context, tie)
    with recorded(context, Label.TIE) as unit:
        unit.ties.put(tie)


def delete_tie(context: Context, tie_id: int) -> None:
    """Untie two contacts; raises NotFound."""
    with recorded(context, Label.TIE) as unit:
        unit.ties.remove(tie_id)


def deny_tie(context: Context, one: int, other: int) -> None:
    """Remember that two contacts have no tie, so that none is suggested again; raises NotFound."""
    with recorded(context, Label.VERDICT) as unit:
        for contact_id in (one, other):
            unit.standings.get(contact_id)
        unit.verdicts.add(Verdict.between(VerdictKind.NO_TIE, one, other, context.today()))


def _add(context: Context, unit: UnitOfWork, tie: Tie) -> Tie:
    tie = _checked(context, tie)
    for contact_id in (tie.first_id, tie.second_id):
        unit.standings.get(contact_id)
    known = unit.ties.between(tie.first_id, tie.second_id)
    if any(other.kind_for(tie.first_id) == tie.kind for other in known):
        raise InputProblem(Code.INVALID_VALUE, value=tie.kind)
    return unit.ties.add(tie)


def _checked(context: Context, tie: Tie) -> Tie:
    tie = replace(tie, kind=tie.kind.strip(), inverse=tie.inverse.strip())
    if not tie.kind:
        raise InputProblem(Code.EMPTY_TEXT)
    if tie.first_id == tie.second_id or tie.strength not in STRENGTHS:
        raise InputProblem(Code.INVALID_VALUE, value=str(tie.strength))
    if tie.since is not None and tie.since > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=tie.since.isoformat())
    return tie
