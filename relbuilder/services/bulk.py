"""One change to many contacts, undone as one; and the one thing that cannot be undone, which is to delete for good."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.events import ContactsBinned
from relbuilder.domain.recurrence import check_rule, mean_interval
from relbuilder.domain.reminder import Pause
from relbuilder.domain.standing import Standing
from relbuilder.services.clocks import reckoned_all, refresh_all
from relbuilder.services.contacts import LONGEST_CADENCE
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def give_rhythm(context: Context, ids: Sequence[int], *, days: int | None = None, rule: str = "") -> None:
    """Give contacts a rhythm of their own in days or by an RRULE, or (with neither) that of their tiers again.

    Raises InputProblem INVALID_VALUE as `contacts.set_own_rhythm` does.
    """
    if rule:
        check_rule(rule)
        days = mean_interval(rule)
    if days is not None and not 1 <= days <= LONGEST_CADENCE:
        raise InputProblem(Code.INVALID_VALUE, value=rule or str(days))
    _change(context, ids, lambda standing: replace(standing, own_cadence=days, own_rule=rule))


def choose_contacts(context: Context, ids: Sequence[int], chosen: bool) -> None:
    """Mark (or unmark) contacts as those the user wants to know better."""
    _change(context, ids, lambda standing: replace(standing, chosen=chosen))


def pause_contacts(context: Context, ids: Sequence[int], until: date | None) -> None:
    """Stop the clocks of contacts from today on up to but not including `until`, or (None) until the user says so.

    A pause that already runs gets the new end. Raises InputProblem INVALID_VALUE for an end that is not ahead.
    """
    today = context.today()
    if until is not None and until <= today:
        raise InputProblem(Code.INVALID_VALUE, value=until.isoformat())
    with recorded(context, Label.PAUSE) as unit:
        running = _running(unit, ids, today)
        for contact_id in ids:
            known = running.get(contact_id)
            if known is None:
                unit.pauses.add(Pause(contact_id, today, until))
            elif known.until != until:
                unit.pauses.put(replace(known, until=until))
        refresh_all(unit, ids)


def resume_contacts(context: Context, ids: Sequence[int]) -> None:
    """End the running pauses of contacts today; those of everybody go on."""
    today = context.today()
    with recorded(context, Label.RESUME) as unit:
        running = _running(unit, ids, today)
        for pause in running.values():
            if pause.id is not None and pause.first_day == today:
                unit.pauses.remove(pause.id)
            else:
                unit.pauses.put(replace(pause, until=today))
        refresh_all(unit, list(running))


def delete_for_good(context: Context, ids: Sequence[int]) -> int:
    """Delete those of these contacts that lie in the bin, with all that is known of them; returns how many went.

    It cannot be undone, so it is not remembered; whatever else was done to them cannot be undone any more either.
    """
    with context.open_unit() as unit:
        gone = tuple(each.contact_id for each in unit.standings.get_many(ids) if each.binned_on is not None)
        for contact_id in gone:
            unit.contacts.remove(contact_id)
        unit.commit()
    if gone:
        context.bus.publish(ContactsBinned(gone))
    return len(gone)


def _change(context: Context, ids: Sequence[int], change: Callable[[Standing], Standing]) -> None:
    with recorded(context, Label.EDIT) as unit:
        known = unit.standings.get_many(ids)
        changed = reckoned_all(unit, [change(standing) for standing in known])
        for before, after in zip(known, changed, strict=True):
            if after != before:
                unit.standings.put(after)


def _running(unit: UnitOfWork, ids: Sequence[int], today: date) -> dict[int, Pause]:
    """The pauses of exactly these contacts, not those of everybody, that cover today."""
    return {
        contact_id: pause
        for contact_id, pauses in unit.pauses.touching_each(ids).items()
        for pause in pauses
        if pause.contact_id == contact_id and pause.covers(today)
    }
