"""The vouch guard: whose name one stands behind, who was recommended to whom, and who stands behind oneself."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.vouch import Recommendation, Reference, Vouch, VouchAnswer, is_fresh, latest
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.recording import recorded


def vouch(context: Context, contact_id: int, answer: VouchAnswer, reason: str = "") -> Vouch:
    """Answer today whether one would put one's name to a contact; raises NotFound."""
    with recorded(context, Label.VOUCH) as unit:
        unit.standings.get(contact_id)
        return unit.vouches.add(Vouch(contact_id, answer, context.today(), reason.strip()))


def delete_vouch(context: Context, vouch_id: int) -> None:
    """Take an answer back; the one before it counts again. Raises NotFound."""
    with recorded(context, Label.VOUCH) as unit:
        unit.vouches.remove(vouch_id)


def recommend(
    context: Context,
    contact_id: int,
    *,
    to_id: int | None = None,
    to_whom: str = "",
    purpose: str = "",
    reason: str = "",
    on: date | None = None,
) -> Recommendation:
    """Write down that a contact was recommended to another one, or to somebody who is only named.

    Raises NotFound, and InputProblem EMPTY_TEXT (nobody is named), FUTURE_DATE, INVALID_VALUE (to oneself) or
    NOT_VOUCHED (no fresh yes, and no `reason` why all the same).
    """
    given = (to_whom.strip(), purpose.strip(), reason.strip())
    made = Recommendation(contact_id, on or context.today(), to_id, *given)
    _check(context, made)
    with recorded(context, Label.RECOMMENDATION) as unit:
        for known in filter(None, (contact_id, to_id)):
            unit.standings.get(known)
        fresh = is_fresh(latest(unit.vouches.of_contact(contact_id)), context.today())
        if not fresh and not made.reason:
            raise InputProblem(Code.NOT_VOUCHED)
        return unit.recommendations.add(made)


def edit_recommendation(context: Context, recommendation: Recommendation) -> None:
    """Replace a stored recommendation, which carries its id, say by one with its outcome; raises like `recommend`."""
    _check(context, recommendation)
    with recorded(context, Label.RECOMMENDATION) as unit:
        unit.recommendations.put(replace(recommendation, outcome=recommendation.outcome.strip()))


def delete_recommendation(context: Context, recommendation_id: int) -> None:
    """Take a recommendation away; raises NotFound."""
    with recorded(context, Label.RECOMMENDATION) as unit:
        unit.recommendations.remove(recommendation_id)


def add_reference(context: Context, contact_id: int, what: str) -> Reference:
    """Write down that a contact could vouch for the user, and for what; raises NotFound, InputProblem EMPTY_TEXT."""
    if not what.strip():
        raise InputProblem(Code.EMPTY_TEXT)
    with recorded(context, Label.REFERENCE) as unit:
        unit.standings.get(contact_id)
        return unit.references.add(Reference(contact_id, what.strip(), context.today()))


def edit_reference(context: Context, reference_id: int, what: str) -> None:
    """Say otherwise for what a contact could vouch; raises like `add_reference`."""
    if not what.strip():
        raise InputProblem(Code.EMPTY_TEXT)
    with recorded(context, Label.REFERENCE) as unit:
        unit.references.put(replace(unit.references.get(reference_id), what=what.strip()))


def delete_reference(context: Context, reference_id: int) -> None:
    """Take it away that a contact could vouch for the user; raises NotFound."""
    with recorded(context, Label.REFERENCE) as unit:
        unit.references.remove(reference_id)


def _check(context: Context, made: Recommendation) -> None:
    if made.to_id is None and not made.to_whom:
        raise InputProblem(Code.EMPTY_TEXT)
    if made.to_id == made.contact_id:
        raise InputProblem(Code.INVALID_VALUE, value=str(made.to_id))
    if made.day > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=made.day.isoformat())
