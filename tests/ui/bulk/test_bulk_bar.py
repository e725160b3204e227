"""The bar for several: how many they are, and what is asked for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.ui.bulk.bulk_bar import BulkBar


def press(bar: BulkBar, text: str) -> None:
    (button,) = (b for b in bar.findChildren(QAbstractButton) if text in {b.text(), b.accessibleName()})
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_asks_for_each_thing_once(qtbot: QtBot) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_count(3)
    assert bar.accessibleName() == "3 selected"
    for text, signal in (
        ("Tag…", bar.tag_requested),
        ("Delete", bar.bin_requested),
        ("Clear selection", bar.cleared),
    ):
        with qtbot.waitSignal(signal):
            press(bar, text)


def test_every_tier_can_be_moved_to(qtbot: QtBot) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    bar.show()
    press(bar, "Move to…")
    (menu,) = (each for each in bar.findChildren(QMenu) if each.isVisible())
    asked: list[object] = []
    bar.move_requested.connect(asked.append)
    for action in menu.actions():
        action.trigger()
    menu.hide()
    assert asked == list(TIERS)
    assert all(isinstance(tier, Tier) for tier in asked)
