"""Sentences about the whole day. Without a translation English plurals keep their brackets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from relbuilder.domain.reminder import Pause, ReminderKind
from relbuilder.services.readings import Row
from relbuilder.ui.row_wording import When
from relbuilder.ui.today.wording import day_sentence, later_words, number_word, progress_words
from tests.ui.today.days import (
    DAY,
    ZONE,
    call_done,
    date_row,
    day_of,
    person_row,
    promise_row,
    put_off,
    reminder_row,
    rich_day,
    somebody,
)

WHEN = When(DAY, ZONE, 4)
ANNA = somebody("Anna Berg", minutes_per_touch=20)


def test_a_day_is_told_in_the_order_of_the_page() -> None:
    assert day_sentence(rich_day()) == (
        "Two promise(s), one thank-you(s), one follow-up(s), one birthday(s) and two person(s). About 1 h 45 min."
    )


def test_one_thing_alone_needs_no_and() -> None:
    assert day_sentence(day_of(person_row(ANNA))) == "One person(s). About 20 min."


def test_promises_take_no_time_that_anybody_knows() -> None:
    assert day_sentence(day_of(promise_row("Write", ANNA))) == "One promise(s)."


def test_other_dates_are_no_birthdays() -> None:
    day = day_of(date_row(ANNA, "anniversary"), planned_minutes=0)
    assert day_sentence(day) == "One date(s)."


def test_own_reminders_are_counted() -> None:
    assert day_sentence(day_of(reminder_row(ReminderKind.OWN, "Pay the fee"))) == "One reminder(s)."


def test_an_empty_day_says_so() -> None:
    assert day_sentence(day_of()) == "Nothing today."
    assert day_sentence(day_of(done=[call_done()])) == "Nothing more today."


def test_numbers_are_words_up_to_twelve() -> None:
    assert [number_word(number) for number in (1, 2, 12, 13, 300)] == ["one", "two", "twelve", "13", "300"]


def test_progress_counts_what_is_done_and_what_is_left() -> None:
    day = day_of(done=[call_done(minutes=25)], planned_minutes=70)
    assert progress_words(day) == "25 min done of 1 h 35 min. Your day has 48 min."


def test_a_pause_is_said_instead_of_what_is_left() -> None:
    assert day_sentence(day_of(pause=Pause(None, DAY, None))) == "Everything is paused."


def test_who_finds_no_place_this_week_is_not_promised_one() -> None:
    many = replace(day_of(later=[person_row(ANNA, 1)]), later_count=31)
    assert later_words(many, WHEN) == "31 more can wait until later"
    assert later_words(replace(many, later_count=30), WHEN) == "30 more can wait until later this week"
    assert later_words(replace(many, later_count=8, people_a_day=0), WHEN) == "8 more can wait until later"


@pytest.mark.parametrize(
    ("later", "words"),
    [
        ([person_row(ANNA, 1)], "7 more can wait until later this week"),
        (
            [put_off(person_row(ANNA), datetime(2025, 11, 30, 8, 0, tzinfo=UTC))],
            "7 more can wait until later this week",
        ),
        ([put_off(person_row(ANNA), datetime(2025, 12, 1, 8, 0, tzinfo=UTC))], "7 more can wait until later"),
    ],
)
def test_this_week_is_only_promised_where_it_holds(later: list[Row], words: str) -> None:
    assert later_words(replace(day_of(later=later), later_count=7), WHEN) == words
