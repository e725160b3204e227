"""A column changes exactly the rows an event concerns, reads no more than it must, and never lets Qt change rows."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester

from relbuilder.domain.events import BoardReplaced, ContactsMoved, Event, HistoryChanged, PoliciesChanged
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.board.column_model import BLOCK, CARDS_KEPT, FEW, ColumnModel
from relbuilder.ui.board.mime import CONTACTS_FORMAT, CardFiles, contact_ids
from tests.ui.board.fake_board import FakeBoard, person

VIP, GOOD = Tier.VIP, Tier.GOOD_TO_KNOW


class Kit:
    """Models of all columns over one board, each watched by Qt's own tester, and what was dropped.

    The tester reads cards of its own accord: tests that count reads go without.
    """

    def __init__(self, board: FakeBoard, *, watched: bool = True) -> None:
        self.board = board
        self.dropped: list[tuple[Tier, tuple[int, ...], int]] = []
        self.models = {
            tier: ColumnModel(board.desk, tier, CardFiles(board.desk), self._drop) for tier in TIERS
        }
        self.testers = [
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
            for model in self.models.values()
            if watched
        ]
        self.load()
        board.events.happened.connect(self._apply)
        board.reader.calls.clear()

    def load(self, chosen: BoardFilter = BoardFilter(), sort: Sort = Sort.MANUAL) -> None:  # noqa: B008
        for model in self.models.values():
            model.load(chosen, sort)

    def ids(self, tier: Tier) -> list[int]:
        return self.models[tier].ids()

    def steps(self, tier: Tier) -> list[tuple[str, int, int]]:
        """Records every change of a column from now on."""
        model, log = self.models[tier], list[tuple[str, int, int]]()

        def note(kind: str) -> Callable[..., None]:
            return lambda _parent, first, last: log.append((kind, first, last))

        model.rowsInserted.connect(note("in"))
        model.rowsRemoved.connect(note("out"))
        model.modelReset.connect(lambda: log.append(("reset", 0, 0)))
        model.dataChanged.connect(lambda top, end, _roles: log.append(("changed", top.row(), end.row())))
        return log

    def assert_true(self) -> None:
        """What is shown is what stands there."""
        for tier in TIERS:
            assert self.ids(tier) == self.board.reader.columns_of[tier], tier

    def _drop(self, tier: Tier, data: QMimeData, row: int) -> None:
        self.dropped.append((tier, contact_ids(data), row))

    def _apply(self, event: Event) -> None:
        for model in self.models.values():
            model.apply(event)


@pytest.fixture
def kit(qapp: object) -> Kit:
    return Kit(FakeBoard({GOOD: [1, 2, 3, 4, 5], VIP: [11, 12, 13], Tier.INNER_CIRCLE: [21]}))


def test_a_move_takes_out_one_row_and_puts_in_one(kit: Kit) -> None:
    left, joined = kit.steps(GOOD), kit.steps(VIP)
    kit.board.move([2], VIP, 12)
    assert kit.ids(VIP) == [11, 2, 12, 13]
    assert left == [("out", 1, 1)]
    assert joined == [("in", 1, 1)]


def test_the_column_is_not_read_again_for_a_move(kit: Kit) -> None:
    kit.board.move([2, 4], VIP, None, True)
    assert kit.ids(VIP) == [11, 12, 13, 2, 4]
    assert kit.board.reader.calls["column_ids"] == 0


@pytest.mark.parametrize(
    ("moving", "before", "expected"),
    [
        ([1], 4, [2, 3, 1, 4, 5]),
        ([5], 1, [5, 1, 2, 3, 4]),
        ([1, 2], 4, [3, 1, 2, 4, 5]),
        ([2, 4], 1, [2, 4, 1, 3, 5]),
        ([4, 2], 5, [1, 3, 4, 2, 5]),
        ([1, 5], 3, [2, 1, 5, 3, 4]),
        ([1, 2, 3, 4], None, [5, 1, 2, 3, 4]),
    ],
)
def test_cards_change_places_within_a_column(
    kit: Kit, moving: list[int], before: int | None, expected: list[int]
) -> None:
    kit.board.move(moving, GOOD, before, at_end=before is None)
    assert kit.ids(GOOD) == expected
    assert kit.board.reader.calls["column_ids"] == 0


def test_many_random_moves_stay_true(kit: Kit) -> None:
    chance = random.Random(3)
    everyone = [1, 2, 3, 4, 5, 11, 12, 13, 21]
    for _ in range(150):
        ids = chance.sample(everyone, chance.randrange(1, 4))
        tier = chance.choice(TIERS)
        others = [i for i in kit.board.reader.columns_of[tier] if i not in ids]
        kit.board.move(ids, tier, chance.choice([*others, None]), at_end=chance.random() < 0.5)
        kit.assert_true()


def test_a_card_that_stays_where_it_is_only_repaints(kit: Kit) -> None:
    steps = kit.steps(GOOD)
    kit.board.edit(3, name="Anna Berg")
    assert steps == [("changed", 2, 2)]
    assert kit.models[GOOD].index(2).data() == "Anna Berg"


def test_an_edit_finds_its_new_place_in_a_sorted_column(kit: Kit) -> None:
    kit.load(sort=Sort.NAME)
    before = kit.ids(GOOD)
    steps = kit.steps(GOOD)
    kit.board.edit(before[-1], name="Aase Aagaard")
    assert kit.ids(GOOD) == [before[-1], *before[:-1]]
    assert steps == [("out", 4, 4), ("in", 0, 0)]


def test_people_come_and_go(kit: Kit) -> None:
    kit.board.add(6, GOOD, 1)
    assert kit.ids(GOOD) == [1, 6, 2, 3, 4, 5]
    kit.board.bin(2, 3, 21)
    assert kit.ids(GOOD) == [1, 6, 4, 5]
    assert kit.ids(Tier.INNER_CIRCLE) == []


def test_many_at_once_are_read_again_and_shown_in_few_steps(qapp: object) -> None:
    kit = Kit(FakeBoard({GOOD: list(range(1, 200)), VIP: [1000, 1001]}))
    joined = kit.steps(VIP)
    moving = list(range(1, FEW + 10))
    kit.board.move(moving, VIP, 1001)
    assert kit.ids(VIP) == [1000, *moving, 1001]
    assert joined[0] == ("in", 1, len(moving))
    kit.assert_true()


def test_with_a_filter_only_the_differences_are_shown(qapp: object) -> None:
    board = FakeBoard(
        {GOOD: [1, 2, 3], VIP: [11, 12]},
        [person(1, GOOD, days_over=3), person(2, GOOD, days_over=-5), person(3, GOOD, days_over=9)],
    )
    kit = Kit(board)
    kit.load(BoardFilter(overdue=True))
    assert kit.ids(GOOD) == [1, 3]
    steps = kit.steps(GOOD)
    board.edit(2, days_over=1)
    assert kit.ids(GOOD) == [1, 2, 3]
    assert steps == [("in", 1, 1), ("changed", 1, 1)]
    board.move([1], VIP, None)
    assert kit.ids(GOOD) == [2, 3]
    assert 1 in kit.ids(VIP)


@pytest.mark.parametrize("event", [BoardReplaced(), PoliciesChanged((VIP,))])
def test_when_all_may_differ_but_the_order_does_not_rows_only_repaint(kit: Kit, event: Event) -> None:
    steps = kit.steps(VIP)
    kit.board.publish(event)
    assert steps == [("changed", 0, 2)]
    kit.board.reader.columns_of[VIP].reverse()
    kit.board.publish(event)
    assert ("reset", 0, 0) in steps
    assert kit.ids(VIP) == [13, 12, 11]


def test_what_undo_would_do_concerns_no_row(kit: Kit) -> None:
    kit.board.publish(HistoryChanged(None, None))
    assert not kit.board.reader.calls


def test_cards_are_read_in_blocks_and_bounded(qapp: object) -> None:
    kit = Kit(FakeBoard.of_size(CARDS_KEPT * 2), watched=False)
    model, reader = kit.models[VIP], kit.board.reader
    for row in range(BLOCK):
        model.card_at(row)
    assert reader.calls["cards"] == 1
    for row in range(0, model.rowCount(), BLOCK):
        model.card_at(row)
    assert reader.calls["cards"] == model.rowCount() // BLOCK
    assert len(model._cards) <= CARDS_KEPT


def test_a_card_that_has_just_gone_is_no_crash(qapp: object) -> None:
    kit = Kit(FakeBoard({VIP: [11, 12, 13]}), watched=False)
    kit.board.reader.columns_of[VIP].remove(12)
    model = kit.models[VIP]
    assert model.card_at(1) is None
    assert model.index(1).data() == ""


def reads_of_a_move(rows: int) -> dict[str, int]:
    """Every read that a move in the middle of long columns costs."""
    kit = Kit(FakeBoard.of_size(rows), watched=False)
    moving, before = kit.ids(GOOD)[rows // 2], kit.ids(VIP)[rows // 2]
    for model in kit.models.values():
        model.card_at(rows // 2)
    kit.board.reader.calls.clear()
    kit.board.reader.read.clear()
    kit.board.move([moving], VIP, before)
    assert kit.ids(VIP)[rows // 2] == moving
    return {**kit.board.reader.calls, "cards read": kit.board.reader.read.total()}


def test_a_move_costs_the_same_in_a_long_column(qapp: object) -> None:
    assert reads_of_a_move(1_000) == reads_of_a_move(100_000)


def test_a_drag_carries_ids_and_a_drop_is_handed_on(kit: Kit) -> None:
    model = kit.models[VIP]
    data = model.mimeData([model.index(2), model.index(0)])
    assert contact_ids(data) == (11, 13)
    assert kit.models[GOOD].canDropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert kit.models[GOOD].dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert kit.models[GOOD].dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert kit.dropped == [(GOOD, (11, 13), 1), (GOOD, (11, 13), 5)]
    # Nothing has happened yet: rows wait for the event.
    kit.assert_true()


@pytest.mark.parametrize(
    ("name", "welcome"), [("people.vcf", True), ("list.CSV", True), ("photo.png", False)]
)
def test_address_books_are_welcome(kit: Kit, name: str, welcome: bool) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/some/where/{name}")])
    accepted = kit.models[VIP].canDropMimeData(data, Qt.DropAction.CopyAction, 0, 0, QModelIndex())
    assert accepted is welcome


def test_qt_is_offered_moves_alone(kit: Kit) -> None:
    model = kit.models[VIP]
    assert model.supportedDragActions() == model.supportedDropActions() == Qt.DropAction.MoveAction
    assert CONTACTS_FORMAT in model.mimeTypes()
    assert model.removeRows(0, 1) is False
    assert kit.ids(VIP) == [11, 12, 13]


def test_a_screen_reader_hears_the_whole_card(qapp: object) -> None:
    card = person(
        7, VIP, name="Karen Nørby", title="CFO", organisation="DTU", days_over=0, promises=2, moisture=0.4
    )
    kit = Kit(FakeBoard({VIP: [7]}, [card]))
    words: Any = kit.models[VIP].index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Karen Nørby", "CFO, DTU", "today", "Moisture 2 of 5", "2 open promise"):
        assert part in words
    assert kit.models[VIP].index(0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_an_event_about_strangers_changes_nothing(kit: Kit) -> None:
    steps = kit.steps(VIP)
    kit.board.publish(ContactsMoved((999,)))
    assert steps == []
