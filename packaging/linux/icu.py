"""Makes ICU's data smaller, a quarter of the whole program: what Qt asks ICU for reads half of it.

Qt reads encodings, sorts, changes between small and capital letters and names time zones with ICU, and does nothing
else with it; `slim` refuses a Qt that asks for more. The data is one library with a table of named items, which is
made anew.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path
from typing import Final

USED: Final = ("u_strTo", "ucal_", "ucnv_", "ucol_")
"""How the functions begin that Qt may ask for: any other may read what is left out."""
UNREAD: Final = re.compile(r"[^/]+/((brkitr|curr|lang|rbnf|region|translit|unit)/.+|[^/]+\.(cfu|spp))")
"""Where lines break, the names of currencies, languages, countries and units, numbers in words, transcriptions, letters
that look alike."""

_MAGIC: Final = b"CmnD"
_ALIGNED: Final = 16
_SOURCE: Final = """\
    .section .rodata
    .balign {aligned}
    .globl {symbol}
    .type {symbol}, %object
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", %progbits
"""


class NotAsExpected(Exception):
    """Qt or ICU are not what this was made for; says how."""


def slim(library: Path, qt_core: Path, folder: Path) -> Path:
    """Write what is read of the library with ICU's data into `folder`, under its own name; returns where.

    Needs binutils. Raises NotAsExpected, or CalledProcessError when a tool fails.
    """
    if unknown := [name for name in _asked_of_icu(qt_core) if not name.startswith(USED)]:
        raise NotAsExpected(f"{qt_core.name} asks ICU for {', '.join(unknown)}")
    found = re.fullmatch(r"libicudata\.so\.(\d+)", library.name)
    if found is None:
        raise NotAsExpected(f"{library.name} is no library of ICU's data")
    folder.mkdir(parents=True, exist_ok=True)
    data, source, compiled, target = (folder / name for name in ("icu.dat", "icu.s", "icu.o", library.name))
    header, items = unpacked(library.read_bytes())
    data.write_bytes(
        packed(header, {name: item for name, item in items.items() if not UNREAD.fullmatch(name)})
    )
    source.write_text(_SOURCE.format(aligned=_ALIGNED, symbol=f"icudt{found[1]}_dat", data=data), "utf-8")
    subprocess.run(["as", "-o", compiled, source], check=True)
    subprocess.run(["ld", "-shared", "-soname", library.name, "-o", target, compiled], check=True)
    return target


def unpacked(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header of the data in a library, and every item in it by its name; raises NotAsExpected."""
    # The header begins with its length and two bytes that mark it, then the length of what describes the format.
    begin = library.find(_MAGIC) - 12
    if begin < 0:
        raise NotAsExpected("there is no data of ICU")
    (length,) = struct.unpack_from("<H", library, begin)
    table = begin + length
    (count,) = struct.unpack_from("<I", library, table)
    places = [struct.unpack_from("<II", library, table + 4 + 8 * number) for number in range(count)]
    names = [library[table + name : library.index(0, table + name)].decode("ascii") for name, _ in places]
    starts = [table + start for _, start in places]
    # Nothing says where the last item ends; what follows it in the library does no harm.
    ends = [*starts[1:], len(library)]
    items = {name: library[start:end] for name, start, end in zip(names, starts, ends, strict=True)}
    return library[begin:table], items


def packed(header: bytes, items: dict[str, bytes]) -> bytes:
    """The data with these items; ICU looks for them by halves, so they stand in order of their names."""
    order = sorted(items, key=str.encode)
    name_at = 4 + 8 * len(order)
    item_at = _up(name_at + sum(len(name) + 1 for name in order))
    table, names, contents = struct.pack("<I", len(order)), b"", b""
    for name in order:
        table += struct.pack("<II", name_at + len(names), item_at + len(contents))
        names += name.encode("ascii") + b"\0"
        contents += items[name].ljust(_up(len(items[name])), b"\0")
    return header + (table + names).ljust(item_at, b"\0") + contents


def _asked_of_icu(library: Path) -> list[str]:
    """The functions of ICU that a library takes from elsewhere, without the version that their names end in."""
    said = subprocess.run(
        ["nm", "-D", "--undefined-only", library], capture_output=True, text=True, check=True
    )
    return re.findall(r" U (u[a-z]*_\w+)_\d+$", said.stdout, re.MULTILINE)


def _up(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED
