"""A contact: a person in the app, with everything an address book may know. Says nothing of tiers or reminders."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class NameOrder(StrEnum):
    """Which part of the name is shown first."""

    GIVEN_FIRST = "given_first"
    FAMILY_FIRST = "family_first"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in parts. `formatted` is the name as its owner writes it and wins when it is there."""

    given: str = ""
    additional: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    phonetic_given: str = ""
    phonetic_family: str = ""
    formatted: str = ""
    order: NameOrder = NameOrder.GIVEN_FIRST

    @property
    def display(self) -> str:
        """The name to show: as written, else built from its parts, else the nickname; may be empty."""
        if self.formatted:
            return self.formatted
        if self.order is NameOrder.FAMILY_FIRST:
            parts = (self.prefix, self.family, self.given, self.additional, self.suffix)
        else:
            parts = (self.prefix, self.given, self.additional, self.family, self.suffix)
        return " ".join(part for part in parts if part) or self.nickname


class PointKind(StrEnum):
    """A way to reach somebody."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One e-mail, phone, link or messaging handle.

    `label` is free ("work", "mobile", "Sommerhus"); for a handle it names the service ("Signal").
    """

    kind: PointKind
    value: str
    label: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Where mail reaches somebody; all parts optional."""

    label: str = ""
    street: str = ""
    extended: str = ""
    po_box: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A place in an organisation, held now or (`current` False) in the past."""

    organisation: str = ""
    title: str = ""
    department: str = ""
    current: bool = True


@dataclass(frozen=True, slots=True)
class ImportantDate:
    """A birthday or another day to remember each year. `label` is "birthday", "anniversary" or free text."""

    label: str
    month: int
    day: int
    year: int | None = None


BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class Origin:
    """How, where, when and through whom the user met the contact."""

    how: str = ""
    where: str = ""
    on: date | None = None
    through: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture as its owner gave it: never fetched from an address."""

    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field the user (or the program an import came from) made up."""

    label: str
    value: str


class GroupKind(StrEnum):
    """Several people who are met as one."""

    FAMILY = "family"
    COUPLE = "couple"
    TEAM = "team"
    BOARD = "board"
    OTHER = "other"


ALSO_KNOWN_AS, OTHER_BIRTHDAY, ALSO_MET = "also known as", "other birthday", "also met"
"""The names of own fields in which a merge keeps what was not chosen."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person. `id` is None until stored; `uid` is the identity that travels with exported cards.

    With a `group` it is several people as one card: `members` are the ids of those who have a card of their own.

    `unknown` holds the content lines of an imported card that no field here stands for, unfolded but otherwise
    verbatim, so that an export gives them back.
    """

    name: Name
    uid: str = ""
    id: int | None = None
    points: tuple[ContactPoint, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    dates: tuple[ImportantDate, ...] = ()
    origin: Origin = field(default=Origin())
    note: str = ""
    tags: tuple[str, ...] = ()
    own_fields: tuple[OwnField, ...] = ()
    unknown: tuple[str, ...] = ()
    photo: Photo | None = None
    group: GroupKind | None = None
    members: tuple[int, ...] = ()

    @property
    def display_name(self) -> str:
        """The name to show; for a nameless card its organisation or first address in its place."""
        return self.name.display or self.organisation or next((point.value for point in self.points), "")

    @property
    def affiliation(self) -> Affiliation | None:
        """The first affiliation held now."""
        return next((place for place in self.affiliations if place.current), None)

    @property
    def organisation(self) -> str:
        """The organisation of today, or empty."""
        return self.affiliation.organisation if self.affiliation else ""

    @property
    def title(self) -> str:
        """The title of today, or empty."""
        return self.affiliation.title if self.affiliation else ""

    @property
    def birthday(self) -> ImportantDate | None:
        """The birthday, with or without its year."""
        return next((day for day in self.dates if day.label == BIRTHDAY), None)

    def values(self, kind: PointKind) -> tuple[str, ...]:
        """All values of one kind, the preferred one first."""
        ordered = sorted(
            (point for point in self.points if point.kind is kind), key=lambda point: not point.preferred
        )
        return tuple(point.value for point in ordered)
