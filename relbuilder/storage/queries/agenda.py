"""What a day is made of, as it is stored: who and what is due, what was answered, what was shown. Orders nothing."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from datetime import date, datetime, timedelta
from functools import cache

from relbuilder.domain.agenda import DuePerson, Material, YearlyDate
from relbuilder.domain.cadence import effective_cadence
from relbuilder.domain.contact import ImportantDate
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import Announcement, Mark, Pause, Reminder
from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.storage import mapping
from relbuilder.storage.queries.filters import RUNNING, VISIBLE
from relbuilder.storage.queries.lists import DUE
from relbuilder.storage.queries.source import Source

_SETTLED_DAYS = 400
"""How long a settled date may come up again because its year was not over: a year, and room for lead and pauses."""

_SHOWN_DAYS = 400
"""How long it matters that a thing stood in Today, once it is not due any more."""

_YEAR = 366

DATE_KEYS = "key >= 'date:' AND key < 'date;'"
_PERSON_KEYS = "key >= 'person:' AND key < 'person;'"
"""The keys of one kind, in the words of the primary key: the sign after the colon ends the kind."""

_PROMISES = (
    f"SELECT {', '.join(mapping.PROMISE.columns)} FROM promise"
    f" WHERE direction = 'mine' AND state = 'open' AND due <= ? AND {VISIBLE} ORDER BY due, id"
)

# A time belongs to the zone it was entered in: seen from the far side of the date line it is two days ahead.
_REMINDERS = (
    f"SELECT {', '.join(mapping.REMINDER.columns)} FROM reminder"
    " WHERE settled_on IS NULL AND day <= ?2 AND (day <= ?1 OR at IS NOT NULL) AND (contact_id IS NULL OR EXISTS"
    f" (SELECT 1 FROM contact WHERE contact.id = contact_id AND shown_in IS NOT NULL AND {RUNNING}))"
    " ORDER BY day, at, id"
)

# A key ends with the label: after "date:", the contact's id, a colon, ten signs of a day, and another colon.
_REMEMBERED_DATES = (
    "SELECT contact_id, position FROM announcement JOIN important_date USING (contact_id)"
    f" WHERE {DATE_KEYS} AND label = substr(key, length(contact_id) + 18)"
    " AND key NOT IN (SELECT key FROM mark WHERE settled_at IS NOT NULL)"
)
_DATES = (
    "WITH wanted AS ("
    " SELECT contact_id, position FROM important_date WHERE month * 100 + day IN (SELECT value FROM json_each(?2))"
    f" UNION {_REMEMBERED_DATES})"
    " SELECT contact.id, label, month, day, year, entered_on, last_touch, shown_in"
    " FROM wanted JOIN important_date USING (contact_id, position) JOIN contact ON contact.id = contact_id"
    f" WHERE shown_in IN (1, 2, 3) AND {RUNNING} ORDER BY contact.id, position"
)

_MARKS = (
    f"SELECT {', '.join(mapping.MARK.columns)} FROM mark"
    " WHERE snoozed_until > ?1 OR answered_on >= ?2 OR settled_at >= ?3"
)

_KIND, _NUMBER = "substr(key, 1, instr(key, ':') - 1)", "CAST(substr(key, instr(key, ':') + 1) AS INTEGER)"
OPEN = (
    f"{_KIND} = 'promise' AND {_NUMBER} IN (SELECT id FROM promise WHERE direction = 'mine' AND state = 'open')"
    f" OR {_KIND} IN ('reminder', 'follow_up', 'thank_you')"
    f" AND {_NUMBER} IN (SELECT id FROM reminder WHERE settled_on IS NULL)"
)
"""Whether what a key is about is still open: it was announced, however long ago, and nothing is told twice."""

_ANNOUNCEMENTS = (
    f"SELECT {', '.join(mapping.ANNOUNCEMENT_COLUMNS)} FROM announcement"
    f" WHERE last_shown_on >= ?2 OR announced_at >= ?2 OR {DATE_KEYS} OR {OPEN} OR ({_PERSON_KEYS} AND EXISTS"
    " (SELECT 1 FROM contact WHERE contact.id = contact_id AND shown_in IN (1, 2, 3) AND next_due <= ?1"
    " AND key = 'person:' || contact.id || ':' || next_due || ':'))"
)

_ANSWERED = (
    "SELECT count(*) FROM ("
    " SELECT contact_id FROM touch JOIN touch_person ON touch_id = touch.id WHERE logged_at >= ?1"
    f" UNION SELECT contact_id FROM mark WHERE {_PERSON_KEYS} AND answered_on = ?2"
    ") JOIN contact ON contact.id = contact_id WHERE shown_in IN (1, 2, 3)"
)


def day_material(source: Source, day_starts: datetime, today: date, lead_days: int) -> Material:
    """Everything of which a day may be made; remembered until anybody commits, for an idle minute asks again."""
    question = ("day", day_starts, today, lead_days)
    return source.remembered(question, lambda: _material(source, day_starts, today, lead_days))


def _material(source: Source, day_starts: datetime, today: date, lead_days: int) -> Material:
    with source.snapshot():
        policies = source.policies()
        day = today.isoformat()
        started = mapping.instant_text(day_starts)
        return Material(
            people=_people(source, today, policies),
            promises=_promises(source, today),
            reminders=_reminders(source, today),
            dates=_dates(source, today, lead_days, policies),
            marks=_marks(source, day_starts, today),
            announcements=_announcements(source, today),
            answered_people=source.value(_ANSWERED, (started, day)),
        )


def _people(source: Source, today: date, policies: dict[Tier, TierPolicy]) -> list[DuePerson]:
    # A hundred thousand people share few due days and fewer paces.
    day_of = cache(date.fromisoformat)

    @cache
    def pace(place: int, own_cadence: int | None, chosen: int) -> tuple[int | None, bool, int]:
        policy = policies[TIERS[place]]
        interval = effective_cadence(policy, own_cadence, chosen=bool(chosen))
        return interval, bool(chosen), policy.minutes_per_touch

    found: list[DuePerson] = []
    for number, place, due, own_cadence, chosen in source.rows(DUE, (today.isoformat(),)):
        interval, star, minutes = pace(place, own_cadence, chosen)
        if interval is not None:
            found.append(DuePerson(number, day_of(due), interval, star, minutes))
    return found


def _promises(source: Source, today: date) -> list[Promise]:
    return [mapping.PROMISE.from_row(row) for row in source.rows(_PROMISES, (today.isoformat(),))]


def _reminders(source: Source, today: date) -> list[Reminder]:
    elsewhere = today + timedelta(days=2)
    rows = source.rows(_REMINDERS, (today.isoformat(), elsewhere.isoformat()))
    return [mapping.REMINDER.from_row(row) for row in rows]


def _dates(source: Source, today: date, lead_days: int, policies: dict[Tier, TierPolicy]) -> list[YearlyDate]:
    """The yearly dates that can be seen today, those that came and went since the last look, and those remembered."""
    looked_at = last_checked(source) or today
    first = max(min(looked_at, today), today - timedelta(days=_YEAR))
    rows = source.rows(_DATES, (today.isoformat(), json.dumps(_days_of_year(first, today, lead_days))))
    return [
        YearlyDate(
            contact_id=number,
            yearly=ImportantDate(*yearly),
            entered_on=date.fromisoformat(entered_on),
            last_touch=mapping.day(last_touch),
            minutes=policies[TIERS[place]].minutes_per_touch,
        )
        for number, *yearly, entered_on, last_touch, place in rows
    ]


def _days_of_year(first: date, today: date, lead_days: int) -> list[int]:
    """The days of the year from `first` to the end of the lead, each as month * 100 + day."""
    count = min((today - first).days + lead_days, _YEAR) + 1
    days = {each.month * 100 + each.day for each in (first + timedelta(days=step) for step in range(count))}
    # The 28th stands for the 29th in three years of four; in the fourth one too many is no harm.
    return sorted(days | {229}) if 228 in days else sorted(days)


def _marks(source: Source, day_starts: datetime, today: date) -> dict[str, Mark]:
    # What was put off until a night of sleep is still to be announced once more.
    lately = day_starts - timedelta(days=_SHOWN_DAYS)
    yesterday = today - timedelta(days=1)
    long_ago = day_starts - timedelta(days=_SETTLED_DAYS)
    when = (mapping.instant_text(lately), yesterday.isoformat(), mapping.instant_text(long_ago))
    marks = [mapping.MARK.from_row(row) for row in source.rows(_MARKS, when)]
    return {mark.key: mark for mark in marks}


def _announcements(source: Source, today: date) -> dict[str, Announcement]:
    lately = today - timedelta(days=_SHOWN_DAYS)
    rows = source.rows(_ANNOUNCEMENTS, (today.isoformat(), lately.isoformat()))
    return {row[0]: mapping.announcement_of(row) for row in rows}


def last_checked(source: Source) -> date | None:
    """The day up to which yearly dates were looked for; None before the first time."""
    return mapping.day(source.value("SELECT last_checked FROM reminder_state"))


def pauses(source: Source, today: date) -> list[Pause]:
    """The pauses that cover today: everybody's first."""
    sql = (
        f"SELECT {', '.join(mapping.PAUSE.columns)} FROM pause WHERE first_day <= ?1 AND ifnull(until, '9') > ?1"
        f" AND (contact_id IS NULL OR {VISIBLE}) ORDER BY contact_id IS NOT NULL, first_day, id"
    )
    return [mapping.PAUSE.from_row(row) for row in source.rows(sql, (today.isoformat(),))]


def reminders_of(source: Source, contact_id: int | None) -> list[Reminder]:
    """The open reminders about a contact by day, or (None) those about nobody."""
    sql = (
        f"SELECT {', '.join(mapping.REMINDER.columns)} FROM reminder"
        " WHERE contact_id IS ? AND settled_on IS NULL ORDER BY day, at, id"
    )
    return [mapping.REMINDER.from_row(row) for row in source.rows(sql, (contact_id,))]


def open_reminders(source: Source, through: date) -> list[Reminder]:
    """The open reminders about contacts that can be seen, begun by that day."""
    sql = (
        f"SELECT {', '.join(mapping.REMINDER.columns)} FROM reminder"
        f" WHERE settled_on IS NULL AND day <= ? AND {VISIBLE} ORDER BY day, at, id"
    )
    return [mapping.REMINDER.from_row(row) for row in source.rows(sql, (through.isoformat(),))]
