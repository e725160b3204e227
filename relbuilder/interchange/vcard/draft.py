"""The contact in the making: what the lines of a card have said so far, and the contact that comes of it."""

from collections.abc import Sequence
from dataclasses import replace

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    GroupKind,
    ImportantDate,
    Name,
    NameOrder,
    Origin,
    OwnField,
    Photo,
    PostalAddress,
)
from relbuilder.interchange.vcard.affiliations import Place, paired
from relbuilder.interchange.vcard.heads import Head
from relbuilder.interchange.vcard.labels import own_label
from relbuilder.interchange.vcard.lines import Line
from relbuilder.interchange.vcard.values import unescape

_NO_NAME = ("", "", "", "", "")
_NOWHERE = Origin()


class Draft:
    """Filled by the functions in `properties`, one line at a time."""

    __slots__ = (
        "addresses",
        "company",
        "dates",
        "formatted",
        "formatted_is_derived",
        "group",
        "kind",
        "lines",
        "members",
        "name_parts",
        "nicknames",
        "notes",
        "order",
        "origin",
        "own_fields",
        "phonetic_family",
        "phonetic_given",
        "photo",
        "places",
        "points",
        "printed_addresses",
        "roles",
        "tags",
        "titles",
        "uid",
        "unknown",
        "used_groups",
        "written_labels",
    )

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.written_labels: dict[str, str] | None = None
        """The labels written out on the card, by group, once they have been asked for."""
        self.used_groups: set[str] = set()
        self.kind = ""
        self.group: GroupKind | None = None
        self.members: list[str] = []
        """The uids of those who belong to a group."""
        self.company = False
        self.name_parts: tuple[str, ...] = _NO_NAME
        """Family, given, additional, prefix, suffix."""
        self.formatted = ""
        self.formatted_is_derived = False
        self.nicknames: list[str] = []
        self.phonetic_given = ""
        self.phonetic_family = ""
        self.order = NameOrder.GIVEN_FIRST
        self.uid = ""
        self.points: list[ContactPoint] = []
        self.addresses: list[PostalAddress] = []
        self.printed_addresses: list[PostalAddress] = []
        """Addresses as they are printed on an envelope: used where the card has none in parts."""
        self.places: list[Place] = []
        self.titles: list[tuple[str, str]] = []
        """With their group."""
        self.roles: list[tuple[str, str]] = []
        """Occupations, with their group: titles where the card has no other."""
        self.dates: list[ImportantDate] = []
        self.origin = _NOWHERE
        self.notes: list[str] = []
        self.tags: list[str] = []
        self.own_fields: list[OwnField] = []
        self.unknown: list[tuple[Head, str]] = []
        self.photo: Photo | None = None

    def label(self, head: Head) -> str:
        """What a value of a group is called: by the label written out in the group, else by its types."""
        if self.written_labels is None:
            self.written_labels = {
                head.group: value for head, value in self.lines if head.name == "X-ABLABEL"
            }
        written = self.written_labels.get(head.group)
        if written is None:
            return head.label
        self.used_groups.add(head.group)
        return own_label(unescape(written).strip()) or head.label

    def contact(self) -> Contact:
        """The contact that the lines have described."""
        if self.roles and not self.titles:
            self.titles = self.roles
            self._forget("ROLE")
        if self.printed_addresses and not self.addresses:
            self.addresses = self.printed_addresses
            self._forget("LABEL")
        affiliations = paired(self.places, self.titles)
        points = self.points
        if len(points) > 1 and len({point.value for point in points}) < len(points):
            points = _first_of_each(points)
        return Contact(
            name=self._name(affiliations, points),
            uid=self.uid,
            points=tuple(points),
            addresses=tuple(self.addresses),
            affiliations=affiliations,
            dates=tuple(self.dates),
            origin=self.origin,
            note="\n\n".join(dict.fromkeys(self.notes)) if self.notes else "",
            tags=tuple(dict.fromkeys(self.tags)) if self.tags else (),
            own_fields=tuple(self.own_fields),
            unknown=self._unknown_lines() if self.unknown else (),
            photo=self.photo,
        )

    def _forget(self, name: str) -> None:
        self.unknown = [(head, value) for head, value in self.unknown if head.name != name]

    def _name(self, affiliations: tuple[Affiliation, ...], points: list[ContactPoint]) -> Name:
        family, given, additional, prefix, suffix = self.name_parts
        name = Name(
            given,
            additional,
            family,
            prefix,
            suffix,
            ", ".join(self.nicknames) if self.nicknames else "",
            self.phonetic_given,
            self.phonetic_family,
            "",
            self.order,
        )
        formatted = self.formatted
        if not formatted or formatted == name.display:
            return name
        if self.name_parts == _NO_NAME:
            # Cards must show a name: that of an organisation, or of anything else, stands in for one.
            stands_in = self.formatted_is_derived and (affiliations or points)
            if stands_in or (self.company and any(formatted == place.organisation for place in affiliations)):
                return name
        return replace(name, formatted=formatted)

    def _unknown_lines(self) -> tuple[str, ...]:
        return tuple(
            # Base64 is folded in many ways; its spaces mean nothing.
            f"{head.text}:{''.join(value.split()) if head.base64 else value}"
            for head, value in self.unknown
            if not (head.name == "X-ABLABEL" and head.group in self.used_groups)
        )


def _first_of_each(points: list[ContactPoint]) -> list[ContactPoint]:
    found: dict[tuple[str, str, str], ContactPoint] = {}
    for point in points:
        found.setdefault((point.kind, point.value, point.label), point)
    return list(found.values())
