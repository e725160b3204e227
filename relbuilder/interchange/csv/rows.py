"""The rows of a table, streamed with their line numbers. One bad row costs itself only; knows nothing of columns."""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from relbuilder.services.address_books import Skipped, SkipReason

RECORD_LIMIT = 1 << 20
"""Letters in one row; more than any address book holds, and as much as may be in memory at a time."""

_SHOWN = 80

# The module's own limit is for the whole process and smaller; rows are bounded here before it sees them.
csv.field_size_limit(max(csv.field_size_limit(), RECORD_LIMIT + 1))


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row; `line` is the line it begins on, counted from 1."""

    line: int
    cells: list[str]


class _TooLong(Exception):
    """The row being read exceeds the limit."""


class _Unclosed(Exception):
    """The file ended within a quoted cell."""


class _Lines:
    """Hands out lines, remembers those of the row being read, and takes them back when the row proves broken."""

    def __init__(self, stream: TextIO, first_line: int) -> None:
        self._stream = stream
        self._returned: deque[str] = deque()
        self.taken: list[str] = []
        self.length = 0
        self.line = first_line

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._returned.popleft() if self._returned else self._stream.readline(RECORD_LIMIT + 1)
        if not line:
            if self.taken:
                raise _Unclosed
            raise StopIteration
        self.taken.append(line)
        self.length += len(line)
        if self.length > RECORD_LIMIT:
            if not line.endswith(("\n", "\r")):
                self._drop_rest_of_line()
            raise _TooLong
        return line.replace("\0", "")

    @property
    def rereading(self) -> bool:
        """Whether lines that were taken back are still to come."""
        return bool(self._returned)

    def settle(self) -> None:
        """The row is read: forget its lines."""
        self.line += len(self.taken)
        self.taken.clear()
        self.length = 0

    def take_back(self) -> None:
        """Only the first line was the broken row: the others may begin rows of their own."""
        self._returned.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]
        self.settle()

    def _drop_rest_of_line(self) -> None:
        while (rest := self._stream.readline(RECORD_LIMIT)) and not rest.endswith(("\n", "\r")):
            pass


def read_rows(stream: TextIO, delimiter: str, first_line: int = 1) -> Iterator[Row | Skipped]:
    """Every row that is not blank, and what is broken.

    The stream must leave line ends as they are (newline=""); it begins with line `first_line` of its file.
    A quote that is never closed would swallow the rest of the file: its line is skipped, and rows are read on from the
    next one. Lines that are read a second time must have as many cells as the rows before, or they are the remains of
    a broken cell.
    """
    lines = _Lines(stream, first_line)
    width = 0
    parser = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        again = lines.rereading
        try:
            cells = next(parser)
        except StopIteration:
            return
        except (_TooLong, _Unclosed, csv.Error) as error:
            # The parser is in the middle of a cell: only a new one starts afresh.
            parser = csv.reader(lines, delimiter=delimiter, strict=True)
            row = _repaired(lines, delimiter, error)
            if row is None:
                yield _broken(lines, error)
                continue
            cells = row
        line = lines.line
        text = lines.taken[0] if lines.taken else ""
        lines.settle()
        if again and width and cells and len(cells) != width:
            yield Skipped(line, SkipReason.BROKEN, shortened(text))
        elif cells:
            width = width or len(cells)
            yield Row(line, cells)


def shortened(text: str) -> str:
    """The beginning of a text on one line, to name a row by."""
    text = " ".join(text[: _SHOWN * 4].split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _repaired(lines: _Lines, delimiter: str, error: Exception) -> list[str] | None:
    """A quote out of place within one line does no harm: the line is read as it stands."""
    if not isinstance(error, csv.Error) or len(lines.taken) != 1:
        return None
    try:
        return next(csv.reader([lines.taken[0].replace("\0", "")], delimiter=delimiter))
    except csv.Error:
        return None


def _broken(lines: _Lines, error: Exception) -> Skipped:
    skipped_line, text = lines.line, shortened(lines.taken[0])
    if isinstance(error, _TooLong):
        reason = SkipReason.TOO_LONG
    elif isinstance(error, _Unclosed):
        reason = SkipReason.UNFINISHED
    else:
        reason = SkipReason.BROKEN
    if reason is SkipReason.TOO_LONG and len(lines.taken[-1]) > RECORD_LIMIT // 2:
        # One huge cell, not a lost quote: all its lines are the row.
        lines.settle()
    else:
        lines.take_back()
    return Skipped(skipped_line, reason, text)
