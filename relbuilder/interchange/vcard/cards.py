"""Cuts a stream of bytes into single cards and says on which line each begins. Knows nothing of what stands in them."""

import codecs
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

BLOCK = 1 << 20
"""Bytes read at a time."""
LONGEST_CARD = 32 << 20
"""Bytes after which a card without an end is given up."""

# Every line that opens or closes a card. The line break in front makes the search leap from line to line.
_MARKER = re.compile(rb"\n(?:(BEGIN)|END)[ \t]*:[ \t]*VCARD[ \t]*(?=\n)", re.IGNORECASE)
_LONGEST_MARKER = 200
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT\b[^\n]*:[ \t]*\Z", re.IGNORECASE)
_OTHER_LINE_ENDS = re.compile(rb"\r+\n|\r")


class RawCard(NamedTuple):
    """What stands between BEGIN and END, lines broken by a bare line feed; `line` is that of BEGIN, from 1."""

    line: int
    body: bytes
    nested: bool = False
    """Another card (an agent's) stands inside."""
    finished: bool = True
    too_long: bool = False


def cut_cards(stream: BinaryIO, on_position: Callable[[int], None] | None = None) -> Iterator[RawCard]:
    """Every card of the stream in order; text between cards is passed over.

    `on_position` hears the number of bytes read so far after each block.
    """
    cutter = _Cutter()
    for block in _unix_lines(_utf8(_blocks(stream, on_position))):
        yield from cutter.feed(block)
    yield from cutter.close()


class _Cutter:
    """Holds back the card that is not complete yet."""

    def __init__(self) -> None:
        # Starts with the line break before the first line not yet done with; the very first is made up.
        self._pending = b"\n"
        self._lines_done = 0
        self._open: RawCard | None = None

    def feed(self, block: bytes) -> Iterator[RawCard]:
        """The cards that are complete with this block."""
        data = self._pending + block
        start = -1
        depth = line = counted = first_line = 0
        keep, nested = -1, False
        for marker in _MARKER.finditer(data):
            line += data.count(b"\n", counted, marker.start() + 1)
            counted = marker.start() + 1
            if marker.lastindex is None:
                if start < 0:
                    continue
                depth -= 1
                if depth == 0:
                    yield RawCard(first_line, data[start : marker.start()], nested)
                    start = -1
            elif start >= 0 and _opens_agent(data, start, marker):
                depth, nested = depth + 1, True
            else:
                if start >= 0:
                    yield RawCard(first_line, data[start : marker.start()], finished=False)
                first_line, keep, start = self._lines_done + line, marker.start(), marker.end() + 1
                depth, nested = 1, False
        self._open = RawCard(first_line, data[start:], finished=False) if start >= 0 else None
        self._hold_back(data, keep if start >= 0 else data.rfind(b"\n"))
        if self._open and len(self._pending) > LONGEST_CARD:
            yield self._open._replace(body=self._open.body[:BLOCK], too_long=True)
            self._open = None
            self._hold_back(self._pending, self._pending.rfind(b"\n"))

    def close(self) -> Iterator[RawCard]:
        """The last card, complete or cut off."""
        yield from self.feed(b"\n")
        if self._open:
            yield self._open

    def _hold_back(self, data: bytes, keep: int) -> None:
        # Outside of a card a line longer than any marker is of no use, however long it still becomes.
        if keep < 0 or (self._open is None and len(data) - keep > _LONGEST_MARKER):
            keep = len(data)
        self._lines_done += data.count(b"\n", 0, keep)
        self._pending = data[keep:]


def _opens_agent(data: bytes, start: int, marker: re.Match[bytes]) -> bool:
    """Whether a BEGIN inside a card opens the card of its agent, and is no sign of a lost END."""
    before = data[max(start, marker.start() - 200) : marker.start()].rstrip(b"\n")
    return bool(_AGENT.match(before, before.rfind(b"\n") + 1))


def _blocks(stream: BinaryIO, on_position: Callable[[int], None] | None) -> Iterator[bytes]:
    position = 0
    while block := stream.read(BLOCK):
        position += len(block)
        yield block
        if on_position:
            on_position(position)


def _utf8(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The same text without byte order mark, and in UTF-8 where the mark says UTF-16."""
    first = next(blocks, b"")
    while 0 < len(first) < 3 and (more := next(blocks, b"")):
        first += more
    if not first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield first.removeprefix(codecs.BOM_UTF8)
        yield from blocks
        return
    decoder = codecs.getincrementaldecoder("utf-16")("replace")
    yield decoder.decode(first).encode()
    for block in blocks:
        yield decoder.decode(block).encode()
    yield decoder.decode(b"", final=True).encode()


def _unix_lines(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The same lines, each ended by one line feed, whether by CR LF, CR CR LF, LF or CR before."""
    held = b""
    for block in blocks:
        data = held + block
        # A return at the very end may belong to a line feed of the next block.
        held = b"\r\r" if data.endswith(b"\r\r") else b"\r" if data.endswith(b"\r") else b""
        yield _with_line_feeds(data[: len(data) - len(held)])
    yield _with_line_feeds(held)


def _with_line_feeds(data: bytes) -> bytes:
    data = data.replace(b"\r\n", b"\n")
    return _OTHER_LINE_ENDS.sub(b"\n", data) if b"\r" in data else data
