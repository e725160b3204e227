"""One column as Qt sees it: ids in order and the cards last seen. It changes when an event says so, never by a drop."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

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
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import BoardFilter, Card, Sort
from relbuilder.ui.board.card_wording import card_in_words
from relbuilder.ui.board.mime import (
    CONTACTS_FORMAT,
    FILES_FORMAT,
    CardFiles,
    ContactsMimeData,
    address_book_files,
)
from relbuilder.ui.desk import Desk
from relbuilder.ui.differences import steps_between

BLOCK = 24
"""Cards fetched at once: about what a column shows, so that the first paint reads at most four times as many."""
CARDS_KEPT = 16 * BLOCK
FEW = 64
"""Up to this many contacts are placed one by one; for more, reading the order again is cheaper."""
NEARBY = 256

Index = QModelIndex | QPersistentModelIndex
Dropped = Callable[[Tier, QMimeData, int], None]
"""Told what was dropped on which column ahead of which row; the row count stands for the end."""


class ColumnModel(QAbstractListModel):
    """The contacts of one tier under the board's filter and sort."""

    def __init__(
        self, desk: Desk, tier: Tier, files: CardFiles, dropped: Dropped, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.tier = tier
        self._desk = desk
        self._files = files
        self._dropped = dropped
        self._filter = BoardFilter()
        self._sort = Sort.MANUAL
        self._ids: list[int] = []
        self._members: set[int] | None = None
        self._cards: dict[int, tuple[int, Card]] = {}

    # ------------------------------------------------------------------------------------- what is shown

    @property
    def order(self) -> Sort:
        """The order of the cards."""
        return self._sort

    @property
    def filtered(self) -> bool:
        """Whether only some of the tier's contacts are shown."""
        return self._filter.active

    @property
    def arrangeable(self) -> bool:
        """Whether the user can put cards to a place of their choice: in their own order, nobody hidden."""
        return self._sort is Sort.MANUAL and not self._filter.active

    def load(self, chosen: BoardFilter, sort: Sort) -> None:
        """Show the contacts of a filter in an order, from the top."""
        self._filter = chosen
        self._sort = sort
        self._start_afresh(self._read_ids())

    def reload(self) -> None:
        """Read everything again; where the order is the same as before, rows only repaint."""
        ids = self._read_ids()
        if ids != self._ids:
            self._start_afresh(ids)
            return
        self._cards.clear()
        if ids:
            self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))

    def ids(self, first: int = 0, last: int | None = None) -> list[int]:
        """The contacts in rows `first` to `last`, both included."""
        return self._ids[first : None if last is None else last + 1]

    def card_at(self, row: int) -> Card | None:
        """The card in a row; None when it has gone and the event that tells so is still on its way."""
        contact_id = self._ids[row]
        known = self._cards.get(contact_id)
        if known is None:
            self._fetch(row // BLOCK * BLOCK)
            known = self._cards.get(contact_id)
        return known[1] if known else None

    def row_of(self, contact_id: int) -> int | None:
        """The row of a contact, or None when it is not in this column."""
        if self._members is None:
            self._members = set(self._ids)
        if contact_id not in self._members:
            return None
        known = self._cards.get(contact_id)
        if known is not None:
            # Rows shift only by what came and went since the card was read.
            try:
                return self._ids.index(contact_id, max(0, known[0] - NEARBY), known[0] + NEARBY)
            except ValueError:
                pass
        return self._ids.index(contact_id)

    def follower(self, row: int, leaving: Collection[int]) -> int | None:
        """The first contact from `row` on that is not among those leaving; None at the end."""
        return next(
            (self._ids[at] for at in range(row, len(self._ids)) if self._ids[at] not in leaving), None
        )

    # -------------------------------------------------------------------------------------------- events

    def apply(self, event: Event) -> None:
        """Follow what has happened: exactly the rows concerned come, go or repaint."""
        match event:
            case BoardReplaced() | PoliciesChanged():
                self.reload()
            case ContactsAdded() | ContactsMoved() | ContactsEdited() | ContactsBinned() | ContactsRestored():
                self._follow(event.ids)

    def _follow(self, ids: Sequence[int]) -> None:
        for contact_id in ids:
            self._cards.pop(contact_id, None)
        if self._filter.active or len(ids) > FEW or not self._place(ids):
            self._reread(ids)

    def _place(self, ids: Sequence[int]) -> bool:
        """Put a few contacts where they stand now without reading the column; False when that cannot be told."""
        reader, today = self._desk.reader, self._desk.today()
        tiers = reader.tiers_of(ids)
        followers = {
            contact_id: reader.follower(contact_id, self._sort, today)
            for contact_id in ids
            if tiers.get(contact_id) is self.tier
        }
        rows = {row: contact_id for contact_id in ids if (row := self.row_of(contact_id)) is not None}
        # Bottom up: then what is below a row is settled when the row asks whether it is still in its place.
        for row, contact_id in sorted(rows.items(), reverse=True):
            if contact_id in followers and self._next(row) == followers[contact_id]:
                del followers[contact_id]
                self.dataChanged.emit(self.index(row), self.index(row))
            else:
                self._take_out(row, row)
        for contact_id in _followers_first(followers):
            follower = followers[contact_id]
            row = len(self._ids) if follower is None else self.row_of(follower)
            if row is None:
                return False
            self._put_in(row, (contact_id,))
        return True

    def _reread(self, ids: Sequence[int]) -> None:
        """Read the order again and show what differs."""
        new = self._read_ids()
        steps = steps_between(self._ids, new, ids)
        if steps is None:
            self._start_afresh(new)
            return
        for first, last in steps.removals:
            self._take_out(first, last)
        for row, arriving in steps.insertions:
            self._put_in(row, arriving)
        for contact_id in ids if len(ids) <= FEW else ():
            edited = self.row_of(contact_id)
            if edited is not None:
                self.dataChanged.emit(self.index(edited), self.index(edited))
        if len(ids) > FEW and self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _next(self, row: int) -> int | None:
        return self._ids[row + 1] if row + 1 < len(self._ids) else None

    def _take_out(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        if self._members is not None:
            self._members.difference_update(self._ids[first : last + 1])
        del self._ids[first : last + 1]
        self.endRemoveRows()

    def _put_in(self, row: int, ids: Sequence[int]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(ids) - 1)
        if self._members is not None:
            self._members.update(ids)
        self._ids[row:row] = ids
        self.endInsertRows()

    # ------------------------------------------------------------------------------------------- reading

    def _read_ids(self) -> list[int]:
        return self._desk.reader.column_ids(self.tier, self._filter, self._sort, self._desk.today())

    def _start_afresh(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._members = None
        self._cards.clear()
        self.endResetModel()

    def _fetch(self, first: int) -> None:
        rows = {contact_id: first + at for at, contact_id in enumerate(self._ids[first : first + BLOCK])}
        missing = [contact_id for contact_id in rows if contact_id not in self._cards]
        found = self._desk.reader.cards(missing, self._desk.today())
        for contact_id, card in found.items():
            self._cards[contact_id] = (rows[contact_id], card)
        # The oldest go first: whoever scrolls on does not come back to them at once.
        while len(self._cards) > CARDS_KEPT:
            del self._cards[next(iter(self._cards))]

    # ------------------------------------------------------------------------------------ what Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        card = self.card_at(index.row())
        if card is None:
            return ""
        return card.name if role == Qt.ItemDataRole.DisplayRole else card_in_words(card)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CARD_FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [CONTACTS_FORMAT, FILES_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return ContactsMimeData(
            [self._ids[row] for row in sorted({i.row() for i in indexes})], self._files.write
        )

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: Index
    ) -> bool:
        return data.hasFormat(CONTACTS_FORMAT) or bool(address_book_files(data))

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index
    ) -> bool:
        self._dropped(self.tier, data, len(self._ids) if row < 0 else row)
        return True


_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_CARD_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


def _followers_first(followers: Mapping[int, int | None]) -> Iterator[int]:
    """The ids in an order in which each comes after the one it is put ahead of."""
    waiting = dict(followers)
    while waiting:
        ready = [contact_id for contact_id, follower in waiting.items() if follower not in waiting]
        if not ready:
            return
        for contact_id in ready:
            del waiting[contact_id]
            yield contact_id
