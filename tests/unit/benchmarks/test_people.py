"""The benchmark's people are the same every time, and cards of them are read whole."""

from __future__ import annotations

from pathlib import Path

from benchmarks.people import people, write_cards
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.address_books import ReadingOptions, Record


def test_the_same_people_come_every_time() -> None:
    assert list(people(50)) == list(people(60))[:50]


def test_the_program_reads_every_one_of_them(tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    write_cards(cards, 20, 100)
    read = list(FileAddressBooks().open(cards, ReadingOptions()).records())
    written = list(people(120))[20:]
    assert [item.contact.uid for item in read if isinstance(item, Record)] == [one.uid for one in written]
    for item, person in zip(read, written, strict=True):
        assert isinstance(item, Record)
        assert (item.contact.name.family, item.contact.organisation) == (person.family, person.firm)
        assert {point.value for point in item.contact.points} == {
            *person.emails, *person.phones, *filter(None, [person.profile])
        }  # fmt: skip
        assert item.contact.note == person.note
        assert (item.contact.photo.data if item.contact.photo else b"") == person.picture


def test_no_line_is_longer_than_cards_allow(tmp_path: Path) -> None:
    cards = tmp_path / "people.vcf"
    write_cards(cards, 0, 100)
    lines = cards.read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
