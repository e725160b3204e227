"""The table as Qt sees it: ids in order and the lines last seen. It changes when an event says so, never by itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from relbuilder.domain.events import (
    BoardReplaced,
    ContactsAdded,
    ContactsBinned,
    ContactsEdited,
    ContactsMoved,
    ContactsRestored,
    Event,
    PoliciesChanged,
)
from relbuilder.services.people import PeopleFilter, PeopleOrder, PeopleSort, PersonLine
from relbuilder.ui.desk import Desk
from relbuilder.ui.differences import steps_between
from relbuilder.ui.people.columns import COLUMNS, cell_text, heading, tool_tip

BLOCK = 64
"""Lines fetched at once: about two screens."""
LINES_KEPT = 12 * BLOCK

Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractTableModel):
    """Whom a filter leaves, in an order. Orders are read in the database lane: the rows follow when they are there."""

    about_to_change = Signal()
    """Rows are about to come and go; `settled` follows."""
    settled = Signal()
    """The rows are those of the filter and order asked for last."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filter = PeopleFilter()
        self._order = PeopleOrder()
        self._ids: list[int] = []
        self._rows: dict[int, int] | None = None
        self._lines: dict[int, PersonLine] = {}
        self._asked = 0

    @property
    def chosen(self) -> PeopleFilter:
        """The filter asked for last."""
        return self._filter

    @property
    def order(self) -> PeopleOrder:
        """The order asked for last."""
        return self._order

    def show(self, chosen: PeopleFilter, order: PeopleOrder) -> None:
        """Show whom a filter leaves, in an order."""
        self._filter, self._order = chosen, order
        self._read(None)

    def ids(self, first: int = 0, last: int | None = None) -> list[int]:
        """The contacts in rows `first` to `last`, both included."""
        return self._ids[first : None if last is None else last + 1]

    def row_of(self, contact_id: int) -> int | None:
        """The row of a contact, or None where it is not shown."""
        if self._rows is None:
            self._rows = {number: row for row, number in enumerate(self._ids)}
        return self._rows.get(contact_id)

    def line_at(self, row: int) -> PersonLine | None:
        """The line of a row; None when it has gone and the event that tells so is still on its way."""
        contact_id = self._ids[row]
        if contact_id not in self._lines:
            self._fetch(row // BLOCK * BLOCK)
        return self._lines.get(contact_id)

    def apply(self, event: Event) -> None:
        """Follow what has happened."""
        match event:
            case BoardReplaced() | PoliciesChanged():
                self._lines.clear()
                self._read(())
            case ContactsAdded() | ContactsMoved() | ContactsEdited() | ContactsBinned() | ContactsRestored():
                for contact_id in event.ids:
                    self._lines.pop(contact_id, None)
                self._read(event.ids)

    # ------------------------------------------------------------------------------------------- reading

    def _read(self, loose: Collection[int] | None) -> None:
        """Ask for the ids. Rows of `loose` may have changed; None says that all is another list."""
        self._asked += 1
        call = partial(self._desk.reader.people_ids, self._filter, self._order, self._desk.today())
        self._desk.tasks.run(call, partial(self._take, self._asked, loose))

    def _take(self, asked: int, loose: Collection[int] | None, ids: list[int]) -> None:
        if asked != self._asked:
            # Something was asked for since, and its answer holds this one too.
            return
        steps = None if loose is None else steps_between(self._ids, ids, loose)
        self.about_to_change.emit()
        if steps is None:
            self._start_afresh(ids)
        else:
            for first, last in steps.removals:
                self.beginRemoveRows(QModelIndex(), first, last)
                del self._ids[first : last + 1]
                self._rows = None
                self.endRemoveRows()
            for row, arriving in steps.insertions:
                self.beginInsertRows(QModelIndex(), row, row + len(arriving) - 1)
                self._ids[row:row] = arriving
                self._rows = None
                self.endInsertRows()
            if self._ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(COLUMNS) - 1))
        self.settled.emit()

    def _start_afresh(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._rows = None
        self.endResetModel()

    def _fetch(self, first: int) -> None:
        missing = [number for number in self._ids[first : first + BLOCK] if number not in self._lines]
        self._lines.update(self._desk.reader.person_lines(missing, self._desk.today()))
        # The oldest go first: whoever scrolls on does not come back to them at once.
        while len(self._lines) > LINES_KEPT:
            del self._lines[next(iter(self._lines))]

    # ------------------------------------------------------------------------------------ what Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        line = self.line_at(index.row())
        if line is None:
            return ""
        key = COLUMNS[index.column()].key
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(line, key)
        words = cell_text(line, key, self._desk.today())
        if role != Qt.ItemDataRole.AccessibleTextRole or key is PeopleSort.NAME:
            return words
        return _spoken(heading(key), words)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(COLUMNS[section].key)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _spoken(title: str, words: str) -> str:
    """A cell alone, as it is read aloud: with its column's title, and not without a word where it is empty."""
    if not words:
        return QCoreApplication.translate("PeopleModel", "{column}: none").format(column=title)
    return words if words.startswith(title) else f"{title}: {words}"


def ids_of(model: PeopleModel, parts: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """The contacts of some runs of rows, top down."""
    return tuple(number for first, last in sorted(parts) for number in model.ids(first, last))
