"""What an import needs of address books: formats, records, reasons to skip. `interchange` is behind it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from relbuilder.domain.contact import Contact
from relbuilder.domain.standing import Standing

if TYPE_CHECKING:
    from relbuilder.services.readings import Dossier


class Format(StrEnum):
    """The kinds of address books that can be read. `CSV` is any table, read through a column mapping."""

    AUTO = "auto"
    VCARD = "vcard"
    LINKEDIN = "linkedin"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"
    CSV = "csv"


class DateOrder(StrEnum):
    """How a file writes 03/04/2004. Never guessed: where it matters and is not given, the text is kept as it stands."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Column(StrEnum):
    """What a column of any table can stand for."""

    IGNORE = "ignore"
    NAME = "name"
    GIVEN = "given"
    ADDITIONAL = "additional"
    FAMILY = "family"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    EMAIL = "email"
    PHONE = "phone"
    MOBILE = "mobile"
    LINK = "link"
    ORGANISATION = "organisation"
    TITLE = "title"
    DEPARTMENT = "department"
    STREET = "street"
    CITY = "city"
    POSTAL_CODE = "postal_code"
    REGION = "region"
    COUNTRY = "country"
    BIRTHDAY = "birthday"
    NOTE = "note"
    TAGS = "tags"
    MET_ON = "met_on"
    MET_WHERE = "met_where"
    OWN_FIELD = "own_field"


class SkipReason(StrEnum):
    """Why a record is not on the board."""

    NAMELESS = "nameless"
    EMPTY = "empty"
    BROKEN = "broken"
    UNFINISHED = "unfinished"
    TOO_LONG = "too_long"
    NOT_A_PERSON = "not_a_person"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Record:
    """One person read from a file. `line` is the first line of the record, counted from 1.

    A group's contact says its kind; `members` are the uids that the file has for them.
    """

    line: int
    contact: Contact
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that could not be used, where it stands (`line` counted from 1), and what is known of it."""

    line: int
    reason: SkipReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How to read one file. `mapping` (header to column) makes any CSV readable; `region` is an ISO country code."""

    format: Format = Format.AUTO
    region: str = "DK"
    date_order: DateOrder | None = None
    mapping: Mapping[str, Column] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Beside:
    """What a format may ask beside the contacts themselves.

    `uids` gives those of the members of a group. `relation` gives what is between the user and a contact; None where
    that stays here.
    """

    uids: Callable[[Sequence[int]], Mapping[int, str]]
    relation: "Callable[[int], Dossier] | None" = None


class Source(Protocol):
    """A file that was recognised, before and while it is read."""

    path: Path
    format: Format
    headers: Sequence[str]
    """The table's headers; empty for vCards."""
    sample: Sequence[Sequence[str]]
    """The first rows of a table, for the mapping page."""
    mapping: Mapping[str, Column]
    """For `Format.CSV`: the given or proposed meaning of each header."""
    size: int
    """Bytes in the file."""
    position: int
    """Bytes read so far."""
    ambiguous_dates: int
    """How many dates could be day first or month first, and were kept as text."""

    def records(self) -> Iterator[Record | Skipped]:
        """Every record in order, people and skipped ones; may be called again."""
        ...


class AddressBooks(Protocol):
    """Reads and writes address books."""

    def open(self, path: Path, options: ReadingOptions) -> Source:
        """Recognise a file; raises InputProblem or EnvironmentProblem where that cannot be."""
        ...

    def write(
        self,
        path: Path,
        people: Iterator[tuple[Contact, Standing]],
        *,
        vcard_version: str = "4.0",
        beside: "Beside | None" = None,
    ) -> int:
        """Write .vcf, .csv or .json by the path's ending, whole or not at all; returns the number of contacts."""
        ...

    def card(self, contact: Contact) -> str:
        """One contact as vCard 4.0 text, for a drag to another program."""
        ...
