"""Two records of one person become one: nothing is lost, and merging again changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ImportantDate,
    Name,
    Origin,
    OwnField,
    Photo,
    PostalAddress,
)
from relbuilder.domain.merge import merge
from tests.people import person

ANNA = person("Anna Berg", email="anna@x.dk", organisation="Blå Bølge", title="CFO")


def birthday(month: int, day: int, year: int | None = None) -> tuple[ImportantDate, ...]:
    return (ImportantDate("birthday", month, day, year),)


MORE = [
    person("Anna Berg", email="anna@work.dk", phone="22 33 44 55", link="https://x.dk"),
    person("Anna Berg", organisation="Blå Bølge", title="CEO"),
    person("Anna Berg", organisation="Novia", title="Board member"),
    replace(ANNA, dates=(*birthday(3, 7, 1980), ImportantDate("anniversary", 5, 1))),
    replace(ANNA, note="Sails", tags=("alumni", "R&D"), own_fields=(OwnField("Dog", "Rex"),)),
    replace(
        ANNA,
        addresses=(PostalAddress(street="Havnegade 3"),),
        unknown=("X-A:1",),
        photo=Photo("image/png", b"x"),
    ),
    replace(ANNA, origin=Origin(how="LinkedIn", on=date(2020, 10, 5))),
    replace(ANNA, name=Name(given="Anna", additional="Sofie", family="Berg", prefix="Dr.")),
]


@pytest.mark.parametrize("incoming", MORE)
def test_what_only_the_incoming_one_knows_is_added_once(incoming: Contact) -> None:
    merged = merge(ANNA, incoming, "DK")
    assert merged != ANNA
    assert merge(merged, incoming, "DK") == merged
    assert merge(merged, ANNA, "DK") == merged
    assert set(ANNA.points) <= set(merged.points)
    assert {place.title for place in incoming.affiliations} <= {place.title for place in merged.affiliations}


def test_the_same_changes_nothing() -> None:
    same = person("anna berg", email="ANNA@X.DK", organisation="blå bølge", title="cfo")
    assert merge(ANNA, same, "DK") == ANNA


def test_phones_are_the_same_however_they_are_written() -> None:
    known = person("Anna Berg", phone="+45 22 33 44 55")
    assert merge(known, person("Anna Berg", phone="22334455"), "DK") == known


def test_gaps_in_a_place_are_filled_and_what_differs_is_a_place_of_its_own() -> None:
    known = replace(ANNA, affiliations=(Affiliation("Blå Bølge"),))
    one = merge(known, ANNA, "DK")
    assert one.affiliations == (Affiliation("Blå Bølge", "CFO"),)
    two = merge(one, person("Anna Berg", organisation="Blå Bølge", title="CEO"), "DK")
    assert two.affiliations == (Affiliation("Blå Bølge", "CFO"), Affiliation("Blå Bølge", "CEO"))


def test_a_birthday_gets_its_year_but_never_a_second_day() -> None:
    known = replace(ANNA, dates=birthday(3, 7))
    assert merge(known, replace(ANNA, dates=birthday(3, 7, 1980)), "DK").dates == birthday(3, 7, 1980)
    assert merge(known, replace(ANNA, dates=birthday(4, 8, 1980)), "DK").dates == birthday(3, 7)


def test_a_known_name_stays_and_a_missing_one_is_taken() -> None:
    assert merge(ANNA, person("Anna Krogh"), "DK").name == ANNA.name
    nameless = replace(ANNA, name=Name(nickname="Ann"))
    assert merge(nameless, ANNA, "DK").name == replace(ANNA.name, nickname="Ann")


def test_a_note_is_added_below_unless_it_is_there() -> None:
    known = replace(ANNA, note="Sails on Wednesdays")
    assert merge(known, replace(ANNA, note="on Wednesdays "), "DK") == known
    assert merge(known, replace(ANNA, note="Sings"), "DK").note == "Sails on Wednesdays\n\nSings"
