"""Any table: what its headers seem to mean, and its rows by the meaning that is given."""

from datetime import date

import pytest

from relbuilder.domain.contact import (
    Affiliation,
    ContactPoint,
    ImportantDate,
    OwnField,
    PointKind,
    PostalAddress,
)
from relbuilder.interchange.csv.table import propose
from relbuilder.services.address_books import Column, Format, ReadingOptions, Record, Skipped, SkipReason
from tests.unit.interchange.conftest import Opened, People


@pytest.mark.parametrize(
    ("header", "column"),
    [
        *(
            ("Navn", Column.NAME),
            ("Fornavn", Column.GIVEN),
            ("Efternavn", Column.FAMILY),
            ("Mail", Column.EMAIL),
        ),
        *(
            ("E-mail", Column.EMAIL),
            ("Tlf", Column.PHONE),
            ("Tlf.", Column.PHONE),
            ("Tlf. nr.", Column.PHONE),
        ),
        *(("Mobil", Column.MOBILE), ("Mobil nr.", Column.MOBILE), ("Firma", Column.ORGANISATION)),
        *(("Firmanavn", Column.ORGANISATION), ("Stilling", Column.TITLE), ("By", Column.CITY)),
        *(("Postnr", Column.POSTAL_CODE), ("Post nr.", Column.POSTAL_CODE), ("Noter", Column.NOTE)),
        *(("Adresse", Column.STREET), ("Fødselsdag", Column.BIRTHDAY), ("Mødt hvor", Column.MET_WHERE)),
        *(("Full name", Column.NAME), ("EMAIL ADDRESS", Column.EMAIL), ("Phone 2", Column.PHONE)),
        *(
            ("Job title", Column.TITLE),
            ("Zip", Column.POSTAL_CODE),
            ("Tags", Column.TAGS),
            ("LinkedIn", Column.LINK),
        ),
        *(
            ("Vorname", Column.GIVEN),
            ("Nachname", Column.FAMILY),
            ("Handy", Column.MOBILE),
            ("PLZ", Column.POSTAL_CODE),
        ),
        *(
            ("Straße", Column.STREET),
            ("Ort", Column.CITY),
            ("Geburtstag", Column.BIRTHDAY),
            ("Notizen", Column.NOTE),
        ),
        *(
            ("E-mail (privat)", Column.EMAIL),
            ("Kundens navn", Column.NAME),
            ("Navn på firma", Column.ORGANISATION),
        ),
        *(
            ("Shoe size", Column.OWN_FIELD),
            ("Oprettet by", Column.OWN_FIELD),
            ("Brugernavn", Column.OWN_FIELD),
        ),
    ],
)
def test_what_a_header_means(header: str, column: Column) -> None:
    assert propose([header]) == {header: column}


def test_a_person_has_one_name_and_one_birthday() -> None:
    assert propose(["Name", "Display Name"]) == {"Name": Column.NAME, "Display Name": Column.OWN_FIELD}


def test_name_beside_vorname_is_the_family_name() -> None:
    assert propose(["Name", "Vorname"]) == {"Name": Column.FAMILY, "Vorname": Column.GIVEN}
    assert propose(["Navn", "Fornavn", "Efternavn"])["Navn"] is Column.NAME


def test_what_the_cells_hold_helps_a_header_that_says_nothing() -> None:
    sample = [["a@b.dk", "+45 22 33 44 55", "https://a.dk", "x"], ["c@d.dk", "+45 22 33 44 56", "", "y"]]
    assert list(propose(["A", "B", "C", "D"], sample).values()) == [
        Column.EMAIL,
        Column.PHONE,
        Column.LINK,
        Column.OWN_FIELD,
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_danish_table(opened: Opened, delimiter: str) -> None:
    header = [
        *("Navn", "Firma", "Tlf", "Mobil", "Mail", "Adresse", "Postnr", "By", "Fødselsdag", "Mødt"),
        *("Mødested", "Grupper", "Sko"),
    ]
    row = [
        *("Lis Dam", "Dam I/S", "86 1", "40 2", "lis@e.dk", "Vej 1", "8000", "Aarhus", "1. maj 1980"),
        *("2023-06-15", "Folkemødet", "Kor;Bad", "39"),
    ]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in cells) for cells in (header, row))
    source = opened(text)
    (record,) = source.records()
    assert isinstance(record, Record)
    contact = record.contact
    assert source.format is Format.CSV
    assert source.headers == tuple(header)
    assert source.sample == [row]
    assert contact.display_name == "Lis Dam"
    assert contact.affiliations == (Affiliation("Dam I/S"),)
    assert contact.points == (
        ContactPoint(PointKind.PHONE, "86 1"),
        ContactPoint(PointKind.PHONE, "40 2", "mobile"),
        ContactPoint(PointKind.EMAIL, "lis@e.dk"),
    )
    assert contact.addresses == (PostalAddress("", "Vej 1", city="Aarhus", postal_code="8000"),)
    assert contact.dates == (ImportantDate("birthday", 5, 1, 1980),)
    assert (contact.origin.on, contact.origin.where) == (date(2023, 6, 15), "Folkemødet")
    assert contact.tags == ("Kor", "Bad")
    assert contact.own_fields == (OwnField("Sko", "39"),)


def test_the_users_mapping_wins_and_what_it_leaves_out_is_kept(people: People) -> None:
    mapping = {"Hvem": Column.NAME, "Mail": Column.NOTE, "Z": Column.IGNORE}
    options = ReadingOptions(format=Format.CSV, mapping=mapping)
    (contact,) = people("Hvem,Mail,Firma,Z\nBo,lige kommet,Dam,x\n", options)
    assert (contact.display_name, contact.note) == ("Bo", "lige kommet")
    assert contact.own_fields == (OwnField("Firma", "Dam"),)


def test_any_known_table_can_be_mapped_by_hand(opened: Opened) -> None:
    text = "Notes:\nhello\n\nFirst Name,Last Name,Company,Connected On\nBo,Dam,X,01 Jan 2020\n"
    source = opened(text, ReadingOptions(format=Format.CSV))
    assert source.format is Format.CSV
    assert source.mapping["Connected On"] is Column.MET_ON


def test_work_and_home_by_the_header(people: People) -> None:
    (contact,) = people("Navn,E-mail (arbejde),E-mail (privat)\nBo,a@e.dk,b@e.dk\n")
    assert [point.label for point in contact.points] == ["work", "home"]


def test_unknown_headers_are_offered_and_their_rows_named(opened: Opened) -> None:
    source = opened("colour,shape\nred,round\nblue,square\n")
    assert set(source.mapping.values()) == {Column.OWN_FIELD}
    assert list(source.records()) == [
        Skipped(2, SkipReason.NAMELESS, "red, round"),
        Skipped(3, SkipReason.NAMELESS, "blue, square"),
    ]


def test_a_table_without_a_header_loses_nobody(people: People) -> None:
    first, second = people("Bo Dam;bo@e.dk;+45 22 33 44 55\nEa Dam;ea@e.dk;+45 22 33 44 56\n")
    assert (first.display_name, second.display_name) == ("Bo Dam", "Ea Dam")
    assert first.values(PointKind.EMAIL) == ("bo@e.dk",)
    assert first.values(PointKind.PHONE) == ("+45 22 33 44 55",)


def test_the_separator_line_of_spreadsheets_and_other_preambles(opened: Opened) -> None:
    source = opened("sep=;\nNavn;Mail\nBo;bo@e.dk\n")
    (record,) = source.records()
    assert source.headers == ("Navn", "Mail")
    assert isinstance(record, Record)
    assert record.line == 3


def test_commas_in_the_cells_of_a_table_with_semicolons(people: People) -> None:
    people_read = people(
        "Navn;Firma;Adresse\nBo;Dam, Dam, og Dam;Vej 1, 2, 3\nEa;Bro, Bro, og Bro;Torv 1, 2, 3\n"
    )
    assert [contact.organisation for contact in people_read] == ["Dam, Dam, og Dam", "Bro, Bro, og Bro"]


def test_rows_shorter_and_longer_than_the_header(people: People) -> None:
    short, long = people("Navn,Mail,Firma\nBo\nEa,ea@e.dk,Dam,mere\n")
    assert short.display_name == "Bo"
    assert long.own_fields == (OwnField("4", "mere"),)


def test_two_columns_for_one_thing(people: People) -> None:
    (contact,) = people("Navn,Firma,Firma,Noter,Kommentar\nBo,Dam,Bro,a,b\n")
    assert contact.organisation == "Dam"
    assert contact.own_fields == (OwnField("Firma", "Bro"),)
    assert contact.note == "a\n\nb"


def test_a_list_of_one_named_column(people: People) -> None:
    assert [contact.display_name for contact in people("Navn\nBo Dam\nEa Bro\n")] == ["Bo Dam", "Ea Bro"]
