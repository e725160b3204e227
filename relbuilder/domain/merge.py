"""Two records of one person become one: nothing that either knew is lost, and merging again changes nothing."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import fields, replace
from typing import TypeVar

from relbuilder.domain.addresses import normalised
from relbuilder.domain.contact import Affiliation, Contact, ContactPoint, ImportantDate, Name, Origin
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
        dates=_union(known.dates, incoming.dates, _date_key),
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


def _date_key(day: ImportantDate) -> Hashable:
    # A second birthday is never true: the known one stays.
    return day.label if day.label == "birthday" else (day.label, day.month, day.day)


def _merge_name(known: Name, incoming: Name) -> Name:
    # The parts are one reading of the name; filling gaps of one reading from another would mix two people's habits.
    if not (known.given or known.family) and (incoming.given or incoming.family):
        return replace(
            incoming,
            formatted=known.formatted or incoming.formatted,
            nickname=known.nickname or incoming.nickname,
        )
    gaps = {
        part: getattr(incoming, part)
        for part in ("nickname", "phonetic_given", "phonetic_family", "formatted")
        if not getattr(known, part) and getattr(incoming, part)
    }
    if "formatted" in gaps and known.display:
        del gaps["formatted"]
    return replace(known, **gaps) if gaps else known


def _merge_affiliations(
    known: tuple[Affiliation, ...], incoming: tuple[Affiliation, ...]
) -> tuple[Affiliation, ...]:
    merged = list(known)
    for place in incoming:
        same = next(
            (i for i, old in enumerate(merged) if fold(old.organisation) == fold(place.organisation)), None
        )
        if same is None:
            merged.append(place)
        else:
            old = merged[same]
            merged[same] = replace(
                old, title=old.title or place.title, department=old.department or place.department
            )
    return tuple(merged)


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
