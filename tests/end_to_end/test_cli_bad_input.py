"""Files that are no address books, and places that cannot be written to: one sentence, and nothing is changed."""

import os
import shutil
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Commands

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Prøve;Åse;;;\r\nFN:Åse Prøve\r\nEND:VCARD\r\n"


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.docx", "not an address book")


def _as_root_without_its_power() -> tuple[str, ...]:
    """How to start a program that the rights of files hold back, whoever runs the tests."""
    if os.geteuid() != 0:
        return ()
    setpriv = shutil.which("setpriv")
    if not setpriv:
        pytest.skip("root can read everything here")
    return (
        setpriv,
        "--bounding-set=-dac_override,-dac_read_search",
        "--inh-caps=-dac_override,-dac_read_search",
    )


BAD: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "blank": lambda path: path.write_bytes(b"\r\n \r\n"),
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 64),
    "zeros": lambda path: path.write_bytes(bytes(100_000)),
    "picture": lambda path: path.write_bytes(_png()),
    "archive": _zip,
    "half an archive": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(40)),
    "prose": lambda path: path.write_text("Dear all,\n\nthank you for coming.\n", encoding="utf-8"),
    "gigantic line": lambda path: path.write_bytes(b"x" * 30_000_000),
    "folder": lambda path: path.mkdir(),
    "missing": lambda path: path.unlink(missing_ok=True),
    "a pipe": os.mkfifo,
}


@pytest.mark.parametrize("kind", BAD)
def test_no_address_book_is_refused_in_words(relbuilder: Commands, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "renamed.vcf"
    BAD[kind](path)
    outcome = relbuilder("import", path)
    assert outcome.status == 3
    assert str(path) in outcome.complaint
    assert relbuilder.count() == 0


def test_forbidden_file_is_refused_in_words(relbuilder: Commands, tmp_path: Path) -> None:
    path = tmp_path / "mine.vcf"
    path.write_text(CARD, encoding="utf-8")
    path.chmod(0)
    outcome = relbuilder("import", path, prefix=_as_root_without_its_power())
    assert outcome.status == 3
    assert "does not let" in outcome.complaint


def test_folder_that_may_not_be_written_is_told(relbuilder: Commands, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o500)
    prefix = _as_root_without_its_power()
    for words in (
        ("--data-dir", closed / "data", "list"),
        ("export", closed / "all.vcf"),
        ("backup", closed / "copy.db"),
    ):
        outcome = relbuilder(*words, prefix=prefix)
        assert outcome.status == 3
        assert str(closed) in outcome.complaint
    assert list(closed.iterdir()) == []


def test_truncated_cards_bring_the_whole_ones(relbuilder: Commands, tmp_path: Path, sample: Path) -> None:
    path = tmp_path / "half.vcf"
    path.write_bytes(sample.read_bytes()[: -len("END:VCARD\r\n") - 40])
    report = relbuilder.done("import", path, "--json").document["files"][0]
    assert report["created"] + len(report["skipped"]) == report["read"] == 40
    assert report["created"] >= 39


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252", "latin-1", "utf-16-le"])
def test_cards_in_other_encodings_are_read_right(relbuilder: Commands, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes(CARD.encode(encoding))
    relbuilder.done("import", path)
    assert [person["name"] for person in relbuilder.people()] == ["Åse Prøve"]


def test_gigantic_line_in_a_card_costs_only_that_card(relbuilder: Commands, tmp_path: Path) -> None:
    path = tmp_path / "cards.vcf"
    huge = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Huge\r\nNOTE:" + "x" * 30_000_000 + "\r\nEND:VCARD\r\n"
    path.write_text(CARD + huge + CARD.replace("Åse", "Bo"), encoding="utf-8", newline="")
    report = relbuilder.done("import", path, "--json").document["files"][0]
    names = {person["name"] for person in relbuilder.people()}
    assert {"Åse Prøve", "Bo Prøve"} <= names
    assert report["created"] + len(report["skipped"]) == 3


@pytest.mark.parametrize("name", ["all.txt", "all", "all.vcf.gz", ".vcf"])
def test_unknown_ending_is_wrong_usage(peopled: Commands, tmp_path: Path, name: str) -> None:
    outcome = peopled("export", tmp_path / name)
    assert outcome.status == 2
    assert ".vcf, .csv or .json" in outcome.complaint
    assert not (tmp_path / name).exists()


def test_export_to_a_place_that_is_not_there(peopled: Commands, tmp_path: Path) -> None:
    for target in (tmp_path / "nowhere" / "all.vcf", tmp_path / "folder.vcf"):
        (tmp_path / "folder.vcf").mkdir(exist_ok=True)
        assert peopled("export", target).status == 3
    assert not list(tmp_path.glob("**/*.part"))
