"""The week in bars and in a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from relbuilder.services.readings import DayDone
from relbuilder.ui.theme import ThemeController, active
from relbuilder.ui.today.week import WeekBars, WeekSection, day_words, week_words
from tests.ui.hand import Hand
from tests.ui.today.days import DAY, day_of, week_of


def test_the_sentence_sets_done_against_given_and_asked() -> None:
    assert week_words(week_of((25, 0, 0, 0, 0))) == (
        "1 of 10 touch(es), 25 min of 4 h. Your board asks for 9 a week."
    )


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (0.0, ""),
        (0.08, " Your board asks for less than one a week."),
        (0.6, " Your board asks for 1 a week."),
    ],
)
def test_a_board_that_asks_for_little_says_so(asked: float, words: str) -> None:
    assert week_words(replace(week_of((25, 0, 0, 0, 0)), asked=asked)) == (
        f"1 of 10 touch(es), 25 min of 4 h.{words}"
    )


def test_a_day_in_words() -> None:
    assert day_words(DayDone(DAY, 2, 70)) == f"{QLocale().dayName(1)}: 2 touch(es), 1 h 10 min"


def test_screen_readers_get_every_day(qtbot: QtBot) -> None:
    section = WeekSection()
    qtbot.addWidget(section)
    section.show_day(day_of(week=week_of((25, 0, 45, 0, 0))))
    (bars,) = Hand(section).window.findChildren(WeekBars)
    assert bars.accessibleName().count("touch(es)") == 5


def test_a_bar_is_as_high_as_the_days_minutes(qtbot: QtBot, theme: ThemeController) -> None:
    bars = WeekBars()
    qtbot.addWidget(bars)
    bars.resize(260, bars.sizeHint().height())
    bars.show_week(day_of(week=week_of((24, 0, 48, 12, 0)), daily_minutes=48))
    image = bars.grab().toImage()
    heights = [_ink(image, place, bars) for place in range(5)]
    monday, tuesday, wednesday, thursday, friday = heights
    assert wednesday > monday > thursday > 0
    assert tuesday == friday == 0


def _ink(image: QImage, place: int, bars: WeekBars) -> int:
    """How many pixels of a day's middle are in the accent's colour."""
    column = bars._column(place)
    x, accent = int(column.center().x()), QColor(active().accent)
    lowest = int(column.bottom()) - bars.fontMetrics().height()
    return sum(image.pixelColor(x, y) == accent for y in range(lowest))
