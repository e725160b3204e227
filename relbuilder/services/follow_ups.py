"""Begins the follow-ups of new cards, settles them by touches, ends them. A helper of the use cases, not one itself."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from relbuilder.domain.follow_ups import plan, settled_by
from relbuilder.domain.reminder import Reminder, ReminderKind
from relbuilder.services.context import Context
from relbuilder.services.ports import UnitOfWork


def begin(context: Context, unit: UnitOfWork, contact_id: int, place: int = 0) -> None:
    """Give a new card its follow-ups from today on; `place` counts from 0 those who become new cards together."""
    days = plan(context.today(), place, context.schedule().people_a_day)
    for step, day in enumerate(days, 1):
        unit.reminders.add(
            Reminder(
                kind=ReminderKind.FOLLOW_UP,
                contact_id=contact_id,
                text="",
                day=day,
                made_at=context.clock.now(),
                zone=context.clock.zone(),
                step=step,
            )
        )


def end(unit: UnitOfWork, contact_id: int) -> None:
    """Take away the follow-ups that are still open: the card is at rest again."""
    for follow_up in _of(unit, contact_id):
        if follow_up.settled_on is None and follow_up.id is not None:
            unit.reminders.remove(follow_up.id)


def open_before(unit: UnitOfWork, follow_up: Reminder) -> list[Reminder]:
    """The earlier ones of the same card that are still open: one answer is for all of them."""
    if follow_up.contact_id is None:
        return []
    others = _of(unit, follow_up.contact_id)
    return [other for other in others if other.settled_on is None and other.day < follow_up.day]


def settle(unit: UnitOfWork, contact_id: int, touch_days: Iterable[date]) -> None:
    """Settle those that touches stand for, and open the others again: a touch may have been deleted since.

    What the user answered by hand (that is what `handled_through` tells) stays as it is.
    """
    known = _of(unit, contact_id)
    if not known:
        return
    afresh = [f if f.handled_through else replace(f, settled_on=None) for f in known]
    settled = settled_by(afresh, touch_days)
    for before, opened in zip(known, afresh, strict=True):
        day = settled.get(before.id) if before.id is not None else None
        after = replace(opened, settled_on=day or opened.settled_on)
        if after != before:
            unit.reminders.put(after)


def _of(unit: UnitOfWork, contact_id: int) -> list[Reminder]:
    return [r for r in unit.reminders.of_contact(contact_id) if r.kind is ReminderKind.FOLLOW_UP]
