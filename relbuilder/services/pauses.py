"""Pauses: a person's leave, the user's holiday. Clocks stand still and go on where they stopped."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.reminder import Pause
from relbuilder.domain.tier import TIERS
from relbuilder.services.clocks import refresh, refresh_all
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def pause(context: Context, until: date | None, *, contact_id: int | None = None) -> None:
    """Stop the clocks of a contact, or (None) of everybody, from today on up to but not including `until`.

    A pause that already runs gets the new end. Raises NotFound, and InputProblem INVALID_VALUE for an end not ahead.
    """
    today = context.today()
    if until is not None and until <= today:
        raise InputProblem(Code.INVALID_VALUE, value=until.isoformat())
    with recorded(context, Label.PAUSE) as unit:
        if contact_id is not None:
            unit.standings.get(contact_id)
        running = _running(unit, contact_id, today)
        if running is None:
            unit.pauses.add(Pause(contact_id, today, until))
        elif running.until != until:
            unit.pauses.put(replace(running, until=until))
        _refresh(unit, contact_id)


def resume(context: Context, *, contact_id: int | None = None) -> None:
    """End the running pause today; nothing happens where there is none."""
    today = context.today()
    with recorded(context, Label.RESUME) as unit:
        running = _running(unit, contact_id, today)
        if running is None:
            return
        if running.id is not None and running.first_day == today:
            unit.pauses.remove(running.id)
        else:
            unit.pauses.put(replace(running, until=today))
        _refresh(unit, contact_id)


def _running(unit: UnitOfWork, contact_id: int | None, today: date) -> Pause | None:
    """The pause of exactly this contact, or of everybody, that covers today."""
    known = unit.pauses.touching(contact_id)
    return next((found for found in known if found.contact_id == contact_id and found.covers(today)), None)


def _refresh(unit: UnitOfWork, contact_id: int | None) -> None:
    if contact_id is not None:
        refresh(unit, contact_id)
        return
    # At rest there is no clock that could stand still.
    for tier in (tier for tier in TIERS if tier.living):
        refresh_all(unit, [standing.contact_id for standing in unit.standings.in_tier(tier)])
