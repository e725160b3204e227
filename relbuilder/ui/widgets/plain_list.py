"""A short list of lines inside a page: as high as its rows up to a few, with a soft ground under what is selected."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

_MOST_ROWS: Final = 8
ASIDE: Final = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)
"""The role of a few words that stand at the end of a row, small."""


class PlainList(QListView):
    """`name` is what screen readers say of the list. All rows are equally high, so that very many cost nothing."""

    def __init__(self, name: str, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _LineDelegate(self)
        self.setItemDelegate(self._lines)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(0, max(1, min(self.model().rowCount(), _MOST_ROWS)) * row_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def row_height() -> int:
    """Height in pixels of one row."""
    return typography.line_height() + spacing.SPACE_S


def line_width(words: str) -> int:
    """Width in pixels of a row that holds these words."""
    return typography.text_width(words) + 2 * spacing.SPACE_S


class _LineDelegate(QStyledItemDelegate):
    """One line of text on a rounded ground where it is selected; elided, and then whole in a tool tip."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
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
        room = rect.adjusted(spacing.SPACE_S, 0, -spacing.SPACE_S, 0)
        room = self._paint_aside(painter, option, room, str(index.data(ASIDE) or ""))
        painter.setPen(tokens.text)
        painter.drawText(
            room,
            QStyle.visualAlignment(
                option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            ),
            painter.fontMetrics().elidedText(_words(index), Qt.TextElideMode.ElideRight, int(room.width())),
        )
        painter.restore()

    @staticmethod
    def _paint_aside(painter: QPainter, option: QStyleOptionViewItem, room: QRectF, words: str) -> QRectF:
        """Write the words at the end; returns the room that is left."""
        if not words:
            return room
        font = painter.font()
        painter.setFont(typography.font(TypeRole.CAPTION))
        painter.setPen(active().text_2)
        painter.drawText(
            room,
            QStyle.visualAlignment(
                option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            ),
            words,
        )
        painter.setFont(font)
        taken = typography.text_width(words, TypeRole.CAPTION) + spacing.SPACE_M
        if option.direction == Qt.LayoutDirection.RightToLeft:
            return room.adjusted(taken, 0, 0, 0)
        return room.adjusted(0, 0, -taken, 0)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        words = _words(index)
        if line_width(words) > option.rect.width():
            QToolTip.showText(event.globalPos(), words, view)
            return True
        return super().helpEvent(event, view, option, index)


def _words(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data() or "")
