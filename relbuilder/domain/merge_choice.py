"""Two stored contacts become one as the user chooses: where both say something else, which of the two counts.

`merge` joins what can be joined; here stands what can be had only once. What is not chosen is kept as an own field,
for it may have been true once: a maiden name, the day they thought they met.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from enum import StrEnum

from relbuilder.domain.contact import (
    ALSO_KNOWN_AS,
    ALSO_MET,
    BIRTHDAY,
    OTHER_BIRTHDAY,
    Contact,
    ImportantDate,
    Name,
    Origin,
    OwnField,
)
from relbuilder.domain.matching import born_differently
from relbuilder.domain.merge import merge
from relbuilder.domain.standing import Standing
from relbuilder.domain.text import fold, name_key


class Field(StrEnum):
    """What a contact has only one of, in the order in which it is asked for."""

    NAME = "name"
    PLACE = "place"
    BIRTHDAY = "birthday"
    MET = "met"
    PHOTO = "photo"
    TIER = "tier"
    RHYTHM = "rhythm"


def open_questions(kept: Contact, other: Contact, stands: Standing, stood: Standing) -> tuple[Field, ...]:
    """The fields in which both say something and not the same; all others answer themselves.

    `stands` is where `kept` stands, `stood` where `other` does.
    """
    differ = {
        Field.NAME: bool(kept.name.display and other.name.display)
        and kept.name.display != other.name.display,
        Field.PLACE: bool(kept.affiliation and other.affiliation) and _place(kept) != _place(other),
        Field.BIRTHDAY: _birthdays_differ(kept.birthday, other.birthday),
        Field.MET: any(
            ours and theirs and ours != theirs for ours, theirs in _met(kept.origin, other.origin)
        ),
        Field.PHOTO: bool(kept.photo and other.photo) and kept.photo != other.photo,
        Field.TIER: stands.tier is not stood.tier and not (stands.light or stood.light),
        Field.RHYTHM: bool(_rhythm(stands) and _rhythm(stood)) and _rhythm(stands) != _rhythm(stood),
    }
    return tuple(field for field in Field if differ[field])


def usual_answers(kept: Contact, other: Contact, stands: Standing, stood: Standing) -> frozenset[Field]:
    """The fields in which `other` most likely says it better: a fuller name, a birthday with year, a higher tier."""
    better = {
        Field.NAME: _fullness(other.name) > _fullness(kept.name),
        Field.BIRTHDAY: bool(
            kept.birthday and other.birthday and other.birthday.year and not kept.birthday.year
        ),
        Field.TIER: stood.tier.position > stands.tier.position,
    }
    asked = open_questions(kept, other, stands, stood)
    return frozenset(field for field in asked if better.get(field))


def merge_chosen(kept: Contact, other: Contact, taken: Collection[Field], region: str) -> Contact:
    """`kept` with all that `other` knows; in the fields `taken` what `other` says counts."""
    first = replace(
        kept,
        name=_name(kept, other) if Field.NAME in taken else kept.name,
        affiliations=other.affiliations if Field.PLACE in taken else kept.affiliations,
        dates=_other_birthday_first(kept, other) if Field.BIRTHDAY in taken else kept.dates,
        origin=other.origin if Field.MET in taken else kept.origin,
        photo=other.photo if Field.PHOTO in taken and other.photo else kept.photo,
        group=kept.group or other.group,
        members=tuple(dict.fromkeys((*kept.members, *other.members))),
    )
    merged = merge(merge(first, kept, region), other, region)
    remains = [
        own
        for contact in (kept, other)
        for own in _not_chosen(merged, contact)
        if own not in merged.own_fields
    ]
    return replace(merged, own_fields=(*merged.own_fields, *dict.fromkeys(remains)))


def merge_standings(stands: Standing, stood: Standing, taken: Collection[Field]) -> Standing:
    """Where the one that stays stands, its clocks not yet reckoned; `stood` is that of the one that goes."""
    place = (
        stood if (Field.TIER in taken and not stood.light) or (stands.light and not stood.light) else stands
    )
    side_by_side = stands.tier is stood.tier and stands.light is stood.light
    entered_on = min(stands.entered_on, stood.entered_on) if side_by_side else place.entered_on
    paced = stood if (Field.RHYTHM in taken or not _rhythm(stands)) and _rhythm(stood) else stands
    return replace(
        stands,
        tier=place.tier,
        rank=place.rank,
        entered_on=entered_on,
        spread_due=place.spread_due,
        own_cadence=paced.own_cadence,
        own_rule=paced.own_rule,
        chosen=stands.chosen or stood.chosen,
        light=place.light,
        snoozed_until=max(filter(None, (stands.snoozed_until, stood.snoozed_until)), default=None),
    )


def _place(contact: Contact) -> tuple[str, str]:
    return fold(contact.organisation), fold(contact.title)


def _birthdays_differ(one: ImportantDate | None, other: ImportantDate | None) -> bool:
    if one is None or other is None:
        return False
    return born_differently(one, other)


def _met(one: Origin, other: Origin) -> Iterator[tuple[object, object]]:
    for part in ("how", "where", "on", "through"):
        yield getattr(one, part), getattr(other, part)


def _rhythm(standing: Standing) -> tuple[int, str] | None:
    return (standing.own_cadence, standing.own_rule) if standing.own_cadence else None


def _fullness(name: Name) -> tuple[int, int]:
    words = name_key(name.display).split()
    return sum(len(word) > 1 for word in words), bool(name.given or name.family)


def _name(kept: Contact, other: Contact) -> Name:
    return replace(other.name, nickname=other.name.nickname or kept.name.nickname)


def _other_birthday_first(kept: Contact, other: Contact) -> tuple[ImportantDate, ...]:
    birthdays = tuple(day for day in other.dates if day.label == BIRTHDAY)
    return (*birthdays, *(day for day in kept.dates if day.label != BIRTHDAY))


def _not_chosen(merged: Contact, contact: Contact) -> Iterator[OwnField]:
    """What one of the two said and the merged contact does not say any more, in a form that the user can read."""
    known = set(name_key(f"{merged.name.display} {merged.name.nickname}").split())
    if not set(name_key(contact.name.display).split()) <= known:
        yield OwnField(ALSO_KNOWN_AS, contact.name.display)
    if contact.name.nickname and contact.name.nickname != merged.name.nickname:
        yield OwnField(ALSO_KNOWN_AS, contact.name.nickname)
    born = contact.birthday
    if born and born_differently(born, merged.birthday):
        yield OwnField(OTHER_BIRTHDAY, f"{born.year or '-'}-{born.month:02}-{born.day:02}")
    if any(theirs and ours != theirs for ours, theirs in _met(merged.origin, contact.origin)):
        parts = (
            contact.origin.how,
            contact.origin.where,
            contact.origin.on and contact.origin.on.isoformat(),
            contact.origin.through,
        )
        yield OwnField(ALSO_MET, ", ".join(part for part in parts if part))
