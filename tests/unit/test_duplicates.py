"""Which contacts are probably one person, and how sure that is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.contact import Affiliation, Contact, ImportantDate
from relbuilder.domain.duplicates import CERTAIN, LIKELY, Reason, Suspicion, suspect, traits_of
from tests.people import person

PROFILE = "https://www.linkedin.com/in/karen"
SITE = "https://grundfos.dk"


def suspicion(one: Contact, other: Contact, crowd: int = 2) -> Suspicion | None:
    return suspect(traits_of(one, "DK"), traits_of(other, "DK"), lambda _reason, _key: crowd)


def born(contact: Contact, year: int | None, day: int = 7) -> Contact:
    return replace(contact, dates=(ImportantDate("birthday", 3, day, year),))


ALMOST_CERTAIN = [
    (person("Karen Holm", link=SITE), person("Karen Holm", link=SITE + "/")),
    (person("Karen Holm", phone="22334455"), person("Karen Holm", phone="+45 22 33 44 55")),
    (person("Karen Holm", email="Karen@X.dk"), person("Holm Karen", email="karen@x.dk")),
    (person("Karen Holm", link=PROFILE), person("Karen Nielsen", link=PROFILE + "/")),
    (person("K. Nielsen", phone="22334455"), person("Karen Nielsen", phone="22334455")),
    (person("Bob Smith", email="bob@x.dk"), person("Robert Smith", email="bob@x.dk")),
    (person("Karen Holm", email="karen@x.dk"), person("Karen Nielsen", email="karen@x.dk")),
    (person("Søren Kjær", organisation="Grundfos"), person("Soeren Kjær", organisation="Grundfos A/S")),
    (born(person("Karen Holm"), 1970), born(person("Karen Holm"), 1970)),
]

WORTH_A_LOOK = [
    (person("Karen Holm", phone="86123456"), person("Karen Nielsen", phone="86123456")),
    (person("K. Nielsen", organisation="Grundfos"), person("Karen Nielsen", organisation="GRUNDFOS")),
    (person("Trine Holm", organisation="Grundfos"), person("Katrine Holm", organisation="Grundfos")),
    (person("", email="karen@x.dk"), person("Karen Holm", email="karen@x.dk")),
    (person("Karen Holm"), person("Karen Holm")),
]

LAST_OF_ALL = [
    (person("Peter Holm", phone="86123456"), person("Petra Holm", phone="86123456")),
    (person("Anna Berg", email="post@x.dk"), person("Gustav Krogh", email="post@x.dk")),
    (person("Søren Kjær"), person("Soren Kjaer")),
    (person("Karen Holm", organisation="Grundfos"), person("Karen Holm", organisation="Vestas")),
    (
        born(person("Karen Holm", email="karen@x.dk"), 1970),
        born(person("Karen Holm", email="karen@x.dk"), 1971),
    ),
]

STRANGERS = [
    (person("Karen Holm"), person("Gustav Krogh")),
    (person("Karen Holm"), person("Karen Nielsen")),
    (person("Karen Holm", organisation="Grundfos"), person("Gustav Krogh", organisation="Grundfos")),
    (person("Karen Holm", organisation="Grundfos"), person("Karen Nielsen", organisation="Grundfos")),
    (person("Anna Berg", link=SITE), person("Gustav Krogh", link=SITE)),
    (person("Peter Holm", email="peter@x.dk"), person("Petra Holm", email="petra@x.dk")),
    (born(person("Karen Holm"), 1970), born(person("Karen Holm"), 1980)),
    (
        person("Jens Hansen", organisation="Grundfos", email="jens@x.dk", phone="22334455"),
        person("Jens Hansen", organisation="Vestas", email="jens@y.dk", phone="22334466"),
    ),
    (person("Jens Hansen", link=PROFILE), person("Jens Hansen", link=PROFILE + "-2")),
]


@pytest.mark.parametrize(("one", "other"), ALMOST_CERTAIN)
def test_hardly_a_doubt(one: Contact, other: Contact) -> None:
    found = suspicion(one, other)
    assert found
    assert found.confidence >= CERTAIN


@pytest.mark.parametrize(("one", "other"), WORTH_A_LOOK)
def test_worth_being_pointed_out(one: Contact, other: Contact) -> None:
    found = suspicion(one, other)
    assert found
    assert LIKELY <= found.confidence < CERTAIN


@pytest.mark.parametrize(("one", "other"), LAST_OF_ALL)
def test_relatives_and_namesakes_come_last(one: Contact, other: Contact) -> None:
    found = suspicion(one, other)
    assert found
    assert found.confidence < LIKELY


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_strangers(one: Contact, other: Contact) -> None:
    found = suspicion(one, other)
    assert found is None


def test_the_most_telling_reason_comes_first_as_it_is_written() -> None:
    found = suspicion(
        person("Karen Holm", phone="22 33 44 55", email="Karen@x.dk", organisation="Grundfos"),
        person("Karen Holm", phone="+4522334455", email="karen@x.dk", organisation="Grundfos"),
    )
    assert found
    assert [(thing.reason, thing.value) for thing in found.shared] == [
        (Reason.EMAIL, "Karen@x.dk"),
        (Reason.PHONE, "22 33 44 55"),
        (Reason.FIRM, "Grundfos"),
        (Reason.NAME, "Karen Holm"),
    ]


def test_a_switchboard_says_nothing_and_a_number_that_some_share_says_less() -> None:
    one, other = person("K. Nielsen", phone="70102030"), person("Karen Nielsen", phone="70102030")
    alone, three, many = (suspicion(one, other, crowd) for crowd in (2, 3, 5))
    assert alone
    assert three
    assert alone.confidence > three.confidence
    assert many is None


def test_a_name_that_half_the_town_bears_needs_more_than_a_name() -> None:
    assert suspicion(person("Jens Hansen"), person("Jens Hansen"), crowd=40) is None
    colleagues = (person("Jens Hansen", organisation="Grundfos"),) * 2
    assert suspicion(*colleagues, crowd=40)


def test_a_firm_of_the_past_counts_too() -> None:
    past = replace(
        person("Karen Holm", organisation="Vestas"),
        affiliations=(Affiliation("Vestas"), Affiliation("Grundfos", current=False)),
    )
    found = suspicion(past, person("Karen Holm", organisation="Grundfos"))
    assert found
    assert found.confidence >= CERTAIN


NAMES = st.sampled_from(
    ["Karen Holm", "K. Holm", "Karen Nielsen", "Peter Holm", "", "Søren Kjær", "Soren Kjaer"]
)
CONTACTS = st.builds(
    lambda name, email, phone, link, firm, year: born(
        person(name, email=email, phone=phone, link=link, organisation=firm), year
    ),
    NAMES,
    st.sampled_from(["", "karen@x.dk", "post@x.dk"]),
    st.sampled_from(["", "22334455", "86123456"]),
    st.sampled_from(["", SITE, PROFILE]),
    st.sampled_from(["", "Grundfos", "Grundfos A/S", "Vestas"]),
    st.sampled_from([None, 1970, 1980]),
)


@given(CONTACTS, CONTACTS, st.integers(2, 9))
def test_the_order_of_the_two_never_matters(one: Contact, other: Contact, crowd: int) -> None:
    there, back = suspicion(one, other, crowd), suspicion(other, one, crowd)
    assert (there and (there.names, there.confidence)) == (back and (back.names, back.confidence))
    assert there is None or 0 < there.confidence <= 1


@given(CONTACTS, CONTACTS)
def test_an_address_in_common_never_makes_it_less_likely(one: Contact, other: Contact) -> None:
    before = suspicion(one, other)
    common = person("", email="same@y.dk").points
    one, other = (replace(contact, points=(*contact.points, *common)) for contact in (one, other))
    after = suspicion(one, other)
    assert (after.confidence if after else 0) >= (before.confidence if before else 0)
