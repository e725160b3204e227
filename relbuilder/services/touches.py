"""Logging, correcting and deleting touches. Each restarts or recomputes the clocks of everybody who took part."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services import promises
from relbuilder.services.clocks import refresh
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.mentioning import linked
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.promises import NewPromise
from relbuilder.services.recording import recorded


def log_touch(
    context: Context,
    people: Sequence[int],
    kind: TouchKind,
    *,
    on: date | None = None,
    minutes: int | None = None,
    note: str = "",
    promised: NewPromise | None = None,
) -> Touch:
    """Write down a touch with one or more contacts, today unless said otherwise; returns it with its id.

    `promised` is what was promised on the way, with the first of them unless it says with whom. Raises NotFound, and
    InputProblem FUTURE_DATE, INVALID_VALUE (nobody took part, negative minutes) or EMPTY_TEXT (a promise of nothing).
    """
    touch = Touch(
        kind=kind,
        day=on or context.today(),
        people=tuple(dict.fromkeys(people)),
        logged_at=context.clock.now(),
        zone=context.clock.zone(),
        minutes=minutes,
        note=note.strip(),
    )
    _check(context, touch)
    with recorded(context, Label.LOG_TOUCH) as unit:
        if promised is not None:
            promises.write_down(context, unit, touch.people[0], promised)
        return write_down(unit, touch)


def edit_touch(context: Context, touch: Touch) -> None:
    """Replace a stored touch by `touch`, which carries its id; raises like `log_touch`."""
    _check(context, touch)
    touch = replace(touch, people=tuple(dict.fromkeys(touch.people)), note=touch.note.strip())
    with recorded(context, Label.EDIT_TOUCH) as unit:
        known = unit.touches.get(_id(touch))
        if known == touch:
            return
        _must_exist(unit, touch)
        unit.touches.put(replace(touch, note=linked(unit, touch.note, known.note)))
        for contact_id in dict.fromkeys((*known.people, *touch.people)):
            refresh(unit, contact_id)


def delete_touch(context: Context, touch_id: int) -> None:
    """Take a touch away; the clocks go back to the one before it. Raises NotFound."""
    with recorded(context, Label.DELETE_TOUCH) as unit:
        take_away(unit, touch_id)


def write_down(unit: UnitOfWork, touch: Touch) -> Touch:
    """Store a new touch and restart the clocks; returns it with its id. Raises NotFound. Part of larger use cases.

    Who is in touch with a group is so with its members.
    """
    _must_exist(unit, touch)
    members = (member for card in unit.contacts.get_many(touch.people) for member in card.members)
    people = tuple(dict.fromkeys((*touch.people, *members)))
    touch = replace(touch, people=people, note=linked(unit, touch.note))
    stored = unit.touches.add(touch)
    for contact_id in touch.people:
        refresh(unit, contact_id)
    return stored


def take_away(unit: UnitOfWork, touch_id: int) -> Touch:
    """Remove a touch and set the clocks back; returns what it was. Raises NotFound. Part of larger use cases."""
    known = unit.touches.get(touch_id)
    unit.touches.remove(touch_id)
    for contact_id in known.people:
        refresh(unit, contact_id)
    return known


def _check(context: Context, touch: Touch) -> None:
    if touch.day > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=touch.day.isoformat())
    if not touch.people:
        raise InputProblem(Code.INVALID_VALUE, value="")
    if touch.minutes is not None and touch.minutes < 0:
        raise InputProblem(Code.INVALID_VALUE, value=str(touch.minutes))


def _must_exist(unit: UnitOfWork, touch: Touch) -> None:
    for contact_id in touch.people:
        unit.standings.get(contact_id)


def _id(touch: Touch) -> int:
    if touch.id is None:
        raise ValueError("a touch that was never stored cannot be edited")
    return touch.id
