"""The chips: their numbers, what each of them asks for, and the way back to everybody."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTableView
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.touches import log_touch
from relbuilder.ui.board.filter_bar import FilterBar
from relbuilder.ui.board.filters import ChipChoices, Since
from relbuilder.ui.board.since_menu import DayPanel
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.check_list import CheckList
from relbuilder.ui.widgets.chip import FilterChip
from relbuilder.ui.widgets.choice_panel import ChoicePanel
from tests.ui.board.crowd import add
from tests.world import World

LEFT = Qt.MouseButton.LeftButton


class Kit:
    """The chips on a window, and every change they told."""

    def __init__(self, qtbot: QtBot, desk: Desk, choices: ChipChoices) -> None:
        self.bar = FilterBar(desk, choices)
        qtbot.addWidget(self.bar)
        self.bar.resize(900, 500)
        self.bar.show()
        self.told: list[ChipChoices] = []
        self.bar.changed.connect(self._note)

    def chip(self, starting: str) -> FilterChip:
        (found,) = (chip for chip in self.bar.findChildren(FilterChip) if chip.text().startswith(starting))
        return found

    def panel(self) -> ChoicePanel:
        (found,) = (panel for panel in self.bar.findChildren(ChoicePanel) if panel.isVisible())
        return found

    def tick(self, name: str) -> None:
        (shown,) = self.panel().findChildren(CheckList)
        (item,) = shown.findItems(name, Qt.MatchFlag.MatchExactly)
        QTest.mouseClick(shown.viewport(), LEFT, pos=shown.visualItemRect(item).center())

    def choose(self, text: str) -> None:
        """Take a line of the menu that is open."""
        (menu,) = (menu for menu in self.bar.findChildren(QMenu) if menu.isVisible())
        (action,) = (action for action in menu.actions() if action.text() == text)
        action.trigger()
        menu.hide()

    def _note(self) -> None:
        self.told.append(self.bar.choices)


@pytest.fixture
def kit(qtbot: QtBot, desk: Desk) -> Kit:
    return Kit(qtbot, desk, ChipChoices())


def names(panel: ChoicePanel) -> list[str]:
    (shown,) = panel.findChildren(CheckList)
    return [shown.item(row).text() for row in range(shown.count())]


def test_the_numbers_follow_what_happens(kit: Kit, desk: Desk, world: World, qtbot: QtBot) -> None:
    karen = add(desk, "Karen Nørby", Tier.VIP)
    world.clock.set_on(days=100)
    kit.bar.refresh_counts()
    overdue = kit.chip("Overdue")
    assert overdue.accessibleName() == "Overdue 1"
    log_touch(desk.context, [karen], TouchKind.CALL)
    qtbot.waitUntil(lambda: overdue.accessibleName() == "Overdue 0")


def test_a_chip_switches_on_and_off(kit: Kit) -> None:
    QTest.mouseClick(kit.chip("Overdue"), LEFT)
    QTest.mouseClick(kit.chip("Promises"), LEFT)
    QTest.mouseClick(kit.chip("Overdue"), LEFT)
    assert kit.told == [
        ChipChoices(overdue=True),
        ChipChoices(overdue=True, with_promises=True),
        ChipChoices(with_promises=True),
    ]


def test_clear_takes_all_of_them_off(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk, ChipChoices(overdue=True, tags=("alumni",), since=Since.WEEK))
    (clear,) = (b for b in kit.bar.findChildren(QAbstractButton) if b.text() == "Clear")
    assert clear.isVisible()
    QTest.mouseClick(clear, LEFT)
    assert kit.told == [ChipChoices()]
    assert clear.isHidden()
    assert not any(chip.isChecked() for chip in kit.bar.findChildren(FilterChip))


def test_tags_are_ticked_and_named_on_the_chip(kit: Kit, desk: Desk) -> None:
    add(desk, "Karen Nørby", Tier.VIP, tags=("alumni", "board"))
    add(desk, "Bo Dahl", Tier.VIP, tags=("alumni",))
    chip = kit.chip("Tag")
    QTest.mouseClick(chip, LEFT)
    assert not chip.isChecked()
    assert names(kit.panel()) == ["alumni", "board"]
    kit.tick("board")
    assert (chip.text(), chip.isChecked()) == ("board", True)
    kit.tick("alumni")
    assert chip.accessibleName() == "Tag 2"
    kit.tick("board")
    kit.tick("alumni")
    assert (chip.text(), chip.isChecked()) == ("Tag", False)
    assert [choices.tags for choices in kit.told] == [("board",), ("board", "alumni"), ("alumni",), ()]


def test_many_tags_are_searched_by_keyboard(kit: Kit, desk: Desk) -> None:
    add(desk, "Karen Nørby", Tier.VIP, tags=(*(f"tag {n}" for n in range(9)), "Ærø"))
    QTest.mouseClick(kit.chip("Tag"), LEFT)
    (line,) = kit.panel().findChildren(QLineEdit)
    assert line.isVisible()
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "aer")
    assert names(kit.panel()) == ["Ærø"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert kit.told == [ChipChoices(tags=("Ærø",))]


def test_organisations_are_found_by_their_beginning(kit: Kit, desk: Desk) -> None:
    for number in range(9):
        add(desk, f"Person {number}", Tier.VIP, organisation=f"Firm {number}")
    add(desk, "Karen Nørby", Tier.VIP, organisation="Grundfeld")
    QTest.mouseClick(kit.chip("Organisation"), LEFT)
    (line,) = kit.panel().findChildren(QLineEdit)
    QTest.keyClicks(line, "gru")
    assert names(kit.panel()) == ["Grundfeld"]
    kit.tick("Grundfeld")
    assert kit.told == [ChipChoices(organisations=("Grundfeld",))]


def test_a_choice_stays_in_sight_when_nobody_carries_it_any_more(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk, ChipChoices(tags=("gone",)))
    QTest.mouseClick(kit.chip("gone"), LEFT)
    assert names(kit.panel()) == ["gone"]
    kit.tick("gone")
    assert kit.told == [ChipChoices()]


def test_added_takes_a_stretch_from_the_menu(kit: Kit) -> None:
    QTest.mouseClick(kit.chip("Added"), LEFT)
    kit.choose("Added this week")
    assert kit.told == [ChipChoices(since=Since.WEEK)]
    assert kit.chip("Added").text() == "Added this week"
    QTest.mouseClick(kit.chip("Added"), LEFT)
    kit.choose("Whenever added")
    assert kit.told[-1] == ChipChoices()


def test_added_takes_a_day_and_no_later_one_than_today(kit: Kit, desk: Desk) -> None:
    QTest.mouseClick(kit.chip("Added"), LEFT)
    kit.choose("Since a day…")
    (panel,) = kit.bar.findChildren(DayPanel)
    assert panel.maximumDate() == QDate(2025, 11, 24)
    assert panel.selectedDate() == QDate(2025, 11, 24)
    days = panel.findChild(QTableView)
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Left)
    assert kit.told == []
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert kit.told == [ChipChoices(since=date(2025, 11, 23))]
    assert kit.chip("Added").isChecked()
    assert not panel.isVisible()
