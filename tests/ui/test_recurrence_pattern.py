"""Rules that can be put together come apart again the same; odd ones are nobody's guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.ui.recurrence_pattern import Pattern, Unit, aligned, days_or_rule, own_rhythm

STANDING = Standing(1, Tier.VIP, "m", date(2025, 11, 24))
TUESDAY = frozenset({1})


@pytest.mark.parametrize(
    ("pattern", "rule"),
    [
        (Pattern(1, Unit.DAYS), "FREQ=DAILY"),
        (Pattern(90, Unit.DAYS), "FREQ=DAILY;INTERVAL=90"),
        (Pattern(2, Unit.WEEKS), "FREQ=WEEKLY;INTERVAL=2"),
        (Pattern(2, Unit.WEEKS, TUESDAY), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        (Pattern(1, Unit.WEEKS, frozenset({4, 0})), "FREQ=WEEKLY;BYDAY=MO,FR"),
        (Pattern(1, Unit.MONTHS), "FREQ=MONTHLY"),
        (Pattern(1, Unit.QUARTERS), "FREQ=MONTHLY;INTERVAL=3"),
        (Pattern(6, Unit.MONTHS), "FREQ=MONTHLY;INTERVAL=6"),
        (Pattern(2, Unit.YEARS), "FREQ=YEARLY;INTERVAL=2"),
    ],
)
def test_a_pattern_and_its_rule(pattern: Pattern, rule: str) -> None:
    assert pattern.rule == rule
    assert Pattern.read(rule) == pattern


def test_weekdays_count_for_weeks_only() -> None:
    assert Pattern(2, Unit.MONTHS, TUESDAY).rule == "FREQ=MONTHLY;INTERVAL=2"


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=HOURLY",
        "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=1TU",
        "FREQ=WEEKLY;COUNT=3",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=x",
    ],
)
def test_an_odd_rule_is_no_pattern(rule: str) -> None:
    assert Pattern.read(rule) is None


def test_a_rhythm_of_days_is_a_number_and_any_other_a_rule() -> None:
    assert days_or_rule("FREQ=DAILY;INTERVAL=60") == (60, "")
    assert days_or_rule("FREQ=WEEKLY;INTERVAL=2") == (None, "FREQ=WEEKLY;INTERVAL=2")
    assert days_or_rule("FREQ=MONTHLY;BYDAY=2TU") == (None, "FREQ=MONTHLY;BYDAY=2TU")
    assert days_or_rule("") == (None, "")


def test_the_own_rhythm_of_a_contact_as_a_rule() -> None:
    assert own_rhythm(STANDING) == ""
    assert own_rhythm(replace(STANDING, own_cadence=60)) == "FREQ=DAILY;INTERVAL=60"
    assert own_rhythm(replace(STANDING, own_cadence=30, own_rule="FREQ=MONTHLY")) == "FREQ=MONTHLY"


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", date(2025, 11, 25)),
        ("FREQ=WEEKLY;BYDAY=MO", date(2025, 11, 24)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,SA", date(2025, 11, 29)),
        ("FREQ=WEEKLY", date(2025, 11, 24)),
        ("FREQ=MONTHLY;BYDAY=2TU", date(2025, 11, 24)),
        ("", date(2025, 11, 24)),
    ],
)
def test_a_first_day_is_one_of_the_rule_s_weekdays(rule: str, day: date) -> None:
    assert aligned(date(2025, 11, 24), rule) == day
