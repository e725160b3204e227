"""Which contacts a filter or a search leaves, as sets of ids; the order of a column is none of its business."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from datetime import date
from typing import Any

from relbuilder.domain.tier import Tier
from relbuilder.services.readings import BoardFilter
from relbuilder.storage.assembly import AMONG
from relbuilder.storage.queries.search import match_expression
from relbuilder.storage.queries.source import Source

HITS = "SELECT rowid AS id FROM search WHERE search MATCH ?"

OWED = "SELECT contact_id FROM promise WHERE direction = 'mine' AND state = 'open'"
"""Whom the user owes something, in the words of the index."""

RUNNING = "ifnull(paused_until, '') <= ?1"
"""Whose clocks run on the day that is a statement's first parameter: a pause ends on the day it lasts until."""

OVERDUE = f"next_due < ?1 AND {RUNNING}"
"""Who is past due on the day that is a statement's first parameter."""

VISIBLE = "EXISTS (SELECT 1 FROM contact WHERE contact.id = contact_id AND shown_in IS NOT NULL)"
"""Whether the contact of a row can be seen: asked row by row, for the rows are few and the contacts many."""


def text_hits(source: Source, text: str) -> set[int] | None:
    """Whom a search finds, the hidden and the binned among them; None where the text asks for nothing."""
    expression = match_expression(text)
    if expression is None:
        return None
    return source.remembered(("hits", expression), lambda: set(source.ids(HITS, (expression,))))


def chosen_ids(source: Source, tier: Tier, chosen: BoardFilter, today: date) -> set[int]:
    """Whom a filter leaves of a tier; others may be among them."""
    found = text_hits(source, chosen.text)
    conditions, parameters = _conditions(chosen)
    if found is not None and not conditions:
        return found
    sql = " AND ".join(("SELECT id FROM contact WHERE shown_in = ?2", *conditions))
    kept = set(source.ids(sql, (today.isoformat(), tier.position, *parameters)))
    return kept if found is None else kept & found


def _conditions(chosen: BoardFilter) -> tuple[list[str], list[Any]]:
    """Conditions, and the parameters that come after the day and the tier."""
    found: list[tuple[str, Any]] = []
    if chosen.tags:
        tagged = f"SELECT contact_id FROM contact_tag JOIN tag ON tag.id = tag_id WHERE name {AMONG}"
        found.append((f"id IN ({tagged})", json.dumps(chosen.tags)))
    if chosen.organisations:
        found.append((f"organisation {AMONG}", json.dumps(chosen.organisations)))
    if chosen.added_since:
        found.append(("added_on >= ?", chosen.added_since.isoformat()))
    conditions = [condition for condition, _ in found]
    if chosen.overdue:
        conditions.append(OVERDUE)
    if chosen.with_promises:
        conditions.append(f"id IN ({OWED})")
    return conditions, [parameter for _, parameter in found]
