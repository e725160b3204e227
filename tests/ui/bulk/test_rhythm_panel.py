"""A rhythm of one's own, and the way back to the tier's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import set_own_rhythm
from relbuilder.ui.bulk.rhythm_panel import RhythmPanel
from relbuilder.ui.desk import Desk
from relbuilder.ui.recurrence_pattern import Unit
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.number_field import NumberField
from relbuilder.ui.widgets.weekday_chips import WeekdayChips
from tests.ui.board.crowd import add
from tests.ui.conftest import FakeShell


class Kit:
    """The panel for a VIP, who has the tier's 90 days or her own."""

    def __init__(self, qtbot: QtBot, desk: Desk, own: int | None = None, rule: str = "") -> None:
        self.desk = desk
        self.karen = add(desk, "Karen Nørby", Tier.VIP)
        if own:
            set_own_rhythm(desk.context, self.karen, days=own)
        if rule:
            set_own_rhythm(desk.context, self.karen, rule=rule)
        self.panel = RhythmPanel(desk, (self.karen,))
        qtbot.addWidget(self.panel)
        self.panel.show()
        (self.days,) = self.panel.findChildren(NumberField)
        (self.units,) = self.panel.findChildren(ComboBox)
        (self.weekdays,) = self.panel.findChildren(WeekdayChips)

    def press(self, text: str) -> None:
        (button,) = (b for b in self.panel.findChildren(QAbstractButton) if b.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def own(self) -> int | None:
        return self.desk.reader.dossier(self.karen, self.desk.today()).standing.own_cadence

    def rule(self) -> str:
        return self.desk.reader.dossier(self.karen, self.desk.today()).standing.own_rule

    def count_in(self, unit: Unit) -> None:
        self.units.setCurrentIndex(list(Unit).index(unit))

    def words(self) -> list[str]:
        return [label.text() for label in self.panel.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(("own", "shown"), [(None, 90), (14, 14)])
def test_it_begins_with_the_rhythm_of_today(qtbot: QtBot, desk: Desk, own: int | None, shown: int) -> None:
    assert Kit(qtbot, desk, own).days.value() == shown


def test_a_rhythm_is_kept(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk)
    kit.days.set_value(30)
    with qtbot.waitSignal(kit.panel.done):
        kit.press("Keep")
    assert kit.own() == 30


def test_enter_keeps_it_too(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk)
    kit.days.selectAll()
    QTest.keyClicks(kit.days, "45")
    QTest.keyClick(kit.days, Qt.Key.Key_Return)
    assert kit.own() == 45


def test_the_tier_has_the_word_again(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk, own=14)
    with qtbot.waitSignal(kit.panel.done):
        kit.press("As the tier has it")
    assert kit.own() is None


@pytest.mark.parametrize(
    ("number", "unit", "rule", "days"),
    [
        (2, Unit.WEEKS, "FREQ=WEEKLY;INTERVAL=2", 14),
        (1, Unit.MONTHS, "FREQ=MONTHLY", 30),
        (1, Unit.QUARTERS, "FREQ=MONTHLY;INTERVAL=3", 91),
        (1, Unit.YEARS, "FREQ=YEARLY", 365),
    ],
)
def test_a_rhythm_need_not_be_counted_in_days(
    qtbot: QtBot, desk: Desk, number: int, unit: Unit, rule: str, days: int
) -> None:
    kit = Kit(qtbot, desk)
    kit.days.set_value(number)
    kit.count_in(unit)
    kit.press("Keep")
    assert (kit.rule(), kit.own()) == (rule, days)


def test_every_second_tuesday(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk)
    assert not kit.weekdays.isVisible()
    kit.days.set_value(2)
    kit.count_in(Unit.WEEKS)
    assert kit.weekdays.isVisible()
    QTest.mouseClick(kit.weekdays.chip(1), Qt.MouseButton.LeftButton)
    assert any(words.startswith("every second ") for words in kit.words())
    kit.press("Keep")
    assert kit.rule() == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"


def test_a_rule_is_shown_as_it_was_chosen(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk, rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR")
    assert kit.days.value() == 2
    assert kit.weekdays.days() == {1, 4}
    kit.press("As the tier has it")
    assert (kit.rule(), kit.own()) == ("", None)


def test_an_odd_rule_is_not_rounded_by_looking_at_it(qtbot: QtBot, desk: Desk) -> None:
    kit = Kit(qtbot, desk, rule="FREQ=MONTHLY;BYDAY=2TU")
    assert kit.days.value() == 30
    kit.press("Keep")
    assert kit.rule() == "FREQ=MONTHLY;BYDAY=2TU"


def test_a_rhythm_that_is_none_is_told(qtbot: QtBot, desk: Desk, shell: FakeShell) -> None:
    kit = Kit(qtbot, desk)
    kit.count_in(Unit.YEARS)
    kit.press("Keep")
    assert len(shell.problems) == 1
    assert kit.own() is None
