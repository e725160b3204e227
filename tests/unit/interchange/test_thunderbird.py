"""Thunderbird's tables in any language."""

import pytest

from relbuilder.domain.contact import (
    Affiliation,
    ContactPoint,
    ImportantDate,
    OwnField,
    PointKind,
    PostalAddress,
)
from relbuilder.interchange.csv.headers import THUNDERBIRD_DANISH, THUNDERBIRD_ENGLISH
from relbuilder.services.address_books import Format, Skipped, SkipReason
from tests.unit.interchange.conftest import Opened, People

SWEDISH = (
    *("Förnamn", "Efternamn", "Visningsnamn", "Smeknamn", "Primär e-post", "Sekundär e-post", "Skärmnamn"),
    *("Telefon (arbete)", "Telefon (hem)", "Fax", "Personsökare", "Mobil", "Hemadress", "Hemadress 2", "Ort"),
    *(
        "Län",
        "Postnr",
        "Land",
        "Arbetsadress",
        "Arbetsadress 2",
        "Ort a",
        "Län a",
        "Postnr a",
        "Land a",
        "Befattning",
    ),
    *("Avdelning", "Organisation", "Webbsida 1", "Webbsida 2", "Födelseår", "Månad", "Dag"),
    *("Anpassad 1", "Anpassad 2", "Anpassad 3", "Anpassad 4", "Anteckningar"),
)
FILLED = (
    *((0, "Tea"), (1, "Skov"), (2, "Tea S."), (3, "Te"), (4, "tea@e.dk"), (5, "skov@e.dk"), (6, "teaskov")),
    *(
        (7, "1"),
        (8, "2"),
        (9, "3"),
        (10, "4"),
        (11, "5"),
        (12, "Vej 1"),
        (13, "2. tv"),
        (14, "Ry"),
        (16, "8680"),
    ),
    *((18, "Torv 2"), (20, "Ribe"), (24, "Chef"), (25, "Salg"), (26, "Skov ApS"), (27, "skov.example")),
    *((28, "http://tea.example"), (29, "1990"), (30, "5"), (31, "1"), (32, "et"), (35, "fire"), (36, "Note")),
)
ROW = dict(FILLED)


def table(header: tuple[str, ...], cells: dict[int, str]) -> str:
    return ",".join(header) + "\n" + ",".join(f'"{cells.get(i, "")}"' for i in range(37)) + "\n"


@pytest.mark.parametrize(
    "header",
    [
        THUNDERBIRD_ENGLISH,
        THUNDERBIRD_DANISH,
        SWEDISH,
        tuple(
            name.replace("State", "County").replace("ZipCode", "Post Code") for name in THUNDERBIRD_ENGLISH
        ),
        (*THUNDERBIRD_ENGLISH, ""),
        (*SWEDISH, ""),
    ],
)
def test_all_columns(opened: Opened, people: People, header: tuple[str, ...]) -> None:
    assert opened(table(header, ROW)).format is Format.THUNDERBIRD
    (contact,) = people(table(header, ROW))
    assert contact.name.given == "Tea"
    assert contact.name.nickname == "Te"
    assert contact.display_name == "Tea S."
    link, phone, email = PointKind.LINK, PointKind.PHONE, PointKind.EMAIL
    assert set(contact.points) == {
        ContactPoint(email, "tea@e.dk", preferred=True),
        ContactPoint(email, "skov@e.dk"),
        ContactPoint(PointKind.HANDLE, "teaskov", header[6]),
        *(
            ContactPoint(phone, n, label)
            for n, label in zip("1234", ("work", "home", "fax", "pager"), strict=True)
        ),
        ContactPoint(phone, "5", "mobile"),
        ContactPoint(link, "https://skov.example", "work"),
        ContactPoint(link, "http://tea.example", "home"),
    }
    assert contact.addresses == (
        PostalAddress("home", "Vej 1\n2. tv", city="Ry", postal_code="8680"),
        PostalAddress("work", "Torv 2", city="Ribe"),
    )
    assert contact.affiliations == (Affiliation("Skov ApS", "Chef", "Salg"),)
    assert contact.dates == (ImportantDate("birthday", 5, 1, 1990),)
    assert contact.own_fields == (OwnField(header[32], "et"), OwnField(header[35], "fire"))
    assert contact.note == "Note"


@pytest.mark.parametrize(
    ("born", "dates", "own"),
    [
        ({30: "5", 31: "1"}, (ImportantDate("birthday", 5, 1),), ()),
        ({29: "0", 30: "5", 31: "1"}, (ImportantDate("birthday", 5, 1),), ()),
        ({29: "1990"}, (), (OwnField("Birth Year", "1990"),)),
        ({29: "1990", 30: "0", 31: "0"}, (), (OwnField("Birth Year", "1990"),)),
        ({29: "1990", 30: "13", 31: "1"}, (), (OwnField("Birth Day", "1990-13-01"),)),
        ({30: "May", 31: "1"}, (), (OwnField("Birth Month", "May"), OwnField("Birth Day", "1"))),
    ],
)
def test_birthdays_in_three_columns(
    people: People, born: dict[int, str], dates: tuple[ImportantDate, ...], own: tuple[OwnField, ...]
) -> None:
    (contact,) = people(table(THUNDERBIRD_ENGLISH, {0: "Tea", **born}))
    assert (contact.dates, contact.own_fields) == (dates, own)


def test_rows_without_a_name(opened: Opened) -> None:
    text = table(THUNDERBIRD_DANISH, {4: "only@e.dk"}) + "," * 36 + "\n" + "," * 36 + "just a note\n"
    mail, empty, note = opened(text).records()
    assert not isinstance(mail, Skipped)
    assert mail.contact.display_name == "only@e.dk"
    assert empty == Skipped(3, SkipReason.EMPTY)
    assert note == Skipped(4, SkipReason.NAMELESS, "just a note")
