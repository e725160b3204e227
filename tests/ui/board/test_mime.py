"""Another program gets a card file when it asks, and nothing is written before."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from relbuilder.domain.tier import Tier
from relbuilder.ui.board.mime import (
    CONTACTS_FORMAT,
    CardFiles,
    ContactsMimeData,
    address_book_files,
    contact_ids,
)
from tests.ui.board.fake_board import FakeBoard, person


@pytest.fixture
def board(qapp: object) -> FakeBoard:
    return FakeBoard(
        {Tier.VIP: [1, 2]},
        [person(1, Tier.VIP, name="Karen Nørby"), person(2, Tier.VIP, name="A/S: the \\ *best?*")],
    )


def test_within_the_program_nothing_is_written(board: FakeBoard) -> None:
    data = ContactsMimeData((2, 1), CardFiles(board.desk).write)
    assert data.hasFormat(CONTACTS_FORMAT)
    assert contact_ids(data) == (2, 1)
    assert address_book_files(data) == ()
    assert board.reader.calls["contacts"] == 0


def test_another_program_gets_a_card_file(board: FakeBoard) -> None:
    data = ContactsMimeData((1,), CardFiles(board.desk).write)
    path = Path(data.urls()[0].toLocalFile())
    assert path.name == "Karen Nørby.vcf"
    assert path.read_bytes() == b"BEGIN:VCARD\r\nFN:Karen N\xc3\xb8rby\r\nEND:VCARD\r\n"
    data.urls()
    assert board.reader.calls["contacts"] == 1


def test_several_people_are_one_file_in_their_order(board: FakeBoard) -> None:
    files = CardFiles(board.desk)
    path = files.write((2, 1))
    assert path.name == "A S the best.vcf"
    assert path.read_text("utf-8").index("A/S") < path.read_text("utf-8").index("Karen")


def test_two_of_one_name_do_not_meet(board: FakeBoard) -> None:
    files = CardFiles(board.desk)
    assert files.write((1,)) != files.write((1,))


def test_a_full_disk_gives_the_other_program_nothing(
    board: FakeBoard, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_ids: tuple[int, ...]) -> Path:
        raise OSError("full")

    with caplog.at_level(logging.CRITICAL):
        assert ContactsMimeData((1,), fail).urls() == []


@pytest.mark.parametrize("raw", [b"", b"1,x,,2", b"\xff"])
def test_strange_ids_are_passed_over(raw: bytes) -> None:
    data = QMimeData()
    data.setData(CONTACTS_FORMAT, raw)
    assert set(contact_ids(data)) <= {1, 2}


def test_only_address_books_of_this_machine_count() -> None:
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile("/a/b.vcf"), QUrl.fromLocalFile("/a/c.png"), QUrl("https://example.org/d.vcf")]
    )
    assert address_book_files(data) == (Path("/a/b.vcf"),)
