"""The command palette by itself: what is found, how one walks through it, what is chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.commands.entry import Entry, of_actions, of_buttons
from relbuilder.ui.commands.palette import Palette
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.widgets.plain_list import ASIDE


def nothing() -> None:
    """Done by entries that nobody chooses."""


ENTRIES = [
    Entry("Board", nothing, keys="Ctrl+1"),
    Entry("Import", nothing, keys="Ctrl+I"),
    Entry("Reminders", nothing, "Settings"),
    Entry("Søg og find", nothing),
    Entry("Important dates", nothing, "Settings"),
    *(Entry(f"Number {number}", nothing) for number in range(20)),
]


@pytest.fixture
def palette(theme: ThemeController, qtbot: QtBot) -> Palette:
    made = Palette(ENTRIES)
    qtbot.addWidget(made)
    made.show()
    made.line.setFocus()
    return made


def lines(palette: Palette) -> list[str]:
    return [entry.line for entry in palette.found()]


def press(palette: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(palette.line, key)


def test_without_a_letter_everything_is_there(palette: Palette) -> None:
    assert palette.found() == ENTRIES
    assert palette.current() == ENTRIES[0]
    assert palette.list.model().index(0, 0).data(ASIDE) == "Ctrl+1"


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("imp", ["Import", "Settings: Important dates"]),
        ("settings", ["Settings: Reminders", "Settings: Important dates"]),
        ("set rem", ["Settings: Reminders"]),
        ("soeg", ["Søg og find"]),
        ("SØG", ["Søg og find"]),
        ("ort", ["Import", "Settings: Important dates"]),
        ("import board", []),
    ],
)
def test_letters_find_what_is_called_so(palette: Palette, sought: str, found: list[str]) -> None:
    QTest.keyClicks(palette.line, sought)
    assert lines(palette) == found


def test_what_begins_so_comes_before_what_only_holds_it(palette: Palette) -> None:
    QTest.keyClicks(palette.line, "re")
    assert lines(palette)[0] == "Settings: Reminders"


def test_keys_walk_round_and_pages_do_not(palette: Palette) -> None:
    press(palette, Qt.Key.Key_Up)
    assert palette.current() == ENTRIES[-1]
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert palette.current() == ENTRIES[1]
    press(palette, Qt.Key.Key_PageDown)
    assert palette.current() == ENTRIES[9]
    press(palette, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert palette.current() == ENTRIES[0]


@pytest.fixture
def chosen(palette: Palette) -> list[Entry]:
    told: list[Entry] = []
    palette.chosen.connect(told.append)
    return told


def test_enter_chooses_and_so_does_a_click(palette: Palette, chosen: list[Entry]) -> None:
    QTest.keyClicks(palette.line, "imp")
    press(palette, Qt.Key.Key_Return)
    place = palette.list.visualRect(palette.list.model().index(1, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [entry.line for entry in chosen] == ["Import", "Settings: Important dates"]


def test_nothing_found_is_said_and_chooses_nothing(palette: Palette, chosen: list[Entry]) -> None:
    high = palette.sizeHint().height()
    QTest.keyClicks(palette.line, "xyz")
    assert not palette.list.isVisible()
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert chosen == []
    assert palette.sizeHint().height() == high


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    made = QMenu()
    qtbot.addWidget(made)
    made.addAction("&Open…").setShortcut(QKeySequence("Ctrl+O"))
    made.addSeparator()
    made.addAction("Not now").setEnabled(False)
    made.addMenu("Move to").addAction("This && that")
    return made


def test_a_menu_gives_what_can_be_done_now(menu: QMenu) -> None:
    entries = list(of_actions(menu.actions(), "Karen"))
    assert [entry.line for entry in entries] == ["Karen: Open", "Karen: Move to: This & that"]
    assert entries[0].keys == "Ctrl+O"


def test_an_entry_does_what_its_action_does(menu: QMenu) -> None:
    done: list[str] = []
    action: QAction = menu.actions()[0]
    action.triggered.connect(lambda: done.append("open"))
    (entry, *_) = of_actions(menu.actions())
    entry.call()
    assert done == ["open"]


def test_buttons_that_can_be_pressed_are_offered(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    layout = QVBoxLayout(place)
    done: list[str] = []

    def button(words: str, call: Callable[[], object]) -> QPushButton:
        made = QPushButton(words)
        made.clicked.connect(call)
        layout.addWidget(made)
        return made

    button("Write…", lambda: done.append("write"))
    button("", nothing).setAccessibleName("Close")
    button("Grey", nothing).setEnabled(False)
    layout.addWidget(QRadioButton("One of many"))
    place.show()
    button("Hidden", nothing).hide()
    entries = list(of_buttons(place))
    assert [entry.words for entry in entries] == ["Write", "Close"]
    entries[0].call()
    assert done == ["write"]
