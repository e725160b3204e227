"""Begins the follow-ups of new cards, settles them by touches, ends them. A helper of the use cases, not one itself."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from relbuilder.domain.follow_ups import plan, settled_by
from relbuilder.domain.reminder import Reminder, ReminderKind
from relbuilder.services.batches import batches
from relbuilder.services.context import Context
from relbuilder.services.ports import UnitOfWork


def begin(context: Context, unit: UnitOfWork, contact_ids: Sequence[int]) -> None:
    """Give contacts that become new cards together their follow-ups, from today on."""
    today, people_a_day = context.today(), context.schedule().people_a_day
    now, zone = context.clock.now(), context.clock.zone()
    for place, contact_id in enumerate(contact_ids):
        for step, day in enumerate(plan(today, place, people_a_day), 1):
            unit.reminders.add(Reminder(ReminderKind.FOLLOW_UP, contact_id, "", day, now, zone, step=step))


def end(unit: UnitOfWork, contact_ids: Sequence[int]) -> None:
    """Take away the follow-ups that are still open: the cards are at rest again."""
    for batch in batches(contact_ids):
        for known in unit.reminders.of_contacts(batch).values():
            for reminder in known:
                if _is_open(reminder) and reminder.id is not None:
                    unit.reminders.remove(reminder.id)


def open_before(unit: UnitOfWork, follow_up: Reminder) -> list[Reminder]:
    """The earlier ones of the same card that are still open."""
    return [other for other in _others(unit, follow_up) if _is_open(other) and other.day < follow_up.day]


def reopen(unit: UnitOfWork, follow_up: Reminder) -> None:
    """Take back the answer that settled this one, and maybe earlier ones with it; a touch may settle them anyway."""
    for other in _others(unit, follow_up):
        if other.handled_through == follow_up.handled_through:
            unit.reminders.put(replace(other, handled_through=None, settled_on=None))
    if follow_up.contact_id is not None:
        touches = unit.touches.of_contact(follow_up.contact_id)
        settle(unit, {follow_up.contact_id: [touch.day for touch in touches]})


def settle(unit: UnitOfWork, touch_days: Mapping[int, Sequence[date]]) -> None:
    """Settle those that touches stand for, and open the others again: a touch may have been deleted since.

    Takes the days of all touches by contact. What the user answered by hand (that is what `handled_through` tells)
    stays as it is.
    """
    for contact_id, known in unit.reminders.of_contacts([*touch_days]).items():
        follow_ups = list(filter(_is_follow_up, known))
        if follow_ups:
            _settle(unit, follow_ups, touch_days[contact_id])


def _settle(unit: UnitOfWork, follow_ups: Sequence[Reminder], touch_days: Sequence[date]) -> None:
    afresh = [one if one.handled_through else replace(one, settled_on=None) for one in follow_ups]
    settled = settled_by(afresh, touch_days)
    for before, opened in zip(follow_ups, afresh, strict=True):
        day = settled.get(before.id) if before.id is not None else None
        after = replace(opened, settled_on=day or opened.settled_on)
        if after != before:
            unit.reminders.put(after)


def _others(unit: UnitOfWork, follow_up: Reminder) -> list[Reminder]:
    """All follow-ups of the same card, this one among them."""
    known = unit.reminders.of_contact(follow_up.contact_id) if follow_up.contact_id is not None else []
    return list(filter(_is_follow_up, known))


def _is_follow_up(reminder: Reminder) -> bool:
    return reminder.kind is ReminderKind.FOLLOW_UP


def _is_open(reminder: Reminder) -> bool:
    return _is_follow_up(reminder) and reminder.settled_on is None
