"""A rhythm of one's own, and the way back to the tier's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import set_own_cadence
from relbuilder.ui.board.rhythm_panel import RhythmPanel
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.number_field import NumberField
from tests.ui.board.crowd import add


class Kit:
    """The panel for a VIP, who has the tier's 90 days or her own."""

    def __init__(self, qtbot: QtBot, desk: Desk, own: int | None = None) -> None:
        self.desk = desk
        self.karen = add(desk, "Karen Nørby", Tier.VIP)
        if own:
            set_own_cadence(desk.context, self.karen, own)
        self.panel = RhythmPanel(desk, self.karen)
        qtbot.addWidget(self.panel)
        self.panel.show()
        (self.days,) = self.panel.findChildren(NumberField)

    def press(self, text: str) -> None:
        (button,) = (b for b in self.panel.findChildren(QAbstractButton) if b.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def own(self) -> int | None:
        return self.desk.reader.dossier(self.karen, self.desk.today()).standing.own_cadence


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
