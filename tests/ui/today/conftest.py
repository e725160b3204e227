"""The Today page on a window, over days made by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.services.readings import Today
from relbuilder.ui.answers import Answers
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.today.page import TodayPage
from tests.ui.conftest import FakeShell
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
def preferences(tmp_path: Path, theme: ThemeController, shell: FakeShell) -> Preferences:
    """Settings in a folder of their own, in English."""
    paths = Paths(tmp_path)
    made = Preferences(paths, SettingsFile(paths.settings), theme, shell.tell_problem)
    made.change(language="en")
    return made


@pytest.fixture
def feed(qapp: QApplication) -> FakeFeed:
    """A feed that a test feeds."""
    return FakeFeed()


@pytest.fixture
def page(desk: Desk, feed: FakeFeed, preferences: Preferences, qtbot: QtBot) -> TodayPage:
    """The page at the width of a usual window, before its first day."""
    made = TodayPage(desk, feed, Answers(desk), preferences)  # type: ignore[arg-type]
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
