"""Two records of one person become one: nothing that either knew is lost, and merging again changes nothing."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import fields, replace
from typing import TypeVar

from relbuilder.domain.addresses import normalised
from relbuilder.domain.contact import (
    BIRTHDAY,
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    Origin,
)
from relbuilder.domain.text import fold

T = TypeVar("T")


def merge(known: Contact, incoming: Contact, region: str) -> Contact:
    """`known` enriched by what only `incoming` has; the known values win where both say something.

    Equal to `known` when there is nothing new, which is how an import tells "unchanged" from "updated".
    """
    return replace(
        known,
        name=_merge_name(known.name, incoming.name),
        points=_union(known.points, incoming.points, lambda point: _point_key(point, region)),
        addresses=_union(known.addresses, incoming.addresses, lambda address: replace(address, label="")),
        affiliations=_merge_affiliations(known.affiliations, incoming.affiliations),
        dates=_merge_dates(known.dates, incoming.dates),
        origin=_fill_origin(known.origin, incoming.origin),
        note=_merge_note(known.note, incoming.note),
        tags=_union(known.tags, incoming.tags, str.casefold),
        own_fields=_union(known.own_fields, incoming.own_fields, lambda own: own),
        unknown=_union(known.unknown, incoming.unknown, lambda line: line),
        photo=known.photo or incoming.photo,
    )


def _union(known: tuple[T, ...], incoming: Iterable[T], key: Callable[[T], Hashable]) -> tuple[T, ...]:
    seen = {key(item) for item in known}
    added: list[T] = []
    for item in incoming:
        if (item_key := key(item)) not in seen:
            seen.add(item_key)
            added.append(item)
    return (*known, *added) if added else known


def _point_key(point: ContactPoint, region: str) -> Hashable:
    return (point.kind, normalised(point, region) or point.value)


def _merge_dates(
    known: tuple[ImportantDate, ...], incoming: tuple[ImportantDate, ...]
) -> tuple[ImportantDate, ...]:
    merged = list(known)
    for day in incoming:
        same = next((i for i, old in enumerate(merged) if _same_day(old, day)), None)
        if same is not None:
            merged[same] = replace(merged[same], year=merged[same].year or day.year)
        # A second birthday is never true: the known one stays.
        elif day.label != BIRTHDAY or all(old.label != BIRTHDAY for old in merged):
            merged.append(day)
    return tuple(merged)


def _same_day(one: ImportantDate, other: ImportantDate) -> bool:
    if (one.label, one.month, one.day) != (other.label, other.month, other.day):
        return False
    return not one.year or not other.year or one.year == other.year


def _merge_name(known: Name, incoming: Name) -> Name:
    # The parts are one reading of the name; filling gaps of one reading from another would mix two people's habits.
    if not (known.given or known.family) and (incoming.given or incoming.family):
        return replace(
            incoming,
            formatted=known.formatted or incoming.formatted,
            nickname=known.nickname or incoming.nickname,
        )
    fillable = ["nickname", "phonetic_given", "phonetic_family"]
    if not known.display:
        fillable.append("formatted")
    if (fold(known.given), fold(known.family)) == (fold(incoming.given), fold(incoming.family)):
        fillable += ["prefix", "additional", "suffix"]
    gaps = {
        part: getattr(incoming, part)
        for part in fillable
        if not getattr(known, part) and getattr(incoming, part)
    }
    return replace(known, **gaps) if gaps else known


def _merge_affiliations(
    known: tuple[Affiliation, ...], incoming: tuple[Affiliation, ...]
) -> tuple[Affiliation, ...]:
    merged = list(known)
    for place in incoming:
        same = next((i for i, old in enumerate(merged) if _same_place(old, place)), None)
        if same is None:
            merged.append(place)
        else:
            old = merged[same]
            merged[same] = replace(
                old, title=old.title or place.title, department=old.department or place.department
            )
    return tuple(merged)


def _same_place(one: Affiliation, other: Affiliation) -> bool:
    """Whether both may speak of one place: the same organisation, and nothing in which they differ."""
    if fold(one.organisation) != fold(other.organisation):
        return False
    pairs = ((one.title, other.title), (one.department, other.department))
    return all(not ours or not theirs or fold(ours) == fold(theirs) for ours, theirs in pairs)


def _fill_origin(known: Origin, incoming: Origin) -> Origin:
    gaps = {
        part.name: getattr(incoming, part.name) for part in fields(Origin) if not getattr(known, part.name)
    }
    return replace(known, **gaps) if any(gaps.values()) else known


def _merge_note(known: str, incoming: str) -> str:
    added = incoming.strip()
    if not added or added in known:
        return known
    return f"{known.rstrip()}\n\n{added}" if known.strip() else incoming
