"""The People page's reads: everybody (or the bin) in any order, under any filter, and the lines of those in view."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from relbuilder.domain.cadence import days_over, effective_cadence, lateness
from relbuilder.domain.contact import BIRTHDAY, PointKind
from relbuilder.domain.exchange import YEAR, Balance
from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.services.people import Lack, PeopleFilter, PersonLine
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG, tags_of
from relbuilder.storage.mapping import Row
from relbuilder.storage.queries.board import moisture_now, pause_end
from relbuilder.storage.queries.filters import OVERDUE, OWED, RUNNING, text_hits
from relbuilder.storage.queries.lists import reached
from relbuilder.storage.queries.source import Source

SEEN = "shown_in IS NOT NULL"
BINNED = "binned_on IS NOT NULL AND hidden = 0 AND tier IS NOT NULL"

_NOBODY = {
    Lack.EMAIL: "id NOT IN (SELECT contact_id FROM contact_point WHERE kind = 'email')",
    Lack.PHONE: "id NOT IN (SELECT contact_id FROM contact_point WHERE kind = 'phone')",
    Lack.BIRTHDAY: f"id NOT IN (SELECT contact_id FROM important_date WHERE label = '{BIRTHDAY}')",
    Lack.ORGANISATION: "organisation = ''",
    Lack.PHOTO: "has_photo = 0",
    Lack.NOTE: "note = ''",
    Lack.ORIGIN: "met_how = '' AND met_where = '' AND met_through = '' AND met_on IS NULL",
    Lack.TOUCH: "last_touch IS NULL",
}
"""Who lacks something."""

_LINE = (
    "SELECT id, display_name, tier, organisation, title, last_touch, next_due, paused_until, moisture, moisture_day,"
    " own_cadence, chosen, added_on, has_photo, binned_on,"
    f" (SELECT count(*) FROM ({OWED}) AS owed WHERE owed.contact_id = contact.id),"
    f" (SELECT json_array(month, day, year) FROM important_date"
    f" WHERE contact_id = contact.id AND label = '{BIRTHDAY}' ORDER BY position LIMIT 1),"
    " (SELECT city FROM postal_address WHERE contact_id = contact.id AND city != '' ORDER BY position LIMIT 1)"
    f" FROM contact WHERE id {AMONG} AND tier IS NOT NULL AND hidden = 0"
)


def year_ago(today: date) -> date:
    """The first day that counts into a balance."""
    return today - YEAR


def kept(source: Source, chosen: PeopleFilter, today: date) -> set[int] | None:
    """Whom a filter leaves, others may be among them; None where it leaves everybody."""
    found = text_hits(source, chosen.text)
    sql, parameters = _conditions(chosen, today)
    if not sql:
        return found
    left = set(source.ids(sql, parameters))
    return left if found is None else left & found


def _conditions(chosen: PeopleFilter, today: date) -> tuple[str, tuple[str, ...]]:
    """The statement of everything but the text; empty where nothing else is asked. Its first parameter is the day."""
    parameters = [today.isoformat()]
    conditions = [_NOBODY[lack] for lack in chosen.lacks]

    def among(expression: str, values: Sequence[object]) -> None:
        if values:
            parameters.append(json.dumps(values))
            conditions.append(expression.format(f"IN (SELECT value FROM json_each(?{len(parameters)}))"))

    among("tier {}", [tier.position for tier in chosen.tiers])
    among("organisation {}", chosen.organisations)
    among("id IN (SELECT contact_id FROM contact_tag JOIN tag ON tag.id = tag_id WHERE name {})", chosen.tags)
    asked = {
        OVERDUE: chosen.overdue,
        f"id IN ({OWED})": chosen.with_promises,
        "chosen = 1": chosen.chosen,
        f"tier > 0 AND NOT ({RUNNING})": chosen.paused,
    }
    conditions += [condition for condition, wanted in asked.items() if wanted]
    if not conditions:
        return "", ()
    whose = BINNED if chosen.binned else SEEN
    return f"SELECT id FROM contact WHERE ?1 != '' AND {' AND '.join((whose, *conditions))}", tuple(
        parameters
    )


def lacking(source: Source) -> dict[Lack, int]:
    """How many contacts, outside the bin, lack each thing."""
    sums = ", ".join(f"ifnull(sum({condition}), 0)" for condition in _NOBODY.values())
    (counts,) = source.remembered("lacking", lambda: source.rows(f"SELECT {sums} FROM contact WHERE {SEEN}"))
    return dict(zip(_NOBODY, counts, strict=True))


def lines(source: Source, ids: Sequence[int], today: date) -> dict[int, PersonLine]:
    """The lines of contacts by id, those in the bin included."""
    among = json.dumps(ids)
    policies = source.policies()
    addresses = reached(source, among)
    tags = tags_of(source.rows, among)
    balances = _balances(source, among, today)
    return {
        row[0]: _line(row, addresses, tuple(tags[row[0]]), balances.get(row[0]), policies, today)
        for row in source.rows(_LINE, (among,))
    }


def _balances(source: Source, among: str, today: date) -> dict[int, Balance]:
    found: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    rows = source.rows(
        "SELECT contact_id, direction, sum(size) FROM exchange"
        f" WHERE contact_id {AMONG} AND day >= ? GROUP BY contact_id, direction",
        (among, year_ago(today).isoformat()),
    )
    for number, direction, size in rows:
        found[number][direction != "given"] += size
    return {number: Balance(*sizes) for number, sizes in found.items()}


def _line(
    row: Row,
    addresses: dict[tuple[int, str], list[str]],
    tags: tuple[str, ...],
    balance: Balance | None,
    policies: dict[Tier, TierPolicy],
    today: date,
) -> PersonLine:
    number, name, place, organisation, title, touched, due, paused, level, wet_on, own_cadence, chosen = row[
        :12
    ]
    added_on, has_photo, binned_on, promises, birthday, city = row[12:]
    tier = TIERS[place]
    interval = effective_cadence(policies[tier], own_cadence, chosen=bool(chosen))
    next_due, paused_until = mapping.day(due), pause_end(paused, today)
    running = None if paused_until else next_due
    return PersonLine(
        id=number,
        name=name,
        tier=tier,
        organisation=organisation,
        title=title,
        last_touch=mapping.day(touched),
        next_due=next_due,
        days_over=days_over(running, today),
        lateness=lateness(running, today, interval),
        moisture=moisture_now(level, wet_on, interval, today),
        # Family is not an account.
        balance=None if tier is Tier.INNER_CIRCLE else balance,
        promises=promises,
        added_on=mapping.day(added_on),
        email=next(iter(addresses[number, PointKind.EMAIL.value]), ""),
        phone=next(iter(addresses[number, PointKind.PHONE.value]), ""),
        tags=tags,
        birthday=tuple(json.loads(birthday)) if birthday else None,
        city=city or "",
        cadence_days=interval,
        has_photo=bool(has_photo),
        chosen=bool(chosen),
        paused_until=paused_until,
        binned_on=mapping.day(binned_on),
    )
