"""The context menu: what it offers to whom, and what each line asks for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import Card, ContactSummary
from relbuilder.ui.bulk.card_menu import CardMenu
from tests.ui.board.fake_board import person

REST, GOOD, VIP, INNER = TIERS


class Kit:
    """The menu for some cards, and what it asked for."""

    def __init__(self, qtbot: QtBot, *cards: Card, emails: tuple[str, ...] = ("k@x.dk",)) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        people = [
            ContactSummary(
                card.id, card.name, card.tier, "", "", emails, ("+4522334455",), (), None, None, None, 0
            )
            for card in cards[:1]
        ]
        self.menu = CardMenu(cards, people, self.parent)
        self.asked: list[tuple[Any, ...]] = []
        for name in ("open", "touch", "move", "tags", "rhythm", "chosen", "merge", "export", "bin"):
            getattr(self.menu, f"{name}_wanted").connect(self._noting(name))

    def lines(self) -> dict[str, QAction]:
        return {action.text(): action for action in self.menu.actions() if not action.isSeparator()}

    def tiers(self) -> dict[str, QAction]:
        inner = self.lines()["Move to"].menu()
        assert isinstance(inner, QMenu)
        return {action.text(): action for action in inner.actions()}

    def _noting(self, name: str) -> Any:
        return lambda *what: self.asked.append((name, *what))


def test_one_living_person_gets_all_of_it(qtbot: QtBot) -> None:
    kit = Kit(qtbot, person(1, GOOD))
    assert list(kit.lines()) == [
        "Open",
        "Log a talk…",
        "Move to",
        "Own rhythm…",
        "Someone to know better",
        "Tags…",
        "Make a group…",
        "Copy k@x.dk",
        "Copy +4522334455",
        "Meeting brief…",
        "Export…",
        "Delete",
    ]


@pytest.mark.parametrize(
    ("cards", "missing"),
    [
        ([person(1, REST)], {"Own rhythm…", "Someone to know better"}),
        ([person(1, VIP)], {"Someone to know better"}),
        ([person(1, GOOD), person(2, GOOD)], {"Open", "Own rhythm…", "Copy k@x.dk"}),
        ([person(1, GOOD), person(2, VIP)], {"Someone to know better"}),
        ([person(1, VIP)], {"Merge…"}),
        ([person(1, VIP), person(2, VIP), person(3, VIP)], {"Merge…"}),
    ],
)
def test_nothing_is_offered_that_cannot_be(qtbot: QtBot, cards: list[Card], missing: set[str]) -> None:
    assert not missing & set(Kit(qtbot, *cards).lines())


def test_every_line_asks_for_its_own(qtbot: QtBot) -> None:
    kit = Kit(qtbot, person(1, GOOD))
    for text in (
        "Open",
        "Log a talk…",
        "Own rhythm…",
        "Someone to know better",
        "Tags…",
        "Make a group…",
        "Export…",
        "Delete",
    ):
        kit.lines()[text].trigger()
    assert kit.asked == [
        ("open",),
        ("touch",),
        ("rhythm",),
        ("chosen", True),
        ("tags",),
        ("export",),
        ("bin",),
    ]


def test_a_tier_is_asked_for_with_its_key_beside_it(qtbot: QtBot) -> None:
    kit = Kit(qtbot, person(1, GOOD))
    tiers = kit.tiers()
    assert [action.shortcut().toString() for action in tiers.values()] == ["1", "2", "3", "4"]
    assert [text for text, action in tiers.items() if not action.isEnabled()] == ["Good People To Know"]
    tiers["VIP"].trigger()
    assert kit.asked == [("move", VIP)]
    assert isinstance(kit.asked[0][1], Tier)


def test_two_can_be_merged(qtbot: QtBot) -> None:
    kit = Kit(qtbot, person(1, GOOD), person(2, VIP))
    kit.lines()["Merge…"].trigger()
    assert kit.asked == [("merge",)]


def test_several_can_go_to_every_tier(qtbot: QtBot) -> None:
    kit = Kit(qtbot, person(1, GOOD), person(2, GOOD))
    assert all(action.isEnabled() for action in kit.tiers().values())


def test_the_star_of_a_chosen_one_is_taken_back(qtbot: QtBot) -> None:
    kit = Kit(qtbot, person(1, GOOD, chosen=True))
    kit.lines()["No longer someone to know better"].trigger()
    assert kit.asked == [("chosen", False)]


def test_an_address_is_copied(qtbot: QtBot) -> None:
    kit = Kit(qtbot, person(1, VIP), emails=("first@x.dk", "second@x.dk"))
    kit.lines()["Copy first@x.dk"].trigger()
    assert QGuiApplication.clipboard().text() == "first@x.dk"
    assert "Copy second@x.dk" not in kit.lines()
