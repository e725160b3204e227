"""What the board shows beside the order of its columns: cards, the heads of columns, the numbers on the chips."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from relbuilder.domain.cadence import days_over, effective_cadence, lateness
from relbuilder.domain.calendar import next_occurrence
from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.moisture import dry, half_life
from relbuilder.domain.tier import TIERS, Tier, TierPolicy, monthly_minutes
from relbuilder.services.readings import BIRTHDAY_CHIP_DAYS, Card, ColumnSummary, FilterCounts
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG
from relbuilder.storage.mapping import Row
from relbuilder.storage.queries.filters import OVERDUE, OWED
from relbuilder.storage.queries.source import Source

_BIRTHDAY = (
    "(SELECT json_array(month, day, year) FROM important_date"
    f" WHERE contact_id = contact.id AND label = '{BIRTHDAY}' ORDER BY position LIMIT 1)"
)
_FACES = 2
_MEMBERS = (
    "(SELECT json_array(count(*), json_group_array(display_name)) FROM"
    " (SELECT display_name FROM group_member JOIN contact AS member ON member.id = member_id"
    "  WHERE group_member.contact_id = contact.id AND member.shown_in IS NOT NULL ORDER BY position))"
)
_CARD = (
    "SELECT id, tier, display_name, organisation, title, moisture, moisture_day, own_cadence, chosen, next_due,"
    f" has_photo, paused_until, (SELECT count(*) FROM ({OWED}) AS owed WHERE owed.contact_id = contact.id),"
    f" {_BIRTHDAY}, {_MEMBERS}"
    f" FROM contact WHERE id {AMONG} AND tier IS NOT NULL AND hidden = 0"
)


def cards(source: Source, ids: Sequence[int], today: date) -> dict[int, Card]:
    """The cards of contacts by id, those in the bin included."""
    policies = source.policies()
    rows = source.rows(_CARD, (json.dumps(ids),))
    return {row[0]: _card(row, policies, today) for row in rows}


def _card(row: Row, policies: dict[Tier, TierPolicy], today: date) -> Card:
    number, place, name, organisation, title, level, wet_on, own_cadence, chosen, due, has_photo = row[:11]
    paused_until = pause_end(row[11], today)
    tier = TIERS[place]
    interval = effective_cadence(policies[tier], own_cadence, chosen=bool(chosen))
    next_due = mapping.day(due)
    members, names = json.loads(row[14])
    running = None if paused_until else next_due
    return Card(
        id=number,
        tier=tier,
        name=name,
        organisation=organisation,
        title=title,
        moisture=moisture_now(level, wet_on, interval, today),
        next_due=next_due,
        days_over=days_over(running, today),
        lateness=lateness(running, today, interval),
        promises=row[12],
        birthday=_birthday_soon(row[13], today),
        has_photo=bool(has_photo),
        chosen=bool(chosen),
        paused_until=paused_until,
        members=members,
        faces=tuple(names[:_FACES]),
    )


def pause_end(stored: str | None, today: date) -> date | None:
    """The day the clocks of a contact go on, from its stored text; None while they run."""
    return mapping.day(stored) if stored is not None and stored > today.isoformat() else None


def moisture_now(level: float, wet_on: str | None, cadence_days: int | None, today: date) -> float:
    """What is left today of a stored moisture; 0 where there never was a touch."""
    if not level or wet_on is None:
        return 0.0
    return dry(level, (today - date.fromisoformat(wet_on)).days, half_life(cadence_days))


def _birthday_soon(stored: str | None, today: date) -> date | None:
    if stored is None:
        return None
    month, day, year = json.loads(stored)
    falls_on = next_occurrence(ImportantDate(BIRTHDAY, month, day, year), today)
    return falls_on if (falls_on - today).days <= BIRTHDAY_CHIP_DAYS else None


def tiers_of(source: Source, ids: Sequence[int]) -> dict[int, Tier]:
    """Where contacts stand; those in the bin or gone are missing."""
    sql = f"SELECT id, tier FROM contact WHERE id {AMONG} AND shown_in IS NOT NULL"
    return {row[0]: TIERS[row[1]] for row in source.rows(sql, (json.dumps(ids),))}


def column_heads(source: Source) -> list[ColumnSummary]:
    """The heads of the four columns, left to right; a drop asks for them more than once."""
    return list(source.remembered("column heads", lambda: _column_heads(source)))


def _column_heads(source: Source) -> list[ColumnSummary]:
    policies = source.policies()
    return [_head(policies[tier], asked) for tier, asked in paces(source, policies).items()]


def _head(policy: TierPolicy, asked: list[tuple[int | None, int]]) -> ColumnSummary:
    count = sum(people for _, people in asked)
    minutes = sum(people * monthly_minutes(policy.minutes_per_touch, interval) for interval, people in asked)
    return ColumnSummary(policy, count, minutes)


def paces(source: Source, policies: dict[Tier, TierPolicy]) -> dict[Tier, list[tuple[int | None, int]]]:
    """How many people of each tier ask for a touch at which cadence in days: pairs of cadence and people."""
    counts = dict.fromkeys(range(len(TIERS)), 0)
    counts.update(
        _pairs(source, "SELECT shown_in, count(*) FROM contact WHERE shown_in IS NOT NULL GROUP BY shown_in")
    )
    # Few contacts have a pace of their own; all others ask what their tier asks.
    own = source.rows(
        "SELECT shown_in, own_cadence, chosen, count(*) FROM contact"
        " WHERE (own_cadence IS NOT NULL OR chosen = 1) AND shown_in IS NOT NULL GROUP BY shown_in, own_cadence, chosen"
    )
    found: dict[Tier, list[tuple[int | None, int]]] = {}
    for place, tier in enumerate(TIERS):
        here = [row[1:] for row in own if row[0] == place]
        alike = counts[place] - sum(people for _, _, people in here)
        found[tier] = [
            (effective_cadence(policies[tier], own_cadence, chosen=bool(chosen)), people)
            for own_cadence, chosen, people in [(None, 0, alike), *here]
        ]
    return found


def filter_counts(source: Source, today: date) -> FilterCounts:
    """The numbers on the filter chips."""
    overdue = source.value(
        f"SELECT count(*) FROM contact WHERE shown_in IN (1, 2, 3) AND {OVERDUE}",
        (today.isoformat(),),
    )
    owed = source.value(f"SELECT count(*) FROM contact WHERE id IN ({OWED}) AND shown_in IS NOT NULL")
    return FilterCounts(overdue, owed)


def _pairs(source: Source, sql: str) -> list[tuple[Any, Any]]:
    return [(row[0], row[1]) for row in source.rows(sql)]
