"""Rules by which something comes again are said as people say them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from relbuilder.ui.recurrence_wording import parts_of, rule_words, weekday_names


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=2", "every second day"),
        ("FREQ=DAILY;INTERVAL=10", "every 10 day(s)"),
        ("FREQ=WEEKLY", "every week"),
        ("FREQ=WEEKLY;INTERVAL=2", "every second week"),
        ("FREQ=WEEKLY;INTERVAL=3", "every 3 week(s)"),
        ("FREQ=WEEKLY;BYDAY=TU", "every Tuesday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every second Tuesday"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU", "every 3 week(s) on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=TH,MO", "every Monday and Thursday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "every second week on Monday and Thursday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("FREQ=MONTHLY", "every month"),
        ("FREQ=MONTHLY;INTERVAL=2", "every second month"),
        ("FREQ=MONTHLY;INTERVAL=3", "every quarter"),
        ("FREQ=MONTHLY;INTERVAL=5", "every 5 month(s)"),
        ("FREQ=MONTHLY;INTERVAL=6", "every half year"),
        ("FREQ=MONTHLY;INTERVAL=12", "every year"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "every month on day 15"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"),
        ("FREQ=MONTHLY;BYDAY=2TU", "every month on the second Tuesday"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "every quarter on the last Friday"),
        ("FREQ=YEARLY", "every year"),
        ("FREQ=YEARLY;INTERVAL=2", "every second year"),
        ("FREQ=YEARLY;INTERVAL=5", "every 5 year(s)"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14", "every year on 14 March"),
        ("FREQ=WEEKLY;COUNT=4", "every week, 4 time(s)"),
        ("FREQ=WEEKLY;UNTIL=20260103T000000Z", "every week, until 3 January 2026"),
        ("rrule:freq=weekly;wkst=mo", "every week"),
        ("", ""),
    ],
)
def test_a_rule_in_words(rule: str, words: str) -> None:
    assert rule_words(rule) == words


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=3",
        "FREQ=WEEKLY;BYDAY=2TU",
        "FREQ=WEEKLY;BYMONTH=3",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=5MO",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=YEARLY;BYMONTH=3",
        "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
        "FREQ=YEARLY;BYYEARDAY=100",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;UNTIL=20261301",
        "FREQ=WEEKLY;COUNT=X",
        "FREQ=WEEKLY;X-OWN=1",
        "INTERVAL=2",
    ],
)
def test_an_odd_rule_reads_as_its_parts(rule: str) -> None:
    assert rule_words(rule) == rule.replace(";", "; ")


def test_the_parts_of_a_rule_keep_their_order() -> None:
    assert list(parts_of("BYDAY=TU;FREQ=WEEKLY").items()) == [("BYDAY", "TU"), ("FREQ", "WEEKLY")]


def test_weekdays_are_listed_in_the_locale_s_own_way() -> None:
    QLocale.setDefault(QLocale("da_DK"))
    assert weekday_names([0, 1, 4]) == "mandag, tirsdag og fredag"
