"""ICU's data made smaller: nothing that Qt reads is lost, and what this was not made for is refused."""

from __future__ import annotations

import ctypes
import shutil
import struct
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from linux import icu
from linux.icu import NotAsExpected

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring ICU themselves")

HEADER = struct.pack("<HBB4x", 32, 0xDA, 0x27) + b"\0\0\0\0CmnD" + b"\0" * 16
ITEMS = {"icudt73l/root.res": b"root", "icudt73l/coll/da.res": b"order", "icudt73l/curr/da.res": b"kroner"}


@pytest.fixture(scope="module")
def libraries() -> Path:
    """Where Qt's own libraries are."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))


def test_what_is_packed_is_unpacked_again() -> None:
    header, items = icu.unpacked(b"\x7fELF" + b"\0" * 12 + icu.packed(HEADER, ITEMS))
    assert header == HEADER
    assert {name: item.rstrip(b"\0") for name, item in items.items()} == ITEMS


def test_items_stand_in_order_and_where_processors_want_them() -> None:
    data = icu.packed(HEADER, ITEMS)
    (count,) = struct.unpack_from("<I", data, len(HEADER))
    places = [struct.unpack_from("<II", data, len(HEADER) + 4 + 8 * number) for number in range(count)]
    names = [data[len(HEADER) + name :].split(b"\0")[0].decode() for name, _ in places]
    assert names == sorted(ITEMS)
    assert {start % 16 for _, start in places} == {0}


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("icudt73l/coll/da.res", True),
        ("icudt73l/zone/da.res", True),
        ("icudt73l/gb18030.cnv", True),
        ("icudt73l/curr.res", True),
        ("icudt73l/curr/da.res", False),
        ("icudt73l/brkitr/cjdict.dict", False),
        ("icudt73l/uidna.spp", False),
    ],
)
def test_only_what_qt_has_no_use_for_is_left_out(name: str, read: bool) -> None:
    assert (icu.UNREAD.fullmatch(name) is None) is read


@pytest.mark.skipif(not shutil.which("ld"), reason="libraries cannot be made here")
def test_the_smaller_library_holds_the_same_for_qt(libraries: Path, tmp_path: Path) -> None:
    (library,) = libraries.glob("libicudata.so.*")
    made = icu.slim(library, libraries / "libQt6Core.so.6", tmp_path)
    assert made.stat().st_size < library.stat().st_size * 0.6
    version = library.name.rpartition(".")[2]
    assert hasattr(ctypes.CDLL(str(made)), f"icudt{version}_dat")
    header, items = icu.unpacked(made.read_bytes())
    whole_header, whole = icu.unpacked(library.read_bytes())
    assert header == whole_header
    read = {name: item for name, item in whole.items() if not icu.UNREAD.fullmatch(name)}
    assert items.keys() == read.keys()
    last = max(read)
    assert all(items[name] == item for name, item in read.items() if name != last)
    assert {"coll/root.res", "root.res", "cnvalias.icu", "zone/da.res"} <= {
        name.partition("/")[2] for name in read
    }


@pytest.mark.skipif(not shutil.which("nm"), reason="libraries cannot be looked into")
def test_a_library_that_asks_icu_for_more_is_refused(
    libraries: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(icu, "USED", ("ucnv_", "ucol_", "u_strTo"))
    (library,) = libraries.glob("libicudata.so.*")
    with pytest.raises(NotAsExpected, match=r"libQt6Core\.so\.6 asks ICU for ucal_"):
        icu.slim(library, libraries / "libQt6Core.so.6", tmp_path)


def test_other_files_are_refused() -> None:
    with pytest.raises(NotAsExpected):
        icu.unpacked(b"no data")
