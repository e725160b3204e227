"""Choosing a day that is still to come: written, spoken, or clicked; what is none is said and chooses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from relbuilder.ui.days import named_day, qdate
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.widgets.day_panel import DayPanel, read_plain_day
from tests.ui.hand import Hand

TODAY = date(2025, 11, 24)
FRIDAY = date(2025, 11, 28)


@pytest.fixture
def danish_dates() -> Iterator[None]:
    """Dates as they are written in Denmark."""
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    yield
    QLocale.setDefault(before)


def _friday(text: str, _today: date) -> date | None:
    return FRIDAY if text == "friday" else None


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.panel = DayPanel("Until when?", "Put off", TODAY, _friday)
        qtbot.addWidget(self.panel)
        self.panel.show()
        self.panel.activateWindow()
        self.hand = Hand(self.panel)
        self.chosen: list[date] = []
        self.panel.chosen.connect(self.chosen.append)


@pytest.fixture
def bench(qtbot: QtBot, theme: ThemeController) -> Bench:
    return Bench(qtbot)


@pytest.mark.parametrize(("text", "day"), [("2025-12-05", date(2025, 12, 5)), ("friday", FRIDAY)])
def test_a_written_day_is_shown_as_understood_and_entered(bench: Bench, text: str, day: date) -> None:
    bench.hand.write("Until when?", text)
    assert named_day(day, TODAY) in bench.hand.words()
    assert bench.panel.calendar.selectedDate() == qdate(day)
    assert bench.hand.field("Until when?").text() == text
    bench.hand.key(Qt.Key.Key_Return)
    assert bench.chosen == [day]


def test_the_button_takes_what_stands_there(bench: Bench) -> None:
    bench.hand.press("Put off")
    assert bench.chosen == [TODAY + timedelta(days=1)]


@pytest.mark.parametrize("text", ["some day", "2025-11-24", "2025-11-01", "31 February"])
def test_what_is_no_day_to_come_is_said(bench: Bench, text: str) -> None:
    bench.hand.write("Until when?", text)
    bench.hand.key(Qt.Key.Key_Return)
    assert bench.chosen == []
    assert "Write a day after today, for example Friday or 1 March." in bench.hand.words()


def test_a_click_in_the_calendar_chooses(bench: Bench) -> None:
    bench.panel.calendar.clicked.emit(qdate(FRIDAY))
    assert bench.chosen == [FRIDAY]


def test_a_day_walked_to_takes_the_place_of_what_was_written(bench: Bench) -> None:
    bench.hand.write("Until when?", "some day")
    bench.panel.calendar.setSelectedDate(qdate(FRIDAY))
    assert bench.hand.field("Until when?").text() == ""
    bench.hand.press("Put off")
    assert bench.chosen == [FRIDAY]


def test_days_that_are_past_cannot_be_chosen(bench: Bench) -> None:
    bench.panel.calendar.setSelectedDate(qdate(TODAY))
    assert bench.panel.calendar.selectedDate() == qdate(TODAY + timedelta(days=1))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-03", date(2026, 1, 3)),
        ("1. marts", date(2026, 3, 1)),
        ("24. december", date(2025, 12, 24)),
        ("24 dec 2025", None),
        ("3. januar 2027", date(2027, 1, 3)),
        ("", None),
        ("i overmorgen", None),
    ],
)
def test_plain_dates_are_read_in_the_users_form(danish_dates: None, text: str, day: date | None) -> None:
    assert read_plain_day(text, TODAY) == day
