"""A contact while its row is read. What fits nowhere else becomes an own field, so that nothing is lost."""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from relbuilder.domain.contact import (
    BIRTHDAY,
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    Origin,
    OwnField,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.text import words
from relbuilder.interchange.dates import Day, DayReader, says_nothing
from relbuilder.services.address_books import SkipReason

ANNIVERSARY = "anniversary"

_NOBODY = Contact(name=Name())
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"]+@[^\s@,;:<>()\[\]\"]+")
_HTTP = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_BARE_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.[^\W\d_]{2,}(:\d+)?(/\S*)?")
_COMMON_LABELS = frozenset(
    {"work", "home", "mobile", "other", "main", "pager", "fax", "home fax", "work fax", "car"}
    | {"anniversary", "birthday"}
)


Parts = dict[str, Any]
"""Texts by the names of the fields they fill."""


def is_email(text: str) -> bool:
    """Whether a text has the look of an e-mail address."""
    return _EMAIL.fullmatch(text) is not None


def tidy_label(label: str) -> str:
    """The labels everybody uses in lower case, the user's own as they are."""
    label = label.strip()
    return label.casefold() if label.casefold() in _COMMON_LABELS else label


@dataclass(slots=True)
class Draft:
    """Gathers a contact cell by cell. Empty cells may be given to every method and change nothing."""

    days: DayReader
    name: Parts = field(default_factory=dict)
    organisation: Parts = field(default_factory=dict)
    addresses: dict[str, Parts] = field(default_factory=dict)
    more_affiliations: list[Affiliation] = field(default_factory=list)
    more_addresses: list[PostalAddress] = field(default_factory=list)
    points: list[ContactPoint] = field(default_factory=list)
    dates: list[ImportantDate] = field(default_factory=list)
    origin: Parts = field(default_factory=dict)
    met_on: Day | None = None
    notes: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    own: list[OwnField] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    uid: str = ""

    def part(self, parts: Parts, key: str, value: str, header: str) -> None:
        """Set one part of a name, an organisation or an address; a second value for it becomes an own field."""
        if value and parts.setdefault(key, value) != value:
            self.own_field(header, value)

    def email(self, value: str, header: str, label: str = "", *, preferred: bool = False) -> None:
        """An e-mail address; what does not look like one is kept as an own field."""
        value = value.removeprefix("mailto:")
        if is_email(value):
            self.point(PointKind.EMAIL, value, label, preferred=preferred)
        else:
            self.own_field(header, value)

    def phone(self, value: str, header: str, label: str = "", *, preferred: bool = False) -> None:
        """A phone number; what holds no digit is kept as an own field."""
        if any(letter.isdigit() for letter in value):
            self.point(PointKind.PHONE, value, label, preferred=preferred)
        else:
            self.own_field(header, value)

    def link(self, value: str, header: str, label: str = "", *, preferred: bool = False) -> None:
        """A web address. Only http and https are links: others could run something when they are clicked."""
        if _BARE_HOST.fullmatch(value):
            value = "https://" + value
        if _HTTP.fullmatch(value):
            self.point(PointKind.LINK, value, label, preferred=preferred)
        else:
            self.own_field(header, value)

    def point(self, kind: PointKind, value: str, label: str = "", *, preferred: bool = False) -> None:
        """Any way to reach somebody; the same one is not kept twice."""
        if value and not any(known.kind is kind and known.value == value for known in self.points):
            self.points.append(ContactPoint(kind, value, tidy_label(label), preferred))

    def day(self, label: str, value: str, header: str) -> None:
        """A yearly day; one that cannot be read, or could be read two ways, is kept as an own field."""
        if says_nothing(value):
            return
        day = self.days.read(value)
        if day is None:
            self.own_field(header, value)
        else:
            self.dates.append(ImportantDate(tidy_label(label) or header, day.month, day.day, day.year))

    def met(self, value: str, header: str) -> None:
        """The day the user met the contact; it needs its year."""
        if says_nothing(value):
            return
        day = self.days.read(value)
        if day is None or day.year is None or self.met_on is not None:
            self.own_field(header, value)
        else:
            self.met_on = day

    def tag(self, value: str) -> None:
        """A tag; the same one is not kept twice."""
        if value and value.casefold() not in (known.casefold() for known in self.tags):
            self.tags.append(value)

    def note(self, value: str) -> None:
        """A note; several stand below each other."""
        if value:
            self.notes.append(value)

    def own_field(self, label: str, value: str) -> None:
        """A field with a label of its own."""
        if value:
            self.own.append(OwnField(label, value))

    def address(self, parts: Parts, formatted: str, header: str) -> PostalAddress | None:
        """An address of its parts. As a whole it serves where the parts are missing or do not say all of it."""
        parts = {key: value for key, value in parts.items() if value}
        known = {word for key, value in parts.items() if key != "label" for word in words(value)}
        if formatted and not set(words(formatted)) <= known:
            if known:
                self.own_field(header, formatted)
            else:
                parts["street"] = formatted
        return PostalAddress(**parts) if parts.keys() - {"label"} else None

    def add_address(self, place: PostalAddress) -> None:
        """An address that is complete; its label is tidied."""
        self.more_addresses.append(replace(place, label=tidy_label(place.label)))

    @property
    def display_name(self) -> str:
        """The name as far as it is known."""
        return Name(**self.name).display

    def finish(self) -> Contact | SkipReason:
        """The contact, or why there is none."""
        contact = Contact(
            name=self._name(),
            uid=self.uid,
            points=tuple(self.points),
            addresses=(*self._addresses(), *self.more_addresses),
            affiliations=tuple(
                place
                for place in (Affiliation(**self.organisation), *self.more_affiliations)
                if place != Affiliation()
            ),
            dates=self._dates(),
            origin=Origin(on=self.met_on.as_date if self.met_on else None, **self.origin),
            note="\n\n".join(self.notes),
            tags=tuple(self.tags),
            own_fields=tuple(dict.fromkeys(self.own)),
            unknown=tuple(self.unknown),
        )
        if contact == _NOBODY:
            return SkipReason.EMPTY
        return contact if contact.display_name else SkipReason.NAMELESS

    def _name(self) -> Name:
        name = Name(**self.name)
        if not name.formatted:
            return name
        built = Name(
            **{key: value for key, value in self.name.items() if key not in ("formatted", "nickname")}
        )
        # What the parts say anyway is not said twice: a later change of a part must show.
        if name.formatted == built.display:
            return Name(**{key: value for key, value in self.name.items() if key != "formatted"})
        return name

    def _addresses(self) -> list[PostalAddress]:
        found = []
        for label, parts in self.addresses.items():
            formatted = parts.pop("formatted", "")
            header = parts.pop("header", "")
            if address := self.address({"label": label, **parts}, formatted, header):
                found.append(address)
        return found

    def _dates(self) -> tuple[ImportantDate, ...]:
        # Nobody has two birthdays; a second one in a row is kept as what it is, a text.
        birthdays = [day for day in self.dates if day.label == BIRTHDAY]
        for extra in birthdays[1:]:
            self.own_field(BIRTHDAY, "-".join(str(n) for n in (extra.year, extra.month, extra.day) if n))
        return tuple(day for day in dict.fromkeys(self.dates) if day not in birthdays[1:])
