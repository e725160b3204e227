"""A list of things to tick: a box, a name, and a caption at the right. Ticks by click, Space and Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_panel

_KEY = Qt.ItemDataRole.UserRole
_CAPTION = Qt.ItemDataRole.UserRole + 1
_LINES = 8


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line; `key` is what the list answers with."""

    key: Any
    name: str
    caption: str = ""
    state: Qt.CheckState = Qt.CheckState.Unchecked


class CheckList(QListWidget):
    """`ticked(key, on)` for every change the user makes; a tick on a partial box turns it on."""

    ticked = Signal(object, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what screen readers call the list."""
        super().__init__(parent)
        self._painter = _CheckDelegate(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Show these lines and no others, the first one current."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.name, self)
            item.setData(_KEY, row.key)
            item.setData(_CAPTION, row.caption)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {row.caption}".rstrip(", "))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(row.state)
        if rows:
            self.setCurrentRow(0)
        self.updateGeometry()

    def keys_on(self) -> list[Any]:
        """The keys of all ticked lines, top to bottom."""
        items = (self.item(row) for row in range(self.count()))
        return [item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked]

    def sizeHint(self) -> QSize:
        line = self._painter.line_height()
        return QSize(typography.text_width("n" * 30), line * max(1, min(self.count(), _LINES)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._painter.line_height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.item(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if chosen and self.currentRow() >= 0:
            self._toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _toggle(self, item: QListWidgetItem) -> None:
        on = item.checkState() is not Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.ticked.emit(item.data(_KEY), on)


class _CheckDelegate(QStyledItemDelegate):
    """Paints one line in the application's own look."""

    def line_height(self) -> int:
        return typography.line_height() + spacing.SPACE_S

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.line_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state = option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver or state & QStyle.StateFlag.State_HasFocus:
            paint_panel(painter, QRectF(rect), spacing.RADIUS_SMALL, active().sunk)
        side = typography.icon_size()
        box = QRect(rect.left() + spacing.SPACE_S, rect.center().y() - side // 2 + 1, side, side)
        box = QStyle.visualRect(option.direction, rect, box)
        _paint_box(painter, QRectF(box), Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)))
        room = rect.adjusted(side + 2 * spacing.SPACE_S, 0, -spacing.SPACE_S, 0)
        room = QStyle.visualRect(option.direction, rect, room)
        _paint_words(painter, room, str(index.data()), str(index.data(_CAPTION)))
        painter.restore()


def _paint_box(painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
    tokens = active()
    if state is Qt.CheckState.Unchecked:
        paint_panel(painter, box, 4, tokens.surface, tokens.text_3)
        return
    paint_panel(painter, box, 4, tokens.accent)
    if state is Qt.CheckState.Checked:
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", tokens.on_accent)
    else:
        dash = QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2)
        paint_panel(painter, dash, 1, tokens.on_accent)


def _paint_words(painter: QPainter, room: QRect, name: str, caption: str) -> None:
    tokens = active()
    painter.setFont(typography.font(TypeRole.CAPTION, tabular=True))
    painter.setPen(tokens.text_3)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, caption)
    taken = painter.fontMetrics().horizontalAdvance(caption) + spacing.SPACE_S if caption else 0
    painter.setFont(typography.font())
    painter.setPen(tokens.text)
    words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width() - taken)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
