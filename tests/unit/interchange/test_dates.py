"""Dates as files write them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.interchange.dates import Day, DayReader, says_nothing
from relbuilder.services.address_books import DateOrder


@pytest.mark.parametrize(
    "text",
    [
        *("1979-10-05", "19791005", "1979/10/05", "1979.10.5", "1979-10-05T00:00:00Z", "1979-10-05 12:30:00"),
        *("05 Oct 1979", "5 October 1979", "5. oktober 1979", "5-Oct-1979", "Oct 5 1979", "October 5, 1979"),
        *(
            "5. Okt. 1979",
            "05.10.1979",
            "Oct 5th 1979",
            "5th Oct, 1979",
            "Friday, 5 October 1979",
            " 05 Oct 1979 ",
        ),
    ],
)
def test_forms_that_leave_no_doubt(text: str) -> None:
    days = DayReader()
    assert days.read(text) == Day(10, 5, 1979)
    assert days.ambiguous == 0


@pytest.mark.parametrize("text", ["--03-07", "--0307", "-03-07", "1604-03-07", "7 March", "Mar 7"])
def test_days_without_a_year(text: str) -> None:
    assert DayReader().read(text) == Day(3, 7)


def test_the_leap_day() -> None:
    assert DayReader().read("--02-29") == Day(2, 29)
    assert DayReader().read("2023-02-29") is None


@pytest.mark.parametrize("text", ["31-12-1979", "12/31/1979", "31/12/1979"])
def test_numbers_of_which_only_one_can_be_the_month(text: str) -> None:
    days = DayReader()
    assert days.read(text) == Day(12, 31, 1979)
    assert days.ambiguous == 0


def test_an_ambiguous_date_is_counted_and_not_guessed() -> None:
    days = DayReader()
    assert days.read("03/04/2004") is None
    assert days.read("04-03-2004") is None
    assert days.ambiguous == 2


def test_an_ambiguous_date_with_the_order_given() -> None:
    assert DayReader(DateOrder.DAY_FIRST).read("03/04/2004") == Day(4, 3, 2004)
    assert DayReader(DateOrder.MONTH_FIRST).read("03/04/2004") == Day(3, 4, 2004)
    # The order does not override what the numbers say.
    assert DayReader(DateOrder.MONTH_FIRST).read("31/12/1979") == Day(12, 31, 1979)


def test_a_day_that_is_also_the_month_is_not_ambiguous() -> None:
    days = DayReader()
    assert days.read("5/5/2004") == Day(5, 5, 2004)
    assert days.ambiguous == 0


def test_two_digits_mean_the_last_hundred_years() -> None:
    year = datetime.now(UTC).year
    assert DayReader().read(f"31-12-{year % 100:02}") == Day(12, 31, year)
    assert DayReader().read(f"31-12-{(year + 1) % 100:02}") == Day(12, 31, year - 99)


@pytest.mark.parametrize(
    "text", ["Oct 2024", "spring", "1979", "10", "99/99/1999", "May be", "x" * 500, "5 Foo 1979"]
)
def test_what_is_no_day(text: str) -> None:
    assert DayReader().read(text) is None


@pytest.mark.parametrize("text", ["", "0/0/00", "0-0-00", "0000-00-00", "00-00-0000", " "])
def test_dates_left_open(text: str) -> None:
    assert says_nothing(text)


def test_a_day_with_its_year_is_a_date() -> None:
    assert Day(10, 5, 1979).as_date == date(1979, 10, 5)
    assert Day(10, 5).as_date is None


@given(st.one_of(st.text(max_size=40), st.text("0123456789-/. :TZabcJanOctmaj,", max_size=30)))
def test_no_text_makes_it_fail(text: str) -> None:
    day = DayReader().read(text)
    assert day is None or date(day.year or 2000, day.month, day.day) >= date.min
