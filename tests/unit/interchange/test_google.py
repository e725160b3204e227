"""Google's tables, old, new and mixed."""

import pytest

from relbuilder.domain.contact import (
    Affiliation,
    ContactPoint,
    ImportantDate,
    OwnField,
    PointKind,
    PostalAddress,
)
from relbuilder.services.address_books import Format, Skipped, SkipReason
from tests.unit.interchange.conftest import Opened, People

EMAIL, PHONE, LINK, HANDLE = PointKind.EMAIL, PointKind.PHONE, PointKind.LINK, PointKind.HANDLE


def table(cells: list[tuple[str, str]]) -> str:
    quoted = [(header, value.replace('"', '""')) for header, value in cells]
    return ",".join(h for h, _ in quoted) + "\n" + ",".join(f'"{v}"' for _, v in quoted) + "\n"


NEW = [("First Name", "Pia"), ("Last Name", "Krog"), ("Labels", ""), ("Organization Name", "")]


def test_the_old_header(people: People) -> None:
    cells = [
        *(
            ("Name", "Fru Pia Krog"),
            ("Given Name", "Pia"),
            ("Family Name", "Krog"),
            ("Given Name Yomi", "pi-a"),
        ),
        *(("Name Prefix", "Fru"), ("Birthday", "1970-02-03"), ("Gender", ""), ("Occupation", "Smed")),
        *(
            ("Notes", "a\nb"),
            ("Photo", "https://photos.example/1"),
            ("Group Membership", "* myContacts ::: Kor"),
        ),
        *(("E-mail 1 - Type", "* Home"), ("E-mail 1 - Value", "pia@example.com")),
        *(("IM 1 - Type", "Other"), ("IM 1 - Service", "Signal"), ("IM 1 - Value", "pia.1")),
        *(("Phone 1 - Type", "Mobile"), ("Phone 1 - Value", "22 33 44 55")),
        *(
            ("Organization 1 - Type", ""),
            ("Organization 1 - Name", "Smedjen"),
            ("Organization 1 - Title", "Chef"),
        ),
        *(("Organization 1 - Department", "Esse"), ("Organization 1 - Symbol", "SMD")),
    ]
    (contact,) = people(table(cells))
    assert contact.display_name == "Fru Pia Krog"
    assert contact.name.formatted == ""
    assert contact.name.phonetic_given == "pi-a"
    assert contact.birthday == ImportantDate("birthday", 2, 3, 1970)
    assert contact.note == "a\nb"
    assert contact.tags == ("Kor",)
    assert contact.points == (
        ContactPoint(EMAIL, "pia@example.com", "home", preferred=True),
        ContactPoint(HANDLE, "pia.1", "Signal"),
        ContactPoint(PHONE, "22 33 44 55", "mobile"),
    )
    assert contact.affiliations == (Affiliation("Smedjen", "Chef", "Esse"),)
    assert set(contact.own_fields) == {
        OwnField("Occupation", "Smed"),
        OwnField("Organization 1 - Symbol", "SMD"),
    }
    # The picture is remembered by its address and not fetched.
    assert contact.unknown == ("X-GOOGLE-PHOTO:https://photos.example/1",)
    assert contact.photo is None


def test_a_name_that_its_parts_do_not_say_is_kept(people: People) -> None:
    cells = [("Name", "Pia K."), ("Given Name", "Pia"), ("Family Name", "Krog"), ("Group Membership", "")]
    assert people(table(cells))[0].display_name == "Pia K."


def test_the_new_header_with_a_name_column(people: People) -> None:
    (contact,) = people(
        table([("Name", "Pia Krog"), ("E-mail 1 - Label", "Work"), ("E-mail 1 - Value", "p@e.dk")])
    )
    assert contact.name.formatted == "Pia Krog"
    assert contact.points == (ContactPoint(EMAIL, "p@e.dk", "work"),)


def test_several_values_in_a_cell_and_the_mark_of_the_main_one(people: People) -> None:
    cells = [
        *(("E-mail 1 - Label", "Work"), ("E-mail 1 - Value", "a@e.dk ::: b@e.dk")),
        *(("E-mail 2 - Label", "* "), ("E-mail 2 - Value", "c@e.dk")),
        *(("Phone 1 - Label", "* Sommerhus"), ("Phone 1 - Value", "1 ::: 2")),
    ]
    (contact,) = people(table(NEW + cells))
    assert contact.points == (
        ContactPoint(EMAIL, "a@e.dk", "work"),
        ContactPoint(EMAIL, "b@e.dk", "work"),
        ContactPoint(EMAIL, "c@e.dk", "", preferred=True),
        ContactPoint(PHONE, "1", "Sommerhus", preferred=True),
        ContactPoint(PHONE, "2", "Sommerhus"),
    )


@pytest.mark.parametrize(
    ("labels", "tags"),
    [
        ("* myContacts ::: * starred ::: Kor", ("Kor",)),
        ("* otherContacts", ()),
        ("* friends ::: * myContacts", ("Friends",)),
        ("Kor ::: kor ::: A, b", ("Kor", "A, b")),
    ],
)
def test_labels(people: People, labels: str, tags: tuple[str, ...]) -> None:
    assert (
        people(table([("First Name", "Pia"), ("Last Name", ""), ("Labels", labels), ("File As", "")]))[0].tags
        == tags
    )


def test_days(people: People) -> None:
    cells = [
        *(("Birthday", "--03-07"), ("Event 1 - Label", "Anniversary"), ("Event 1 - Value", "2001-06-15")),
        *(("Event 2 - Label", "Sankthans"), ("Event 2 - Value", "--06-23")),
        *(("Event 3 - Label", "Retires"), ("Event 3 - Value", "soon")),
    ]
    (contact,) = people(table(NEW + cells))
    assert contact.dates == (
        ImportantDate("birthday", 3, 7),
        ImportantDate("anniversary", 6, 15, 2001),
        ImportantDate("Sankthans", 6, 23),
    )
    assert contact.own_fields == (OwnField("Retires", "soon"),)


def test_groups_of_the_users_own(people: People) -> None:
    cells = [
        *(("Relation 1 - Label", "Spouse"), ("Relation 1 - Value", "Ib Krog")),
        *(("Custom Field 1 - Label", "Drinks"), ("Custom Field 1 - Value", "Tea ::: Water")),
        *(("Custom Field 2 - Label", ""), ("Custom Field 2 - Value", "x")),
        *(("Website 1 - Label", "Blog"), ("Website 1 - Value", "pia.example.com")),
        *(("Website 2 - Label", ""), ("Website 2 - Value", "ftp://x")),
        *(("Jot 1 - Type", "Jot"), ("Jot 1 - Value", "jotted"), ("Jot 1 - Colour", "red")),
    ]
    (contact,) = people(table(NEW + cells))
    assert contact.points == (ContactPoint(LINK, "https://pia.example.com", "Blog"),)
    assert contact.own_fields == (
        OwnField("Spouse", "Ib Krog"),
        OwnField("Drinks", "Tea"),
        OwnField("Drinks", "Water"),
        OwnField("Custom Field 2", "x"),
        OwnField("Website 2 - Value", "ftp://x"),
        OwnField("Jot", "jotted"),
        OwnField("Jot 1 - Colour", "red"),
    )


def test_addresses_in_parts_and_as_a_whole(people: People) -> None:
    cells = [
        *(("Address 1 - Label", "Home"), ("Address 1 - Formatted", "Vej 1\n8000 Aarhus")),
        *(
            ("Address 1 - Street", "Vej 1"),
            ("Address 1 - City", "Aarhus"),
            ("Address 1 - Postal Code", "8000"),
        ),
        *(("Address 2 - Label", "Work"), ("Address 2 - Formatted", "Torv 2\n5000 Odense")),
        *(("Address 3 - Label", ""), ("Address 3 - Street", "A ::: B"), ("Address 3 - City", "X ::: Y")),
        *(("Address 4 - Label", ""), ("Address 4 - Formatted", "c/o Ib"), ("Address 4 - City", "Ribe")),
    ]
    (contact,) = people(table(NEW + cells))
    assert contact.addresses == (
        PostalAddress("home", "Vej 1", city="Aarhus", postal_code="8000"),
        PostalAddress("work", "Torv 2\n5000 Odense"),
        PostalAddress("", "A", city="X"),
        PostalAddress("", "B", city="Y"),
        PostalAddress("", city="Ribe"),
    )
    assert contact.own_fields == (OwnField("Address 4 - Formatted", "c/o Ib"),)


def test_contacts_without_a_name_are_kept_and_empty_ones_named(opened: Opened) -> None:
    header = (
        "First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\n"
    )
    source = opened(
        header + ",,,* other,* ,only@e.dk,\n,,Tand,,,,86\n,,,* myContacts,,,\n,,,,,,\n,,,Kor,,,\n"
    )
    records = list(source.records())
    assert source.format is Format.GOOGLE
    assert [record.contact.display_name for record in records[:2] if not isinstance(record, Skipped)] == [
        "only@e.dk",
        "Tand",
    ]
    assert records[2:] == [
        Skipped(4, SkipReason.EMPTY, "* myContacts"),
        Skipped(5, SkipReason.EMPTY, ""),
        Skipped(6, SkipReason.NAMELESS, "Kor"),
    ]


def test_several_organisations_in_one_cell(people: People) -> None:
    cells = [("First Name", "Pia"), ("Last Name", ""), ("Labels", ""), ("Organization Name", "A ::: B")]
    assert people(table([*cells, ("Organization Title", "Boss")]))[0].affiliations == (
        Affiliation("A", "Boss"),
        Affiliation("B"),
    )


def test_what_does_not_look_like_an_address_is_an_own_field(people: People) -> None:
    (contact,) = people(table([*NEW, ("E-mail 1 - Value", "ask Ib"), ("Phone 1 - Value", "none")]))
    assert contact.points == ()
    assert contact.own_fields == (OwnField("E-mail 1 - Value", "ask Ib"), OwnField("Phone 1 - Value", "none"))
