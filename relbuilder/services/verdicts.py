"""What is decided of two contacts for good."""

from relbuilder.domain.verdict import Verdict, VerdictKind
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.recording import recorded


def keep_apart(context: Context, one: int, other: int) -> None:
    """Remember that two contacts are different people, so that nobody asks again; raises NotFound."""
    with recorded(context, Label.VERDICT) as unit:
        for contact_id in (one, other):
            unit.standings.get(contact_id)
        unit.verdicts.add(Verdict.between(VerdictKind.DIFFERENT, one, other, context.today()))
