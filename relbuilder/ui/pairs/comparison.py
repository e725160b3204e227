"""Two records of perhaps one person, field by field, and in what they differ. Knows nothing of widgets."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.addresses import normalised
from relbuilder.domain.contact import BIRTHDAY, Affiliation, Contact, ImportantDate, PointKind, PostalAddress
from relbuilder.domain.merge_choice import Field
from relbuilder.domain.text import fold, name_key
from relbuilder.ui.days import long_day, yearly_day


@dataclass(frozen=True, slots=True)
class Line:
    """A value, and whether the other record does not have it."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field on both sides; `field` says which it is where one of the two can be chosen."""

    label: str
    known: tuple[Line, ...]
    incoming: tuple[Line, ...]
    field: Field | None = None


def compare(known: Contact, incoming: Contact, region: str) -> list[FieldPair]:
    """The fields that at least one of the two fills; `region` is the country of bare phone numbers."""
    translate = QCoreApplication.translate
    pairs = [
        _pair(
            translate("Comparison", "Name"),
            [known.display_name],
            [incoming.display_name],
            name_key,
            Field.NAME,
        ),
        _pair(translate("Comparison", "Work"), _work(known), _work(incoming), fold, Field.PLACE),
    ]
    labels = {
        PointKind.EMAIL: translate("Comparison", "E-mail"),
        PointKind.PHONE: translate("Comparison", "Phone"),
        PointKind.LINK: translate("Comparison", "Links"),
        PointKind.HANDLE: translate("Comparison", "Messaging"),
    }
    pairs += [_points(labels[kind], kind, known, incoming, region) for kind in labels]
    pairs += [
        _pair(translate("Comparison", "Address"), _addresses(known), _addresses(incoming), fold),
        _pair(
            translate("Comparison", "Birthday"), _birthday(known), _birthday(incoming), str, Field.BIRTHDAY
        ),
        _pair(translate("Comparison", "Days"), _days(known), _days(incoming), fold),
        _pair(translate("Comparison", "Met"), _met(known), _met(incoming), fold, Field.MET),
        _pair(translate("Comparison", "Tags"), known.tags, incoming.tags, str.casefold),
        _pair(translate("Comparison", "Own fields"), _own(known), _own(incoming), fold),
        _pair(translate("Comparison", "Note"), _texts(known.note), _texts(incoming.note), str),
    ]
    return [pair for pair in pairs if pair.known or pair.incoming]


def _pair(
    label: str,
    known: Iterable[str],
    incoming: Iterable[str],
    key: Callable[[str], Hashable],
    field: Field | None = None,
) -> FieldPair:
    ours, theirs = [text for text in known if text], [text for text in incoming if text]
    our_keys, their_keys = {key(text) for text in ours}, {key(text) for text in theirs}
    return FieldPair(
        label,
        tuple(Line(text, key(text) not in their_keys) for text in ours),
        tuple(Line(text, key(text) not in our_keys) for text in theirs),
        field,
    )


def _points(label: str, kind: PointKind, known: Contact, incoming: Contact, region: str) -> FieldPair:
    keys = {
        point.value: normalised(point, region) or point.value for point in (*known.points, *incoming.points)
    }
    return _pair(label, known.values(kind), incoming.values(kind), keys.__getitem__)


def _work(contact: Contact) -> list[str]:
    return [_place(place) for place in contact.affiliations]


def _place(place: Affiliation) -> str:
    return ", ".join(part for part in (place.title, place.department, place.organisation) if part)


def _addresses(contact: Contact) -> list[str]:
    return [_address(address) for address in contact.addresses]


def _address(address: PostalAddress) -> str:
    city = " ".join(part for part in (address.postal_code, address.city) if part)
    parts = (address.street, address.extended, address.po_box, city, address.region, address.country)
    return ", ".join(" ".join(part.split()) for part in parts if part)


def _birthday(contact: Contact) -> list[str]:
    return [day_words(day) for day in contact.dates if day.label == BIRTHDAY]


def _days(contact: Contact) -> list[str]:
    return [f"{day.label}: {day_words(day)}" for day in contact.dates if day.label != BIRTHDAY]


def _own(contact: Contact) -> list[str]:
    return [f"{own.label}: {own.value}" for own in contact.own_fields]


def day_words(day: ImportantDate) -> str:
    """A yearly date in the user's own format, with its year where it is known."""
    return yearly_day(day.month, day.day, day.year)


def _met(contact: Contact) -> list[str]:
    origin = contact.origin
    on = long_day(origin.on) if origin.on else ""
    return [", ".join(part for part in (origin.how, origin.where, on, origin.through) if part)]


def _texts(text: str) -> list[str]:
    return [text.strip()] if text.strip() else []
