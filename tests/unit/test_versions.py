"""When to ask for a newer version, and what the answer means."""

from datetime import date

import pytest

from relbuilder.services.versions import is_due, is_newer, plain

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("looked_on", "due"),
    [
        ("", True),
        ("nonsense", True),
        ("2026-11-24", False),
        ("2026-11-18", False),
        ("2026-11-17", True),
        ("2025-01-01", True),
        # Written under a clock that was wrong; or else nobody would ask for years.
        ("2031-01-01", True),
    ],
)
def test_once_a_week(looked_on: str, due: bool) -> None:
    assert is_due(looked_on, TODAY) is due


@pytest.mark.parametrize(
    ("found", "own", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("v0.2.0", "0.1.9", True),
        ("0.10.0", "0.9.0", True),
        ("1.0", "0.9.9", True),
        ("0.1.0.1", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.1.0", "0.2.0", False),
        ("", "0.1.0", False),
        ("latest", "0.1.0", False),
        ("0.2.0-rc1", "0.1.0", False),
        ("9" * 5000 + ".0", "0.1.0", False),
        ("0.2.0", "unknown", False),
    ],
)
def test_newer_by_number_and_not_by_letters(found: str, own: str, newer: bool) -> None:
    assert is_newer(found, own) is newer


def test_a_tag_is_written_as_people_write_it() -> None:
    assert (plain("v0.2.0"), plain(" 1.2 "), plain("nightly"), plain("1")) == ("0.2.0", "1.2", "", "")
