"""What each kind of thing due is called."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QTime

from relbuilder.domain.agenda import Item
from relbuilder.domain.reminder import ItemKey, ItemKind, ReminderKind
from relbuilder.services.readings import Row
from relbuilder.ui.tray.row_wording import done_word, headline, step_words, when, written
from tests.ui.tray.days import (
    ANDERS,
    DAY,
    FATIMA,
    JENS,
    KAREN,
    REPORT,
    THANKS,
    WATER,
    date_row,
    promise_row,
    reminder_row,
    someone,
)


@pytest.mark.parametrize(
    ("row", "title", "time"),
    [
        (REPORT, "Send the report on hedging costs", "5 day(s) over"),
        (THANKS, "Thank Carl Petri", "today"),
        (
            reminder_row(3, "Thank Carl for Novia", "Carl Petri", kind=ReminderKind.THANK_YOU),
            "Thank Carl for Novia",
            "today",
        ),
        (FATIMA, "Fatima Amari", "second follow-up"),
        (WATER, "Renew the R&D membership", "today"),
        (reminder_row(8, "", "Mette Holm"), "Mette Holm", "today"),
        (ANDERS, "Anders Poulsen turns 41", "today"),
        (date_row(6, "Anders Poulsen"), "Anders Poulsen’s birthday", "today"),
        (date_row(6, "Anders Poulsen", year=DAY.year), "Anders Poulsen’s birthday", "today"),
        (date_row(6, "Anders Poulsen", ahead=1), "Anders Poulsen’s birthday", "tomorrow"),
        (
            date_row(6, "Anders Poulsen", label="anniversary", ahead=3),
            "Anders Poulsen: anniversary",
            "in 3 day(s)",
        ),
        (date_row(6, "Anders Poulsen", label="Jubilæum"), "Anders Poulsen: Jubilæum", "today"),
        (KAREN, "Karen Nørby", "9 day(s) over"),
        (JENS, "Jens Ravn", "today"),
    ],
)
def test_every_kind_says_what_and_when(row: Row, title: str, time: str) -> None:
    assert (headline(row), when(row, DAY)) == (title, time)


def test_a_reminder_of_today_says_its_time_where_the_user_is() -> None:
    at = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)
    local = at.astimezone()
    row = reminder_row(5, "Call the bank", at=at)
    shown = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    assert when(row, DAY) == shown
    # Of an older one the day matters more.
    assert when(row, DAY + timedelta(days=2)) == "2 day(s) over"


@pytest.mark.parametrize(
    ("step", "words"),
    [(1, "first follow-up"), (2, "second follow-up"), (3, "third follow-up"), (0, "follow-up")],
)
def test_follow_ups_are_counted(step: int, words: str) -> None:
    assert step_words(reminder_row(4, "", "Fatima Amari", kind=ReminderKind.FOLLOW_UP, step=step)) == words


def test_a_date_whose_contact_changed_it_meanwhile_keeps_its_label() -> None:
    key = ItemKey(ItemKind.DATE, 6, DAY, "birthday")
    assert headline(Row(Item(key, 6, DAY), someone(6, "Anders Poulsen"))) == "Anders Poulsen’s birthday"


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (ItemKind.PROMISE, "Kept"),
        (ItemKind.PERSON, "Talked"),
        (ItemKind.FOLLOW_UP, "Talked"),
        (ItemKind.THANK_YOU, "Done"),
        (ItemKind.REMINDER, "Done"),
        (ItemKind.DATE, "Done"),
    ],
)
def test_done_is_called_for_what_it_does(kind: ItemKind, word: str) -> None:
    assert done_word(kind) == word


def test_own_words_come_in_one_line() -> None:
    assert written(promise_row(2, " Send\n the  report ", "Mette Holm")) == "Send the report"
    assert written(KAREN) == written(ANDERS) == ""
