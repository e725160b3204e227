"""The bin: who was deleted in the last thirty days, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from relbuilder.domain.events import BoardReplaced, ContactsBinned, ContactsRestored, Event
from relbuilder.services.contacts import restore_contacts
from relbuilder.services.readings import ContactSummary
from relbuilder.ui.desk import Desk
from relbuilder.ui.settings.section import Section, button_row
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.plain_list import PlainList
from relbuilder.ui.wording import tier_name

_BLOCK = 100
_Index = QModelIndex | QPersistentModelIndex


class BinModel(QAbstractListModel):
    """Ids of everybody in the bin; names are read block by block as they come into view."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[int] = []
        self._known: dict[int, ContactSummary] = {}

    def refresh(self) -> None:
        """Read anew who is in the bin."""
        self.beginResetModel()
        self._ids = self._desk.reader.bin()
        self._known.clear()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        """The contact in a row."""
        return self._ids[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        person = self._summary(index.row())
        if person is None:
            return ""
        about = [part for part in (person.title, person.organisation) if part]
        return "  ·  ".join((person.name, *([", ".join(about)] if about else []), tier_name(person.tier)))

    def _summary(self, row: int) -> ContactSummary | None:
        contact_id = self._ids[row]
        if contact_id not in self._known:
            start = row // _BLOCK * _BLOCK
            block = self._desk.reader.summaries(self._ids[start : start + _BLOCK], self._desk.today())
            self._known.update((person.id, person) for person in block)
        return self._known.get(contact_id)


class Bin(Section):
    """The list with its one button; follows what happens to contacts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bin"), parent)
        self._desk = desk
        self._hint = Label("", "text_2", wrap=True)
        self.model = BinModel(desk, self)
        self.view = PlainList(self.tr("Contacts in the bin"), self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.restore = QuietButton(self.tr("Put back on the board"), "undo")
        self.restore.clicked.connect(self._restore)
        self._buttons = button_row(self.restore)
        for widget in (self._hint, self.view, self._buttons):
            self.add(widget)
        self.view.selectionModel().selectionChanged.connect(self._follow_selection)
        desk.events.happened.connect(self._on_event)
        self.refresh()

    def refresh(self) -> None:
        """Show who is in the bin now."""
        self.model.refresh()
        count = self.model.rowCount()
        self._hint.setText(
            self.tr("%n contact(s). Each is kept for 30 days, then deleted for good.", None, count)
            if count
            else self.tr("The bin is empty. What you delete is kept here for 30 days.")
        )
        self.view.setVisible(bool(count))
        self._buttons.setVisible(bool(count))
        self._follow_selection()

    def _selected(self) -> Sequence[int]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.id_at(row) for row in rows]

    def _follow_selection(self) -> None:
        self.restore.setEnabled(self.view.selectionModel().hasSelection())

    def _restore(self) -> None:
        ids = self._selected()
        if ids:
            self._desk.tasks.run(
                partial(restore_contacts, self._desk.context, ids), partial(self._tell, len(ids))
            )

    def _tell(self, count: int, _nothing: None) -> None:
        self._desk.shell.tell(self.tr("%n contact(s) back on the board", None, count), undoable=True)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, ContactsBinned | ContactsRestored | BoardReplaced):
            self.refresh()
