"""A small world for tests of use cases: the real storage in a temporary folder, a clock that stands, address books in
memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem, Problem
from relbuilder.domain.standing import Standing
from relbuilder.services.address_books import Beside, Column, Format, ReadingOptions, Record, Skipped, Source
from relbuilder.services.bus import Bus
from relbuilder.services.context import Context
from relbuilder.services.history import History
from relbuilder.services.ports import Vault
from relbuilder.storage import migrate
from relbuilder.storage.shelf import FolderShelf
from relbuilder.storage.units import Units


class StandingClock:
    """The 24th of November 2025, noon in Copenhagen, until somebody sets it on."""

    def __init__(self) -> None:
        self.instant = datetime(2025, 11, 24, 11, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def zone(self) -> str:
        return "Europe/Copenhagen"

    def set_on(self, days: int) -> None:
        self.instant += timedelta(days=days)


@dataclass
class Book:
    """What stands in a file; `breaks` is raised after the last record."""

    records: Sequence[Record | Skipped]
    format: Format = Format.VCARD
    breaks: Problem | None = None
    ambiguous: int = 0
    headers: Sequence[str] = ()
    sample: Sequence[Sequence[str]] = ()
    proposed: Mapping[str, Column] = field(default_factory=dict)


class BookSource:
    """A `Book` being read; `position` counts records."""

    def __init__(self, path: Path, book: Book, options: ReadingOptions) -> None:
        self.path = path
        self.format = book.format
        self.headers = book.headers
        self.sample = book.sample
        self.mapping = options.mapping or book.proposed
        self.size = len(book.records)
        self.position = 0
        self.ambiguous_dates = 0 if options.date_order else book.ambiguous
        self._book = book

    def records(self) -> Iterator[Record | Skipped]:
        self.position = 0
        for record in self._book.records:
            self.position += 1
            yield record
        if self._book.breaks:
            raise self._book.breaks


class Shelf:
    """Address books by name of file; anything not on it is no address book."""

    def __init__(self) -> None:
        self.books: dict[Path, Book] = {}
        self.opened: list[tuple[Path, ReadingOptions]] = []

    def put(self, name: str, *contacts: Contact, **more: object) -> Path:
        """A file with these people, a line apart."""
        records = [Record(line, contact) for line, contact in enumerate(contacts, 1)]
        self.books[Path(name)] = Book(records, **more)  # type: ignore[arg-type]
        return Path(name)

    def open(self, path: Path, options: ReadingOptions) -> Source:
        self.opened.append((path, options))
        if path not in self.books:
            raise InputProblem(Code.FILE_NOT_TEXT, path=str(path))
        return BookSource(path, self.books[path], options)

    def write(
        self,
        path: Path,
        people: Iterator[tuple[Contact, Standing]],
        *,
        vcard_version: str = "4.0",
        beside: Beside | None = None,
    ) -> int:
        raise NotImplementedError

    def card(self, contact: Contact) -> str:
        raise NotImplementedError


class NoVault:
    """Stands where no test reaches."""

    def backup(self, target: Path) -> None:
        raise NotImplementedError

    def restore(self, source: Path) -> None:
        raise NotImplementedError

    def check(self) -> Mapping[str, str]:
        raise NotImplementedError


@dataclass
class World:
    """A context over a new data file, and what a test wants to reach into."""

    context: Context
    shelf: Shelf
    clock: StandingClock
    units: Units

    def people(self) -> list[Contact]:
        """All contacts of the file, hidden ones too, by id."""
        with self.context.open_unit() as unit:
            return unit.contacts.get_many(range(1, 20_000))


def make_world(folder: Path, vault: Vault | None = None) -> World:
    """A new world in `folder`; close its `units` when done."""
    database = folder / "relbuilder.db"
    migrate.prepare(database, folder / "backups")
    units, shelf, clock = Units(database), Shelf(), StandingClock()
    context = Context(
        units, shelf, vault or NoVault(), clock, Bus(), History(), FolderShelf(folder / "attachments")
    )
    return World(context, shelf, clock, units)
