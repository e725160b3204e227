"""A tray that nobody needs a panel for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from relbuilder.ui.theme import ThemeController
from relbuilder.ui.tray.system_tray import SystemTray
from relbuilder.ui.tray.tray import Tray


class FakeSystem(SystemTray):
    """A system whose tray comes and goes as a test likes; remembers what it was shown."""

    def __init__(self, *, there: bool = True) -> None:
        super().__init__()
        self.there = there
        self.menu: QMenu | None = None
        self.dressed: list[tuple[QIcon, str]] = []
        self.said: list[tuple[str, str]] = []

    def is_up(self) -> bool:
        return self.menu is not None

    def available(self) -> bool:
        return self.there

    def put_up(self, menu: QMenu, icon: QIcon, tooltip: str) -> None:
        self.menu = menu
        self.dress(icon, tooltip)

    def dress(self, icon: QIcon, tooltip: str) -> None:
        self.dressed.append((icon, tooltip))

    def can_say(self) -> bool:
        return self.there

    def say(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def take_down(self) -> None:
        self.menu = None


@pytest.fixture
def system() -> Iterator[FakeSystem]:
    """A system with a tray."""
    made = FakeSystem()
    yield made
    made.deleteLater()


@pytest.fixture
def tray(system: FakeSystem, theme: ThemeController, qtbot: QtBot) -> Iterator[Tray]:
    """The program's place in it."""
    made = Tray(theme, system)
    yield made
    made.close()
    made.deleteLater()
    clear_away()


def clear_away() -> None:
    """Let go of what is to be deleted later."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
