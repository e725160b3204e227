"""The heads follow what happens, and read once however much that is."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.domain.events import ContactsEdited, HistoryChanged
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.ui.board.column_heads import ColumnHeads
from tests.ui.board.fake_board import FakeBoard


def test_a_burst_of_events_is_one_reading(qtbot: QtBot) -> None:
    board = FakeBoard({Tier.VIP: [1, 2], Tier.GOOD_TO_KNOW: [3]})
    heads = ColumnHeads(board.desk)
    for tier in TIERS:
        qtbot.addWidget(heads.make(tier))
    assert board.reader.calls["columns"] == 1
    assert heads.total() == 3
    with qtbot.waitSignal(heads.refreshed):
        for contact_id in range(4, 24):
            board.add(contact_id, Tier.VIP, 0)
    assert board.reader.calls["columns"] == 2
    assert heads.head(Tier.VIP).count_words() == "22 of 35"
    assert heads.total() == 23


def test_what_can_be_undone_is_no_news(qtbot: QtBot) -> None:
    board = FakeBoard({Tier.VIP: [1]})
    heads = ColumnHeads(board.desk)
    qtbot.addWidget(heads.make(Tier.VIP))
    board.publish(HistoryChanged("move", None))
    QApplication.processEvents()
    assert board.reader.calls["columns"] == 1
    with qtbot.waitSignal(heads.refreshed):
        board.publish(ContactsEdited((1,)))
    assert board.reader.calls["columns"] == 2
