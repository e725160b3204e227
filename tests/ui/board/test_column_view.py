"""One column: keys go where they should, the landing opens and leaves no trace, a drop is handed on once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import Tier
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.board.column_view import ColumnView
from relbuilder.ui.board.columns import Columns
from relbuilder.ui.board.drag_picture import DragPicture, drag_picture
from relbuilder.ui.board.mime import ContactsMimeData
from relbuilder.ui.theme import ThemeController, ThemeMode, typography
from tests.ui.board.fake_board import FakeBoard, person

VIP, GOOD, REST = Tier.VIP, Tier.GOOD_TO_KNOW, Tier.GRAVEYARD
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
BUTTON, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Kit:
    """Columns over a board, a drag that the test leads, and what the page was asked for."""

    def __init__(self, qtbot: QtBot, board: FakeBoard) -> None:
        self.board = board
        self.columns = Columns(board.desk, lambda _tier: QWidget())
        qtbot.addWidget(self.columns)
        self.columns.resize(1000, 600)
        self.columns.show()
        QApplication.processEvents()
        self.moves: list[tuple[Any, ...]] = []
        self.files: list[tuple[Any, ...]] = []
        self.columns.move_requested.connect(lambda *asked: self.moves.append(asked))
        self.columns.files_dropped.connect(lambda *asked: self.files.append(asked))

    def view(self, tier: Tier) -> ColumnView:
        return self.columns.view(tier)

    def at(self, tier: Tier, share: float) -> QPoint:
        """A place in a column, counted in rows from its top."""
        view = self.view(tier)
        return QPoint(view.viewport().width() // 2, int(share * view.delegate.layout.pitch))

    def drag(self, ids: tuple[int, ...]) -> ContactsMimeData:
        """Take contacts up, and stay in the middle of it."""
        dragging = self.columns._dragging
        data = ContactsMimeData(ids, _nowhere)
        dragging.load = dragging._gather(ids)
        dragging.started.emit(ids)
        return data

    def let_go(self) -> None:
        self.columns._dragging.load = None
        self.columns._dragging.ended.emit()

    def over(self, tier: Tier, at: QPoint, data: QMimeData, offered: Qt.DropAction = MOVE) -> bool:
        """Enter a column and move there; whether it may be dropped."""
        view = self.view(tier)
        enter = QDragEnterEvent(QPointF(at), offered, data, BUTTON, PLAIN)
        view.dragEnterEvent(enter)
        move = QDragMoveEvent(QPointF(at), offered, data, BUTTON, PLAIN)
        view.dragMoveEvent(move)
        return enter.isAccepted() and move.isAccepted()

    def drop(self, tier: Tier, at: QPoint, data: QMimeData, offered: Qt.DropAction = MOVE) -> Qt.DropAction:
        event = QDropEvent(QPointF(at), offered, data, BUTTON, PLAIN)
        self.view(tier).dropEvent(event)
        return event.dropAction()


def _nowhere(_ids: tuple[int, ...]) -> Path:
    raise AssertionError("nothing may be written while a drag stays inside")


@pytest.fixture
def kit(qtbot: QtBot, qapp: QApplication) -> Iterator[Kit]:
    theme = ThemeController(qapp, ThemeMode.LIGHT, reduce_motion=True)
    people = [
        person(1, GOOD, name="Karen Nørby"),
        person(2, GOOD, name="Carl Berg"),
        person(3, GOOD, name="Bo Lund"),
    ]
    yield Kit(qtbot, FakeBoard({REST: [41, 42], GOOD: [1, 2, 3], VIP: [11, 12]}, people))
    del theme


# ----------------------------------------------------------------------------------------------- landing


def test_the_gap_follows_and_says_what_it_costs(kit: Kit) -> None:
    data = kit.drag((1,))
    view = kit.view(VIP)
    assert kit.over(VIP, kit.at(VIP, 1.1), data)
    assert view.landing.row == 1
    assert view.landing.words == "Drop to make Karen a VIP: about 10 minute(s) a month"
    assert view.rowHeight(1) > view.rowHeight(0)
    assert kit.columns.panel(VIP).lit
    assert kit.over(VIP, kit.at(VIP, 5), data)
    assert view.landing.row == 2
    assert view.rowHeight(0) < view.rowHeight(1)
    kit.let_go()


def test_a_drag_that_leaves_or_ends_leaves_no_trace(kit: Kit) -> None:
    view = kit.view(VIP)
    before = view.viewport().grab().toImage()
    for leaving in (True, False):
        kit.over(VIP, kit.at(VIP, 0.2), kit.drag((1,)))
        opened, lit = view.landing.row, kit.columns.panel(VIP).lit
        assert (opened, lit) == (0, True)
        if leaving:
            view.dragLeaveEvent(QDragLeaveEvent())
        else:
            kit.let_go()
        assert view.landing.rows().open_at is None
        assert not kit.columns.panel(VIP).lit
        assert view.rowHeight(0) == view.rowHeight(1) == view.delegate.layout.pitch
    assert kit.columns._note.isHidden()
    assert view.viewport().grab().toImage() == before
    assert kit.moves == []


def test_a_drop_asks_once_and_moves_nothing_by_itself(kit: Kit) -> None:
    data = kit.drag((1, 2))
    kit.over(VIP, kit.at(VIP, 1), data)
    assert kit.drop(VIP, kit.at(VIP, 1), data) == MOVE
    kit.let_go()
    assert kit.moves == [((1, 2), VIP, 12, False)]
    assert kit.columns.model(VIP).ids() == [11, 12]
    # The gap waits for what comes, so that nothing jumps twice.
    assert kit.view(VIP).landing.row == 1
    kit.board.move((1, 2), VIP, 12)
    assert kit.view(VIP).landing.row is None
    assert kit.columns.model(VIP).ids() == [11, 1, 2, 12]


def test_a_gap_whose_drop_came_to_nothing_closes(kit: Kit, qtbot: QtBot) -> None:
    data = kit.drag((1,))
    kit.over(VIP, kit.at(VIP, 1), data)
    kit.drop(VIP, kit.at(VIP, 1), data)
    kit.let_go()
    qtbot.waitUntil(lambda: kit.view(VIP).landing.row is None)


def test_at_the_end_and_in_an_empty_column(kit: Kit) -> None:
    for tier in (VIP, Tier.INNER_CIRCLE):
        data = kit.drag((1,))
        kit.over(tier, kit.at(tier, 5), data)
        kit.drop(tier, kit.at(tier, 5), data)
        kit.let_go()
    assert kit.moves == [((1,), VIP, None, True), ((1,), Tier.INNER_CIRCLE, None, True)]


def test_the_one_ahead_of_which_it_lands_is_never_dragged_itself(kit: Kit) -> None:
    data = kit.drag((1, 3))
    kit.over(GOOD, kit.at(GOOD, 2.2), data)
    kit.drop(GOOD, kit.at(GOOD, 2.2), data)
    kit.let_go()
    assert kit.moves == [((1, 3), GOOD, None, True)]


def test_over_itself_there_is_no_gap_and_no_drop(kit: Kit) -> None:
    data = kit.drag((2,))
    for place in (1.0, 1.9):
        assert kit.over(GOOD, kit.at(GOOD, place), data)
        assert kit.view(GOOD).landing.row is None
        assert kit.columns._note.words == ""
    assert kit.drop(GOOD, kit.at(GOOD, 1.5), data) == MOVE
    kit.let_go()
    assert kit.moves == []


def test_sorted_columns_take_newcomers_at_the_top_and_explain_themselves(kit: Kit) -> None:
    kit.columns.set_sort(Sort.DUE)
    data = kit.drag((1,))
    assert kit.over(VIP, kit.at(VIP, 2), data)
    assert kit.view(VIP).landing.row == 0
    assert not kit.over(GOOD, kit.at(GOOD, 2), data)
    assert kit.view(GOOD).landing.words == "The next one due stands first here"
    kit.drop(VIP, kit.at(VIP, 2), data)
    kit.let_go()
    assert kit.moves == [((1,), VIP, None, False)]


def test_under_a_filter_there_is_no_arranging(kit: Kit) -> None:
    kit.columns.set_filter(BoardFilter(text="r"))
    data = kit.drag((1,))
    assert not kit.over(GOOD, kit.at(GOOD, 2), data)
    assert "Show everybody" in kit.view(GOOD).landing.words
    kit.let_go()


def test_ids_from_another_window_of_the_program_are_refused(kit: Kit) -> None:
    assert not kit.over(VIP, kit.at(VIP, 1), ContactsMimeData((1,), _nowhere))
    assert not kit.columns.panel(VIP).lit


def test_files_are_copied_in_and_nothing_else(kit: Kit) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/people.vcf")])
    assert kit.over(VIP, kit.at(VIP, 1), data, COPY | MOVE)
    assert kit.view(VIP).landing.words == "Drop to import into VIP"
    assert kit.drop(VIP, kit.at(VIP, 1), data, COPY | MOVE) == COPY
    assert kit.files == [((Path("/a/people.vcf"),), VIP)]
    text = QMimeData()
    text.setText("Hello")
    assert not kit.over(VIP, kit.at(VIP, 1), text, COPY)


def test_the_note_stays_on_the_board(kit: Kit) -> None:
    kit.columns._dragging.held.setRect(-100, -30, 220, 78)
    kit.over(VIP, kit.at(VIP, 1), kit.drag((1,)))
    note, view = kit.columns._note, kit.view(VIP).viewport()
    pointer = view.mapTo(kit.columns, kit.at(VIP, 1))
    assert note.isVisible()
    assert note.geometry().top() > pointer.y() + 40
    bottom = QPoint(view.width() // 2, view.height() - 4)
    kit.over(VIP, bottom, kit.drag((1,)))
    assert kit.columns.rect().contains(note.geometry())
    assert note.geometry().bottom() < view.mapTo(kit.columns, bottom).y() - 30
    kit.let_go()


def test_gaps_are_as_high_as_their_words_need(kit: Kit) -> None:
    view = kit.view(REST)
    view.landing.open(0, "short")
    low = view.landing.height
    view.landing.open(0, "A sentence about somebody with quite a long name, which takes several lines here")
    assert view.landing.height > low
    view.landing.close()


# ------------------------------------------------------------------------------------------ what is shown


def test_a_drag_takes_the_card_under_the_pointer(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[tuple[Qt.DropAction, Qt.DropAction, QPoint, int, int, bool]] = []

    def execute(drag: QDrag, actions: Qt.DropAction, default: Qt.DropAction) -> Qt.DropAction:
        lifted = kit.view(GOOD).delegate.lifted == {2}
        size = drag.pixmap().deviceIndependentSize().toSize()
        seen.append((actions, default, drag.hotSpot(), size.width(), size.height(), lifted))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", execute)
    view = kit.view(GOOD)
    card = view.card_rect(1)
    grip = QPoint(30, 20)
    QTest.mousePress(view.viewport(), BUTTON, PLAIN, card.topLeft() + grip)
    view.startDrag(MOVE)
    QTest.mouseRelease(view.viewport(), BUTTON, PLAIN, card.topLeft() + grip)
    ((actions, default, hot, width, height, lifted),) = seen
    assert (actions, default) == (MOVE | COPY, MOVE)
    assert hot - grip == QPoint((width - card.width()) // 2, (height - card.height()) // 2)
    assert lifted
    assert view.delegate.lifted == frozenset()


def test_cards_keep_their_width_when_the_scroll_bar_comes(kit: Kit, qtbot: QtBot) -> None:
    view = kit.view(VIP)
    before = view.card_rect(0).width()
    assert not view.verticalScrollBar().isVisible()
    for number in range(40):
        kit.board.add(100 + number, VIP, 0)
    qtbot.waitUntil(view.verticalScrollBar().isVisible)
    assert view.card_rect(0).width() == before


def test_cards_are_never_wider_than_what_shows_them(kit: Kit) -> None:
    kit.columns.resize(120, 600)
    QApplication.processEvents()
    for tier in (REST, GOOD, VIP):
        view = kit.view(tier)
        assert view.viewport().width() < 100
        assert view.columnWidth(0) == view.viewport().width()


def test_rows_follow_the_font(kit: Kit, qapp: QApplication) -> None:
    view, before = kit.view(VIP), qapp.font()
    pitch = view.rowHeight(0)
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    typography.refresh()
    assert view.rowHeight(0) > 1.3 * pitch
    qapp.setFont(before)
    typography.refresh()
    assert view.rowHeight(0) == pitch


def shown(view: ColumnView) -> QImage:
    return view.viewport().grab().toImage()


def test_a_photo_comes_when_there_is_time(qtbot: QtBot, qapp: QApplication) -> None:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    from relbuilder.domain.contact import Photo

    picture = QImage(90, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    board = FakeBoard({VIP: [1, 2]}, [person(1, VIP, has_photo=True), person(2, VIP, has_photo=True)])
    board.reader.photos = {1: Photo("image/png", bytes(data.data())), 2: Photo("image/png", b"no picture")}
    kit = Kit(qtbot, board)
    view = kit.view(VIP)
    spot = view.card_rect(0).topLeft() + QPoint(30, 30)
    qtbot.waitUntil(lambda: shown(view).pixelColor(spot) == picture.pixelColor(5, 5))
    qtbot.waitUntil(lambda: board.reader.calls["photo"] == 2)
    shown(view)
    QApplication.processEvents()
    assert board.reader.calls["photo"] == 2


def test_the_picture_of_several_shows_their_number(kit: Kit) -> None:
    card = kit.columns.model(GOOD).card_at(0)
    assert card is not None

    def picture(count: int) -> DragPicture:
        return drag_picture(kit.view(GOOD).delegate, card, 220, count, 1.0, mirrored=False)

    assert picture(2).pixmap.width() < picture(3).pixmap.width() == picture(12).pixmap.width()
    assert picture(3).pixmap.toImage() != picture(12).pixmap.toImage()
