"""Pairs that are probably one person, found in a data file without comparing each with each."""

from dataclasses import replace

import pytest

from relbuilder.domain.contact import BIRTHDAY, Contact, ImportantDate
from relbuilder.domain.duplicates import CROWD, Reason
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.text import name_key
from relbuilder.services.duplicates import find_duplicates
from relbuilder.services.progress import Progress
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.people import invented, person
from tests.storage.people import TODAY, settle


def keep(units: Units, *contacts: Contact) -> list[int]:
    with units() as unit:
        ids = [settle(unit, contact) for contact in contacts]
        unit.commit()
    return ids


def born(contact: Contact) -> Contact:
    return replace(contact, dates=(ImportantDate(BIRTHDAY, 3, 7, 1970),))


PAIRS = {
    "phone": (person("Karen Holm", phone="22334455"), person("Karen Nielsen", phone="+45 22 33 44 55")),
    "email": (person("Karen Holm", email="K@x.dk"), person("Kaja Lund", email="k@X.dk")),
    "link": (person("Karen Holm", link="https://x.dk/k"), person("Karen Holm", link="http://www.x.dk/k/")),
    "name": (person("Søren Kjær"), person("Soren Kjaer")),
    "firm": (
        person("K. Nielsen", organisation="Grundfos"),
        person("Karen Nielsen", organisation="Grundfos A/S"),
    ),
    "nickname": (person("Bob Krogh", organisation="Alfa"), person("Robert Krogh", organisation="ALFA ApS")),
    "slip": (person("Karen Mortensen", organisation="Alfa"), person("Karen Mrotensen", organisation="Alfa")),
    "birthday": (born(person("Karen Holm")), born(person("Karen Nielsen"))),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS.keys())
def test_a_pair_is_found_among_strangers(
    units: Units, reader: SqlReader, pair: tuple[Contact, Contact]
) -> None:
    strangers = [person(invented(number), organisation="Grundfos") for number in range(50)]
    first, *_, second = keep(units, pair[0], *strangers, pair[1])
    assert [found.ids for found in find_duplicates(reader, Progress())] == [(first, second)]


def test_the_surest_come_first(units: Units, reader: SqlReader) -> None:
    ids = keep(
        units,
        person("Peter Holm", phone="86123456"),
        person("Petra Holm", phone="86123456"),
        person("Karen Holm", email="karen@x.dk"),
        person("Karen Holm", email="karen@x.dk"),
    )
    assert [found.ids for found in find_duplicates(reader, Progress())] == [
        (ids[2], ids[3]),
        (ids[0], ids[1]),
    ]


def test_who_is_in_the_bin_is_nobodys_duplicate(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        settle(unit, person("Karen Holm", email="karen@x.dk"))
        settle(unit, person("Karen Holm", email="karen@x.dk"), binned_on=TODAY)
        unit.commit()
    assert not find_duplicates(reader, Progress())


def test_a_switchboard_brings_up_nobody_but_namesakes(units: Units, reader: SqlReader) -> None:
    colleagues = [person(invented(number), phone="70102030") for number in range(CROWD)]
    keep(units, *colleagues)
    assert not find_duplicates(reader, Progress())
    twin = person(invented(0), phone="70102030")
    keep(units, twin)
    (found,) = find_duplicates(reader, Progress())
    assert (Reason.PHONE, CROWD + 1) in [(thing.reason, thing.crowd) for thing in found.suspicion.shared]


def test_a_common_name_is_brought_up_within_one_firm_only(units: Units, reader: SqlReader) -> None:
    namesakes = [person("Jens Hansen", organisation=invented(number)) for number in range(CROWD)]
    keep(units, *namesakes)
    assert not find_duplicates(reader, Progress())
    (twin,) = keep(units, namesakes[0])
    assert [found.ids[1] for found in find_duplicates(reader, Progress())] == [twin]
    assert reader.lookalikes().crowds[name_key("Jens Hansen")] == CROWD + 1


def test_progress_is_told_and_cancelling_stops(units: Units, reader: SqlReader) -> None:
    keep(units, *(person("Karen Holm", email="karen@x.dk") for _ in range(3)))
    told: list[tuple[int, int]] = []
    find_duplicates(reader, Progress(lambda done, total: told.append((done, total))))
    assert told == [(0, 1), (0, 3)]
    progress = Progress()
    progress.cancel()
    with pytest.raises(InputProblem) as problem:
        find_duplicates(reader, progress)
    assert problem.value.code is Code.CANCELLED
