"""How a table is laid out: what separates its cells, where its header is. Judges by content, reads no person."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from relbuilder.interchange.csv import headers
from relbuilder.interchange.csv.draft import is_email
from relbuilder.interchange.csv.rows import Row, read_rows

DELIMITERS = ",;\t"
_PREAMBLE_LINES = 60
"""A header further down than this is no header."""
_SAMPLE_ROWS = 60
_LONGEST_HEADER = 80
_SEPARATOR_LINE = re.compile(r'\A"?sep=.?"?(?=\n)', re.IGNORECASE)
_PROSE = re.compile(r"[.!?…]$")
_CODE = re.compile(r"^[{}\[\]<>#]")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a table begins (`skip` lines stand before it) and what separates its cells.

    `headed` is False for a table whose first row is a person already.
    """

    delimiter: str
    skip: int
    headed: bool = True


@dataclass(frozen=True, slots=True)
class _Candidate:
    layout: Layout
    known: int
    consistency: float
    width: int

    @property
    def merit(self) -> tuple[int, float, int]:
        return (self.known, self.consistency, self.width)


def find(text: str, matches: Callable[[Sequence[str]], bool]) -> Layout | None:
    """The layout of a table by the first line that is the header of a known program."""
    for number, line in enumerate(text.split("\n", _PREAMBLE_LINES)[:_PREAMBLE_LINES]):
        for delimiter in DELIMITERS:
            if delimiter in line and matches(split(line, delimiter)):
                return Layout(delimiter, number)
    return None


def split(line: str, delimiter: str) -> list[str]:
    """The trimmed cells of one line, however broken it is."""
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), [])]
    except csv.Error:
        return []


def guess(text: str, *, whole: bool) -> Layout | None:
    """The likeliest layout of a table that no known program wrote; None where the text is no table.

    `whole` tells that the text is the whole file: otherwise its last row is cut off and does not count.
    """
    # A spreadsheet's own line about the delimiter is no row; emptied, it still counts as a line.
    text = _SEPARATOR_LINE.sub("", text, count=1)
    candidates = [found for delimiter in DELIMITERS if (found := _candidate(text, delimiter, whole=whole))]
    best = max(candidates, key=lambda candidate: candidate.merit, default=None)
    return best.layout if best else _single_column(text)


def _candidate(text: str, delimiter: str, *, whole: bool) -> _Candidate | None:
    rows = _sample(text, delimiter, whole=whole)
    widths = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
    if not widths:
        return None
    width, frequency = widths.most_common(1)[0]
    start = next(i for i, row in enumerate(rows) if len(row.cells) == width)
    header, body = rows[start], rows[start + 1 :]
    known = headers.count_known(header.cells)
    consistency = frequency / len(rows[start:])
    if not _is_header(header.cells) or not _is_table(text, delimiter, body, known, consistency):
        return None
    headed = not any(is_email(cell.strip()) for cell in header.cells)
    return _Candidate(Layout(delimiter, header.line - 1, headed), known, consistency, width)


def _sample(text: str, delimiter: str, *, whole: bool) -> list[Row]:
    rows: list[Row] = []
    for row in read_rows(io.StringIO(text, newline=""), delimiter):
        if isinstance(row, Row):
            rows.append(row)
        if len(rows) == _SAMPLE_ROWS:
            return rows
    return rows if whole else rows[:-1]


def _is_header(cells: Sequence[str]) -> bool:
    named = [cell.strip() for cell in cells if cell.strip()]
    return len(named) * 2 >= len(cells) and not any(
        len(name) > _LONGEST_HEADER or _CODE.match(name) or (_PROSE.search(name) and name.count(" ") > 2)
        for name in named
    )


def _is_table(text: str, delimiter: str, body: Sequence[Row], known: int, consistency: float) -> bool:
    if known >= 2:
        return True
    if not body or consistency < 0.6:
        return False
    if known or delimiter != ",":
        return True
    # In prose a space follows most commas, in tables hardly any.
    commas = text.count(",")
    return text.count(", ") * 2 < commas


def _single_column(text: str) -> Layout | None:
    """A mere list is a table only when its first line names what it lists."""
    for number, line in enumerate(text.split("\n", 3)[:3]):
        if line.strip():
            return Layout(",", number) if headers.count_known([line.strip().strip('"')]) else None
    return None
