"""Contacts as lists: found by text or by reference, due, in the bin; and the words there are to choose from."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from relbuilder.domain.addresses import email_key
from relbuilder.domain.cadence import days_over, effective_cadence, late_by
from relbuilder.domain.contact import PointKind
from relbuilder.domain.text import collation_key, fold, name_key
from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.services.readings import ContactSummary, Sort
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG, tags_of
from relbuilder.storage.mapping import Row
from relbuilder.storage.queries.board import moisture_now, pause_end
from relbuilder.storage.queries.filters import HITS, RUNNING
from relbuilder.storage.queries.search import match_expression
from relbuilder.storage.queries.source import Source

_ORDERS = {
    Sort.MANUAL: "tier, rank, id",
    Sort.DUE: "next_due IS NULL, next_due, sort_key, id",
    Sort.NAME: "sort_key, id",
    Sort.MOISTURE: "moisture, id",
    Sort.ADDED: "id DESC",
}

_LONGEST_ID = 18
"""Digits: SQLite takes no larger number."""

DUE = (
    "SELECT id, shown_in, next_due, own_cadence, chosen FROM contact"
    f" WHERE shown_in IN (1, 2, 3) AND next_due <= ?1 AND {RUNNING}"
)
"""Who is due on a day: id, tier's position, due day, own cadence, star."""


def find(source: Source, *, tier: Tier | None, text: str, limit: int | None, sort: Sort) -> list[int]:
    """Contacts by search text and tier. By moisture means as it was after the last touch: no day is given here."""
    conditions: list[str] = ["shown_in IS NOT NULL"]
    parameters: list[Any] = []
    if tier is not None:
        conditions.append("tier = ?")
        parameters.append(tier.position)
    expression = match_expression(text)
    if expression is None and text.strip():
        # Signs alone are no word of anybody's: that is another thing than not to ask.
        return []
    if expression is not None:
        conditions.append(f"id IN ({HITS})")
        parameters.append(expression)
    sql = f"SELECT id FROM contact WHERE {' AND '.join(conditions)} ORDER BY {_ORDERS[sort]} LIMIT ?"
    return source.ids(sql, (*parameters, -1 if limit is None else limit))


def resolve(source: Source, reference: str) -> list[int]:
    """The contacts that an id, an e-mail or a name stands for; a name is first taken as written, then folded."""
    wanted = reference.strip()
    if wanted.isdecimal() and wanted.isascii() and len(wanted) <= _LONGEST_ID:
        found = source.column("SELECT id FROM contact WHERE id = ? AND shown_in IS NOT NULL", (wanted,))
        if found:
            return found
    if address := email_key(wanted):
        owners = "SELECT contact_id FROM contact_point WHERE norm = ? AND norm != ''"
        sql = f"SELECT id FROM contact WHERE id IN ({owners}) AND shown_in IS NOT NULL ORDER BY id"
        found = source.column(sql, (address,))
        if found:
            return found
    if not (key := name_key(wanted)):
        return []
    named = source.rows(
        "SELECT id, display_name FROM contact WHERE name_key = ? AND shown_in IS NOT NULL ORDER BY id",
        (key,),
    )
    exact = [row[0] for row in named if row[1] == wanted]
    return exact or [row[0] for row in named]


def due(source: Source, on: date) -> list[int]:
    """Living contacts due on or before that day, the latest (in cadences) first."""
    policies = source.policies()

    @cache
    def late(place: int, next_due: str, own_cadence: int | None, chosen: int) -> float:
        interval = effective_cadence(policies[TIERS[place]], own_cadence, chosen=bool(chosen))
        return late_by(mapping.day(next_due), on, interval)

    rows = source.rows(DUE, (on.isoformat(),))
    return [number for _, number in sorted((-late(*row[1:]), row[0]) for row in rows)]


def bin_ids(source: Source) -> list[int]:
    """Contacts in the bin, the newest first."""
    return source.column(
        "SELECT id FROM contact WHERE binned_on IS NOT NULL AND hidden = 0 ORDER BY binned_on DESC, id DESC"
    )


def summaries(source: Source, ids: Sequence[int], today: date) -> list[ContactSummary]:
    """Lines for lists, in the order of `ids`; the bin included."""
    among = json.dumps(ids)
    policies = source.policies()
    addresses = reached(source, among)
    tags = tags_of(source.rows, among)
    rows = source.rows(
        "SELECT id, display_name, tier, organisation, title, last_touch, next_due, own_cadence, chosen, moisture,"
        f" moisture_day, paused_until FROM contact WHERE id {AMONG} AND tier IS NOT NULL AND hidden = 0",
        (among,),
    )
    found = {row[0]: _summary(row, addresses, tags, policies, today) for row in rows}
    return [found[number] for number in ids if number in found]


def reached(source: Source, among: str) -> dict[tuple[int, str], list[str]]:
    """The e-mails and phones of contacts (one JSON text of ids) by id and kind, the preferred ones first."""
    found: dict[tuple[int, str], list[str]] = defaultdict(list)
    for number, kind, value in source.rows(
        "SELECT contact_id, kind, value FROM contact_point"
        f" WHERE contact_id {AMONG} AND kind IN ('email', 'phone') ORDER BY contact_id, preferred DESC, position",
        (among,),
    ):
        found[number, kind].append(value)
    return found


def _summary(
    row: Row,
    addresses: dict[tuple[int, str], list[str]],
    tags: dict[int, list[str]],
    policies: dict[Tier, TierPolicy],
    today: date,
) -> ContactSummary:
    (
        number,
        name,
        place,
        organisation,
        title,
        touched,
        next_due,
        own_cadence,
        chosen,
        level,
        wet_on,
        paused,
    ) = row
    tier = TIERS[place]
    interval = effective_cadence(policies[tier], own_cadence, chosen=bool(chosen))
    due_day, paused_until = mapping.day(next_due), pause_end(paused, today)
    return ContactSummary(
        id=number,
        name=name,
        tier=tier,
        organisation=organisation,
        title=title,
        emails=tuple(addresses[number, PointKind.EMAIL.value]),
        phones=tuple(addresses[number, PointKind.PHONE.value]),
        tags=tuple(tags[number]),
        last_touch=mapping.day(touched),
        next_due=due_day,
        days_over=days_over(None if paused_until else due_day, today),
        moisture=moisture_now(level, wet_on, interval, today),
        paused_until=paused_until,
    )


def tags(source: Source) -> list[tuple[str, int]]:
    """All tags in use with the number of contacts, in alphabetical order."""
    rows = source.rows(
        "SELECT name, count(*) FROM ("
        " SELECT DISTINCT tag_id, contact_id FROM contact_tag"
        " WHERE contact_id NOT IN (SELECT id FROM contact WHERE shown_in IS NULL)"
        ") JOIN tag ON tag.id = tag_id GROUP BY tag_id"
    )
    return sorted(((row[0], row[1]) for row in rows), key=lambda found: (collation_key(found[0]), found[0]))


def organisations(source: Source, starting: str, limit: int) -> list[tuple[str, int]]:
    """Organisations of today with the number of contacts, the most frequent first; `starting` folded."""
    rows = source.rows(
        "SELECT organisation, count(*) FROM contact WHERE organisation != '' AND shown_in IS NOT NULL"
        " GROUP BY organisation ORDER BY count(*) DESC, organisation"
    )
    wanted = fold(starting.strip())
    found = ((row[0], row[1]) for row in rows if not wanted or fold(row[0]).startswith(wanted))
    return [pair for pair, _ in zip(found, range(limit), strict=False)]
