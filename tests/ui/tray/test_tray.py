"""The program in the tray: it shows the day, passes on what was chosen, and lives without a tray."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from relbuilder.domain.reminder import Pause
from relbuilder.services.reminders import Snooze
from relbuilder.ui.theme import DARK, LIGHT, ThemeController, ThemeMode
from relbuilder.ui.theme.tokens import activate
from relbuilder.ui.tray import system_tray as system_module
from relbuilder.ui.tray.icon import Ground, tray_icon
from relbuilder.ui.tray.menu import TrayMenu
from relbuilder.ui.tray.system_tray import SystemTray
from relbuilder.ui.tray.tray import Tray
from tests.ui.tray.conftest import FakeSystem
from tests.ui.tray.days import ALL, DAY, REPORT, day_of
from tests.ui.tray.test_menu import entry


def picture(system: FakeSystem) -> QImage:
    return system.dressed[-1][0].pixmap(32, 32).toImage()


def drawn(count: int, ground: Ground = Ground.LIGHT, *, paused: bool = False) -> QImage:
    return tray_icon(count, ground, paused=paused).pixmap(32, 32).toImage()


def test_it_shows_the_day(tray: Tray, system: FakeSystem) -> None:
    assert tray.available
    assert system.dressed[-1][1] == "Relationship Builder"
    tray.show_today(day_of(*ALL))
    assert system.dressed[-1][1] == "Relationship Builder: 7 today"
    assert picture(system) == drawn(7)
    assert system.menu is not None
    assert entry(system.menu, "and 2 more…").isEnabled()


def test_a_pause_shows(tray: Tray, system: FakeSystem) -> None:
    tray.show_today(day_of(*ALL, pause=Pause(None, DAY, date(2027, 1, 3))))
    assert "paused" in system.dressed[-1][1]
    assert picture(system) == drawn(0, paused=True)


def test_what_looks_the_same_is_not_shown_again(tray: Tray, system: FakeSystem) -> None:
    tray.show_today(day_of(*ALL))
    shown = len(system.dressed)
    tray.show_today(replace(day_of(*ALL), done_minutes=25))
    assert len(system.dressed) == shown


def test_a_tray_that_comes_up_later_shows_the_day_as_it_is_then(
    theme: ThemeController, system: FakeSystem, qtbot: QtBot
) -> None:
    system.there = False
    tray = Tray(theme, system)
    tray.show_today(day_of(*ALL))
    tray.look_for_tray()
    assert not tray.available
    assert not system.is_up()
    system.there = True
    with qtbot.waitSignal(tray.availability_changed) as found:
        tray.look_for_tray()
    assert found.args == [True]
    assert system.is_up()
    assert system.dressed[-1][1] == "Relationship Builder: 7 today"
    system.there = False
    with qtbot.waitSignal(tray.availability_changed) as lost:
        tray.look_for_tray()
    assert lost.args == [False]
    tray.close()


def test_what_is_chosen_is_passed_on(tray: Tray, system: FakeSystem) -> None:
    asked: list[tuple[Any, ...]] = []

    def note(name: str, *carried: Any) -> None:
        asked.append((name, *carried))

    nothing = ("open", "today", "touch", "contact", "capture", "pause_day", "resume", "quit")
    for name in (*nothing, "pause", "settle", "snooze"):
        getattr(tray, f"{name}_requested").connect(partial(note, name))
    menu = system.menu
    assert isinstance(menu, TrayMenu)
    for name in nothing:
        getattr(menu, f"{name}_wanted").emit()
    menu.pause_wanted.emit(date(2027, 1, 3))
    menu.pause_wanted.emit(None)
    menu.settle_wanted.emit(REPORT.item)
    menu.snooze_wanted.emit(REPORT.item, Snooze.HOUR)
    system.clicked.emit()
    assert asked == [
        *[(name,) for name in nothing],
        ("pause", date(2027, 1, 3)),
        ("pause", None),
        ("settle", REPORT.item),
        ("snooze", REPORT.item, Snooze.HOUR),
        ("open",),
    ]


@pytest.fixture
def schemes(theme: ThemeController, monkeypatch: pytest.MonkeyPatch) -> Iterator[ThemeController]:
    """A theme that changes without the system."""
    yield theme
    monkeypatch.undo()
    activate(LIGHT)


@pytest.mark.parametrize(
    ("mode", "tokens", "platform", "ground"),
    [
        (ThemeMode.SYSTEM, LIGHT, "linux", Ground.LIGHT),
        (ThemeMode.SYSTEM, DARK, "linux", Ground.DARK),
        (ThemeMode.DARK, DARK, "linux", Ground.LIGHT),
        (ThemeMode.SYSTEM, DARK, "darwin", Ground.TEMPLATE),
    ],
)
def test_it_follows_the_systems_scheme_and_not_the_programs(
    tray: Tray,
    system: FakeSystem,
    schemes: ThemeController,
    monkeypatch: pytest.MonkeyPatch,
    mode: ThemeMode,
    tokens: Any,
    platform: str,
    ground: Ground,
) -> None:
    tray.show_today(day_of(*ALL))
    monkeypatch.setattr(schemes, "_mode", mode)
    monkeypatch.setattr(sys, "platform", platform)
    activate(tokens)
    schemes.changed.emit()
    assert picture(system) == drawn(7, ground)


def test_it_leaves(theme: ThemeController, system: FakeSystem) -> None:
    tray = Tray(theme, system)
    tray.close()
    assert not system.is_up()
    shown = len(system.dressed)
    theme.changed.emit()
    assert len(system.dressed) == shown


def test_without_a_screen_there_is_no_tray(theme: ThemeController) -> None:
    tray = Tray(theme)
    tray.show_today(day_of(*ALL))
    assert not tray.available
    tray.close()


@pytest.mark.parametrize(
    ("reason", "platform", "opens"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, "linux", True),
        (QSystemTrayIcon.ActivationReason.Trigger, "darwin", False),
        (QSystemTrayIcon.ActivationReason.Context, "linux", False),
        (QSystemTrayIcon.ActivationReason.DoubleClick, "win32", True),
    ],
)
def test_only_a_plain_click_opens_whether_or_not_it_counts_as_the_second_of_two(
    qapp: object,
    monkeypatch: pytest.MonkeyPatch,
    reason: QSystemTrayIcon.ActivationReason,
    platform: str,
    opens: bool,
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    system = SystemTray()
    clicks: list[None] = []
    system.clicked.connect(partial(clicks.append, None))
    system._activated(reason)
    assert bool(clicks) is opens


@pytest.mark.parametrize(("watcher", "asked"), [(False, 0), (True, 1)])
def test_on_wayland_qt_is_not_asked_before_there_is_a_watcher(
    qapp: object, monkeypatch: pytest.MonkeyPatch, watcher: bool, asked: int
) -> None:
    questions: list[None] = []

    class Icon:
        @staticmethod
        def isSystemTrayAvailable() -> bool:
            questions.append(None)
            return True

    class Gui:
        @staticmethod
        def platformName() -> str:
            return "wayland"

    monkeypatch.setattr(system_module, "QSystemTrayIcon", Icon)
    monkeypatch.setattr(system_module, "QGuiApplication", Gui)
    monkeypatch.setattr(system_module, "_has_watcher", lambda: watcher)
    assert SystemTray().available() is watcher
    assert len(questions) == asked
