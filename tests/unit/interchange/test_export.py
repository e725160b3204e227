"""What is written is whole or not there at all, and comes back when it is read."""

import csv
import errno
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    NameOrder,
    Origin,
    OwnField,
    Photo,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.interchange.csv.formula import defuse, restore
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.address_books import Format, ReadingOptions, Record

BOOKS = FileAddressBooks()
STANDING = Standing(1, Tier.VIP, "a0", date(2024, 1, 2), last_touch=date(2024, 3, 4))
FULL = Contact(
    Name("Mia", "Ida", "Fjord", "Dr.", "jr.", "Mi", "mi-a", "fjo", formatted="Mia the Fjord"),
    uid="urn:uuid:1",
    id=7,
    points=(
        ContactPoint(PointKind.EMAIL, "mia@example.com", "work"),
        ContactPoint(PointKind.EMAIL, "fjord@example.com", "", preferred=True),
        ContactPoint(PointKind.PHONE, "+45 22 33 44 55", "mobile", preferred=True),
        ContactPoint(PointKind.PHONE, "86 00 00 00", "Sommerhus"),
        ContactPoint(PointKind.LINK, "https://mia.example", "blog"),
        ContactPoint(PointKind.HANDLE, "@mia", "Signal", preferred=True),
    ),
    addresses=(
        PostalAddress("home", "Vej 1\n2. tv", "c/o Ib", "12", "Ry", "Jylland", "8680", "Danmark"),
        PostalAddress("work", city="Ribe"),
    ),
    affiliations=(
        Affiliation("Fjord ApS", "Chef", "Top"),
        Affiliation("Klub", "Kasserer"),
        Affiliation("Gammel", "Elev", "Lager", current=False),
    ),
    dates=(
        ImportantDate("birthday", 2, 29),
        ImportantDate("anniversary", 6, 1, 2001),
        ImportantDate("Svendeprøve", 5, 4),
    ),
    origin=Origin("Kursus", "Aarhus", date(2020, 5, 6), "Ib"),
    note='=1+1\n"quoted", and; more',
    tags=("Kor", "A, b", "* own"),
    own_fields=(OwnField("Sko", "39"), OwnField("Formel", "-1")),
    unknown=("X-GOOGLE-PHOTO:https://photos.example/1",),
)


def people(*contacts: Contact) -> Iterator[tuple[Contact, Standing]]:
    return ((contact, STANDING) for contact in contacts)


def read_back(path: Path) -> list[Contact]:
    source = BOOKS.open(path, ReadingOptions())
    records = list(source.records())
    assert all(isinstance(record, Record) for record in records)
    return [record.contact for record in records if isinstance(record, Record)]


def test_a_table_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    bare = Contact(Name(given="Bo"), uid="2")
    assert BOOKS.write(path, people(FULL, bare)) == 2
    assert BOOKS.open(path, ReadingOptions()).format is Format.GOOGLE
    back, other = read_back(path)
    # Google's form has one column for each kind of organisation, so those of now stand before those of the past.
    assert back == replace(FULL, id=None)
    assert other == bare


def test_a_table_has_googles_header_and_the_tier(tmp_path: Path) -> None:
    path = tmp_path / "people.CSV"
    BOOKS.write(path, people(FULL))
    with path.open(encoding="utf-8", newline="") as text:
        (row,) = csv.DictReader(text)
    assert row["First Name"] == "Mia"
    assert row["E-mail 2 - Label"] == "* "
    assert row["Phone 1 - Label"] == "* Mobile"
    assert row["Labels"].startswith("Kor ::: ")
    assert row["Tier"] == "vip"


def test_no_cell_of_a_table_runs_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    starts = ("=1", "+1", "-1", "@a", "\t=1", "\r=1", "'=1", "''+1")
    risky = [Contact(Name(given=start, family="x" + start), uid=start, note=start) for start in starts]
    BOOKS.write(path, people(FULL, *risky))
    with path.open(encoding="utf-8", newline="") as text:
        cells = [cell for row in csv.reader(text) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert [contact.name.given for contact in read_back(path)[1:]] == [start.strip() for start in starts]


@given(st.text("='+-@\t\rab", max_size=8))
def test_defusing_can_be_undone(cell: str) -> None:
    assert restore(defuse(cell)) == cell


def test_quotes_of_other_programs_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "google.csv"
    path.write_text("First Name,Last Name,Labels,File As,E-mail 1 - Value\n'=x,,,,b@e.dk\n")
    assert read_back(path)[0].name.given == "'=x"


def test_cards_come_back(tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    assert BOOKS.write(path, people(FULL, FULL), vcard_version="3.0") == 2
    assert b"VERSION:3.0\r\n" in path.read_bytes()
    assert [contact.display_name for contact in read_back(path)] == ["Mia the Fjord"] * 2
    assert BOOKS.card(FULL).startswith("BEGIN:VCARD\r\nVERSION:4.0\r\n")


def test_json_holds_everything(tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    with_photo = replace(FULL, photo=Photo("image/png", b"\x01\xff"))
    assert BOOKS.write(path, people(with_photo, FULL)) == 2
    first, second = json.loads(path.read_text(encoding="utf-8"))
    assert first["name"] == "Mia the Fjord"
    assert first["name_parts"]["family"] == "Fjord"
    assert first["name_parts"]["order"] == NameOrder.GIVEN_FIRST
    assert first["tier"] == "vip"
    assert first["emails"] == ["fjord@example.com", "mia@example.com"]
    assert first["last_touch"] == "2024-03-04"
    assert first["origin"] == {"how": "Kursus", "where": "Aarhus", "on": "2020-05-06", "through": "Ib"}
    assert first["dates"][0] == {"label": "birthday", "month": 2, "day": 29, "year": None}
    assert first["photo"] == {"mime": "image/png", "data": "Af8="}
    assert second["photo"] is None
    assert len(first["points"]) == 6
    assert {"addresses", "affiliations", "own_fields", "tags", "note", "unknown", "uid", "id"} <= first.keys()


@pytest.mark.parametrize("ending", [".vcf", ".csv", ".json"])
def test_nobody(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"none{ending}"
    assert BOOKS.write(path, people()) == 0
    assert path.exists()


@pytest.mark.parametrize("name", ["people.xlsx", "people", ".vcf"])
def test_another_ending_writes_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputProblem) as caught:
        BOOKS.write(tmp_path / name, people(FULL))
    assert caught.value.code is Code.UNKNOWN_ENDING
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", [".vcf", ".csv", ".json"])
def test_an_export_that_breaks_off_leaves_the_old_file(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"people{ending}"
    path.write_text("old")

    def breaking() -> Iterator[tuple[Contact, Standing]]:
        yield FULL, STANDING
        raise RuntimeError("cancelled")

    with pytest.raises(RuntimeError):
        BOOKS.write(path, breaking())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EACCES, Code.FILE_FORBIDDEN),
        (errno.EROFS, Code.FILE_FORBIDDEN),
        (errno.EIO, Code.FILE_NOT_WRITTEN),
    ],
)
def test_what_the_machine_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(EnvironmentProblem) as caught:
        BOOKS.write(tmp_path / "people.csv", people(FULL))
    assert caught.value.code is code
    assert caught.value.details["path"] == str(tmp_path / "people.csv")
    assert not list(tmp_path.iterdir())


def test_places_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        BOOKS.write(tmp_path / "none" / "people.vcf", people(FULL))
    assert caught.value.code is Code.FILE_NOT_WRITTEN
    (tmp_path / "folder.vcf").mkdir()
    with pytest.raises(InputProblem) as folder:
        BOOKS.write(tmp_path / "folder.vcf", people(FULL))
    assert folder.value.code is Code.FILE_IS_FOLDER
    with pytest.raises(EnvironmentProblem):
        BOOKS.write(tmp_path / "zero\0.vcf", people(FULL))


def test_a_link_keeps_pointing_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "real.json"
    target.write_text("old")
    link = tmp_path / "people.json"
    link.symlink_to(target)
    BOOKS.write(link, people(FULL))
    assert link.is_symlink()
    assert json.loads(target.read_text(encoding="utf-8"))[0]["id"] == 7


WORD = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zs", "Zl", "Zp")), min_size=1, max_size=8
)
TEXT = (
    st.lists(WORD, min_size=1, max_size=3)
    .map(" ".join)
    .filter(lambda text: ":::" not in text and text[0] != "*")
)
LABEL = st.sampled_from(["", "work", "home", "mobile", "Sommerhus", "Ærø 2"])
CONTACTS = st.builds(
    Contact,
    name=st.builds(Name, given=TEXT, family=st.one_of(st.just(""), TEXT), nickname=TEXT),
    uid=TEXT,
    points=st.lists(
        st.one_of(
            st.builds(
                ContactPoint, st.just(PointKind.PHONE), st.from_regex(r"\+?[0-9]{3,9}", fullmatch=True), LABEL
            ),
            st.builds(
                ContactPoint,
                st.just(PointKind.HANDLE),
                TEXT,
                st.sampled_from(["Signal", "Chat"]),
                st.booleans(),
            ),
        ),
        max_size=4,
        unique_by=lambda point: (point.kind, point.value),
    ).map(lambda points: tuple(sorted(points, key=lambda point: point.kind.value, reverse=True))),
    affiliations=st.lists(st.builds(Affiliation, TEXT, TEXT), max_size=2).map(tuple),
    note=st.one_of(st.just(""), TEXT),
    own_fields=st.lists(st.builds(OwnField, TEXT, TEXT), max_size=3, unique=True).map(tuple),
    tags=st.lists(TEXT, max_size=3, unique_by=str.casefold).map(tuple),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(CONTACTS, min_size=1, max_size=4))
def test_whatever_is_written_as_a_table_is_read_again(tmp_path: Path, contacts: list[Contact]) -> None:
    path = tmp_path / "people.csv"
    BOOKS.write(path, people(*contacts))
    back = read_back(path)
    for contact in (*back, *contacts):
        assert contact.display_name
    order = [sorted(contact.points, key=str) for contact in back]
    assert order == [sorted(contact.points, key=str) for contact in contacts]
    assert [replace(contact, points=()) for contact in back] == [
        replace(contact, points=()) for contact in contacts
    ]
