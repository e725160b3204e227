"""Phones, e-mails and links in the one form by which spellings are compared."""

import pytest

from relbuilder.domain.addresses import e164, email_key, link_key, normalised, phone_words
from relbuilder.domain.contact import ContactPoint, PointKind


@pytest.mark.parametrize(
    "written",
    ["22 33 44 55", "+45 22334455", "0045 22 33 44 55", "22-33-44-55", "(+45) 2233 4455", "+4522334455"],
)
def test_one_danish_number_however_it_is_written(written: str) -> None:
    assert e164(written, "DK") == "+4522334455"


def test_a_number_is_read_in_its_region() -> None:
    assert e164("020 7946 0018", "GB") == "+442079460018"
    assert e164("+44 (0)20 7946 0018", "DK") == "+442079460018"


def test_what_is_no_number_keeps_its_digits() -> None:
    assert e164("ring 12", "DK") == "12"
    assert e164("intet", "DK") == ""


def test_search_knows_a_number_with_and_without_its_country() -> None:
    assert phone_words("+4522334455") == ["4522334455", "22334455"]
    assert phone_words("+442079460018") == ["442079460018", "2079460018"]
    assert phone_words("112") == ["112"]
    assert phone_words("") == []


def test_emails_differ_neither_by_case_nor_by_scheme() -> None:
    assert email_key(" Mette@Example.COM ") == email_key("mailto:mette@example.com")
    assert email_key("not-an-email") == ""


def test_links_differ_neither_by_scheme_nor_by_slash() -> None:
    assert link_key("https://www.linkedin.com/in/jos%C3%A9/") == link_key("http://linkedin.com/in/José")
    assert link_key("javascript:alert(1)") == ""
    assert link_key("http://[broken") == ""


def test_a_handle_is_known_by_service_and_name() -> None:
    assert normalised(ContactPoint(PointKind.HANDLE, "Mette", "Signal"), "DK") == "signal:mette"
