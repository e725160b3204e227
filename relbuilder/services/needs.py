"""What contacts once said they need or care for."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.need import Need, NeedKind
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def add_need(context: Context, contact_id: int, text: str, kind: NeedKind = NeedKind.NEED) -> Need:
    """Write down a need or an interest; raises NotFound, and InputProblem EMPTY_TEXT."""
    need = Need(contact_id, kind, _checked(text), context.today())
    with recorded(context, Label.NEED) as unit:
        unit.standings.get(contact_id)
        return unit.needs.add(need)


def edit_need(context: Context, need: Need) -> None:
    """Replace a stored need by `need`, which carries its id; raises like `add_need`."""
    with recorded(context, Label.NEED) as unit:
        unit.needs.put(replace(need, text=_checked(need.text)))


def meet_need(context: Context, need_id: int, *, met: bool = True) -> None:
    """The need was met today, or is one again; raises NotFound."""
    with recorded(context, Label.NEED) as unit:
        unit.needs.put(replace(unit.needs.get(need_id), met_on=context.today() if met else None))


def meet(unit: UnitOfWork, need_id: int, day: date) -> None:
    """Note that what was given met a need on a day; an interest stays one. Part of larger use cases."""
    need = unit.needs.get(need_id)
    if need.kind is NeedKind.NEED:
        unit.needs.put(replace(need, met_on=day))


def delete_need(context: Context, need_id: int) -> None:
    """Take a need away; raises NotFound."""
    with recorded(context, Label.NEED) as unit:
        unit.needs.remove(need_id)


def _checked(text: str) -> str:
    if not text.strip():
        raise InputProblem(Code.EMPTY_TEXT)
    return text.strip()
