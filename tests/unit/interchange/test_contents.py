"""Files that cannot hold an address book are told apart; archives are read from inside."""

import os
import zipfile
from pathlib import Path

import pytest

from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem, Problem
from relbuilder.interchange import contents
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.address_books import Format, ReadingOptions, Record, Skipped, SkipReason, Source

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nEND:VCARD\r\n"
CONNECTIONS = "First Name,Last Name,URL,Company,Position,Connected On\nBo,Dam,,,,01 Jan 2020\n"


def opened(path: Path) -> Source:
    return FileAddressBooks().open(path, ReadingOptions())


def refusal(path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        opened(path)
    assert caught.value.details["path"] == str(path)
    return caught.value


def archive(path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return path


def names(source: Source) -> list[str]:
    return [record.contact.display_name for record in source.records() if isinstance(record, Record)]


def test_a_missing_file(tmp_path: Path) -> None:
    problem = refusal(tmp_path / "none.vcf")
    assert isinstance(problem, EnvironmentProblem)
    assert problem.code is Code.FILE_MISSING


@pytest.mark.parametrize("name", ["zero\0byte.vcf", "file.vcf/below.vcf"])
def test_paths_that_cannot_be(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.vcf").write_text("x")
    assert refusal(tmp_path / name).code is Code.FILE_MISSING


def test_a_folder(tmp_path: Path) -> None:
    problem = refusal(tmp_path)
    assert isinstance(problem, InputProblem)
    assert problem.code is Code.FILE_IS_FOLDER


def test_a_forbidden_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.vcf"
    path.write_text(CARD.format("Bo"))

    # Not by its mode: who runs the tests as the administrator may read everything.
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "open", refuse)
    problem = refusal(path)
    assert isinstance(problem, EnvironmentProblem)
    assert problem.code is Code.FILE_FORBIDDEN


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_would_never_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.vcf")
    assert refusal(tmp_path / "pipe.vcf").code is Code.FILE_NOT_TEXT


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b" \r\n\t\r\n"])
def test_nothing_in_it(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "book.vcf"
    path.write_bytes(content)
    problem = refusal(path)
    assert isinstance(problem, InputProblem)
    assert problem.code is Code.FILE_EMPTY


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + b"text " * 100,
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"%PDF-1.7\n1 0 obj\n",
        b"SQLite format 3\x00" + b"\x00" * 100,
        b"GIF89a,a,b",
        b"PK\x03\x04 and nothing that an archive needs",
        bytes(range(256)) * 20,
        b"\x00" * 1000,
    ],
)
def test_other_kinds_of_files_under_an_address_books_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "book.vcf"
    path.write_bytes(content)
    assert refusal(path).code is Code.FILE_NOT_TEXT


def test_a_spreadsheet_is_an_archive_without_an_address_book(tmp_path: Path) -> None:
    path = archive(tmp_path / "book.csv", {"xl/workbook.xml": "<x/>", "[Content_Types].xml": "<x/>"})
    assert refusal(path).code is Code.FILE_NOT_TEXT


def test_linkedins_archive(tmp_path: Path) -> None:
    files = {"Email Addresses.csv": "Email Address\nme@e.dk\n", "ImportedContacts.csv": "FirstName\nX\n"}
    path = archive(tmp_path / "export.zip", files | {"Basic/Connections.csv": CONNECTIONS})
    source = opened(path)
    assert source.format is Format.LINKEDIN
    assert names(source) == ["Bo Dam"]
    assert source.position == source.size == len(CONNECTIONS)


def test_an_archive_of_cards(tmp_path: Path) -> None:
    files = {
        "Takeout/Contacts/A/a.vcf": CARD.format("Bo"),
        "Takeout/Contacts/A/picture.jpg": "no",
        "__MACOSX/._a.vcf": "no",
        "Takeout/Contacts/B/b.VCF": CARD.format("Ea") + "BEGIN:VCARD\r\nNOTE:nobody\r\nEND:VCARD\r\n",
        "Takeout/Contacts/C/c.vcf": "",
    }
    source = opened(archive(tmp_path / "takeout.zip", files))
    assert source.format is Format.VCARD
    assert names(source) == names(source) == ["Bo", "Ea"]
    skipped = [record for record in source.records() if isinstance(record, Skipped)]
    assert [(s.line, s.reason) for s in skipped] == [(5, SkipReason.NAMELESS), (1, SkipReason.UNREADABLE)]
    assert skipped[0].detail.startswith("Takeout/Contacts/B/b.VCF: ")
    assert skipped[1].detail == "Takeout/Contacts/C/c.vcf"
    assert source.position == source.size


def test_a_damaged_card_file_in_an_archive_costs_only_itself(tmp_path: Path) -> None:
    files = {
        "a.vcf": CARD.format("Bo"),
        "b.vcf": CARD.format("Unmistakable " * 50),
        "c.vcf": CARD.format("Ea"),
    }
    path = archive(tmp_path / "cards.zip", files)
    with zipfile.ZipFile(path) as packed:
        start = packed.getinfo("b.vcf").header_offset + 40
    damaged = bytearray(path.read_bytes())
    damaged[start : start + 20] = b"\xff" * 20
    path.write_bytes(damaged)
    records = list(opened(path).records())
    assert Skipped(1, SkipReason.UNREADABLE, "b.vcf") in records
    assert names(opened(path))[0] == "Bo"
    assert names(opened(path))[-1] == "Ea"


def test_a_truncated_archive(tmp_path: Path) -> None:
    path = archive(tmp_path / "cards.zip", {"a.vcf": CARD.format("Bo")})
    path.write_bytes(path.read_bytes()[:-20])
    assert refusal(path).code is Code.FILE_NOT_TEXT


def test_an_encrypted_archive(tmp_path: Path) -> None:
    path = archive(tmp_path / "cards.zip", {"a.vcf": CARD.format("Bo")})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert refusal(path).code is Code.FILE_NOT_TEXT


def test_an_archive_that_unpacks_to_far_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive(tmp_path / "bomb.zip", {"a.vcf": CARD.format("Bo"), "b.vcf": "0" * 100_000})
    assert path.stat().st_size < 1000
    monkeypatch.setattr(contents, "LARGEST_UNPACKED", 50_000)
    assert refusal(path).code is Code.FILE_NOT_TEXT


def test_an_archive_of_far_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive(tmp_path / "many.zip", {f"{n}.vcf": CARD.format("Bo") for n in range(5)})
    monkeypatch.setattr(contents, "MOST_MEMBERS", 4)
    assert refusal(path).code is Code.FILE_NOT_TEXT


def test_a_file_that_goes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"
    path.write_text(CONNECTIONS)
    source = opened(path)
    path.unlink()
    with pytest.raises(EnvironmentProblem) as caught:
        list(source.records())
    assert caught.value.code is Code.FILE_MISSING
