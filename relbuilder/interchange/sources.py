"""Recognised address books, read a record at a time: memory stays the same however big the file is."""

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TextIO

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import InputProblem
from relbuilder.interchange import encoding
from relbuilder.interchange.contents import Content, CountedStream, reading
from relbuilder.interchange.csv import table
from relbuilder.interchange.csv.dialect import Layout
from relbuilder.interchange.csv.profiles import Profile
from relbuilder.interchange.csv.rows import Row, read_rows, shortened
from relbuilder.interchange.csv.slots import RowReader
from relbuilder.interchange.dates import DayReader
from relbuilder.services.address_books import (
    Column,
    Format,
    ReadingOptions,
    Record,
    Skipped,
    SkipReason,
)

SAMPLE_ROWS = 5
"""Rows shown beside the headers on the mapping page."""
_BUFFER = 1 << 16
_WIDE = ("utf-16", "utf-32")


class _Counting:
    """The part of a source that tells how far the reading is."""

    def __init__(self, path: Path, size: int) -> None:
        self.path = path
        self.size = size
        self.position = 0

    def _advance(self, count: int) -> None:
        self.position += count

    @contextmanager
    def _open(self, content: Content) -> Iterator[BinaryIO]:
        with (
            content.open() as stream,
            io.BufferedReader(CountedStream(stream, self._advance), _BUFFER) as counted,
        ):
            yield counted


class CardSource(_Counting):
    """A file of vCards, or an archive of such files."""

    format = Format.VCARD
    headers: Sequence[str] = ()
    sample: Sequence[Sequence[str]] = ()
    ambiguous_dates = 0

    def __init__(self, path: Path, contents: Sequence[Content]) -> None:
        super().__init__(path, sum(content.size for content in contents))
        self.mapping: Mapping[str, Column] = {}
        self._contents = contents

    def records(self) -> Iterator[Record | Skipped]:
        """Every card in order; may be called again."""
        self.position = 0
        for content in self._contents:
            found = False
            try:
                with reading(self.path):
                    for card in self._cards(content):
                        found = True
                        yield card
            except InputProblem:
                if not content.name:
                    raise
                # One damaged file in an archive does not cost the others.
                found = False
            if not found:
                yield Skipped(1, SkipReason.UNREADABLE, content.name)

    def _cards(self, content: Content) -> Iterator[Record | Skipped]:
        # Imported here: a start of the program need not load the readers.
        from relbuilder.interchange.vcard.reading import read_cards

        with content.open() as stream:
            codec = encoding.marked(stream.read(_BUFFER))
        with self._open(content) as stream:
            for card in read_cards(_in_utf8(stream, codec)):
                if isinstance(card, Skipped) and content.name and len(self._contents) > 1:
                    yield replace(card, detail=f"{content.name}: {card.detail}")
                else:
                    yield card


class TableSource(_Counting):
    """A table of people, of a known program or any."""

    def __init__(
        self,
        path: Path,
        content: Content,
        codec: str,
        layout: Layout,
        profile: Profile | None,
        options: ReadingOptions,
    ) -> None:
        super().__init__(path, content.size)
        self.format = profile.format if profile else Format.CSV
        self.ambiguous_dates = 0
        self._content = content
        self._codec = codec
        self._layout = layout
        self._profile = profile
        self._options = options
        self.headers, self.sample = self._preview()
        self.mapping: Mapping[str, Column] = self._meanings()

    def records(self) -> Iterator[Record | Skipped]:
        """Every row in order; may be called again. A row without a person is skipped with its reason."""
        self.position = 0
        self.ambiguous_dates = 0
        days = DayReader(self._options.date_order)
        read = self._reader(days)
        with reading(self.path):
            for row in self._rows():
                yield row if isinstance(row, Skipped) else _record(row, read)
                self.ambiguous_dates = days.ambiguous

    def _reader(self, days: DayReader) -> RowReader:
        if self._profile:
            return self._profile.reader(self.headers, days)
        return table.reader(self.headers, self.mapping, days)

    def _preview(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        with reading(self.path), self._text() as text:
            rows = (row.cells for row in read_rows(text, self._layout.delimiter) if isinstance(row, Row))
            first = next(rows, [])
            sample = [cells for _, cells in zip(range(SAMPLE_ROWS), rows, strict=False)]
        self.position = 0
        if self._layout.headed:
            return tuple(name.strip() for name in first), sample
        return tuple(str(number) for number in range(1, len(first) + 1)), [first, *sample]

    def _meanings(self) -> Mapping[str, Column]:
        if self._profile:
            return {}
        if self._options.mapping:
            return {name: self._options.mapping.get(name, Column.OWN_FIELD) for name in self.headers}
        if self._layout.headed:
            return table.propose(self.headers, self.sample)
        return table.propose_unheaded(self.headers, self.sample)

    def _rows(self) -> Iterator[Row | Skipped]:
        with self._text() as text:
            awaited = self._layout.headed
            for row in read_rows(text, self._layout.delimiter, self._layout.skip + 1):
                if awaited and isinstance(row, Row):
                    awaited = False
                else:
                    yield row

    @contextmanager
    def _text(self) -> Iterator[TextIO]:
        """The table from its header on."""
        with (
            self._open(self._content) as stream,
            io.TextIOWrapper(stream, encoding=self._codec, errors=encoding.ERRORS, newline="") as text,
        ):
            for _ in range(self._layout.skip):
                text.readline()
            yield text


def _record(row: Row, read: RowReader) -> Record | Skipped:
    contact = read(row.cells)
    if isinstance(contact, Contact):
        return Record(row.line, contact)
    return Skipped(row.line, contact, shortened(", ".join(cell for cell in row.cells if cell.strip())))


def _in_utf8(stream: BinaryIO, codec: str) -> BinaryIO:
    """Cards in UTF-16 or 32 as UTF-8: their reader goes by bytes."""
    if not codec.startswith(_WIDE):
        return stream
    text = io.TextIOWrapper(stream, encoding=codec, errors=encoding.ERRORS, newline="")
    return io.BufferedReader(_Reencoded(text), _BUFFER)


class _Reencoded(io.RawIOBase):
    """A text as bytes of UTF-8."""

    def __init__(self, text: TextIO) -> None:
        super().__init__()
        self._text = text
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        if not self._rest:
            self._rest = self._text.read(_BUFFER).encode("utf-8", "replace")
        data, self._rest = self._rest[: len(view)], self._rest[len(view) :]
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._text.close()
        super().close()
