"""Domain values to rows and back. Knows neither SQLAlchemy nor SQL: the stores and the quick reads share it.

A row is a tuple in the order of the shape's `columns`.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Generic, TypeVar

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    NameOrder,
    Origin,
    OwnField,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.relation import (
    Exchange,
    ExchangeDirection,
    Promise,
    PromiseDirection,
    PromiseState,
    Tie,
    TierMove,
)
from relbuilder.domain.reminder import Announcement, Mark, Pause, Reminder, ReminderKind
from relbuilder.domain.standing import Standing
from relbuilder.domain.text import collation_key, name_key
from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.domain.touch import Touch, TouchKind

Row = Sequence[Any]
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Shape(Generic[V]):
    """How one kind of value lies in its table."""

    table: str
    columns: tuple[str, ...]
    to_row: Callable[[V], tuple[Any, ...]]
    from_row: Callable[[Row], V]


def day_text(day: date | None) -> str | None:
    """A day as its ISO text."""
    return None if day is None else day.isoformat()


def day(stored: str | None) -> date | None:
    """The day of an ISO text."""
    return None if stored is None else date.fromisoformat(stored)


def instant_text(instant: datetime) -> str:
    """An aware instant as ISO text in UTC."""
    return instant.astimezone(UTC).isoformat()


def instant(stored: str | None) -> datetime | None:
    """The aware instant of an ISO text."""
    return None if stored is None else datetime.fromisoformat(stored)


# ------------------------------------------------------------------------------------------------ contact

IDENTITY_COLUMNS = (
    "uid", "given", "additional", "family", "prefix", "suffix", "nickname", "phonetic_given", "phonetic_family",
    "formatted", "name_order", "met_how", "met_where", "met_on", "met_through", "note",
)  # fmt: skip
"""The columns of a contact's row that are read back."""

DERIVED_COLUMNS = ("display_name", "sort_key", "name_key", "organisation", "title", "has_photo")
"""The columns of a contact's row that only serve lists and orders."""


def identity_row(contact: Contact) -> tuple[Any, ...]:
    """A contact's own columns, see `IDENTITY_COLUMNS`."""
    name, origin = contact.name, contact.origin
    return (
        contact.uid, name.given, name.additional, name.family, name.prefix, name.suffix, name.nickname,
        name.phonetic_given, name.phonetic_family, name.formatted, name.order.value, origin.how, origin.where,
        day_text(origin.on), origin.through, contact.note,
    )  # fmt: skip


def derived_row(contact: Contact) -> tuple[Any, ...]:
    """What lists need to know of a contact, see `DERIVED_COLUMNS`."""
    shown = contact.display_name
    place = contact.affiliation
    organisation, title = (place.organisation, place.title) if place else ("", "")
    return shown, collation_key(shown), name_key(shown), organisation, title, int(contact.photo is not None)


def name_of(row: Row) -> Name:
    """The name within a row of `IDENTITY_COLUMNS`."""
    return Name(*(*row[1:10], NameOrder(row[10])))


def origin_of(row: Row) -> Origin:
    """How they met, within a row of `IDENTITY_COLUMNS`."""
    return Origin(row[11], row[12], day(row[13]), row[14])


# The parts of a contact that lie in tables of their own, each with its place in the contact's list. A point's
# normalised form is not among the columns: it depends on the user's region and is only ever looked up.
POINT: Shape[ContactPoint] = Shape(
    "contact_point",
    ("kind", "value", "label", "preferred"),
    lambda point: (point.kind.value, point.value, point.label, int(point.preferred)),
    lambda row: ContactPoint(PointKind(row[0]), row[1], row[2], bool(row[3])),
)
ADDRESS: Shape[PostalAddress] = Shape(
    "postal_address",
    ("label", "street", "extended", "po_box", "city", "region", "postal_code", "country"),
    lambda at: (
        at.label, at.street, at.extended, at.po_box, at.city, at.region, at.postal_code, at.country,
    ),
    lambda row: PostalAddress(*row),
)  # fmt: skip
AFFILIATION: Shape[Affiliation] = Shape(
    "affiliation",
    ("organisation", "title", "department", "current"),
    lambda place: (place.organisation, place.title, place.department, int(place.current)),
    lambda row: Affiliation(row[0], row[1], row[2], bool(row[3])),
)
IMPORTANT_DATE: Shape[ImportantDate] = Shape(
    "important_date",
    ("label", "month", "day", "year"),
    lambda yearly: (yearly.label, yearly.month, yearly.day, yearly.year),
    lambda row: ImportantDate(*row),
)
OWN_FIELD: Shape[OwnField] = Shape(
    "own_field", ("label", "value"), lambda own: (own.label, own.value), lambda row: OwnField(*row)
)


def lines_text(lines: tuple[str, ...]) -> str:
    """Unknown card lines as one stored text."""
    return json.dumps(lines, ensure_ascii=False)


def lines(stored: str) -> tuple[str, ...]:
    """The unknown card lines of a stored text."""
    return tuple(json.loads(stored))


# ----------------------------------------------------------------------------------------------- standing

STANDING: Shape[Standing] = Shape(
    "contact",
    (
        "id", "tier", "rank", "entered_on", "spread_due", "own_cadence", "chosen", "last_touch", "next_due",
        "moisture", "moisture_day", "binned_on", "own_rule", "snoozed_until", "paused_until",
    ),
    lambda at: (
        at.contact_id, at.tier.position, at.rank, at.entered_on.isoformat(), day_text(at.spread_due),
        at.own_cadence, int(at.chosen), day_text(at.last_touch), day_text(at.next_due), at.moisture,
        day_text(at.moisture_day), day_text(at.binned_on), at.own_rule, day_text(at.snoozed_until),
        day_text(at.paused_until),
    ),
    lambda row: Standing(
        row[0], TIERS[row[1]], row[2], date.fromisoformat(row[3]), day(row[4]), row[5], bool(row[6]),
        day(row[7]), day(row[8]), row[9], day(row[10]), day(row[11]), row[12], day(row[13]), day(row[14]),
    ),
)  # fmt: skip

POLICY: Shape[TierPolicy] = Shape(
    "tier_policy",
    ("tier", "cadence_days", "capacity", "minutes_per_touch"),
    lambda policy: (policy.tier.position, policy.cadence_days, policy.capacity, policy.minutes_per_touch),
    lambda row: TierPolicy(TIERS[row[0]], row[1], row[2], row[3]),
)

# ------------------------------------------------------------------------------------ touches and the rest


def touch_of(row: Row, people: tuple[int, ...]) -> Touch:
    """A touch from its row and the people in their order."""
    number, kind, on, logged_at, zone, minutes, note = row
    return Touch(
        TouchKind(kind), date.fromisoformat(on), people, datetime.fromisoformat(logged_at), zone, minutes, note,
        number,
    )  # fmt: skip


TOUCH: Shape[Touch] = Shape(
    "touch",
    ("id", "kind", "day", "logged_at", "zone", "minutes", "note"),
    lambda touch: (
        touch.id, touch.kind.value, touch.day.isoformat(), instant_text(touch.logged_at), touch.zone,
        touch.minutes, touch.note,
    ),
    lambda row: touch_of(row, ()),
)  # fmt: skip


def _tier(position: int | None) -> Tier | None:
    return None if position is None else TIERS[position]


MOVE: Shape[TierMove] = Shape(
    "tier_move",
    ("id", "contact_id", "came_from", "went_to", "day", "moved_at", "zone", "reason"),
    lambda move: (
        move.id, move.contact_id, move.came_from.position if move.came_from else None, move.went_to.position,
        move.day.isoformat(), instant_text(move.moved_at), move.zone, move.reason,
    ),
    lambda row: TierMove(
        row[1], _tier(row[2]), TIERS[row[3]], date.fromisoformat(row[4]), datetime.fromisoformat(row[5]),
        row[6], row[7], row[0],
    ),
)  # fmt: skip

PROMISE: Shape[Promise] = Shape(
    "promise",
    ("id", "contact_id", "direction", "text", "made_on", "due", "state", "settled_on"),
    lambda promise: (
        promise.id, promise.contact_id, promise.direction.value, promise.text, promise.made_on.isoformat(),
        day_text(promise.due), promise.state.value, day_text(promise.settled_on),
    ),
    lambda row: Promise(
        row[1], PromiseDirection(row[2]), row[3], date.fromisoformat(row[4]), day(row[5]), PromiseState(row[6]),
        day(row[7]), row[0],
    ),
)  # fmt: skip

EXCHANGE: Shape[Exchange] = Shape(
    "exchange",
    ("id", "contact_id", "direction", "text", "day", "size"),
    lambda given: (
        given.id, given.contact_id, given.direction.value, given.text, given.day.isoformat(), given.size,
    ),
    lambda row: Exchange(row[1], ExchangeDirection(row[2]), row[3], date.fromisoformat(row[4]), row[5], row[0]),
)  # fmt: skip

TIE: Shape[Tie] = Shape(
    "tie",
    ("id", "first_id", "second_id", "kind", "strength"),
    lambda tie: (tie.id, tie.first_id, tie.second_id, tie.kind, tie.strength),
    lambda row: Tie(row[1], row[2], row[3], row[4], row[0]),
)

# ----------------------------------------------------------------------------------------- what falls due


def _instant_text(instant: datetime | None) -> str | None:
    return None if instant is None else instant_text(instant)


REMINDER: Shape[Reminder] = Shape(
    "reminder",
    (
        "id", "kind", "contact_id", "text", "day", "made_at", "zone", "at", "rule", "handled_through", "settled_on",
        "step",
    ),
    lambda reminder: (
        reminder.id, reminder.kind.value, reminder.contact_id, reminder.text, reminder.day.isoformat(),
        instant_text(reminder.made_at), reminder.zone, reminder.at and reminder.at.isoformat("minutes"),
        reminder.rule, day_text(reminder.handled_through), day_text(reminder.settled_on), reminder.step,
    ),
    lambda row: Reminder(
        ReminderKind(row[1]), row[2], row[3], date.fromisoformat(row[4]), datetime.fromisoformat(row[5]), row[6],
        None if row[7] is None else time.fromisoformat(row[7]), row[8], day(row[9]), day(row[10]), row[11], row[0],
    ),
)  # fmt: skip

PAUSE: Shape[Pause] = Shape(
    "pause",
    ("id", "contact_id", "first_day", "until"),
    lambda pause: (pause.id, pause.contact_id, pause.first_day.isoformat(), day_text(pause.until)),
    lambda row: Pause(row[1], date.fromisoformat(row[2]), day(row[3]), row[0]),
)

MARK: Shape[Mark] = Shape(
    "mark",
    ("key", "contact_id", "snoozed_until", "settled_at", "answered_on"),
    lambda mark: (
        mark.key, mark.contact_id, _instant_text(mark.snoozed_until), _instant_text(mark.settled_at),
        day_text(mark.answered_on),
    ),
    lambda row: Mark(row[0], row[1], instant(row[2]), instant(row[3]), day(row[4])),
)  # fmt: skip

ANNOUNCEMENT_COLUMNS = ("key", "announced_at", "days_shown", "last_shown_on")


def announcement_of(row: Row) -> Announcement:
    """An announcement from a row of `ANNOUNCEMENT_COLUMNS`; the log writes its own rows."""
    return Announcement(row[0], instant(row[1]), row[2], day(row[3]))
