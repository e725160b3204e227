"""The cards we write: well-formed, and read back as the very same contact."""

import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
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
from relbuilder.interchange.vcard import read_cards, write_card
from relbuilder.services.address_books import Record

VERSIONS = ("4.0", "3.0")


def back(contact: Contact, version: str) -> Contact:
    (found,) = read_cards(io.BytesIO(write_card(contact, version).encode()))
    assert isinstance(found, Record)
    return found.contact


def lines(contact: Contact, version: str = "4.0") -> list[str]:
    return write_card(contact, version).replace("\r\n ", "").split("\r\n")


# Values as the app holds them: without space around them, with line feeds only.
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n,;:\\\"^=%'"), max_size=30
).map(str.strip)
WORD = TEXT.filter(bool)
OWN_LABEL = TEXT.filter(lambda label: not label.startswith("_$!<"))
LABEL = (
    st.sampled_from(["", "home", "work", "mobile", "fax", "pager", "other", "Sommerhus", "WORK"]) | OWN_LABEL
)
LINE = st.builds(
    "{}X-OTHER{}:{}".format,
    st.sampled_from(["", "item1.", "item2.", "abc."]),
    st.sampled_from(["", ";TYPE=home", ';A="b:c"']),
    TEXT.map(lambda text: text.replace("\n", "\\n")),
)


def is_not_what_its_parts_say(name: Name) -> bool:
    return name.formatted != replace(name, formatted="").display


NAMES: st.SearchStrategy[Name] = st.builds(
    Name, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, st.sampled_from(NameOrder)
).filter(is_not_what_its_parts_say)
POINTS = (
    st.builds(
        ContactPoint,
        st.just(PointKind.EMAIL),
        WORD.filter(lambda v: v[:7].lower() != "mailto:"),
        LABEL,
        st.booleans(),
    )
    | st.builds(
        ContactPoint,
        st.just(PointKind.PHONE),
        WORD.filter(lambda v: v[:4].lower() != "tel:"),
        LABEL,
        st.booleans(),
    )
    | st.builds(ContactPoint, st.just(PointKind.LINK), WORD.map("https://x{}".format), LABEL, st.booleans())
    | st.builds(
        ContactPoint,
        st.just(PointKind.HANDLE),
        WORD,
        OWN_LABEL | st.sampled_from(["Skype", "Signal"]),
        st.booleans(),
    )
)
PLACES = st.builds(Affiliation, TEXT, TEXT, TEXT, st.booleans()).filter(
    lambda place: bool(place.organisation or place.title or place.department)
)
DAYS = st.builds(
    lambda label, day, no_year: ImportantDate(label, day.month, day.day, None if no_year else day.year),
    st.sampled_from(["birthday", "anniversary", "Mødtes"]) | OWN_LABEL.filter(bool),
    st.dates().filter(lambda day: day.year != 1604),
    st.booleans(),
)
ADDRESSES = st.builds(PostalAddress, LABEL, *[TEXT] * 7).filter(
    lambda address: any(getattr(address, part) for part in PostalAddress.__slots__ if part != "label")
)
PHOTOS = st.builds(Photo, st.just("image/png"), st.binary(max_size=200).map(b"\x89PNG\r\n\x1a\n".__add__))


def some(values: st.SearchStrategy[object], most: int = 4) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(values, max_size=most, unique=True).map(tuple)


CONTACTS = st.builds(
    Contact,
    name=NAMES,
    uid=TEXT.filter(lambda uid: not uid.lower().startswith("urn:uuid:")) | st.uuids().map(str),
    points=st.lists(POINTS, max_size=5, unique_by=lambda p: (p.kind, p.value, p.label.casefold())).map(tuple),
    addresses=some(ADDRESSES, 2),
    affiliations=some(PLACES, 3),
    dates=st.lists(DAYS, max_size=4, unique=True).map(tuple),
    origin=st.builds(Origin, TEXT, TEXT, st.none() | st.dates(), TEXT),
    note=TEXT,
    tags=some(WORD.filter(lambda tag: tag != "myContacts"), 3),
    own_fields=st.lists(st.builds(OwnField, OWN_LABEL, TEXT), max_size=3).map(tuple),
    unknown=st.lists(LINE, max_size=3).map(tuple),
    photo=st.none() | PHOTOS,
).filter(
    lambda contact: bool(
        contact.name.display
        or any(place.organisation for place in contact.affiliations)
        or any(point.kind in (PointKind.EMAIL, PointKind.PHONE) for point in contact.points)
    )
)


@pytest.mark.parametrize("version", VERSIONS)
@settings(deadline=None)
@given(contact=CONTACTS)
def test_reading_our_own_card_gives_the_same_contact(version: str, contact: Contact) -> None:
    assert back(contact, version) == contact


@pytest.mark.parametrize("version", VERSIONS)
@settings(deadline=None)
@given(contact=CONTACTS)
def test_card_is_well_formed(version: str, contact: Contact) -> None:
    raw = write_card(contact, version).encode()
    assert raw.endswith(b"END:VCARD\r\n")
    physical = raw.split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert all(line.decode() is not None for line in physical)
    assert physical[:2] == [b"BEGIN:VCARD", b"VERSION:" + version.encode()]
    assert sum(line.startswith(b"FN") for line in physical) == 1
    assert sum(line.startswith(b"N:") for line in physical) == 1


def test_whole_card_in_4() -> None:
    contact = Contact(
        Name("Karen", family="Blom", nickname="Kaja"),
        uid="0f9c2c4e-8f5c-4a53-9d2f-0d1f6d1a2b3c",
        points=(
            ContactPoint(PointKind.EMAIL, "karen@blom.dk", "work", preferred=True),
            ContactPoint(PointKind.PHONE, "+45 20 30 40 50", "mobile"),
            ContactPoint(PointKind.PHONE, "20", "Sommerhus"),
            ContactPoint(PointKind.HANDLE, "kb", "Skype"),
        ),
        addresses=(PostalAddress("home", "Torvet 1", city="Aarhus"),),
        affiliations=(Affiliation("Nord", "Chef", "Salg"),),
        dates=(ImportantDate("birthday", 2, 3), ImportantDate("anniversary", 6, 7, 2005)),
        tags=("Ven", "Kunde"),
        unknown=("item1.X-SPOUSE:Ib",),
    )
    assert lines(contact)[3:-2] == [
        "UID:urn:uuid:0f9c2c4e-8f5c-4a53-9d2f-0d1f6d1a2b3c",
        "FN:Karen Blom",
        "N:Blom;Karen;;;",
        "NICKNAME:Kaja",
        "ORG:Nord;Salg",
        "TITLE:Chef",
        "EMAIL;TYPE=work;PREF=1:karen@blom.dk",
        "TEL;TYPE=cell:+45 20 30 40 50",
        "item2.TEL:20",
        "item2.X-ABLabel:Sommerhus",
        'IMPP;X-SERVICE-TYPE="Skype":skype:kb',
        "ADR;TYPE=home:;;Torvet 1;Aarhus;;;",
        "BDAY:--0203",
        "ANNIVERSARY:20050607",
        "CATEGORIES:Ven,Kunde",
        "item1.X-SPOUSE:Ib",
    ]


def test_what_3_says_in_another_way() -> None:
    contact = Contact(
        Name("Karen"),
        uid="abc",
        points=(ContactPoint(PointKind.EMAIL, "a@b.dk", "work", preferred=True),),
        dates=(ImportantDate("birthday", 2, 3), ImportantDate("anniversary", 6, 7, 2005)),
        photo=Photo("image/png", b"\x89PNG\r\n\x1a\n"),
    )
    assert lines(contact, "3.0")[3:-2] == [
        "UID:abc",
        "FN:Karen",
        "N:;Karen;;;",
        "EMAIL;TYPE=WORK,PREF:a@b.dk",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03",
        "item1.X-ABDATE:2005-06-07",
        "item1.X-ABLabel:anniversary",
        "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=",
    ]


def test_a_stand_in_for_the_name_is_marked() -> None:
    contact = Contact(Name(), affiliations=(Affiliation("Nord"),))
    assert "FN;DERIVED=TRUE:Nord" in lines(contact)
    assert back(contact, "4.0") == contact


def test_name_in_the_order_of_its_owner() -> None:
    name = Name("Karen", family="Blom", order=NameOrder.FAMILY_FIRST)
    assert "FN:Blom Karen" in lines(Contact(name))


def test_coding_of_2_1_is_undone() -> None:
    contact = Contact(
        Name("Karen"),
        unknown=(
            "LABEL;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:B=C3=A6k=0D=0AAarhus",
            "X-OLD;QUOTED-PRINTABLE:=41",
            "item1.X-KEPT;TYPE=a:b\\nc",
        ),
    )
    assert lines(contact)[-5:-2] == ["LABEL;WORK:Bæk\\nAarhus", "X-OLD:A", "item1.X-KEPT;TYPE=a:b\\nc"]


@pytest.mark.parametrize("line", ["END:VCARD", "BEGIN:VCARD", "VERSION:2.1", "no line", "", "REV:2020"])
def test_line_that_would_break_the_card_is_left_out(line: str) -> None:
    assert lines(Contact(Name("Karen"), unknown=(line,))) == lines(Contact(Name("Karen")))


def test_line_breaks_of_other_systems_become_ours() -> None:
    contact = Contact(Name("Karen"), note="a\r\nb\rc", unknown=("X-A:b\r\nEND:VCARD",))
    found = back(contact, "4.0")
    assert (found.note, found.unknown) == ("a\nb\nc", ("X-A:b\\nEND:VCARD",))


def test_letters_that_are_none_do_not_stop_an_export() -> None:
    contact = Contact(
        Name("Ka\ud800ren"),
        points=(ContactPoint(PointKind.HANDLE, "\ud800", "Skype"),),
        origin=Origin(on=date(2020, 1, 2)),
    )
    assert back(contact, "4.0").name.display == "Ka?ren"
