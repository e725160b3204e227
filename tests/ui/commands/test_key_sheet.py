"""The sheet of keys: what it says is what the manual says, and it fits into every window."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from relbuilder.ui.commands.key_sheet import KeySheet
from relbuilder.ui.commands.key_words import KeyGroup, key_groups
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.widgets.label import Label
from tests.architecture.source import ROOT

MANUAL = ROOT / "docs" / "manual" / "en"
NAMES = {"Return": "Enter", "Del": "Delete", "Esc": "Escape"}


@pytest.fixture
def groups(theme: ThemeController) -> list[KeyGroup]:
    action = QAction("Open…")
    action.setShortcut(QKeySequence("Ctrl+O"))
    return key_groups([action, QAction("Without a key")])


def written(page: str, heading: str) -> list[str]:
    """The keys in the first table below a heading of the manual."""
    below = (MANUAL / page).read_text(encoding="utf-8").partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (?!Key \||---)(.*?) \|", below, re.MULTILINE)
    return [row.replace("`", "") for row in rows]


def shown(group: KeyGroup) -> list[str]:
    return [re.sub(r"\w+", lambda word: NAMES.get(word[0], word[0]), keys) for keys, _ in group.lines]


def test_keys_of_actions_are_taken_from_them(groups: list[KeyGroup]) -> None:
    assert groups[0].lines == (("Ctrl+O", "Open"),)


def test_the_board_has_the_keys_of_the_manual(groups: list[KeyGroup]) -> None:
    assert shown(groups[1]) == written("keyboard.md", "On the board")


def test_today_has_the_keys_of_the_manual(groups: list[KeyGroup]) -> None:
    assert shown(groups[2]) == written("today.md", "Answering a line")


def test_people_has_the_keys_of_the_manual(groups: list[KeyGroup]) -> None:
    assert shown(groups[3]) == written("keyboard.md", "On People")


@pytest.mark.parametrize("room", [QSize(1900, 1000), QSize(1000, 640), QSize(420, 300)])
def test_it_stays_within_its_room(groups: list[KeyGroup], qtbot: QtBot, room: QSize) -> None:
    sheet = KeySheet(groups, room)
    qtbot.addWidget(sheet)
    assert sheet.sizeHint().width() <= room.width()
    assert sheet.sizeHint().height() <= room.height()


def test_a_line_is_read_as_words_and_keys(groups: list[KeyGroup], qtbot: QtBot) -> None:
    sheet = KeySheet(groups, QSize(1000, 640))
    qtbot.addWidget(sheet)
    assert "Open: Ctrl+O" in [label.accessibleName() for label in sheet.findChildren(Label)]
