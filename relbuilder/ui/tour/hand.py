"""A hand that takes up cards and carries them over the board by the events a mouse would send."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from relbuilder.ui.board.column_view import ColumnView
from relbuilder.ui.board.columns import Columns
from relbuilder.ui.screenshots import settle

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Performs gestures on a board. While something is dragged the `looked` callback may take a picture."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns

    def drag(
        self,
        source: ColumnView,
        row: int,
        target: ColumnView,
        target_row: int,
        looked: Callable[[], object] | None = None,
        *,
        drop: bool = True,
    ) -> None:
        """Take up a card (and all that is selected with it), carry it over another column, let go or press Esc.

        The platform without a screen ends a drag the moment it begins, so the way of the pointer is told to the target
        from within the begin, when everything is as during a drag with a mouse.
        """

        def carry(ids: Sequence[int]) -> None:
            rows = (source.cards().row_of(contact_id) for contact_id in ids)
            data = source.cards().mimeData([source.cards().index(at, 0) for at in rows if at is not None])
            at = self._place(target, target_row)
            self._enter(target, data, at)
            if looked:
                held = self._hold(source, target, at)
                looked()
                held.hide()
                held.deleteLater()
            self._leave_or_drop(target, data, at, drop=drop)

        self._columns.drag_started.connect(carry)
        try:
            press = source.card_rect(row).center()
            self._press(source, press)
            # A drag swallows what follows of the mouse, so nothing more is sent.
            self._move(source, press + QPoint(0, 2 * QApplication.startDragDistance()))
        finally:
            self._columns.drag_started.disconnect(carry)
        settle()

    @staticmethod
    def _hold(source: ColumnView, target: ColumnView, at: QPoint) -> QLabel:
        """The held card as the system would carry it below the pointer; it is in no picture of a window by itself."""
        held = QLabel(source.window())
        held.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        drag = source.findChild(QDrag)
        if drag is not None:
            held.setPixmap(drag.pixmap())
            held.adjustSize()
            pointer = source.window().mapFromGlobal(target.viewport().mapToGlobal(at))
            held.move(pointer - drag.hotSpot())
        held.show()
        return held

    @staticmethod
    def _place(view: ColumnView, row: int) -> QPoint:
        if row < view.cards().rowCount():
            return view.card_rect(row).topLeft() + QPoint(view.viewport().width() // 2, 2)
        if not view.cards().rowCount():
            return view.viewport().rect().center()
        return view.card_rect(row - 1).center() + QPoint(0, view.card_rect(row - 1).height())

    @staticmethod
    def _enter(view: QTableView, data: QMimeData, at: QPoint) -> None:
        for kind in (QDragEnterEvent, QDragMoveEvent):
            event = kind(at, Qt.DropAction.MoveAction, data, _LEFT, _NO_KEYS)
            QApplication.sendEvent(view.viewport(), event)
            settle()

    @staticmethod
    def _leave_or_drop(view: QTableView, data: QMimeData, at: QPoint, *, drop: bool) -> None:
        event: QDropEvent | QDragLeaveEvent = QDragLeaveEvent()
        if drop:
            event = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, _LEFT, _NO_KEYS)
        QApplication.sendEvent(view.viewport(), event)

    def _press(self, view: QTableView, at: QPoint) -> None:
        self._mouse(view, QMouseEvent.Type.MouseButtonPress, at, _LEFT)

    def _move(self, view: QTableView, at: QPoint) -> None:
        self._mouse(view, QMouseEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)

    @staticmethod
    def _mouse(
        view: QTableView,
        kind: QMouseEvent.Type,
        at: QPoint,
        button: Qt.MouseButton,
    ) -> None:
        everywhere = QPointF(view.viewport().mapToGlobal(at))
        event = QMouseEvent(kind, QPointF(at), everywhere, button, _LEFT, _NO_KEYS)
        QApplication.sendEvent(view.viewport(), event)
