"""Any table of people, read by a mapping from header to column that is proposed here and corrected by the user."""

from collections import Counter
from collections.abc import Mapping, Sequence

from relbuilder.domain.contact import BIRTHDAY
from relbuilder.interchange.csv import slots
from relbuilder.interchange.csv.draft import is_email
from relbuilder.interchange.csv.headers import meaning, place, words
from relbuilder.interchange.csv.slots import Kind, RowReader, Slot
from relbuilder.interchange.dates import DayReader
from relbuilder.services.address_books import Column

_SLOTS: dict[Column, Slot] = {
    Column.IGNORE: Slot(Kind.IGNORE),
    Column.NAME: Slot(Kind.NAME, "formatted"),
    Column.GIVEN: Slot(Kind.NAME, "given"),
    Column.ADDITIONAL: Slot(Kind.NAME, "additional"),
    Column.FAMILY: Slot(Kind.NAME, "family"),
    Column.PREFIX: Slot(Kind.NAME, "prefix"),
    Column.SUFFIX: Slot(Kind.NAME, "suffix"),
    Column.NICKNAME: Slot(Kind.NAME, "nickname"),
    Column.ORGANISATION: Slot(Kind.ORGANISATION, "organisation"),
    Column.TITLE: Slot(Kind.ORGANISATION, "title"),
    Column.DEPARTMENT: Slot(Kind.ORGANISATION, "department"),
    Column.MOBILE: Slot(Kind.PHONE, label="mobile"),
    Column.BIRTHDAY: Slot(Kind.DAY, label=BIRTHDAY),
    Column.NOTE: Slot(Kind.NOTE),
    Column.TAGS: Slot(Kind.TAGS),
    Column.MET_ON: Slot(Kind.MET_ON),
    Column.MET_WHERE: Slot(Kind.ORIGIN, "where"),
    Column.OWN_FIELD: slots.OWN,
}
_POINTS = {Column.EMAIL: Kind.EMAIL, Column.PHONE: Kind.PHONE, Column.LINK: Kind.LINK}
_ADDRESS_PARTS = {
    Column.STREET: "street",
    Column.CITY: "city",
    Column.POSTAL_CODE: "postal_code",
    Column.REGION: "region",
    Column.COUNTRY: "country",
}
_ONCE = frozenset({Column.NAME, Column.GIVEN, Column.FAMILY, Column.BIRTHDAY, Column.MET_ON})
"""Columns of which a person has one: a second header that sounds like it is something else."""


def propose(headers: Sequence[str], sample: Sequence[Sequence[str]] = ()) -> dict[str, Column]:
    """What each header most likely stands for: by its name, else by what the first rows hold."""
    proposed: dict[str, Column] = {}
    for index, header in enumerate(headers):
        column = meaning(header)
        if column is Column.OWN_FIELD:
            column = _by_content([row[index] for row in sample if index < len(row) and row[index].strip()])
        if column in _ONCE and column in proposed.values():
            column = Column.OWN_FIELD
        proposed.setdefault(header, column)
    return _settle_names(proposed)


def propose_unheaded(headers: Sequence[str], sample: Sequence[Sequence[str]]) -> dict[str, Column]:
    """The same for a table without a header: the first column of mere words is the name."""
    proposed = propose(headers, sample)
    for index, header in enumerate(headers):
        cells = [row[index] for row in sample if index < len(row)]
        if proposed[header] is Column.OWN_FIELD and any(words(cell) for cell in cells):
            return proposed | {header: Column.NAME}
    return proposed


def reader(header: Sequence[str], mapping: Mapping[str, Column], days: DayReader) -> RowReader:
    """A reader of rows whose columns mean what the mapping says; columns it leaves out become own fields."""
    return slots.reader(header, [_slot(name, mapping.get(name, Column.OWN_FIELD)) for name in header], days)


def _slot(header: str, column: Column) -> Slot:
    if kind := _POINTS.get(column):
        return Slot(kind, label=place(header))
    if part := _ADDRESS_PARTS.get(column):
        return Slot(Kind.ADDRESS, part, place(header))
    return _SLOTS[column]


def _by_content(cells: Sequence[str]) -> Column:
    kinds = Counter(_kind(cell.strip()) for cell in cells)
    column, count = kinds.most_common(1)[0] if kinds else (Column.OWN_FIELD, 0)
    return column if count * 2 > len(cells) else Column.OWN_FIELD


def _kind(cell: str) -> Column:
    if is_email(cell):
        return Column.EMAIL
    if cell.startswith("+") and sum(letter.isdigit() for letter in cell) >= 8:
        return Column.PHONE
    if cell.lower().startswith(("http://", "https://")):
        return Column.LINK
    return Column.OWN_FIELD


def _settle_names(proposed: dict[str, Column]) -> dict[str, Column]:
    """Beside a given name alone, a column "Name" holds the family name, as German tables have it."""
    columns = set(proposed.values())
    if Column.GIVEN in columns and Column.FAMILY not in columns:
        return {h: Column.FAMILY if c is Column.NAME else c for h, c in proposed.items()}
    return proposed
