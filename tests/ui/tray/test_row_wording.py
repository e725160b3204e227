"""The few words for when something is due and for having done it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QTime

from relbuilder.domain.reminder import ItemKind
from relbuilder.services.readings import Row
from relbuilder.ui.tray.row_wording import done_word, shortened, when
from tests.ui.tray.days import ANDERS, DAY, FATIMA, JENS, KAREN, REPORT, date_row, reminder_row


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (KAREN, "9 day(s) over"),
        (REPORT, "5 day(s) over"),
        (JENS, "today"),
        (FATIMA, "today"),
        (ANDERS, "today"),
        (date_row(6, "Anders Poulsen", ahead=1), "tomorrow"),
        (date_row(6, "Anders Poulsen", ahead=3), "in 3 day(s)"),
        (date_row(6, "Anders Poulsen", ahead=-1), "yesterday"),
        (date_row(6, "Anders Poulsen", ahead=-3), "3 day(s) ago"),
    ],
)
def test_when_something_is_due(row: Row, words: str) -> None:
    assert when(row, DAY) == words


def test_a_reminder_of_today_says_its_time_where_the_user_is() -> None:
    at = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)
    local = at.astimezone()
    row = reminder_row(5, "Call the bank", at=at)
    shown = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    assert when(row, DAY) == shown
    # Of an older one the day matters more.
    assert when(row, DAY + timedelta(days=2)) == "2 day(s) over"


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (ItemKind.PROMISE, "Kept"),
        (ItemKind.PERSON, "Talked"),
        (ItemKind.FOLLOW_UP, "Done"),
        (ItemKind.THANK_YOU, "Done"),
        (ItemKind.REMINDER, "Done"),
        (ItemKind.DATE, "Done"),
    ],
)
def test_done_is_called_for_what_it_does(kind: ItemKind, word: str) -> None:
    assert done_word(kind) == word


def test_shortening_keeps_to_one_line() -> None:
    assert shortened("abcdef", 6) == "abcdef"
    assert shortened("abcdefg", 6) == "abcde…"
    assert shortened("abcd efg", 6) == "abcd…"
    assert shortened(" ab\n  cd ", 6) == "ab cd"
