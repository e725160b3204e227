"""The order of cards within a column: whole, filtered, and who comes next. Every order ends with the contact's id."""

from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from relbuilder.domain.cadence import effective_cadence
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.storage.queries.board import moisture_now
from relbuilder.storage.queries.filters import chosen_ids
from relbuilder.storage.queries.source import Source

_COLUMN = "SELECT id FROM contact WHERE shown_in = ?"

# Ids are given in the order of adding, so the newest have the highest.
_ORDERS = {Sort.MANUAL: "rank, id", Sort.NAME: "sort_key, id", Sort.ADDED: "id DESC"}

BY_DUE = f"{_COLUMN} AND next_due IS NOT NULL ORDER BY next_due, sort_key, id"


def column_ids(source: Source, tier: Tier, chosen: BoardFilter, sort: Sort, today: date) -> list[int]:
    """The contacts of a column in order."""
    ids = source.remembered(("column", tier, sort, today), lambda: _in_order(source, tier, sort, today))
    if not chosen.active:
        return ids.copy()
    return list(filter(chosen_ids(source, tier, chosen, today).__contains__, ids))


def statement(sort: Sort) -> str:
    """The SQL of a whole column in an order that SQLite keeps; takes the tier's position."""
    return f"{_COLUMN} ORDER BY {_ORDERS[sort]}"


def _in_order(source: Source, tier: Tier, sort: Sort, today: date) -> list[int]:
    place = (tier.position,)
    if sort is Sort.MOISTURE:
        return _by_moisture(source, tier, today)
    if sort is not Sort.DUE:
        return source.ids(statement(sort), place)
    due = source.ids(BY_DUE, place)
    by_name = source.ids(statement(Sort.NAME), place)
    if not due:
        return by_name
    with_due = set(due)
    return due + [number for number in by_name if number not in with_due]


def _by_moisture(source: Source, tier: Tier, today: date) -> list[int]:
    """The driest first. What lasts in the file is the moisture after the last touch; the drying is the domain's."""
    policy = source.policies()[tier]
    rows = source.rows(
        "SELECT id, moisture, moisture_day, own_cadence, chosen FROM contact WHERE shown_in = ? ORDER BY id",
        (tier.position,),
    )

    @cache
    def left(wet_on: str, own_cadence: int | None, chosen: int) -> float:
        return moisture_now(1.0, wet_on, effective_cadence(policy, own_cadence, chosen=bool(chosen)), today)

    dry = [row[0] for row in rows if not row[1]]
    moist = sorted((row[1] * left(*row[2:]), row[0]) for row in rows if row[1])
    return dry + [number for _, number in moist]


def follower(source: Source, contact_id: int, sort: Sort, today: date) -> int | None:
    """The contact that comes right after this one in its unfiltered column; None at the bottom.

    Costs the same in a column of any length, save by moisture, which changes with the day and is reckoned anew.
    """
    found = source.rows(
        "SELECT shown_in, rank, sort_key, next_due FROM contact WHERE id = ? AND shown_in IS NOT NULL",
        (contact_id,),
    )
    if not found:
        return None
    place, rank, sort_key, next_due = found[0]
    match sort:
        case Sort.MANUAL:
            return _after(source, "rank, id", (place, rank, contact_id))
        case Sort.NAME:
            return _after(source, "sort_key, id", (place, sort_key, contact_id))
        case Sort.ADDED:
            return _first(source, f"{_COLUMN} AND id < ? ORDER BY id DESC", (place, contact_id))
        case Sort.DUE:
            return _after_by_due(source, place, next_due, sort_key, contact_id)
        case Sort.MOISTURE:
            order = column_ids(source, TIERS[place], BoardFilter(), sort, today)
            return next((b for a, b in pairwise(order) if a == contact_id), None)


def _after_by_due(
    source: Source, place: int, next_due: str | None, sort_key: str, contact_id: int
) -> int | None:
    if next_due is not None:
        key = "next_due, sort_key, id"
        after = _first(
            source,
            f"{_COLUMN} AND next_due IS NOT NULL AND ({key}) > (?, ?, ?) ORDER BY {key}",
            (place, next_due, sort_key, contact_id),
        )
        if after is not None:
            return after
        return _first(source, f"{_COLUMN} AND next_due IS NULL ORDER BY sort_key, id", (place,))
    key = "sort_key, id"
    return _first(
        source,
        f"{_COLUMN} AND next_due IS NULL AND ({key}) > (?, ?) ORDER BY {key}",
        (place, sort_key, contact_id),
    )


def _after(source: Source, key: str, place: tuple[Any, ...]) -> int | None:
    return _first(source, f"{_COLUMN} AND ({key}) > (?, ?) ORDER BY {key}", place)


def _first(source: Source, sql: str, parameters: tuple[Any, ...]) -> int | None:
    found: int | None = source.value(f"{sql} LIMIT 1", parameters)
    return found
