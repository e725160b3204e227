"""The Today page on a window, over days made by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.services.readings import Today
from relbuilder.ui.answers import Answers
from relbuilder.ui.desk import Desk
from relbuilder.ui.today.page import TodayPage
from tests.ui.hand import Hand, settle


class FakeFeed(QObject):
    """Carries the day that a test hands it, and counts the looks it was asked for."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.today: Today | None = None
        self.looks = 0

    def look(self) -> None:
        self.looks += 1

    def carry(self, today: Today) -> None:
        """The day is this one now."""
        self.today = today
        self.changed.emit(today)
        settle()


@pytest.fixture
def feed(qapp: QApplication) -> FakeFeed:
    """A feed that a test feeds."""
    return FakeFeed()


@pytest.fixture
def page(desk: Desk, feed: FakeFeed, qtbot: QtBot) -> TodayPage:
    """The page at the width of a usual window, before its first day."""
    made = TodayPage(desk, feed, Answers(desk))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1376, 900)
    made.show()
    made.activateWindow()
    settle()
    return made


@pytest.fixture
def hand(page: TodayPage) -> Hand:
    """Works on the page."""
    return Hand(page)
