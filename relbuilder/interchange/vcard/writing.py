"""A contact as a vCard 4.0 or 3.0 that other programs understand and that reads back as the same contact."""

import binascii
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from urllib.parse import quote

from relbuilder.domain.contact import (
    BIRTHDAY,
    Affiliation,
    Contact,
    ContactPoint,
    GroupKind,
    ImportantDate,
    Name,
    NameOrder,
    PointKind,
)
from relbuilder.interchange.vcard.heads import parse_head
from relbuilder.interchange.vcard.labels import type_of
from relbuilder.interchange.vcard.lines import value_text
from relbuilder.interchange.vcard.properties import ANNIVERSARY, GROUP_KIND
from relbuilder.interchange.vcard.ways import NO_SERVICE, SERVICES

_PRODUCT = "-//Relationship Builder//Relationship Builder//EN"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_ADDRESS_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n"})
_CARETS = str.maketrans({"^": "^^", "\n": "^n", '"': "^'"})
_FRAME = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", ""})
_SCHEMES = {service: scheme for scheme, service in SERVICES.items()}
_OTHER_SERVICE = "x-service"
_LONGEST = 75
_APPLES_NO_YEAR = 1604
_PROPERTY = {PointKind.EMAIL: "EMAIL", PointKind.PHONE: "TEL", PointKind.LINK: "URL"}


def write_card(contact: Contact, version: str = "4.0", members: Sequence[str] = ()) -> str:
    """The card of a contact, folded, each line ended by CR LF. `version` is "4.0" or "3.0".

    `members` are the uids of those who belong to a group.
    """
    return "".join(f"{_folded(line)}\r\n" for line in _Writer(contact, version, members).lines())


class _Writer:
    """One card being written: its version, and the groups that tie labels to values."""

    def __init__(self, contact: Contact, version: str, members: Sequence[str] = ()) -> None:
        self._contact = contact
        self._members = members
        self._version = version
        self._modern = version == "4.0"
        taken = {parse_head(line.partition(":")[0]).group for line in contact.unknown}
        self._groups = (group for number in count(1) if (group := f"item{number}") not in taken)

    def lines(self) -> Iterator[str]:
        """Every content line, unfolded."""
        contact = self._contact
        yield from ("BEGIN:VCARD", f"VERSION:{self._version}", f"PRODID:{_PRODUCT}")
        if contact.uid:
            yield self._uid(contact.uid)
        if contact.group is not None:
            yield from self._group(contact.group)
        yield from self._name(contact.name)
        yield from self._affiliations(contact.affiliations)
        for point in contact.points:
            yield from self._handle(point) if point.kind is PointKind.HANDLE else self._point(point)
        for place in contact.addresses:
            parts = (
                place.po_box,
                place.extended,
                place.street,
                place.city,
                place.region,
                place.postal_code,
                place.country,
            )
            yield from self._labelled("ADR", place.label, _structured(parts))
        yield from self._dates(contact.dates)
        if contact.note:
            yield f"NOTE:{_escaped(contact.note)}"
        yield from _categories(contact.tags)
        if contact.photo:
            yield self._photo(contact.photo.mime, contact.photo.data)
        yield from self._own(contact)
        for line in contact.unknown:
            yield from _given_back(line)
        yield "END:VCARD"

    def _group(self, kind: GroupKind) -> Iterator[str]:
        """A group as vCard 4.0 has it; before that Apple's own lines, which most programs know."""
        apple = "" if self._modern else "X-ADDRESSBOOKSERVER-"
        yield f"{apple}KIND:group"
        yield f"{GROUP_KIND}:{kind.value}"
        for uid in self._members:
            yield f"{apple}MEMBER:{_urn(uid)}"

    def _uid(self, uid: str) -> str:
        if not self._modern:
            return f"UID:{_escaped(uid)}"
        return f"UID:{_urn(uid)}" if _UUID.fullmatch(uid) else f"UID;VALUE=text:{_escaped(uid)}"

    def _name(self, name: Name) -> Iterator[str]:
        # A card must have a name: where there is none, what the app shows instead, marked as such.
        derived = "" if name.display else ";DERIVED=TRUE"
        yield f"FN{derived}:{_escaped(name.display or self._contact.display_name)}"
        yield f"N:{_structured((name.family, name.given, name.additional, name.prefix, name.suffix))}"
        if name.nickname:
            yield f"NICKNAME:{_escaped(name.nickname)}"
        if name.phonetic_given:
            yield f"X-PHONETIC-FIRST-NAME:{_escaped(name.phonetic_given)}"
        if name.phonetic_family:
            yield f"X-PHONETIC-LAST-NAME:{_escaped(name.phonetic_family)}"
        if name.order is not NameOrder.GIVEN_FIRST:
            yield f"X-RELBUILDER-NAME-ORDER:{name.order.value}"

    def _affiliations(self, places: tuple[Affiliation, ...]) -> Iterator[str]:
        for place in places:
            if not place.current:
                parts = (place.organisation, place.title, place.department)
                yield f"X-RELBUILDER-PAST-ORG:{_structured(parts)}"
                continue
            group = f"{next(self._groups)}." if len(places) > 1 else ""
            if place.department:
                yield f"{group}ORG:{_structured((place.organisation, place.department))}"
            elif place.organisation or group:
                yield f"{group}ORG:{_escaped(place.organisation)}"
            if place.title:
                yield f"{group}TITLE:{_escaped(place.title)}"

    def _point(self, point: ContactPoint) -> Iterator[str]:
        is_link = point.kind is PointKind.LINK
        value = _one_line(point.value).translate(_ADDRESS_ESCAPES) if is_link else _escaped(point.value)
        yield from self._labelled(_PROPERTY[point.kind], point.label, value, preferred=point.preferred)

    def _handle(self, point: ContactPoint) -> Iterator[str]:
        service = ""
        if point.label:
            service = f';X-SERVICE-TYPE="{_one_line(point.label).translate(_CARETS)}"'
        scheme = _SCHEMES.get(point.label, _OTHER_SERVICE) if point.label else NO_SERVICE
        name = quote(point.value, safe="@+:/.", errors="replace")
        yield f"IMPP{service}{self._types('', preferred=point.preferred)}:{scheme}:{name}"

    def _labelled(self, name: str, label: str, value: str, *, preferred: bool = False) -> Iterator[str]:
        """A value with its label: as a type where one means the same, else written out in a group of two."""
        kind = type_of(label)
        types = self._types(kind or "", preferred=preferred)
        if kind is None:
            group = next(self._groups)
            yield f"{group}.{name}{types}:{value}"
            yield f"{group}.X-ABLabel:{_escaped(label)}"
        else:
            yield f"{name}{types}:{value}"

    def _types(self, kind: str, *, preferred: bool) -> str:
        if self._modern:
            return (f";TYPE={kind}" if kind else "") + (";PREF=1" if preferred else "")
        types = [kind.upper()] if kind else []
        types += ["PREF"] if preferred else []
        return f";TYPE={','.join(types)}" if types else ""

    def _dates(self, days: Iterable[ImportantDate]) -> Iterator[str]:
        written: set[str] = set()
        for day in days:
            own_property = day.label not in written and (
                day.label == BIRTHDAY or (day.label == ANNIVERSARY and self._modern)
            )
            written.add(day.label)
            if own_property:
                yield f"{'BDAY' if day.label == BIRTHDAY else 'ANNIVERSARY'}{self._date(day)}"
            else:
                group = next(self._groups)
                yield f"{group}.X-ABDATE{self._date(day)}"
                yield f"{group}.X-ABLabel:{_escaped(day.label)}"

    def _date(self, day: ImportantDate) -> str:
        if self._modern:
            year = "--" if day.year is None else f"{day.year:04}"
            return f":{year}{day.month:02}{day.day:02}"
        if day.year is None:
            year = f"{_APPLES_NO_YEAR}"
            return f";X-APPLE-OMIT-YEAR={year}:{year}-{day.month:02}-{day.day:02}"
        return f":{day.year:04}-{day.month:02}-{day.day:02}"

    def _photo(self, mime: str, data: bytes) -> str:
        coded = binascii.b2a_base64(data, newline=False).decode()
        if self._modern:
            return f"PHOTO:data:{mime};base64,{coded}"
        return f"PHOTO;ENCODING=b;TYPE={mime.partition('/')[2].upper()}:{coded}"

    def _own(self, contact: Contact) -> Iterator[str]:
        for own in contact.own_fields:
            group = next(self._groups)
            yield f"{group}.X-RELBUILDER-FIELD:{_escaped(own.value)}"
            yield f"{group}.X-ABLabel:{_escaped(own.label)}"
        origin = contact.origin
        if origin.how:
            yield f"X-RELBUILDER-MET-HOW:{_escaped(origin.how)}"
        if origin.where:
            yield f"X-RELBUILDER-MET-WHERE:{_escaped(origin.where)}"
        if origin.on:
            yield f"X-RELBUILDER-MET-ON:{origin.on.isoformat()}"
        if origin.through:
            yield f"X-RELBUILDER-MET-THROUGH:{_escaped(origin.through)}"


def _categories(tags: tuple[str, ...]) -> Iterator[str]:
    if tags:
        escaped = [_escaped(tag) for tag in tags]
        # Many programs guard every comma of a list; an open one at the end tells that this is none of theirs.
        end = "," if len(tags) == 1 and "," in tags[0] else ""
        yield f"CATEGORIES:{','.join(escaped)}{end}"


def _given_back(line: str) -> Iterator[str]:
    """An unknown line as it came, except for the coding that only 2.1 knows."""
    before, _, value = _one_line(line).replace("\n", "\\n").partition(":")
    head = parse_head(before)
    if head.quoted_printable:
        text = value_text(head, value).replace("\n", "\\n")
        yield f"{_without_coding(before)}:{text}"
    elif head.name not in _FRAME or '"' in before:
        yield f"{before}:{value}"


def _without_coding(before: str) -> str:
    name, *parameters = before.split(";")
    coding = ("ENCODING=", "CHARSET=", "QUOTED-PRINTABLE")
    return ";".join((name, *(text for text in parameters if not text.strip().upper().startswith(coding))))


def _structured(parts: Iterable[str]) -> str:
    return ";".join(map(_escaped, parts))


def _urn(uid: str) -> str:
    """A contact's identity as an address; what is no UUID stays as its owner wrote it."""
    return f"urn:uuid:{uid}" if _UUID.fullmatch(uid) else uid


def _escaped(text: str) -> str:
    return _one_line(text).translate(_ESCAPES)


def _one_line(text: str) -> str:
    """The text with the one kind of line break that escapes know."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, broken between letters."""
    if len(line) <= _LONGEST and line.isascii():
        return line
    raw = line.encode("utf-8", "replace")
    pieces, start, room = [], 0, _LONGEST
    while len(raw) - start > room:
        end = start + room
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(raw[start:end])
        # The space that marks the fold counts as well.
        start, room = end, _LONGEST - 1
    pieces.append(raw[start:])
    return b"\r\n ".join(pieces).decode()
