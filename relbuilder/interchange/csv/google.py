"""Google Contacts' CSV with Type columns (old), Label columns (new) or both. The program's own export has this form."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest

from relbuilder.domain.contact import BIRTHDAY, Affiliation, Contact, PointKind
from relbuilder.interchange.csv.draft import Draft
from relbuilder.interchange.csv.formula import restore
from relbuilder.interchange.csv.headers import plain
from relbuilder.interchange.csv.slots import OWN, Kind, RowReader, Slot, clean, fill
from relbuilder.interchange.dates import DayReader
from relbuilder.services.address_books import SkipReason

JOINT = " ::: "
"""What stands between several values in one cell."""
PHOTO_LINE = "X-GOOGLE-PHOTO:"
"""A photo's address is kept under this name and never fetched."""
TIER = "Tier"
"""The column that only this program's own export has."""

_NUMBERED = re.compile(r"(.+?) (\d+) - (.+)")
_PEOPLES_GROUPS = frozenset({"friends", "family", "coworkers"})
_SINGLE = {
    "name": Slot(Kind.NAME, "formatted"),
    **dict.fromkeys(("givenname", "firstname"), Slot(Kind.NAME, "given")),
    **dict.fromkeys(("additionalname", "middlename"), Slot(Kind.NAME, "additional")),
    **dict.fromkeys(("familyname", "lastname"), Slot(Kind.NAME, "family")),
    "nameprefix": Slot(Kind.NAME, "prefix"),
    "namesuffix": Slot(Kind.NAME, "suffix"),
    "nickname": Slot(Kind.NAME, "nickname"),
    **dict.fromkeys(("givennameyomi", "phoneticfirstname"), Slot(Kind.NAME, "phonetic_given")),
    **dict.fromkeys(("familynameyomi", "phoneticlastname"), Slot(Kind.NAME, "phonetic_family")),
    "birthday": Slot(Kind.DAY, label=BIRTHDAY),
    "notes": Slot(Kind.NOTE),
    **dict.fromkeys(("gender", "priority", "sensitivity"), Slot(Kind.SETTING)),
    "tier": Slot(Kind.IGNORE),
    "methow": Slot(Kind.ORIGIN, "how"),
    "metwhere": Slot(Kind.ORIGIN, "where"),
    "metthrough": Slot(Kind.ORIGIN, "through"),
    "meton": Slot(Kind.MET_ON),
}
_ORGANISATION = {
    "organizationname": "Name",
    "organizationtitle": "Title",
    "organizationdepartment": "Department",
}
_SPECIAL = {"labels", "groupmembership", "photo", "uid", *_ORGANISATION}
_SURE = (
    {"givenname", "familyname", "groupmembership"},
    {"givenname", "familyname", "yominame"},
    {"firstname", "lastname", "labels", "organizationname"},
    {"firstname", "lastname", "labels", "fileas"},
)
_ADDRESS_PARTS = {
    "Street": "street",
    "Extended Address": "extended",
    "PO Box": "po_box",
    "City": "city",
    "Region": "region",
    "Postal Code": "postal_code",
    "Country": "country",
}
Group = Mapping[str, str]
"""The cells of one numbered group, such as E-mail 2, by the last word of their headers."""


def matches(header: Sequence[str]) -> bool:
    """Whether these are Google's columns: numbered groups that it knows, or its names for single ones."""
    keys = {plain(name) for name in header}
    groups = (_NUMBERED.fullmatch(name.strip()) for name in header)
    return any(match and match[1] in _HANDLERS for match in groups) or any(keys >= sure for sure in _SURE)


def reader(header: Sequence[str], days: DayReader) -> RowReader:
    """A reader of rows under this header."""
    return _GoogleReader(header, days).read


class _GoogleReader:
    def __init__(self, header: Sequence[str], days: DayReader) -> None:
        self._header = [name.strip() for name in header]
        self._keys = [plain(name) for name in header]
        self._groups = [_NUMBERED.fullmatch(name) for name in self._header]
        self._own = TIER in self._header
        self._days = days

    def read(self, cells: Sequence[str]) -> Contact | SkipReason:
        draft = Draft(self._days)
        groups: dict[tuple[str, str], dict[str, str]] = {}
        special: dict[str, str] = {}
        for index, cell in enumerate(cells):
            if not cell or not (value := clean(restore(cell) if self._own else cell)):
                continue
            if index >= len(self._header):
                draft.own_field(str(index + 1), value)
            elif match := self._groups[index]:
                groups.setdefault((match[1], match[2]), {})[match[3]] = value
            elif self._keys[index] in _SPECIAL:
                special[self._keys[index]] = value
            else:
                fill(draft, _SINGLE.get(self._keys[index], OWN), self._header[index], value)
        self._read_special(draft, special)
        for (group, number), fields in groups.items():
            _HANDLERS.get(group, _anything)(draft, fields, f"{group} {number}")
        return draft.finish()

    def _read_special(self, draft: Draft, special: Mapping[str, str]) -> None:
        organisation = {_ORGANISATION[key]: value for key, value in special.items() if key in _ORGANISATION}
        if organisation:
            _organisation(draft, organisation, "Organization")
        for key in ("labels", "groupmembership"):
            for label in split(special.get(key, "")):
                draft.tag(label if self._own else _tag(label))
        if "photo" in special:
            draft.unknown.append(PHOTO_LINE + "".join(special["photo"].split()))
        draft.uid = special.get("uid", "")


def split(cell: str) -> list[str]:
    """The values in a cell."""
    return [value for part in cell.split(JOINT.strip()) if (value := part.strip())]


def _tag(label: str) -> str:
    """A starred label is Google's own; three of those are filled by the user all the same."""
    if not label.startswith("*"):
        return label
    name = label.lstrip("* ")
    return name.capitalize() if name.casefold() in _PEOPLES_GROUPS else ""


def _label(group: Group) -> tuple[str, bool]:
    """The label of a group, and whether a star marks it as the main one."""
    text = group.get("Label", group.get("Type", ""))
    return text.removeprefix("*").strip(), text.startswith("*")


def _points(add: Callable[..., None]) -> Callable[[Draft, Group, str], None]:
    def handle(draft: Draft, group: Group, header: str) -> None:
        label, main = _label(group)
        for index, value in enumerate(split(group.get("Value", ""))):
            add(draft, value, f"{header} - Value", label, preferred=main and index == 0)

    return handle


def _handle_im(draft: Draft, group: Group, header: str) -> None:
    label, main = _label(group)
    for value in split(group.get("Value", "")):
        draft.point(PointKind.HANDLE, value, group.get("Service") or label or header, preferred=main)


def _address(draft: Draft, group: Group, header: str) -> None:
    label, _ = _label(group)
    names = [name for name in (*_ADDRESS_PARTS, "Formatted") if name in group]
    columns = [[part.strip() for part in group[name].split(JOINT.strip())] for name in names]
    for row in zip_longest(*columns, fillvalue=""):
        found = dict(zip(names, row, strict=True))
        parts = {_ADDRESS_PARTS[name]: value for name, value in found.items() if name in _ADDRESS_PARTS}
        place = draft.address({"label": label, **parts}, found.get("Formatted", ""), f"{header} - Formatted")
        if place:
            draft.add_address(place)


def _organisation(draft: Draft, group: Group, header: str, *, current: bool = True) -> None:
    names = ("Name", "Title", "Department")
    columns = [[part.strip() for part in group.get(name, "").split(JOINT.strip())] for name in names]
    for organisation, title, department in zip_longest(*columns, fillvalue=""):
        draft.more_affiliations.append(Affiliation(organisation, title, department, current))
    for name, value in group.items():
        if name not in (*names, "Type", "Label"):
            draft.own_field(f"{header} - {name}", value)


def _past_organisation(draft: Draft, group: Group, header: str) -> None:
    _organisation(draft, group, header, current=False)


def _event(draft: Draft, group: Group, header: str) -> None:
    label, _ = _label(group)
    for value in split(group.get("Value", "")):
        draft.day(label or header, value, label or header)


def _anything(draft: Draft, group: Group, header: str) -> None:
    """A relation, a field of the user's own, or a group that is not known: its label and its value."""
    label = group.get("Label", group.get("Type", "")) or header
    for value in split(group.get("Value", "")):
        draft.own_field(label, value)
    for name, value in group.items():
        if name not in ("Label", "Type", "Value"):
            draft.own_field(f"{header} - {name}", value)


_HANDLERS: dict[str, Callable[[Draft, Group, str], None]] = {
    "E-mail": _points(Draft.email),
    "Phone": _points(Draft.phone),
    "Website": _points(Draft.link),
    "IM": _handle_im,
    "Address": _address,
    "Organization": _organisation,
    "Past Organization": _past_organisation,
    "Event": _event,
    "Relation": _anything,
    "Custom Field": _anything,
}
