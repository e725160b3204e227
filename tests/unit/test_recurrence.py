"""Recurrence: rules in days, and wall times on days on which the clock is changed."""

import subprocess
import sys
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.recurrence import (
    check_rule,
    due_after,
    instant,
    mean_interval,
    next_occurrence,
    occurrences,
)

DAY = date(2026, 3, 4)  # a Wednesday
EVERY_SECOND_TUESDAY = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
TUESDAY = 1

RULES = (
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=10",
    "FREQ=WEEKLY",
    EVERY_SECOND_TUESDAY,
    "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH,SU;WKST=SU",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;INTERVAL=3",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=YEARLY",
    "FREQ=DAILY;COUNT=40",
    "FREQ=WEEKLY;UNTIL=20290101T235959Z",
)
rules = st.sampled_from(RULES)
days = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@pytest.mark.parametrize("rule", ["", *RULES, "freq=weekly;byday=tu"])
def test_a_rule_in_days_is_one(rule: str) -> None:
    check_rule(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "every second Tuesday",
        "FREQ=HOURLY",
        "FREQ=MINUTELY;INTERVAL=1440",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;BYMINUTE=5",
        "FREQ=DAILY;BYSECOND=5",
        "DTSTART:20260101T000000\nRRULE:FREQ=DAILY",
        "FREQ=DAILY;DTSTART=20260101",
        "FREQ=DAILY\nEXDATE:20260101",
        "FREQ=DAILY;BYDAY=MO\nRRULE:FREQ=HOURLY",
        "INTERVAL=2",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=YEARLY;INTERVAL=1000",
        "FREQ=DAILY;INTERVAL=" + "9" * 30,
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=many",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;WKST=XX",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;",
        "FREQ",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYSETPOS=0",
    ],
)
def test_anything_else_is_refused(rule: str) -> None:
    with pytest.raises(InputProblem) as refused:
        check_rule(rule)
    assert refused.value.code is Code.INVALID_VALUE
    assert refused.value.details == {"value": rule}


@given(
    st.text(alphabet="FREQ=DAILYWKNTBUSO;:,0123456789-+\n T", max_size=60).map(
        lambda tail: f"FREQ=DAILY;{tail}"
    )
)
def test_no_words_crash_the_check(rule: str) -> None:
    try:
        check_rule(rule)
    except InputProblem:
        return
    assert occurrences(rule, DAY, None, DAY) == [DAY]


def test_without_a_rule_there_is_one_day() -> None:
    assert occurrences("", DAY, None, DAY) == [DAY]
    assert occurrences("", DAY, DAY, DAY + timedelta(days=9)) == []
    assert occurrences("", DAY, None, DAY - timedelta(days=1)) == []


def test_the_first_day_counts_also_where_the_rule_would_not_choose_it() -> None:
    found = occurrences(EVERY_SECOND_TUESDAY, DAY, None, date(2026, 4, 1))
    assert found == [DAY, date(2026, 3, 17), date(2026, 3, 31)]
    assert occurrences("FREQ=WEEKLY;BYDAY=TU;COUNT=2", DAY, None, date(2027, 1, 1)) == [
        DAY,
        date(2026, 3, 10),
    ]


def test_a_month_without_the_day_is_left_out() -> None:
    found = occurrences("FREQ=MONTHLY", date(2026, 1, 31), None, date(2026, 6, 1))
    assert found == [date(2026, 1, 31), date(2026, 3, 31), date(2026, 5, 31)]
    leap = occurrences("FREQ=YEARLY", date(2024, 2, 29), None, date(2033, 1, 1))
    assert leap == [date(2024, 2, 29), date(2028, 2, 29), date(2032, 2, 29)]


def test_an_end_is_kept_to_whatever_its_hour_and_zone() -> None:
    rule = "FREQ=DAILY;UNTIL=20260306T000000Z"
    assert occurrences(rule, DAY, None, date(2026, 12, 1)) == [date(2026, 3, day) for day in (4, 5, 6)]
    assert next_occurrence(rule, DAY, date(2026, 3, 6)) is None
    assert next_occurrence(rule, DAY, date(2026, 3, 5)) == date(2026, 3, 6)


@given(rules, days, st.integers(-50, 2500), st.integers(0, 400))
def test_looking_in_parts_finds_the_same_days(rule: str, first: date, cut: int, further: int) -> None:
    middle = first + timedelta(days=cut)
    through = middle + timedelta(days=further)
    all_days = occurrences(rule, first, None, through)
    assert occurrences(rule, first, middle, through) == [day for day in all_days if day > middle]
    assert all_days == sorted(set(all_days))
    later = occurrences(rule, first, middle, through + timedelta(days=2000))
    assert next_occurrence(rule, first, middle) == (later[0] if later else None)


def test_the_interval_is_the_mean_of_many() -> None:
    found = [mean_interval(rule) for rule in ("FREQ=DAILY", EVERY_SECOND_TUESDAY, "FREQ=MONTHLY;INTERVAL=3")]
    assert found == [1, 14, 91]
    assert mean_interval("FREQ=YEARLY") == 365
    assert mean_interval("FREQ=WEEKLY;BYDAY=MO,WE,FR") == 2


def test_a_rhythm_asks_half_an_interval_after_a_touch_at_the_earliest() -> None:
    monday, wednesday = date(2026, 3, 2), date(2026, 3, 4)
    assert due_after("FREQ=WEEKLY;BYDAY=TU", monday) == date(2026, 3, 10)
    assert due_after("FREQ=WEEKLY;BYDAY=TU", wednesday) == date(2026, 3, 10)
    assert due_after("FREQ=WEEKLY;BYDAY=TU", wednesday, not_before=date(2026, 3, 11)) == date(2026, 3, 17)
    assert due_after("FREQ=DAILY", wednesday) == date(2026, 3, 5)


def test_a_quarter_after_the_end_of_a_month_is_a_quarter() -> None:
    assert due_after("FREQ=MONTHLY;INTERVAL=3", date(2025, 11, 30)) == date(2026, 2, 28)
    assert due_after("FREQ=YEARLY", date(2024, 2, 29)) == date(2025, 2, 28)


def test_a_rhythm_goes_on_whatever_end_it_names() -> None:
    assert due_after("FREQ=WEEKLY;COUNT=1", DAY) == DAY + timedelta(days=7)
    assert due_after("FREQ=WEEKLY;UNTIL=20200101", DAY) == DAY + timedelta(days=7)


def test_a_rhythm_that_misses_its_days_for_ever_asks_after_its_interval() -> None:
    rule = "FREQ=MONTHLY;INTERVAL=12;BYMONTH=1"  # from January on; a touch in March never meets it
    assert due_after(rule, DAY) == DAY + timedelta(days=mean_interval(rule))


@given(rules, days)
def test_a_rhythm_always_asks_after_the_touch(rule: str, touched: date) -> None:
    due = due_after(rule, touched)
    assert (due - touched).days >= mean_interval(rule) / 2
    assert (due - touched).days <= mean_interval(rule) * 2.2 + 7


@pytest.mark.parametrize(
    ("day", "at", "zone", "found"),
    [
        ("2026-07-01", time(9), "Europe/Copenhagen", "2026-07-01T07:00"),
        ("2026-03-29", time(2, 30), "Europe/Copenhagen", "2026-03-29T01:00"),  # 02:00 to 03:00 is skipped
        ("2026-10-25", time(2, 30), "Europe/Copenhagen", "2026-10-25T00:30"),  # comes twice
        ("2026-10-04", time(2, 10), "Australia/Lord_Howe", "2026-10-03T15:30"),  # half an hour is skipped
        ("2011-12-30", time(9), "Pacific/Apia", "2011-12-30T10:00"),  # a whole day is skipped
        ("2018-11-04", time(0, 15), "America/Sao_Paulo", "2018-11-04T03:00"),  # midnight is skipped
        ("2026-05-01", time(9), "Asia/Kathmandu", "2026-05-01T03:15"),
    ],
)
def test_a_wall_time_on_a_day_of_change(day: str, at: time, zone: str, found: str) -> None:
    assert instant(date.fromisoformat(day), at, zone) == datetime.fromisoformat(f"{found}:00+00:00")


ZONES = (
    "Europe/Copenhagen",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "UTC",
)


@given(st.dates(date(2005, 1, 1), date(2035, 1, 1)), st.times(), st.sampled_from(ZONES))
def test_a_wall_time_is_kept_or_the_first_after_it_and_never_comes_twice(
    day: date, at: time, zone: str
) -> None:
    found = instant(day, at, zone)
    wall = datetime.combine(day, at.replace(microsecond=0))
    local = found.astimezone(ZoneInfo(zone))
    a_second_before = (found - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert local.replace(tzinfo=None) >= wall > a_second_before
    assert local.fold == 0


def test_starting_the_program_loads_no_library_for_rules() -> None:
    program = "import sys, relbuilder.domain.agenda; sys.exit('dateutil' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
