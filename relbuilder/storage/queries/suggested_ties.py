"""Who may know a contact: those who were met together with it, and those of the same organisation."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Collection

from relbuilder.domain.verdict import VerdictKind
from relbuilder.services.readings import SuggestedTie
from relbuilder.storage.assembly import AMONG
from relbuilder.storage.queries.source import Source

_SHOWN = 2
"""A few at a time: who wants to can go on as they are answered."""

_CROWD = 12
"""Of a meeting of more people, and an organisation with more contacts, it says little that two were there."""

_LATEST = 200
"""Touches that are looked at."""

_TOGETHER = (
    "SELECT other.contact_id, count(*) FROM"
    " (SELECT touch_id FROM touch_person WHERE contact_id = ?1 ORDER BY touch_id DESC LIMIT ?2) AS mine"
    " JOIN touch_person AS other ON other.touch_id = mine.touch_id AND other.contact_id != ?1"
    " WHERE (SELECT count(*) FROM touch_person AS one WHERE one.touch_id = mine.touch_id) <= ?3"
    " GROUP BY other.contact_id"
)
_HERE = (
    "SELECT id FROM contact WHERE organisation = (SELECT organisation FROM contact WHERE id = ?1)"
    " AND organisation != '' AND shown_in IN (0, 1, 2, 3) AND id != ?1 LIMIT ?2"
)
_ANSWERED = (
    "SELECT CASE first_id WHEN ?1 THEN second_id ELSE first_id END FROM tie WHERE first_id = ?1 OR second_id = ?1"
    " UNION SELECT CASE first_id WHEN ?1 THEN second_id ELSE first_id END FROM verdict"
    f" WHERE kind = '{VerdictKind.NO_TIE.value}' AND (first_id = ?1 OR second_id = ?1)"
)
_PEOPLE = (
    "SELECT id, display_name, organisation, shown_in FROM contact"
    f" WHERE id {AMONG} AND shown_in IN (0, 1, 2, 3) AND NOT EXISTS"
    " (SELECT 1 FROM group_card WHERE group_card.contact_id = contact.id)"
)


def suggested_ties(source: Source, contact_id: int) -> list[SuggestedTie]:
    """The likeliest first; nobody who is tied already or was said not to be, and nobody to a group."""
    if source.value("SELECT 1 FROM group_card WHERE contact_id = ?", (contact_id,)):
        return []
    met = {row[0]: row[1] for row in source.rows(_TOGETHER, (contact_id, _LATEST, _CROWD))}
    here = source.column(_HERE, (contact_id, _CROWD + 1))
    colleagues: Collection[int] = here if len(here) <= _CROWD else ()
    answered = source.column(_ANSWERED, (contact_id,))
    asked = json.dumps([*{*met, *colleagues}.difference(answered)])
    rows = sorted(source.rows(_PEOPLE, (asked,)), key=lambda row: (-met.get(row[0], 0), -row[3], row[0]))
    return [
        SuggestedTie(number, name, organisation if number in colleagues else "", met.get(number, 0))
        for number, name, organisation, _ in rows[:_SHOWN]
    ]
