"""LinkedIn's connections, with all that people write into their names."""

from datetime import date

import pytest

from relbuilder.domain.contact import Affiliation, ContactPoint, OwnField, PointKind
from relbuilder.services.address_books import Format, Record, Skipped, SkipReason
from tests.unit.interchange.conftest import Opened, People

NEW = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
KIRSTEN = "Kirsten,Vang,https://www.linkedin.com/in/kirsten-vang,kv@example.com,Havn A/S,Lods,07 Sep 2021\n"


def test_all_of_a_row(people: People) -> None:
    (contact,) = people(NEW + KIRSTEN)
    assert (contact.name.given, contact.name.family) == ("Kirsten", "Vang")
    assert contact.points == (
        ContactPoint(PointKind.LINK, "https://www.linkedin.com/in/kirsten-vang", "LinkedIn"),
        ContactPoint(PointKind.EMAIL, "kv@example.com"),
    )
    assert contact.affiliations == (Affiliation("Havn A/S", "Lods"),)
    assert (contact.origin.how, contact.origin.on) == ("LinkedIn", date(2021, 9, 7))
    assert not contact.dates
    assert not contact.own_fields


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        'Notes:\n"A notice, with a comma and ""quotes"", and links."\n\n',
        "Notes:\nA notice, unquoted, that goes\nover lines\n\n\n",
        'Notes:\n"A notice\nthat is quoted\nover lines"\n\n\n',
        'Notes:\n"A notice whose quote is never closed\n\n',
    ],
)
def test_the_header_is_found_behind_any_preamble(opened: Opened, preamble: str) -> None:
    source = opened(preamble + NEW + KIRSTEN)
    (record,) = source.records()
    assert source.format is Format.LINKEDIN
    assert isinstance(record, Record)
    assert record.line == preamble.count("\n") + 2
    assert record.contact.name.family == "Vang"


def test_without_link_or_without_mail(people: People) -> None:
    old = "First Name,Last Name,Email Address,Company,Position,Connected On\nKai,Holm,kai@example.com,,,2019-05-04\n"
    assert people(old)[0].values(PointKind.EMAIL) == ("kai@example.com",)
    bare = "First Name,Last Name,Company,Position,Connected On\nKai,Holm,Mølle,,May 4 2019\n"
    assert people(bare)[0].origin.on == date(2019, 5, 4)


def test_titles_go_to_the_suffix_and_pictures_away(people: People) -> None:
    first, second, third = people(
        NEW
        + 'Rikke 🌟,"Lund, MSc, CPA®",,,,,01 Jan 2020\n👩🏽‍💻 Åse,Ravn 🇩🇰,,,,,01 Jan 2020\n🚀,,,,,,01 Jan 2020\n'
    )
    assert (first.name.given, first.name.family, first.name.suffix) == ("Rikke", "Lund", "MSc, CPA®")
    assert first.display_name == "Rikke Lund, MSc, CPA®"
    assert (second.name.given, second.name.family) == ("Åse", "Ravn")
    # Somebody whose whole name is a picture keeps it.
    assert third.display_name == "🚀"


def test_nameless_rows_are_skipped_by_name(opened: Opened) -> None:
    closed, empty = opened(NEW + ",,https://www.linkedin.com/in/x,,Gone Ltd,,18 Mar 2016\n,,,,,,\n").records()
    assert closed == Skipped(2, SkipReason.NAMELESS, "https://www.linkedin.com/in/x, Gone Ltd, 18 Mar 2016")
    assert empty == Skipped(3, SkipReason.EMPTY)


def test_formulas_are_text_and_only_web_links_are_links(people: People) -> None:
    (contact,) = people(NEW + "=1+1,@cmd,javascript:run(),nobody,-x,+y,02 Jan 2026\n")
    assert (contact.name.given, contact.name.family) == ("=1+1", "@cmd")
    assert contact.affiliations == (Affiliation("-x", "+y"),)
    assert contact.points == ()
    assert contact.own_fields == (OwnField("URL", "javascript:run()"), OwnField("Email Address", "nobody"))


def test_an_unreadable_day_and_unknown_columns_are_kept(people: People) -> None:
    (contact,) = people(NEW.rstrip() + ",Followers\nKai,Holm,,,,,some day,12,more\n")
    assert contact.origin.on is None
    assert contact.own_fields == (
        OwnField("Connected On", "some day"),
        OwnField("Followers", "12"),
        OwnField("9", "more"),
    )


def test_semicolons_after_a_spreadsheet(people: People) -> None:
    assert people((NEW + KIRSTEN).replace(",", ";"))[0].organisation == "Havn A/S"
