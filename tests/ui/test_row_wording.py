"""What a row says, for each kind of thing that falls due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from relbuilder.domain.contact import Origin
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.readings import Row
from relbuilder.ui.row_wording import RowWords, Tone, When, words_of
from tests.ui.today.days import (
    DAY,
    ZONE,
    date_row,
    person_row,
    promise_row,
    put_off,
    reminder_row,
    somebody,
    talk,
)

KAREN = somebody(
    "Karen Nørby",
    tier=Tier.GOOD_TO_KNOW,
    title="Head of Finance",
    organisation="Grundfeld",
    moisture=0.35,
    last_touch=talk(date(2025, 5, 19), note="her move\nto Aarhus"),
)


@pytest.fixture(autouse=True)
def danish_english() -> object:
    """English as it is written in Denmark."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_DK"))
    yield
    QLocale.setDefault(before)


def said(row: Row) -> RowWords:
    return words_of(row, When(DAY, ZONE, 4))


def test_a_person_comes_with_position_and_last_talk() -> None:
    words = said(person_row(KAREN, 9))
    assert words.title == "Karen Nørby"
    assert words.detail == "Head of Finance, Grundfeld. Last: call, 19 May, her move to Aarhus"
    assert (words.when, words.tone, words.filled) == ("9 day(s) over", Tone.OVER, 2)


def test_a_person_without_any_talk_says_so() -> None:
    assert said(person_row(somebody("Bo Dahl"))).detail == "No talk logged yet"


def test_a_promise_names_whom_and_when() -> None:
    words = said(promise_row("Send the report", KAREN, 5, made_on=date(2025, 10, 6)))
    assert words.title == "Send the report"
    assert words.detail == "to Karen Nørby, promised 6 October"
    assert (words.when, words.tone, words.filled) == ("5 day(s) over", Tone.OVER, None)


def test_what_is_due_today_stands_out_and_what_is_ahead_does_not() -> None:
    assert said(promise_row("Send it", KAREN)).tone is Tone.NOW
    ahead = said(promise_row("Send it", KAREN, -1))
    assert (ahead.when, ahead.tone) == ("tomorrow", Tone.QUIET)


@pytest.mark.parametrize(
    ("step", "words"),
    [(1, "First follow-up"), (2, "Second follow-up"), (3, "Third follow-up"), (0, "Follow-up")],
)
def test_a_follow_up_says_which_and_how_you_met(step: int, words: str) -> None:
    met = somebody("Fatima Amari", origin=Origin(where="Finansdagen", on=date(2025, 11, 10)))
    said_now = said(reminder_row(ReminderKind.FOLLOW_UP, "", met, step=step))
    assert said_now.title == "Fatima Amari"
    assert said_now.detail == f"{words}. Met at Finansdagen, 10 November"
    assert said_now.filled is not None


def test_a_follow_up_of_somebody_met_nowhere_has_their_position() -> None:
    assert said(reminder_row(ReminderKind.FOLLOW_UP, "", KAREN, step=1)).detail == (
        "First follow-up. Head of Finance, Grundfeld"
    )


def test_a_thank_you_is_in_the_users_words_or_names_whom() -> None:
    assert said(reminder_row(ReminderKind.THANK_YOU, "Thank Karen for the tip", KAREN)).title == (
        "Thank Karen for the tip"
    )
    assert said(reminder_row(ReminderKind.THANK_YOU, "", KAREN)).title == "Thank Karen Nørby"


def test_a_reminder_about_nobody_is_only_its_text() -> None:
    words = said(reminder_row(ReminderKind.OWN, "Pay the alumni fee", over=2))
    assert (words.title, words.detail, words.when) == ("Pay the alumni fee", "", "2 day(s) over")


def test_a_reminder_with_a_time_shows_it_on_its_day() -> None:
    at = datetime(2025, 11, 24, 13, 30, tzinfo=UTC)
    assert said(reminder_row(ReminderKind.OWN, "Ring the bank", at=at)).when in ("14.30", "14:30")
    assert said(reminder_row(ReminderKind.OWN, "Ring the bank", at=at, over=1)).when == "1 day(s) over"


def test_missed_ones_are_told_once() -> None:
    words = said(reminder_row(ReminderKind.OWN, "Water the plants", KAREN, missed=3))
    assert words.detail.endswith("Stands for 3 earlier one(s) too")


@pytest.mark.parametrize(
    ("row", "title"),
    [
        (date_row(KAREN), "Karen Nørby turns 41"),
        (date_row(KAREN, ahead=-2), "Karen Nørby turned 41"),
        (date_row(KAREN, year=None), "Birthday of Karen Nørby"),
        (date_row(KAREN, "anniversary"), "Karen Nørby: anniversary"),
        (date_row(KAREN, "Nameday"), "Karen Nørby: Nameday"),
    ],
)
def test_dates(row: Row, title: str) -> None:
    assert said(row).title == title


def test_a_date_that_has_passed_is_not_late() -> None:
    words = said(date_row(KAREN, ahead=-2))
    assert (words.when, words.tone) == ("2 day(s) ago", Tone.QUIET)


def test_a_date_to_come_says_in_how_many_days() -> None:
    assert said(date_row(KAREN, ahead=3)).when == "in 3 day(s)"


def test_what_is_put_off_says_until_when_and_is_never_late() -> None:
    words = said(put_off(person_row(KAREN, 9), datetime(2025, 11, 27, 8, 0, tzinfo=UTC)))
    assert (words.when, words.tone) == ("until Thursday", Tone.QUIET)


def test_far_days_are_dates() -> None:
    assert said(person_row(KAREN, -60)).when == QLocale().toString(
        QLocale().toDate("2026-01-23", "yyyy-MM-dd"), QLocale.FormatType.ShortFormat
    )


def test_all_of_it_is_spoken() -> None:
    spoken = said(person_row(KAREN, 9)).spoken
    assert spoken == (
        "Karen Nørby. Head of Finance, Grundfeld. Last: call, 19 May, her move to Aarhus. 9 day(s) over. "
        "Moisture 2 of 5"
    )


def test_a_meeting_is_named() -> None:
    met = replace(KAREN, last_touch=talk(date(2024, 11, 24), TouchKind.MEETING))
    assert said(person_row(met)).detail.endswith("Last: meeting, 24 November 2024")
