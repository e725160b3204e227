"""Who is taken for whom: for sure, perhaps, or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from relbuilder.domain.contact import Contact, ImportantDate, Name, Origin
from relbuilder.domain.fingerprint import fingerprint
from relbuilder.domain.matching import Because, best_match
from tests.people import person

PROFILE = "https://www.linkedin.com/in/jens"
JENS = person("Jens Hansen")
NOVO = person("Jens Hansen", organisation="Novo Nordisk")


def met(contact: Contact, day: int) -> Contact:
    return replace(contact, origin=Origin(how="LinkedIn", on=date(2020, 10, day)))


def born(contact: Contact, year: int | None) -> Contact:
    return replace(contact, dates=(ImportantDate("birthday", 3, 7, year),))


SURE = [
    (replace(JENS, uid="a"), replace(JENS, uid="a"), Because.UID),
    (person("Mette Hansen", uid="a"), person("Mette Holm", uid="a"), Because.UID),
    (person("Anna Berg", email="Anna@x.dk"), person("Anna B. Berg", email="anna@x.dk"), Because.EMAIL),
    (person("anna@x.dk", email="anna@x.dk"), person("Anna Berg", email="anna@x.dk"), Because.EMAIL),
    (person("Anna Berg", phone="22334455"), person("Berg, Anna", phone="+45 22 33 44 55"), Because.PHONE),
    (person("Jens Hansen", link=PROFILE), person("J. Hansen", link=PROFILE + "/"), Because.PROFILE),
    (NOVO, person("HANSEN Jens", organisation="Novo Nordisk A/S"), Because.NAME_AND_ORGANISATION),
    (JENS, replace(NOVO, note="Sails"), Because.SAME_CONTENT),
    (met(person("Jens Hansen", link=PROFILE), 5), met(JENS, 5), Because.NAME),
]

DOUBTFUL = [
    (person("Anna Berg", uid="a"), person("Gustav Krogh", uid="a"), Because.UID),
    (person("Anna Berg", email="post@x.dk"), person("Gustav Krogh", email="post@x.dk"), Because.EMAIL),
    (person("Peter Holm", phone="86123456"), person("Petra Holm", phone="86123456"), Because.PHONE),
    (
        person("", phone="70102030", organisation="Grundfos"),
        person("Karen Nørby", phone="70102030", organisation="Blå Bølge"),
        Because.PHONE,
    ),
    (
        replace(NOVO, points=person("", link=PROFILE + "-1").points),
        replace(NOVO, points=person("", link=PROFILE + "-2").points),
        Because.NAME_AND_ORGANISATION,
    ),
    (born(NOVO, 1950), born(NOVO, 1980), Because.NAME_AND_ORGANISATION),
    (met(JENS, 5), met(JENS, 6), Because.NAME),
    (person("Jens Hansen", email="jens@x.dk"), NOVO, Because.NAME),
]

STRANGERS = [
    (JENS, person("Jens Jensen")),
    (NOVO, person("Jens Hansen", organisation="Carlsberg")),
    (person("Jens Hansen", email="a@x.dk"), person("Jens Hansen", email="b@x.dk")),
    (person("Jens Hansen", link=PROFILE + "-1"), person("Jens Hansen", link=PROFILE + "-2")),
    (person("", uid=""), person("Anna Berg")),
]


@pytest.mark.parametrize(("incoming", "known", "because"), SURE)
def test_the_same_for_sure(incoming: Contact, known: Contact, because: Because) -> None:
    match = best_match(incoming, [known], "DK")
    assert match is not None
    assert (match.because, match.sure) == (because, True)


@pytest.mark.parametrize(("incoming", "known", "because"), DOUBTFUL)
def test_perhaps_the_same(incoming: Contact, known: Contact, because: Because) -> None:
    for one, other in ((incoming, known), (known, incoming)):
        match = best_match(one, [other], "DK")
        assert match is not None
        assert (match.because, match.sure) == (because, False)


@pytest.mark.parametrize(("incoming", "known"), STRANGERS)
def test_two_people(incoming: Contact, known: Contact) -> None:
    assert best_match(incoming, [known], "DK") is None
    assert best_match(known, [incoming], "DK") is None


def test_the_surest_is_taken() -> None:
    incoming = person("Anna Berg", email="anna@x.dk", organisation="Blå Bølge")
    doubtful = person("Gustav Krogh", email="anna@x.dk")
    sure = person("Anna Berg", organisation="Blå Bølge ApS")
    match = best_match(incoming, [doubtful, sure], "DK")
    assert match is not None
    assert match.known is sure


def test_initials_alone_make_no_name_agree() -> None:
    one, other = (
        Contact(Name(formatted=name), points=person("", phone="123456").points) for name in ("A B", "A C D")
    )
    match = best_match(one, [other], "DK")
    assert match is not None
    assert not match.sure


def test_a_fingerprint_is_of_everything() -> None:
    assert fingerprint(NOVO) == fingerprint(replace(NOVO))
    assert fingerprint(NOVO) != fingerprint(replace(NOVO, note="x"))
    assert 0 <= fingerprint(NOVO) < 2**63
