"""What the columns of a table stand for, and how a row is read by that. Knows no program's names for them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from relbuilder.domain.contact import BIRTHDAY, Contact, PointKind
from relbuilder.domain.text import words
from relbuilder.interchange.csv.draft import Draft
from relbuilder.interchange.dates import DayReader
from relbuilder.services.address_books import SkipReason

RowReader = Callable[[Sequence[str]], Contact | SkipReason]
"""Reads the cells of one row."""

_TAG_SEPARATOR = re.compile(r"\s*[;,]\s*")
_PROGRAMS_GROUPS = frozenset({"mycontacts", "starred", "othercontacts", "starred in android", "chathidden"})
_PLACEHOLDERS = frozenset({"unspecified", "uspecificeret", "normal", "false", "falsk", "smtp", "ex"})


class Kind(StrEnum):
    """What a column fills. `SETTING` is an own field unless it holds only a program's default."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    HANDLE = "handle"
    ORGANISATION = "organisation"
    ADDRESS = "address"
    DAY = "day"
    BIRTH_PART = "birth_part"
    MET_ON = "met_on"
    ORIGIN = "origin"
    NOTE = "note"
    TAGS = "tags"
    MAIL_NAME = "mail_name"
    SETTING = "setting"
    OWN = "own"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Slot:
    """The meaning of a column: its kind, which part of that, and the label its values get."""

    kind: Kind
    part: str = ""
    label: str = ""
    preferred: bool = False


OWN = Slot(Kind.OWN)


def reader(header: Sequence[str], slots: Sequence[Slot], days: DayReader) -> RowReader:
    """A reader of rows whose columns mean what `slots` say; cells beyond the header are own fields too."""
    columns = [
        (title or str(index), slot) for index, (title, slot) in enumerate(zip(header, slots, strict=True), 1)
    ]

    def read(cells: Sequence[str]) -> Contact | SkipReason:
        draft = Draft(days)
        birth: dict[str, tuple[str, str]] = {}
        mail_names: list[tuple[str, str]] = []
        for index, cell in enumerate(cells):
            # Most cells of a wide table are empty: they must cost nothing.
            if not cell or not (value := clean(cell)):
                continue
            title, slot = columns[index] if index < len(columns) else (str(index + 1), OWN)
            if slot.kind is Kind.BIRTH_PART:
                birth[slot.part] = (title, value)
            elif slot.kind is Kind.MAIL_NAME:
                mail_names.append((title, value))
            else:
                fill(draft, slot, title, value)
        _add_birthday(draft, birth)
        _add_mail_names(draft, mail_names)
        return draft.finish()

    return read


def clean(cell: str) -> str:
    """A cell without blanks around it and with one kind of line end."""
    cell = cell.strip()
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell


def split_tags(value: str) -> list[str]:
    """The tags in a cell, without those groups that programs make for themselves."""
    return [tag for tag in _TAG_SEPARATOR.split(value) if tag.casefold() not in _PROGRAMS_GROUPS]


def fill(draft: Draft, slot: Slot, title: str, value: str) -> None:
    """Put one value, not empty, where its column says; `title` names it should it become an own field."""
    match slot.kind:
        case Kind.NAME:
            draft.part(draft.name, slot.part, " ".join(value.split()), title)
        case Kind.EMAIL:
            draft.email(value, title, slot.label, preferred=slot.preferred)
        case Kind.PHONE:
            draft.phone(value, title, slot.label, preferred=slot.preferred)
        case Kind.LINK:
            draft.link(value, title, slot.label)
        case Kind.HANDLE:
            draft.point(PointKind.HANDLE, value, slot.label or title)
        case Kind.ADDRESS:
            _fill_address(draft, slot, title, value)
        case Kind.DAY:
            draft.day(slot.label, value, title)
        case Kind.NOTE:
            draft.note(value)
        case Kind.TAGS:
            for tag in split_tags(value):
                draft.tag(tag)
        case _:
            _fill_rest(draft, slot, title, value)


def _fill_rest(draft: Draft, slot: Slot, title: str, value: str) -> None:
    match slot.kind:
        case Kind.ORGANISATION:
            draft.part(draft.organisation, slot.part, value, title)
        case Kind.ORIGIN:
            draft.part(draft.origin, slot.part, value, title)
        case Kind.MET_ON:
            draft.met(value, title)
        case Kind.SETTING if value.casefold() in _PLACEHOLDERS:
            pass
        case Kind.SETTING | Kind.OWN:
            draft.own_field(title, value)
        case _:
            pass


def _fill_address(draft: Draft, slot: Slot, title: str, value: str) -> None:
    parts = draft.addresses.setdefault(slot.label, {})
    if slot.part == "street" and "street" in parts:
        # Street, Street 2 and Street 3 are the lines of one.
        parts["street"] += "\n" + value
        return
    if slot.part == "formatted":
        parts.setdefault("header", title)
    draft.part(parts, slot.part, value, title)


def _add_birthday(draft: Draft, birth: dict[str, tuple[str, str]]) -> None:
    """A birthday in three columns; the year alone, or what is no day, is kept as it stands."""
    known = {part: (title, value) for part, (title, value) in birth.items() if value.strip("0")}
    numbers = {
        part: int(value) for part, (_, value) in known.items() if value.isdecimal() and len(value) <= 4
    }
    if "month" in numbers and "day" in numbers:
        date = f"{numbers['month']:02}-{numbers['day']:02}"
        text = f"{numbers['year']:04}-{date}" if "year" in numbers else f"--{date}"
        draft.day(BIRTHDAY, text, known["day"][0])
    else:
        for title, value in known.values():
            draft.own_field(title, value)


def _add_mail_names(draft: Draft, names: Sequence[tuple[str, str]]) -> None:
    """The name shown in a mail: the only name of some contacts, and what all know already of the others."""
    for title, shown in names:
        bare = shown
        for point in draft.points:
            bare = (
                bare.replace(f"({point.value})", "").replace(f"<{point.value}>", "").replace(point.value, "")
            )
        bare = bare.strip(" '\"")
        if set(words(bare)) <= set(words(draft.display_name)):
            continue
        if draft.name:
            draft.own_field(title, shown)
        else:
            draft.name["formatted"] = bare
