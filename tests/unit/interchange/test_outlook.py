"""Outlook's tables, from the desktop, the web and from Google, in English and Danish."""

import pytest

from relbuilder.domain.contact import (
    Affiliation,
    ContactPoint,
    ImportantDate,
    OwnField,
    PointKind,
    PostalAddress,
)
from relbuilder.interchange.csv import outlook
from relbuilder.interchange.csv.headers import OUTLOOK_DANISH
from relbuilder.services.address_books import DateOrder, Format, ReadingOptions, Skipped, SkipReason
from tests.unit.interchange.conftest import Opened, People

EMAIL, PHONE = PointKind.EMAIL, PointKind.PHONE
PERSON = {
    "Title": "Dr.",
    "First Name": "Inge",
    "Last Name": "Bro",
    "Company": "Værft A/S",
    "Department": "Dok",
    "Job Title": "Svejser",
    "Business Street": "Kajen 1",
    "Business Street 2": "Port B",
    "Business City": "Frederikshavn",
    "Business Postal Code": "9900",
    "Business Country": "Danmark",
    "Home City": "Skagen",
    "Business Phone": "98 00 00 01",
    "Mobile Phone": "20 00 00 02",
    "Business Fax": "98 00 00 03",
    "E-mail Address": "inge@example.com",
    "E-mail Type": "SMTP",
    "E-mail Display Name": "Inge Bro (inge@example.com)",
    "E-mail 2 Address": "bro@example.org",
    "Birthday": "31-12-1970",
    "Anniversary": "0/0/00",
    "Categories": "Havn;Kor",
    "Children": "Bo, Ea",
    "Gender": "Unspecified",
    "Notes": "En\r\nto",
    "Priority": "Normal",
    "Private": "False",
    "Referred By": "Ole Bro",
    "Sensitivity": "Normal",
    "Spouse": "Ole",
    "User 1": "x",
    "Web Page": "bro.example.com",
}


def table(cells: dict[str, str], delimiter: str = ",") -> str:
    """A table of one row as Outlook writes it, all in quotes."""
    lines = (delimiter.join(f'"{cell}"' for cell in line) for line in (cells.keys(), cells.values()))
    return "\r\n".join(lines) + "\r\n"


def danish(cells: dict[str, str]) -> dict[str, str]:
    names = {english: own for own, english in OUTLOOK_DANISH.items()}
    return {names.get(header, header): cell for header, cell in cells.items()}


def assert_is_inge(people: People, content: str | bytes, options: ReadingOptions | None = None) -> None:
    (contact,) = people(content, options)
    assert contact.display_name == "Dr. Inge Bro"
    assert contact.affiliations == (Affiliation("Værft A/S", "Svejser", "Dok"),)
    assert contact.addresses == (
        PostalAddress("work", "Kajen 1\nPort B", city="Frederikshavn", postal_code="9900", country="Danmark"),
        PostalAddress("home", city="Skagen"),
    )
    assert set(contact.points) == {
        ContactPoint(PHONE, "98 00 00 01", "work"),
        ContactPoint(PHONE, "20 00 00 02", "mobile"),
        ContactPoint(PHONE, "98 00 00 03", "work fax"),
        ContactPoint(EMAIL, "inge@example.com", "", preferred=True),
        ContactPoint(EMAIL, "bro@example.org"),
        ContactPoint(PointKind.LINK, "https://bro.example.com"),
    }
    assert contact.dates == (ImportantDate("birthday", 12, 31, 1970),)
    assert contact.tags == ("Havn", "Kor")
    assert contact.note == "En\nto"
    assert contact.origin.through == "Ole Bro"
    assert sorted(own.value for own in contact.own_fields) == ["Bo, Ea", "Ole", "x"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("codec", ["utf-8-sig", "cp1252", "utf-16"])
def test_english_desktop(people: People, delimiter: str, codec: str) -> None:
    assert_is_inge(people, table(PERSON, delimiter).encode(codec))


@pytest.mark.parametrize("codec", ["utf-8-sig", "cp1252"])
def test_danish_desktop(people: People, codec: str) -> None:
    cells = danish(PERSON | {"Gender": "Uspecificeret", "Private": "Falsk", "Anniversary": "0-0-00"})
    (contact,) = people(table(cells).encode(codec))
    assert OwnField("Ægtefælle", "Ole") in contact.own_fields
    assert_is_inge(people, table(cells).encode(codec))


def test_every_danish_name_stands_for_a_known_one() -> None:
    assert set(OUTLOOK_DANISH.values()) <= outlook.SLOTS.keys()


def test_headers_without_spaces(people: People) -> None:
    assert_is_inge(people, table({header.replace(" ", ""): cell for header, cell in PERSON.items()}))


def test_newer_country_header(people: People) -> None:
    newer = {h.replace("Business Country", "Business Country/Region"): cell for h, cell in PERSON.items()}
    assert_is_inge(people, table(newer))


def test_danish_post_boxes_with_commas_in_their_names(people: People) -> None:
    cells = danish({"First Name": "Inge", "E-mail Address": "i@e.dk", "Business Address PO Box": "12"})
    assert "Adresse,postboks (arbejde)" in cells
    assert people(table(cells))[0].addresses == (PostalAddress("work", po_box="12"),)


@pytest.mark.parametrize("yomi", ["Given Yomi", "Given Name Yomi"])
def test_outlook_on_the_web(people: People, yomi: str) -> None:
    cells = {
        "First Name": "Inge",
        "Last Name": "Bro",
        "Nickname": "Ing",
        yomi: "in-ge",
        "E-mail Address": "i@e.dk",
        "IMAddress": "ing",
        "Personal Web Page": "https://i.example",
        "Schools": "Havneskolen",
        "Home Street": "Vej 1",
        "Birthday": "",
    }
    (contact,) = people(table(cells))
    assert (contact.name.nickname, contact.name.phonetic_given) == ("Ing", "in-ge")
    assert ContactPoint(PointKind.HANDLE, "ing", "IM") in contact.points
    assert ContactPoint(PointKind.LINK, "https://i.example", "home") in contact.points
    assert contact.own_fields == (OwnField("Schools", "Havneskolen"),)


def test_googles_outlook_table(people: People) -> None:
    cells = {
        "First Name": "Inge",
        "Last Name": "",
        "E-mail Address": "",
        "Home Address": "Vej 1\n9990 Skagen",
        "Home Street": "Vej 1",
        "Home City": "Skagen",
        "Home Postal Code": "9990",
        "Other Address": "Torv 2, Ribe",
        "Categories": "Restored;myContacts;starred",
    }
    (contact,) = people(table(cells))
    assert contact.addresses == (
        PostalAddress("home", "Vej 1", city="Skagen", postal_code="9990"),
        PostalAddress("other", "Torv 2, Ribe"),
    )
    assert contact.tags == ("Restored",)
    assert contact.own_fields == ()


def test_ambiguous_dates_are_kept_and_counted_until_the_order_is_told(opened: Opened, people: People) -> None:
    content = table(PERSON | {"Birthday": "03/04/1970", "Anniversary": "05-06-2001"})
    source = opened(content)
    (record,) = source.records()
    assert not isinstance(record, Skipped)
    assert record.contact.dates == ()
    assert OwnField("Birthday", "03/04/1970") in record.contact.own_fields
    assert source.ambiguous_dates == 2
    list(source.records())
    assert source.ambiguous_dates == 2
    (contact,) = people(content, ReadingOptions(date_order=DateOrder.DAY_FIRST))
    assert contact.dates == (ImportantDate("birthday", 4, 3, 1970), ImportantDate("anniversary", 6, 5, 2001))


def test_settings_say_something_when_they_are_not_the_default(people: People) -> None:
    (contact,) = people(table(PERSON | {"Gender": "Female", "Private": "True", "Company": "Normal"}))
    assert {OwnField("Gender", "Female"), OwnField("Private", "True")} <= set(contact.own_fields)
    assert contact.organisation == "Normal"


def test_the_shown_name_of_a_mail_is_the_only_name_of_some(people: People) -> None:
    bare = {
        "First Name": "",
        "E-mail Address": "b@e.dk",
        "E-mail Display Name": "Bo Bro (b@e.dk)",
        "E-mail Type": "SMTP",
    }
    assert people(table(bare))[0].display_name == "Bo Bro"
    other = bare | {"First Name": "Bo", "E-mail Display Name": "The Boss"}
    assert people(table(other))[0].own_fields == (OwnField("E-mail Display Name", "The Boss"),)
    only = bare | {"E-mail Display Name": "'b@e.dk'"}
    assert people(table(only))[0].display_name == "b@e.dk"


def test_an_exchange_path_is_no_mail_address(people: People) -> None:
    (contact,) = people(table(PERSON | {"E-mail Address": "/o=Org/cn=inge", "E-mail Type": "EX"}))
    assert OwnField("E-mail Address", "/o=Org/cn=inge") in contact.own_fields


def test_companies_are_kept_and_rows_of_defaults_named(opened: Opened) -> None:
    company = dict.fromkeys(PERSON, "") | {"Company": "Havnen", "Gender": "Unspecified"}
    nothing = dict.fromkeys(PERSON, "") | {"Gender": "Unspecified", "Birthday": "0/0/00", "Private": "False"}
    first, second = opened(table(company) + table(nothing).split("\r\n")[1]).records()
    assert not isinstance(first, Skipped)
    assert first.contact.display_name == "Havnen"
    assert second == Skipped(3, SkipReason.EMPTY, "0/0/00, Unspecified, False")


def test_a_small_table_is_outlooks_when_the_user_says_so(opened: Opened) -> None:
    small = "First Name,Last Name,E-mail Address\nInge,Bro,i@e.dk\n"
    assert opened(small).format is Format.CSV
    assert opened(small, ReadingOptions(format=Format.OUTLOOK)).format is Format.OUTLOOK
