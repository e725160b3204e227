"""The tray's menu: what it offers, what each entry asks for, and that it keeps still and keeps nothing."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relbuilder.domain.reminder import Pause
from relbuilder.services.reminders import Snooze
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.tray import menu as module
from relbuilder.ui.tray.content import content_of
from relbuilder.ui.tray.menu import TrayMenu
from tests.ui.tray.conftest import clear_away
from tests.ui.tray.days import ALL, DAY, KAREN, REPORT, WATER, day_of

FULL = content_of(day_of(*ALL))
REST = content_of(day_of(*ALL[1:]))
SIGNALS = (
    "open",
    "today",
    "touch",
    "contact",
    "capture",
    "pause",
    "pause_day",
    "resume",
    "quit",
    "settle",
    "snooze",
)


class Kit:
    """A menu, and what it asked for."""

    def __init__(self) -> None:
        self.menu = TrayMenu()
        self.asked: list[tuple[Any, ...]] = []
        for name in SIGNALS:
            getattr(self.menu, f"{name}_wanted").connect(partial(self._note, name))

    def titles(self) -> list[str]:
        return titles(self.menu)

    def choose(self, *path: str) -> None:
        """Choose an entry by its title, and before it those of the menus it is in."""
        entry(self.menu, *path).trigger()

    def _note(self, name: str, *carried: Any) -> None:
        self.asked.append((name, *carried))


def titles(menu: QMenu) -> list[str]:
    return ["—" if action.isSeparator() else action.text() for action in menu.actions()]


def entry(menu: QMenu, *path: str) -> QAction:
    *menus, last = path
    for title in menus:
        inner = entry(menu, title).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    return next(action for action in menu.actions() if action.text() == last)


@pytest.fixture
def kit(theme: ThemeController, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Kit]:
    monkeypatch.setattr(module, "_REST_MS", 0)
    made = Kit()
    yield made
    made.menu.deleteLater()
    clear_away()


def test_it_offers_the_day_what_can_be_begun_and_the_way_out(kit: Kit) -> None:
    kit.menu.show_content(FULL)
    assert kit.titles() == [
        "Send the report on hedging costs · 5 day(s) over",
        "Thank Carl Petri · today",
        "Fatima Amari · today",
        "Renew the R&&D membership · today",
        "Anders Poulsen turns 41 · today",
        "and 2 more…",
        "—",
        "New touch…",
        "New contact…",
        "Capture…",
        "—",
        "Pause until",
        "—",
        "Open Relationship Builder",
        "Quit",
    ]
    assert kit.menu.defaultAction().text() == "Open Relationship Builder"


def test_before_the_first_look_it_says_nothing_of_the_day(kit: Kit) -> None:
    assert kit.titles() == [
        "New touch…",
        "New contact…",
        "Capture…",
        "—",
        "Open Relationship Builder",
        "Quit",
    ]


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        (("and 2 more…",), ("today",)),
        (("New touch…",), ("touch",)),
        (("New contact…",), ("contact",)),
        (("Capture…",), ("capture",)),
        (("Open Relationship Builder",), ("open",)),
        (("Quit",), ("quit",)),
        (("Pause until", "Tomorrow"), ("pause", date(2026, 11, 25))),
        (("Pause until", "Next Monday"), ("pause", date(2026, 11, 30))),
        (("Pause until", "In two weeks"), ("pause", date(2026, 12, 8))),
        (("Pause until", "Choose a day…"), ("pause_day",)),
        (("Pause until", "Until I say so"), ("pause", None)),
        ((FULL.lines[0].title, "Kept"), ("settle", REPORT.item)),
        ((FULL.lines[0].title, "Snooze", "In an hour"), ("snooze", REPORT.item, Snooze.HOUR)),
        ((FULL.lines[3].title.replace("&", "&&"), "Done"), ("settle", WATER.item)),
        (
            (FULL.lines[3].title.replace("&", "&&"), "Snooze", "Next week"),
            ("snooze", WATER.item, Snooze.NEXT_WEEK),
        ),
    ],
)
def test_every_entry_asks_for_what_it_says(kit: Kit, path: tuple[str, ...], asked: tuple[Any, ...]) -> None:
    kit.menu.show_content(FULL)
    kit.choose(*path)
    assert kit.asked == [asked]


def test_a_row_can_be_put_off_by_every_snooze(kit: Kit) -> None:
    kit.menu.show_content(content_of(day_of(KAREN)))
    row = entry(kit.menu, "Karen Nørby · 9 day(s) over").menu()
    assert isinstance(row, QMenu)
    assert titles(row) == ["Talked", "Snooze"]
    snooze = entry(row, "Snooze").menu()
    assert isinstance(snooze, QMenu)
    for action in snooze.actions():
        action.trigger()
    assert kit.asked == [("snooze", KAREN.item, choice) for choice in Snooze]


@pytest.mark.parametrize(("days", "monday"), [(5, 1), (6, 7), (0, 6)], ids=["Sunday", "Monday", "Tuesday"])
def test_next_monday_is_ahead_and_not_said_twice(kit: Kit, days: int, monday: int) -> None:
    today = DAY + timedelta(days=days)
    kit.menu.show_content(replace(FULL, day=today))
    pause = entry(kit.menu, "Pause until").menu()
    assert isinstance(pause, QMenu)
    for action in pause.actions()[:-2]:
        action.trigger()
    ends = [1, monday, 14] if monday != 1 else [1, 14]
    assert kit.asked == [("pause", today + timedelta(days=end)) for end in ends]


def test_a_pause_can_be_ended(kit: Kit) -> None:
    kit.menu.show_content(content_of(day_of(*ALL, pause=Pause(None, DAY, date(2027, 1, 3)))))
    assert "Pause until" not in kit.titles()
    assert not kit.menu.actions()[0].isEnabled()
    assert kit.titles()[0].startswith("Paused until")
    kit.choose("Resume")
    assert kit.asked == [("resume",)]


def test_an_empty_day_says_so(kit: Kit) -> None:
    kit.menu.show_content(content_of(day_of()))
    assert kit.titles()[0] == "Nothing today. A good day."
    assert not kit.menu.actions()[0].isEnabled()


def test_the_same_day_leaves_it_alone(kit: Kit) -> None:
    kit.menu.show_content(FULL)
    before = kit.menu.actions()
    kit.menu.show_content(content_of(day_of(*ALL)))
    assert kit.menu.actions() == before


def test_an_open_menu_keeps_still_until_it_is_closed(kit: Kit, qtbot: QtBot) -> None:
    kit.menu.show_content(FULL)
    kit.menu.popup(QPoint(0, 0))
    kit.menu.show_content(REST)
    assert kit.titles()[0] == FULL.lines[0].title
    kit.menu.hide()
    # Nothing goes at once, for what was chosen may still be on its way.
    assert kit.titles()[0] == FULL.lines[0].title
    qtbot.waitUntil(lambda: kit.titles()[0] == REST.lines[0].title)


def test_a_host_that_draws_the_menu_may_never_say_that_it_closed(kit: Kit, qtbot: QtBot) -> None:
    kit.menu.show_content(FULL)
    kit.menu.aboutToShow.emit()
    kit.menu.show_content(REST)
    assert kit.titles()[0] == FULL.lines[0].title
    # What is chosen closes it.
    kit.choose(FULL.lines[0].title, "Kept")
    assert kit.asked == [("settle", REPORT.item)]
    qtbot.waitUntil(lambda: kit.titles()[0] == REST.lines[0].title)


def test_it_is_not_taken_to_be_open_for_ever(kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_OPEN_MS", 1)
    kit.menu.show_content(FULL)
    kit.menu.aboutToShow.emit()
    kit.menu.show_content(REST)
    qtbot.waitUntil(lambda: kit.titles()[0] == REST.lines[0].title)


def test_a_menu_that_is_seen_keeps_still_however_long(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_OPEN_MS", 1)
    kit.menu.show_content(FULL)
    kit.menu.popup(QPoint(0, 0))
    kit.menu.show_content(REST)
    with qtbot.waitSignals([kit.menu._stillness.timeout] * 2):
        pass
    assert kit.titles()[0] == FULL.lines[0].title
    kit.menu.hide()


def test_it_opens_with_the_latest_content(kit: Kit) -> None:
    kit.menu.show_content(FULL)
    kit.menu.aboutToShow.emit()
    kit.menu.show_content(REST)
    kit.menu.aboutToShow.emit()
    assert kit.titles()[0] == REST.lines[0].title


def test_a_change_from_within_a_choice_harms_nothing(kit: Kit) -> None:
    """Where everything runs in one thread, the answer changes the day before the click is over."""
    kit.menu.show_content(FULL)

    def answer(_item: object) -> None:
        kit.menu.show_content(REST)

    kit.menu.settle_wanted.connect(answer)
    kit.choose(FULL.lines[0].title, "Kept")
    clear_away()
    assert kit.titles()[0] == REST.lines[0].title
    kit.choose(REST.lines[0].title, "Done")
    assert [carried[0] for carried in kit.asked] == ["settle", "settle"]


def test_hundreds_of_days_leave_nothing_behind(kit: Kit) -> None:
    def there() -> tuple[int, int, int]:
        clear_away()
        gc.collect()
        wrappers = sum(isinstance(thing, QAction | QMenu) for thing in gc.get_objects())
        return wrappers, len(kit.menu.findChildren(QMenu)), len(kit.menu.findChildren(QAction))

    for content in (FULL, REST) * 2:
        kit.menu.show_content(content)
        clear_away()
    before = there()
    for content in (FULL, REST) * 150:
        kit.menu.show_content(content)
        clear_away()
    after = there()
    assert after[1:] == before[1:]
    assert after[0] <= before[0] + 20
