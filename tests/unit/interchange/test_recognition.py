"""A file is what is in it, whatever its name ends in, and is read a piece at a time."""

import tracemalloc
from pathlib import Path

import pytest

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.address_books import Format, ReadingOptions, Record
from tests.unit.interchange.conftest import Opened

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Søren Bo\nEND:VCARD\n"
LINKEDIN = "First Name,Last Name,URL,Company,Position,Connected On\nBo,Dam,,,,01 Jan 2020\n"
GOOGLE = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nBo,Dam,,,bo@e.dk\n"
OUTLOOK = "First Name,Last Name,E-mail Address,Business Phone,Home Phone\nBo,Dam,bo@e.dk,1,2\n"
THUNDERBIRD = "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email\nBo,Dam,,,bo@e.dk,\n"
CSV = "Navn;Mail\nBo Dam;bo@e.dk\n"
ALL = [
    (CARD, Format.VCARD),
    (CARD.lower().replace("\n", "\r\n"), Format.VCARD),
    ("\n \n" + CARD, Format.VCARD),
    ("Exported by somebody\n" + CARD, Format.VCARD),
    (LINKEDIN, Format.LINKEDIN),
    (GOOGLE, Format.GOOGLE),
    (OUTLOOK, Format.OUTLOOK),
    (THUNDERBIRD, Format.THUNDERBIRD),
    (CSV, Format.CSV),
]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_recognised_by_content(opened: Opened, text: str, expected: Format) -> None:
    source = opened(text)
    assert source.format is expected
    assert sum(isinstance(record, Record) for record in source.records()) == 1
    assert source.position == source.size == len(text.encode())


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_cards_in_wide_letters(opened: Opened, codec: str) -> None:
    (record,) = opened(CARD.encode(codec)).records()
    assert isinstance(record, Record)
    assert record.contact.display_name == "Søren Bo"


@pytest.mark.parametrize(
    "wanted", [Format.VCARD, Format.LINKEDIN, Format.GOOGLE, Format.OUTLOOK, Format.THUNDERBIRD, Format.CSV]
)
def test_a_format_that_does_not_fit_is_refused(opened: Opened, wanted: Format) -> None:
    for text, found in ALL:
        if wanted is found:
            assert opened(text, ReadingOptions(format=wanted)).format is wanted
        elif found is Format.VCARD or (wanted is not Format.CSV and found is Format.CSV):
            with pytest.raises(InputProblem) as caught:
                opened(text, ReadingOptions(format=wanted))
            assert caught.value.code is Code.FILE_UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Dear diary,\ntoday I met Bo, who was well, and Ea.\nThen I went home, slept.\n",
        "just words\n",
        "Hello, this is\nsome text, with commas.\n",
        '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n',
        '[{"a":1,"b":2},{"a":3,"b":4}]',
        "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n",
        "<html>,<body>\n<p>,</p>\n",
        "dn: cn=Bo,mail=bo@e.dk\nobjectclass: top\ncn: Bo\n",
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n",
        "x" * 300_000,
    ],
)
def test_texts_that_are_no_address_books(opened: Opened, text: str) -> None:
    with pytest.raises(InputProblem) as caught:
        opened(text)
    assert caught.value.code is Code.FILE_UNKNOWN
    assert caught.value.details["path"].endswith("book.vcf")


def test_cards_within_a_cell_do_not_make_a_table_a_card_file(opened: Opened) -> None:
    assert opened(GOOGLE + 'Ea,Dam,"BEGIN:VCARD\nEND:VCARD",,\n').format is Format.GOOGLE


def test_position_advances_while_reading_and_starts_again(opened: Opened) -> None:
    source = opened(LINKEDIN + "Bo,Dam,,,,01 Jan 2020\n" * 50_000)
    assert source.position == 0
    seen = {source.position for _ in source.records()}
    assert len(seen) > 5
    assert source.position == source.size
    next(iter(source.records()))
    assert source.position < source.size


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "book.csv"

    def peak(rows: int) -> int:
        path.write_text(LINKEDIN + "Bo,Dam,https://www.linkedin.com/in/bo,,,01 Jan 2020\n" * rows)
        tracemalloc.start()
        source = FileAddressBooks().open(path, ReadingOptions())
        assert sum(1 for _ in source.records()) == rows + 1
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(2_000)
    # Both are larger than the beginning that is looked at to recognise them.
    assert peak(24_000) < peak(8_000) * 1.5
