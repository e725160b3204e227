"""Addresses for the system's own programs: whatever stands in a part stays in it."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QUrl

from relbuilder.ui.outgoing import mail_address, phone_address


def parts(address: QUrl) -> tuple[str, dict[str, list[str]]]:
    split = urlsplit(bytes(address.toEncoded().data()).decode("ascii"))
    assert split.scheme == "mailto"
    return split.path, parse_qs(split.query, strict_parsing=bool(split.query))


@pytest.mark.parametrize(
    "text", ["Hej Søren", "a & b = c? #1", "100 % sure + more", 'He said "hi"', "&cc=evil@example.dk"]
)
def test_subject_and_body_arrive_as_they_were_written(text: str) -> None:
    address = mail_address("karen@example.dk", text, text)
    assert parts(address) == ("karen@example.dk", {"subject": [text], "body": [text]})


def test_lines_are_broken_as_mail_breaks_them() -> None:
    assert b"one%0D%0Atwo" in mail_address("karen@example.dk", "", "one\ntwo").toEncoded().data()


def test_an_odd_address_cannot_add_a_copy() -> None:
    path, fields = parts(mail_address("karen@example.dk?cc=evil@example.dk"))
    assert path == "karen@example.dk%3Fcc%3Devil@example.dk"
    assert fields == {}


def test_without_words_it_is_only_the_address() -> None:
    assert mail_address(" karen@example.dk ").toEncoded().data() == b"mailto:karen@example.dk"


def test_a_number_is_dialled_without_what_people_write_between() -> None:
    assert phone_address("+45 (22) 33-44").toEncoded().data() == b"tel:+45223344"
