"""Contacts, their parts, and where they stand."""

import json
from datetime import date
from typing import Any

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
from relbuilder.domain.standing import Standing
from relbuilder.domain.text import collation_key, name_key
from relbuilder.domain.tier import TIERS, TierPolicy
from relbuilder.storage.mapping.base import Row, Shape, day, day_text

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


STANDING: Shape[Standing] = Shape(
    "contact",
    (
        "id", "tier", "rank", "entered_on", "spread_due", "own_cadence", "chosen", "last_touch", "next_due",
        "moisture", "moisture_day", "binned_on", "own_rule", "snoozed_until", "paused_until", "light",
    ),
    lambda at: (
        at.contact_id, at.tier.position, at.rank, at.entered_on.isoformat(), day_text(at.spread_due),
        at.own_cadence, int(at.chosen), day_text(at.last_touch), day_text(at.next_due), at.moisture,
        day_text(at.moisture_day), day_text(at.binned_on), at.own_rule, day_text(at.snoozed_until),
        day_text(at.paused_until), int(at.light),
    ),
    lambda row: Standing(
        row[0], TIERS[row[1]], row[2], date.fromisoformat(row[3]), day(row[4]), row[5], bool(row[6]),
        day(row[7]), day(row[8]), row[9], day(row[10]), day(row[11]), row[12], day(row[13]), day(row[14]),
        bool(row[15]),
    ),
)  # fmt: skip

POLICY: Shape[TierPolicy] = Shape(
    "tier_policy",
    ("tier", "cadence_days", "capacity", "minutes_per_touch"),
    lambda policy: (policy.tier.position, policy.cadence_days, policy.capacity, policy.minutes_per_touch),
    lambda row: TierPolicy(TIERS[row[0]], row[1], row[2], row[3]),
)
