"""The pairs in a list: whom they are about, and why, in two lines each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from relbuilder.domain.duplicates import Duplicate
from relbuilder.ui.desk import Desk
from relbuilder.ui.duplicates.wording import certainty, short_reason
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

_BLOCK: Final = 100
_MOVING: Final = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
)
_Index = QModelIndex | QPersistentModelIndex
_REASON: Final = Qt.ItemDataRole.UserRole


class PairModel(QAbstractListModel):
    """Pairs in the order they are handed in; names are read block by block as they come into view."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pairs: Sequence[Duplicate] = ()
        self._names: dict[int, str] = {}

    def show_pairs(self, pairs: Sequence[Duplicate]) -> None:
        """Have these pairs, and none else."""
        self.beginResetModel()
        self._pairs = pairs
        self._names.clear()
        self.endResetModel()

    def pair_at(self, row: int) -> Duplicate | None:
        """The pair in a row; None where there is none."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def row_of(self, ids: tuple[int, int]) -> int:
        """Where the pair of these two stands; -1 where it does not."""
        return next((row for row, pair in enumerate(self._pairs) if pair.ids == ids), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self._pairs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            one, other = (self._name(index.row(), contact_id) for contact_id in pair.ids)
            return one if one == other else f"{one} · {other}"
        if role == _REASON:
            return f"{certainty(pair.suspicion.confidence)}: {short_reason(pair.suspicion)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.data(index)}. {self.data(index, _REASON)}"
        return None

    def _name(self, row: int, contact_id: int) -> str:
        if contact_id not in self._names:
            start = row // _BLOCK * _BLOCK
            ids = {number for pair in self._pairs[start : start + _BLOCK] for number in pair.ids}
            people = self._desk.reader.summaries(list(ids), self._desk.today())
            self._names.update(dict.fromkeys(ids, "") | {person.id: person.name for person in people})
        return self._names[contact_id]


class PairList(QListView):
    """`pair_shown(row)` when the user has come to another pair."""

    pair_shown = Signal(int)

    def __init__(self, model: PairModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _PairDelegate(self)
        self.setItemDelegate(self._lines)
        self.setModel(model)
        self.setAccessibleName(self.tr("Contacts that may be one person"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters and Enter are answers to the pair, and the page's; the list's own search by letters is of no use here.
        if Qt.Key(event.key()) in _MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.pair_shown.emit(current.row())


class _PairDelegate(QStyledItemDelegate):
    """Names above, the reason below, on a rounded ground where the user is."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        height = typography.line_height() + typography.line_height(TypeRole.CAPTION) + spacing.SPACE_L
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = active()
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            paint_panel(painter, rect, spacing.RADIUS_SMALL, tokens.accent_soft)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_panel(painter, rect, spacing.RADIUS_SMALL, tokens.sunk)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, spacing.RADIUS_SMALL)
        room = rect.adjusted(spacing.SPACE_S, spacing.SPACE_S, -spacing.SPACE_S, -spacing.SPACE_S)
        _write(painter, room, str(index.data()), TypeRole.NAME, "text")
        room.setTop(room.top() + typography.line_height())
        _write(painter, room, str(index.data(_REASON)), TypeRole.CAPTION, "text_2")
        painter.restore()


def _write(painter: QPainter, room: QRectF, words: str, role: TypeRole, ink: str) -> None:
    painter.setFont(typography.font(role))
    painter.setPen(active().named(ink))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
