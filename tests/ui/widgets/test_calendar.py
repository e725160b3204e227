"""The month to choose a day from: what is drawn, and that it follows the theme."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from relbuilder.ui.days import qdate
from relbuilder.ui.theme import ThemeController, ThemeMode, active
from relbuilder.ui.widgets.calendar import Calendar

TODAY = date(2025, 11, 24)


@pytest.fixture
def calendar(qtbot: QtBot, theme: ThemeController) -> Calendar:
    made = Calendar("A day", TODAY, date(2025, 11, 25))
    qtbot.addWidget(made)
    made.show()
    return made


def _drawn(calendar: Calendar, day: date) -> set[str]:
    """The colours of one day's cell."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    calendar.paintCell(painter, QRect(0, 0, 40, 30), qdate(day))
    painter.end()
    return {image.pixelColor(x, y).name() for x in range(40) for y in range(30)}


def _is_green(name: str) -> bool:
    color = QColor(name)
    return color.green() > color.red() + 20 and color.green() > color.blue() + 5


def test_the_chosen_day_is_filled_and_today_wears_a_ring(calendar: Calendar) -> None:
    accent, ground = active().accent.name(), active().surface.name()
    assert accent in _drawn(calendar, date(2025, 11, 25))
    assert any(_is_green(color) for color in _drawn(calendar, TODAY))
    assert not any(_is_green(color) for color in _drawn(calendar, date(2025, 11, 20)))
    assert accent not in _drawn(calendar, date(2025, 11, 26))
    assert ground in _drawn(calendar, date(2025, 11, 26))


def test_what_cannot_be_chosen_is_faint(calendar: Calendar) -> None:
    text = active().text.name()
    assert text in _drawn(calendar, date(2025, 11, 28))
    assert text not in _drawn(calendar, date(2025, 11, 20))
    assert text not in _drawn(calendar, date(2025, 12, 28))


def test_it_follows_the_theme(calendar: Calendar, theme: ThemeController) -> None:
    theme.set_mode(ThemeMode.DARK)
    try:
        assert active().surface.name() in calendar.styleSheet()
        assert active().surface.name() in _drawn(calendar, date(2025, 11, 26))
    finally:
        theme.set_mode(ThemeMode.LIGHT)
    assert active().surface.name() in calendar.styleSheet()


def test_its_arrows_are_of_the_family(calendar: Calendar) -> None:
    names = ("qt_calendar_prevmonth", "qt_calendar_nextmonth")
    steps = [calendar.findChild(QToolButton, name) for name in names]
    assert all(isinstance(step, QToolButton) and not step.icon().isNull() for step in steps)
    assert calendar.accessibleName() == "A day"
