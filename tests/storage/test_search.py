"""What is typed into the search field finds whom it should, in every spelling, and never does harm."""

from dataclasses import replace

import pytest

from relbuilder.domain.contact import Affiliation, ContactPoint, PointKind
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import BoardFilter
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.queries.search import match_expression
from relbuilder.storage.units import Units
from tests.storage.people import FULL, TODAY, column, person, settle

LONDON = ContactPoint(PointKind.PHONE, "+44 20 7946 0958")


@pytest.mark.parametrize(
    "text",
    [
        "soren", "søren", "soeren", "SØREN", "kierkegaard", "kierkegård", "aabye", "sop", "dr phd", "kierk sø",
        "kirkegor",
        "blå", "blaa", "bla bølge", "corsaren", "skribent", "etik", "filosof", "ældre", "aeldre ven",
        "angst", "example", "soren@example.dk", "sk@privat", "sopper", "ærøskøbing", "aeros", "berlin",
    ],
)  # fmt: skip
def test_every_kind_of_word_finds(units: Units, reader: SqlReader, text: str) -> None:
    with units() as unit:
        number = settle(unit, FULL)
        settle(unit, person("Xaver Quist"))
        unit.commit()
    assert reader.find(text=text) == [number]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("aa", ["Åse Bæk", "Aage Vang"]),
        ("å", ["Åse Bæk", "Aage Vang"]),
        ("soren", ["Soren Plain", "Søren Lund"]),
        ("søren", ["Søren Lund"]),
        ("jose", ["José Muñoz"]),
        ("munoz", ["José Muñoz"]),
        ("müller", ["Jörg Müller"]),
        ("mueller", ["Jörg Müller"]),
        ("muller", ["Jörg Müller"]),
        ("смир", ["Анна Смирнова"]),
        (
            "",
            [
                "Åse Bæk",
                "Aage Vang",
                "Soren Plain",
                "Søren Lund",
                "José Muñoz",
                "Jörg Müller",
                "Анна Смирнова",
            ],
        ),
    ],
)
def test_accents_are_folded_but_danish_letters_are_letters(
    units: Units, reader: SqlReader, text: str, names: list[str]
) -> None:
    everybody = (
        "Åse Bæk",
        "Aage Vang",
        "Soren Plain",
        "Søren Lund",
        "José Muñoz",
        "Jörg Müller",
        "Анна Смирнова",
    )
    with units() as unit:
        numbers = {name: settle(unit, person(name)) for name in everybody}
        unit.commit()
    assert set(reader.find(text=text)) == {numbers[name] for name in names}


@pytest.mark.parametrize(
    "text",
    [
        "22 33 44 55", "22334455", "22-33-44-55", "+45 22334455", "+45 22 33 44 55", "004522334455",
        "0045 22 33 44 55", "(45) 22 33 44 55", "4522334455", "22.33.44.55", "22 33", "223344", "søren 22 33 44 55",
        "22 33 44 55 sør",
    ],
)  # fmt: skip
@pytest.mark.parametrize("stored", ["22 33 44 55", "+45 22334455", "0045 22 33 44 55", "22-33-44-55"])
def test_a_phone_number_is_found_however_it_is_written(
    units: Units, reader: SqlReader, stored: str, text: str
) -> None:
    with units() as unit:
        number = settle(unit, person("Søren", points=(ContactPoint(PointKind.PHONE, stored),)))
        settle(unit, person("Søren", points=(LONDON,)))
        unit.commit()
    assert reader.find(text=text) == [number]


@pytest.mark.parametrize(
    "text",
    ["+44 (0)20 7946 0958", "020 7946 0958", "02079460958", "20 7946", "00442079460958", "+44 20-7946"],
)
def test_a_zero_that_is_dialled_at_home_only_does_not_matter(
    units: Units, reader: SqlReader, text: str
) -> None:
    with units() as unit:
        number = settle(unit, person("Ann", points=(LONDON,)))
        unit.commit()
    assert reader.find(text=text) == [number]


@pytest.mark.parametrize("text", ["2024 12", "12 2024", "plan 2024", "12b", "3 2024"])
def test_digits_are_also_just_words(units: Units, reader: SqlReader, text: str) -> None:
    with units() as unit:
        number = settle(unit, person("Bo", note="Plan: 3/12-2024, hus 12B"))
        settle(unit, person("Eva"))
        unit.commit()
    assert reader.find(text=text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        '"', "'", "*", "(", ")", "^", "a OR b", "NEAR(a b)", "NOT bo", "bo AND", "words: bo", "-bo", "bo*", "{bo}",
        "bo\0", "%", "\\", "+", "++45", "(0)", "0", "00", "-", "1-", "ᾳ̈ ½ ² 𝟙", "; DROP TABLE contact", "💛", "ก็ bo",
    ],
)  # fmt: skip
def test_signs_and_operators_are_harmless(units: Units, reader: SqlReader, text: str) -> None:
    with units() as unit:
        settle(unit, person("Bo"))
        unit.commit()
    reader.find(text=text)
    column(reader, Tier.VIP, chosen=BoardFilter(text=text))


def test_operators_are_words(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, person("Notto Nearman"))
        settle(unit, person("Bo"))
        unit.commit()
    assert reader.find(text="NOT NEAR") == [number]
    assert reader.find(text="NOT bo") == []


def test_text_without_a_word_asks_for_nothing() -> None:
    assert match_expression(" - ( ) * ") is None
    assert match_expression("0") is not None


def test_the_index_follows_every_change(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, person("Bo", tags=("sejler",)))
        unit.commit()
    assert reader.find(text="sejler") == [number]
    with units() as unit:
        known = unit.contacts.get(number)
        unit.contacts.put(replace(known, tags=("golf",), affiliations=(Affiliation("Havnen"),)))
        unit.commit()
    assert (reader.find(text="sejler"), reader.find(text="golf hav")) == ([], [number])
    with units() as unit:
        unit.standings.put(replace(unit.standings.get(number), binned_on=TODAY))
        unit.commit()
    assert reader.find(text="golf") == []
    assert column(reader, Tier.VIP, chosen=BoardFilter(text="golf")) == []


def test_a_links_host_is_not_among_the_words(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, FULL)
        unit.commit()
    assert reader.find(text="linkedin") == []
    assert reader.find(text="in soeren kierkeg") == [number]
