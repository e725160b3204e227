"""The least that can be called the board: four columns of painted cards over plain SQL, with search and drops."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from benchmarks.board import painted
from benchmarks.floors.data import TIERS, connect

_CARD_HEIGHT = 72
_BLOCK = 64
_AVATAR = 40
_INK, _GREY, _AMBER, _PAPER = (QColor(name) for name in ("#111827", "#6b7280", "#b45309", "#ffffff"))
_TINTS = [QColor.fromHsl(turn * 47 % 360, 140, 110) for turn in range(24)]

Index = QModelIndex | QPersistentModelIndex


class FloorBoard:
    """Opens the floor's data file and shows it."""

    def __init__(self, folder: Path) -> None:
        self.application = QApplication.instance() or QApplication([])
        self._data = connect(folder / "floor.db")
        self._window = QWidget()
        line = QHBoxLayout(self._window)
        self._columns = [_Column(self._ids_of(tier), self._data, self._window) for tier in TIERS]
        self.views: Sequence[QAbstractItemView] = [_view(column, line) for column in self._columns]
        self._window.resize(1440, 900)
        self._window.show()

    def search(self, text: str) -> None:
        """Show whom a search finds, until it is painted."""
        found = [
            row[0]
            for row in self._data.execute("SELECT rowid FROM search WHERE search MATCH ?", (f"{text}*",))
        ]
        for tier, column in zip(TIERS, self._columns, strict=True):
            column.show([number for number in found if number % len(TIERS) == tier])
        painted(self.views)

    def clear_search(self) -> None:
        """Show everybody again."""
        for tier, column in zip(TIERS, self._columns, strict=True):
            column.show(self._ids_of(tier))
        painted(self.views)

    def drop(self, row: int, onto: int) -> None:
        """Move a card of the second column into the first, until it is committed and painted."""
        source, target = self._columns[1], self._columns[0]
        number, follower = source.ids[row], target.ids[onto]
        self._data.execute(
            "UPDATE contact SET tier = 0, place = (SELECT place FROM contact WHERE id = ?) - 0.5 WHERE id = ?",
            (follower, number),
        )
        source.take_out(row)
        target.put_in(onto, number)
        painted((self.views[1], self.views[0]))

    def settle(self) -> None:
        """Nothing of a floor goes on in the background."""

    def _ids_of(self, tier: int) -> list[int]:
        sql = "SELECT id FROM contact WHERE tier = ? ORDER BY place, id"
        return [row[0] for row in self._data.execute(sql, (tier,))]


class _Column(QAbstractListModel):
    """Ids in order, and the rows last seen, fetched a block at a time."""

    def __init__(self, ids: list[int], data: Any, parent: QObject) -> None:
        super().__init__(parent)
        self.ids = ids
        self._data = data
        self._known: dict[int, tuple[str, str, str | None]] = {}

    def show(self, ids: list[int]) -> None:
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def take_out(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.ids[row]
        self.endRemoveRows()

    def put_in(self, row: int, number: int) -> None:
        self.beginInsertRows(QModelIndex(), row, row)
        self.ids.insert(row, number)
        self.endInsertRows()

    def card(self, row: int) -> tuple[str, str, str | None]:
        number = self.ids[row]
        if number not in self._known:
            first = row // _BLOCK * _BLOCK
            among = ", ".join(map(str, self.ids[first : first + _BLOCK]))
            sql = f"SELECT id, name, firm, next_due FROM contact WHERE id IN ({among})"
            self._known.update((found[0], found[1:]) for found in self._data.execute(sql))
        return self._known[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        return 0 if parent.isValid() else len(self.ids)

    def data(self, _index: Index, _role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None


class _Painter(QStyledItemDelegate):
    """A card: avatar, bold name, firm, and when somebody is due."""

    def __init__(self, column: _Column) -> None:
        super().__init__(column)
        self._column = column
        self._small = QFont()
        self._bold = QFont()
        self._bold.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        name, firm, due = self._column.card(index.row())
        card = QRectF(option.rect).adjusted(4, 3, -4, -3)
        left = card.left() + _AVATAR + 16
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(card, 8, 8)
        painter.setBrush(_TINTS[index.row() % len(_TINTS)])
        avatar = QRectF(card.left() + 8, card.top() + 12, _AVATAR, _AVATAR)
        painter.drawEllipse(avatar)
        painter.setPen(_PAPER)
        painter.setFont(self._bold)
        painter.drawText(avatar, Qt.AlignmentFlag.AlignCenter, name[:1])
        painter.setPen(_INK)
        painter.drawText(QPointF(left, card.top() + 22), name)
        painter.setFont(self._small)
        painter.setPen(_GREY)
        painter.drawText(QPointF(left, card.top() + 38), firm)
        if due:
            painter.setPen(_AMBER)
            painter.drawText(QPointF(left, card.top() + 56), due)


def _view(column: _Column, line: QHBoxLayout) -> QTableView:
    view = QTableView()
    rows = view.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(_CARD_HEIGHT)
    rows.hide()
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().hide()
    view.setShowGrid(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setModel(column)
    view.setItemDelegate(_Painter(column))
    line.addWidget(view)
    return view
