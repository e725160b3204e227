"""The orders of the People page. SQLite sorts; what only the domain knows is handed to it as a table of values."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from relbuilder.domain.cadence import effective_cadence
from relbuilder.domain.contact import BIRTHDAY
from relbuilder.domain.text import collation_key
from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.services.people import PeopleFilter, PeopleOrder, PeopleSort
from relbuilder.storage.queries.board import moisture_now
from relbuilder.storage.queries.filters import OWED, RUNNING
from relbuilder.storage.queries.people import BINNED, SEEN, kept, year_ago
from relbuilder.storage.queries.source import Source

Values = Callable[[Source, str, date], dict[str, float]]
"""What stands for each text of an expression over some contacts on a day."""


@dataclass(frozen=True, slots=True)
class _Key:
    """By what to sort: an expression over a contact, of which ?1 is the day and ?2 the day a year ago.

    It may call `known.worth` what `join` brings in, or what `values` hold of `text`. NULL is said of nobody.
    """

    expression: str
    text: str = ""
    values: Values | None = None
    join: str = ""


def _point(kind: str) -> str:
    return (
        "(SELECT lower(value) FROM contact_point"
        f" WHERE contact_id = contact.id AND kind = '{kind}' ORDER BY preferred DESC, position LIMIT 1)"
    )


def _alphabet(source: Source, texts: str, _today: date) -> dict[str, float]:
    """The place of each text in the alphabet: SQLite knows only that of codes."""
    found = sorted(source.column(texts), key=lambda text: (collation_key(text), text))
    return {text: place for place, text in enumerate(found)}


def _named(expression: str) -> _Key:
    return _Key("known.worth", f"nullif({expression}, '')", _alphabet)


_PACE = "tier || '/' || ifnull(own_cadence, '') || '/' || chosen"
_DRYING = f"{_PACE} || '/' || moisture_day"


def _cadences(source: Source, texts: str, _today: date) -> dict[str, float]:
    policies = source.policies()
    cadences = {text: _cadence(text, policies) for text in source.column(texts)}
    return {text: days for text, days in cadences.items() if days is not None}


def _dryings(source: Source, texts: str, today: date) -> dict[str, float]:
    """What is left today of a full moisture; the drying is the domain's."""
    policies = source.policies()
    found: dict[str, float] = {}
    for text in source.column(texts):
        pace, _, wet_on = text.rpartition("/")
        found[text] = moisture_now(1.0, wet_on, _cadence(pace, policies), today)
    return found


def _cadence(pace: str, policies: dict[Tier, TierPolicy]) -> int | None:
    place, own_cadence, chosen = pace.split("/")
    own = int(own_cadence) if own_cadence else None
    return effective_cadence(policies[TIERS[int(place)]], own, chosen=chosen == "1")


_BIRTHDAY = (
    "(SELECT month * 100 + day FROM important_date"
    f" WHERE contact_id = contact.id AND label = '{BIRTHDAY}' ORDER BY position LIMIT 1)"
)
_PASSED = "CAST(substr(?1, 6, 2) || substr(?1, 9, 2) AS INTEGER)"

_KEYS = {
    PeopleSort.ORGANISATION: _named("organisation"),
    PeopleSort.TITLE: _named("title"),
    PeopleSort.TIER: _Key("tier"),
    PeopleSort.LAST_TOUCH: _Key("last_touch"),
    # Of those whose clocks stand still nothing is asked, so they come after all others.
    PeopleSort.DUE: _Key(f"iif({RUNNING}, next_due, NULL)"),
    # Whoever rests dry is not dry: nothing is asked of the graveyard.
    PeopleSort.MOISTURE: _Key(
        "iif(tier = 0 AND moisture = 0, NULL, moisture * ifnull(known.worth, 0))", _DRYING, _dryings
    ),
    PeopleSort.BALANCE: _Key(
        "iif(tier = 3, NULL, known.worth)",
        join=" JOIN (SELECT contact_id, sum(iif(direction = 'given', size, -size)) AS worth FROM exchange"
        " WHERE day >= ?2 GROUP BY contact_id) AS known ON known.contact_id = contact.id",
    ),
    PeopleSort.PROMISES: _Key(
        "known.worth",
        join=f" JOIN (SELECT contact_id, count(*) AS worth FROM ({OWED}) GROUP BY contact_id) AS known"
        " ON known.contact_id = contact.id",
    ),
    # Ids are given in the order of adding.
    PeopleSort.ADDED: _Key("contact.id"),
    PeopleSort.EMAIL: _Key(_point("email")),
    PeopleSort.PHONE: _Key(_point("phone")),
    PeopleSort.TAGS: _named(
        "(SELECT name FROM contact_tag JOIN tag ON tag.id = tag_id"
        " WHERE contact_id = contact.id ORDER BY position LIMIT 1)"
    ),
    PeopleSort.BIRTHDAY: _Key(f"{_BIRTHDAY} + iif({_BIRTHDAY} < {_PASSED}, 10000, 0)"),
    PeopleSort.CITY: _named(
        "(SELECT city FROM postal_address WHERE contact_id = contact.id AND city != '' ORDER BY position LIMIT 1)"
    ),
    PeopleSort.CADENCE: _Key("known.worth", _PACE, _cadences),
    PeopleSort.BINNED: _Key("binned_on"),
}


_WHOSE = {
    False: f"+{SEEN}",
    True: BINNED,
}
"""Nearly everybody is seen: without the sign SQLite would go to each of them by an index, and not read on and on."""


def people_ids(source: Source, chosen: PeopleFilter, order: PeopleOrder, today: date) -> list[int]:
    """Everybody whom a filter leaves, in an order."""
    ids = source.remembered(
        ("people", chosen.binned, order, today), lambda: _in_order(source, chosen.binned, order, today)
    )
    left = kept(source, chosen, today)
    return ids.copy() if left is None else list(filter(left.__contains__, ids))


def _in_order(source: Source, binned: bool, order: PeopleOrder, today: date) -> list[int]:
    if order.sort is PeopleSort.NAME:
        return _by_name(source, binned, descending=order.descending)
    with_key = _by_key(source, _WHOSE[binned], order, today)
    by_name = source.remembered(("people by name", binned), lambda: _by_name(source, binned))
    if len(with_key) == len(by_name):
        return with_key
    known = set(with_key)
    return with_key + [number for number in by_name if number not in known]


def _by_name(source: Source, binned: bool, *, descending: bool = False) -> list[int]:
    direction = "DESC" if descending else "ASC"
    whose = BINNED if binned else SEEN
    return source.ids(f"SELECT id FROM contact WHERE {whose} ORDER BY sort_key {direction}, id {direction}")


def _by_key(source: Source, whose: str, order: PeopleOrder, today: date) -> list[int]:
    """Those of whom there is something to sort by."""
    key = _KEYS[order.sort]
    parameters = [today.isoformat(), year_ago(today).isoformat()]
    head, join = "", key.join
    if key.values is not None:
        texts = f"SELECT DISTINCT {key.text} AS text FROM contact WHERE {whose} AND text IS NOT NULL"
        parameters.append(json.dumps(key.values(source, texts, today)))
        # A table of its own gets an index while it is joined; JSON itself would be read for each contact.
        head = "WITH known(text, worth) AS MATERIALIZED (SELECT key, value FROM json_each(?3)) "
        join = f" LEFT JOIN known ON known.text = {key.text}"
    direction = "DESC" if order.descending else "ASC"
    # With a limit, SQLite reckons the key once, not for the condition and again for the order.
    return source.ids(
        f"{head}SELECT id FROM (SELECT contact.id AS id, contact.sort_key AS name, {key.expression} AS key"
        f" FROM contact{join} WHERE {whose} AND ?1 != '' AND ?2 != '' LIMIT -1)"
        f" WHERE key IS NOT NULL ORDER BY key {direction}, name, id",
        tuple(parameters),
    )
