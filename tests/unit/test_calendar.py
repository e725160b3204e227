"""Days as people live them."""

from datetime import UTC, date, datetime

import pytest

from relbuilder.domain.calendar import age_on, local_day, next_occurrence, occurrence
from relbuilder.domain.contact import ImportantDate

LEAP = ImportantDate("birthday", 2, 29, 1984)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 7, 1, 1, 59, tzinfo=UTC), date(2026, 6, 30)),  # 03:59 in Copenhagen's summer
        (datetime(2026, 7, 1, 2, 0, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 1, 1, 2, 59, tzinfo=UTC), date(2025, 12, 31)),  # 03:59 in winter
        (datetime(2026, 1, 1, 3, 0, tzinfo=UTC), date(2026, 1, 1)),
    ],
)
def test_the_day_changes_at_four_in_the_morning(instant: datetime, day: date) -> None:
    assert local_day(instant, "Europe/Copenhagen") == day


def test_leap_day_birthdays_fall_on_the_28th_in_other_years() -> None:
    assert occurrence(LEAP, 2027) == date(2027, 2, 28)
    assert occurrence(LEAP, 2028) == date(2028, 2, 29)
    assert next_occurrence(LEAP, date(2027, 3, 1)) == date(2028, 2, 29)


def test_today_is_the_next_occurrence() -> None:
    assert next_occurrence(ImportantDate("birthday", 11, 24), date(2026, 11, 24)) == date(2026, 11, 24)


def test_age_counts_only_with_a_year() -> None:
    assert age_on(LEAP, date(2026, 2, 27)) == 41
    assert age_on(LEAP, date(2026, 2, 28)) == 42
    assert age_on(ImportantDate("birthday", 3, 7), date(2026, 3, 7)) is None
