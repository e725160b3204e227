"""Carries out what a line means, as one entry of the history."""

from dataclasses import replace

from relbuilder.domain.addresses import normalised
from relbuilder.domain.contact import Affiliation, Contact, ContactPoint, Name, PointKind
from relbuilder.domain.customs import Customs
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import Reminder
from relbuilder.domain.touch import Touch
from relbuilder.services.capturing.meaning import Understanding
from relbuilder.services.contacts import take_in
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded
from relbuilder.services.touches import write_down


def save(context: Context, meaning: Understanding) -> int:
    """Carry out what was understood, as one entry of the history; returns the contact's id.

    Raises InputProblem EMPTY_NAME, or EMPTY_TEXT for a promise that says nothing, and NotFound where nobody is left.
    """
    if not meaning.name:
        raise InputProblem(Code.EMPTY_NAME)
    if not meaning.complete:
        raise InputProblem(Code.EMPTY_TEXT)
    with recorded(context, Label.CAPTURE) as unit:
        contact_id = _contact(context, unit, meaning)
        now, zone = context.clock.now(), context.clock.zone()
        for touch in meaning.touches:
            write_down(unit, Touch(touch.kind, touch.day, (contact_id,), now, zone, note=touch.note))
        for promise in meaning.promises:
            unit.promises.add(
                Promise(contact_id, promise.direction, promise.text, context.today(), promise.due)
            )
        for reminder in meaning.reminders:
            unit.reminders.add(
                Reminder(reminder.kind, contact_id, reminder.text, reminder.day, now, zone, reminder.at)
            )
    return contact_id


def _contact(context: Context, unit: UnitOfWork, meaning: Understanding) -> int:
    """The id of whom the line is about, after what it tells of them was stored."""
    if meaning.contact_id is None:
        new = _told(Contact(_name(context.customs(), meaning)), meaning, context.region)
        added = take_in(context, unit, new, meaning.tier)
        if added.id is None:
            raise ValueError("a stored contact has an id")
        return added.id
    # Somebody who has gone to the bin since the line was read is still there to come back.
    known = unit.contacts.get(meaning.contact_id)
    told = _told(known, meaning, context.region)
    if told != known:
        unit.contacts.put(told)
    return meaning.contact_id


def _name(customs: Customs, meaning: Understanding) -> Name:
    return (
        Name() if meaning.name in (meaning.email, meaning.phone, meaning.link) else customs.name(meaning.name)
    )


def _told(contact: Contact, meaning: Understanding, region: str) -> Contact:
    """The contact with what the line adds: nothing that is known is written over."""
    points = list(contact.points)
    for kind, value in (
        (PointKind.EMAIL, meaning.email),
        (PointKind.PHONE, meaning.phone),
        (PointKind.LINK, meaning.link),
    ):
        new = ContactPoint(kind, value)
        if value and _alike(new, region) not in {_alike(point, region) for point in points}:
            points.append(new)
    folded = {tag.casefold() for tag in contact.tags}
    work = Affiliation(meaning.organisation)
    add_work = meaning.organisation and not contact.organisation
    origin = contact.origin
    return replace(
        contact,
        points=tuple(points),
        tags=(*contact.tags, *(tag for tag in meaning.tags if tag.casefold() not in folded)),
        affiliations=(work, *contact.affiliations) if add_work else contact.affiliations,
        origin=replace(origin, where=origin.where or meaning.met_where),
        note="\n".join(filter(None, (contact.note, meaning.note))),
    )


def _alike(point: ContactPoint, region: str) -> str:
    return normalised(point, region) or point.value.casefold()
