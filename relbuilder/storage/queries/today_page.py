"""What the page of the day shows around what is due: its people, what was done, what the week gave and was asked."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from relbuilder.domain.cadence import effective_cadence, lateness
from relbuilder.domain.contact import Origin, PointKind
from relbuilder.domain.mentions import plain
from relbuilder.domain.reminder import ItemKey
from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.services.readings import Done, DoneKind, Person, TouchLine
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG, whole_touches
from relbuilder.storage.mapping import Row
from relbuilder.storage.queries.agenda import DATE_KEYS
from relbuilder.storage.queries.board import moisture_now, paces, pause_end, tiers_of
from relbuilder.storage.queries.filters import VISIBLE
from relbuilder.storage.queries.lists import reached
from relbuilder.storage.queries.source import Source

_LATEST_TOUCH = (
    "(SELECT touch_id FROM touch_person JOIN touch ON touch.id = touch_id"
    " WHERE touch_person.contact_id = contact.id ORDER BY day DESC, touch_id DESC LIMIT 1)"
)
_PERSON = (
    "SELECT id, display_name, given, tier, organisation, title, moisture, moisture_day, own_cadence, chosen, next_due,"
    f" paused_until, has_photo, {_LATEST_TOUCH}, met_how, met_where, met_on, met_through"
    f" FROM contact WHERE id {AMONG} AND tier IS NOT NULL AND hidden = 0"
)

_KEPT = (
    "SELECT id, contact_id, text FROM promise"
    f" WHERE settled_on BETWEEN ? AND ? AND state = 'kept' AND {VISIBLE} ORDER BY settled_on DESC, id DESC"
)

# What a touch has settled has no `handled_through` and is not told beside the touch. One answer to several follow-ups
# is one thing done.
_SEEN_TO = (
    "SELECT id, contact_id, text FROM reminder"
    f" WHERE handled_through BETWEEN ?1 AND ?2 AND (contact_id IS NULL OR {VISIBLE})"
    " AND NOT (kind = 'follow_up' AND EXISTS ("
    "  SELECT 1 FROM reminder AS later WHERE later.contact_id = reminder.contact_id AND later.kind = 'follow_up'"
    "  AND later.day > reminder.day AND later.handled_through = reminder.handled_through))"
    " ORDER BY handled_through DESC, id DESC"
)

# One hour with three people is one hour: it counts as what the closest of them takes.
_LINES = (
    "SELECT day, coalesce(minutes, (SELECT max(minutes_per_touch) FROM touch_person"
    "  JOIN contact ON contact.id = touch_person.contact_id JOIN tier_policy ON tier_policy.tier = contact.tier"
    "  WHERE touch_id = touch.id), 0)"
    " FROM touch WHERE day BETWEEN ? AND ? ORDER BY day, id"
)

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def people(source: Source, ids: Sequence[int], today: date) -> dict[int, Person]:
    """What a line of Today says of contacts, by id; those in the bin included."""
    among = json.dumps(ids)
    with source.snapshot():
        policies = source.policies()
        rows = source.rows(_PERSON, (among,))
        addresses = reached(source, among)
        numbers = sorted({row[13] for row in rows} - {None})
        touches = {touch.id: touch for touch in whole_touches(source.rows, numbers)}
    return {row[0]: _person(row, policies, addresses, touches.get(row[13]), today) for row in rows}


def _person(
    row: Row,
    policies: dict[Tier, TierPolicy],
    addresses: dict[tuple[int, str], list[str]],
    last_touch: Touch | None,
    today: date,
) -> Person:
    number, name, given, place, organisation, title, level, wet_on, own_cadence, chosen, due, paused = row[
        :12
    ]
    policy = policies[TIERS[place]]
    interval = effective_cadence(policy, own_cadence, chosen=bool(chosen))
    running = None if pause_end(paused, today) else mapping.day(due)
    how, where, on, through = row[14:]
    return Person(
        id=number,
        name=name,
        given=given or name,
        tier=policy.tier,
        organisation=organisation,
        title=title,
        email=next(iter(addresses[number, PointKind.EMAIL.value]), ""),
        phone=next(iter(addresses[number, PointKind.PHONE.value]), ""),
        moisture=moisture_now(level, wet_on, interval, today),
        lateness=lateness(running, today, interval),
        has_photo=bool(row[12]),
        chosen=bool(chosen),
        origin=Origin(how, where, mapping.day(on), through),
        last_touch=last_touch,
        minutes_per_touch=policy.minutes_per_touch,
    )


def done(source: Source, since: datetime, day: date) -> list[Done]:
    """What was done since an instant (UTC) of the user's local `day`, the newest first and what has no instant last."""
    # Nothing is done more than two days ahead (the date line): that was a wrong clock.
    days = (day.isoformat(), (day + timedelta(days=2)).isoformat())
    with source.snapshot():
        found = [
            *_touches_done(source, since, day),
            *_dates_done(source, since),
            *_timeless(source, DoneKind.PROMISE, _KEPT, days),
            *_timeless(source, DoneKind.REMINDER, _SEEN_TO, days),
        ]
    return sorted(found, key=lambda one: one.at or _LONG_AGO, reverse=True)


def _touches_done(source: Source, since: datetime, day: date) -> list[Done]:
    # What is written down today of an earlier day was not done today.
    sql = "SELECT id FROM touch WHERE logged_at >= ? AND day >= ?"
    numbers = source.ids(sql, (mapping.instant_text(since), day.isoformat()))
    touches = whole_touches(source.rows, numbers)
    shown = tiers_of(source, sorted({person for touch in touches for person in touch.people}))
    found: list[Done] = []
    for touch in touches:
        first = next((person for person in touch.people if person in shown), None)
        if first is not None:
            key, at = str(touch.id), touch.logged_at
            found.append(Done(DoneKind.TOUCH, key, first, plain(touch.note), at, touch.kind, touch.minutes))
    return found


def _dates_done(source: Source, since: datetime) -> list[Done]:
    sql = f"SELECT key, contact_id, settled_at FROM mark WHERE {DATE_KEYS} AND settled_at >= ? AND {VISIBLE}"
    return [
        Done(DoneKind.DATE, key, number, ItemKey.parse(key).label, datetime.fromisoformat(at))
        for key, number, at in source.rows(sql, (mapping.instant_text(since),))
    ]


def _timeless(source: Source, kind: DoneKind, sql: str, parameters: tuple[str, ...]) -> list[Done]:
    return [
        Done(kind, str(number), about, text, None) for number, about, text in source.rows(sql, parameters)
    ]


def touch_lines(source: Source, first: date, last: date) -> list[TouchLine]:
    """The touches of the days from `first` to `last`, as they count against a budget."""
    rows = source.rows(_LINES, (first.isoformat(), last.isoformat()))
    return [TouchLine(date.fromisoformat(on), minutes) for on, minutes in rows]


def living_cadences(source: Source, entered_by: date | None = None) -> dict[Tier, list[int]]:
    """The cadences in days of everybody in a living tier who has one; only those who entered it by a day, if given."""
    with source.snapshot():
        policies = source.policies()
        asked = paces(source, policies) if entered_by is None else _paces_by(source, policies, entered_by)
    return {
        tier: [interval for interval, alike in asked[tier] if interval for _ in range(alike)]
        for tier in asked
        if tier.living
    }


def _paces_by(
    source: Source, policies: dict[Tier, TierPolicy], entered_by: date
) -> dict[Tier, list[tuple[int | None, int]]]:
    found: dict[Tier, list[tuple[int | None, int]]] = {tier: [] for tier in TIERS}
    for place, own_cadence, chosen, people in source.rows(
        "SELECT shown_in, own_cadence, chosen, count(*) FROM contact"
        " WHERE shown_in IN (1, 2, 3) AND entered_on <= ? GROUP BY shown_in, own_cadence, chosen",
        (entered_by.isoformat(),),
    ):
        tier = TIERS[place]
        found[tier].append((effective_cadence(policies[tier], own_cadence, chosen=bool(chosen)), people))
    return found
