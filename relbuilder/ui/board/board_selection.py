"""The selection over all four columns, by contact: it stays with the people, whatever happens to rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal, Slot

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.ui.board.column_view import ColumnView
from relbuilder.ui.differences import runs

_REPLACE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_LEAVE = QItemSelectionModel.SelectionFlag.NoUpdate


class BoardSelection(QObject):
    """Keeps the views' selections together. `changed(ids)` follows every change of what is selected."""

    changed = Signal(tuple)

    def __init__(self, views: Mapping[Tier, ColumnView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._settling = False
        self._told: tuple[int, ...] = ()
        self._last = views[TIERS[0]]
        for view in views.values():
            view.replacing.connect(self._select_here_alone)
            view.selectionModel().selectionChanged.connect(self._tell)
            view.selectionModel().currentChanged.connect(self._tell)

    def ids(self) -> tuple[int, ...]:
        """The selected contacts, column by column, top down."""
        return tuple(
            contact_id
            for view in self._views.values()
            for first, last in view.selected_rows()
            for contact_id in view.cards().ids(first, last)
        )

    def view(self) -> ColumnView:
        """The column the keyboard is in, or was in last."""
        for view in self._views.values():
            if view.hasFocus():
                self._last = view
        return self._last

    def current(self) -> int | None:
        """The contact the keyboard is on."""
        view = self.view()
        index = view.currentIndex()
        return view.cards().ids(index.row(), index.row())[0] if index.isValid() else None

    def select(self, ids: Collection[int], *, current: int | None = None, scroll: bool = True) -> None:
        """Select exactly these contacts, as far as they are shown, and make one of them the current one."""
        focused = any(view.hasFocus() for view in self._views.values())
        self._settling = True
        place: tuple[ColumnView, int] | None = None
        for view in self._views.values():
            rows = {
                contact_id: row for contact_id in ids if (row := view.cards().row_of(contact_id)) is not None
            }
            view.selectionModel().select(_ranges(view, rows.values()), _REPLACE)
            if current in rows:
                place = (view, rows[current])
            elif place is None and rows:
                place = (view, min(rows.values()))
        if place is not None:
            self._make_current(*place, focus=focused, scroll=scroll)
        self._settling = False
        self._tell()

    @contextmanager
    def kept(self, showing: Collection[int] = ()) -> Iterator[None]:
        """Let rows change; afterwards the same people are selected, as far as they are still shown.

        The current one is scrolled to if it is among `showing`.
        """
        ids, current = self.ids(), self.current()
        self._settling = True
        yield
        self._settling = False
        if self.ids() == ids and self.current() == current:
            self._tell()
        else:
            self.select(ids, current=current, scroll=current in showing)

    def _make_current(self, view: ColumnView, row: int, *, focus: bool, scroll: bool) -> None:
        self._last = view
        view.setAutoScroll(False)
        view.selectionModel().setCurrentIndex(view.cards().index(row), _LEAVE)
        view.setAutoScroll(True)
        if scroll:
            view.scrollTo(view.cards().index(row))
        if focus:
            view.setFocus()

    @Slot()
    def _select_here_alone(self) -> None:
        sender = self.sender()
        for view in self._views.values():
            if view is not sender:
                view.clearSelection()
            else:
                self._last = view

    @Slot()
    def _tell(self) -> None:
        if self._settling:
            return
        ids = self.ids()
        if ids != self._told:
            self._told = ids
            self.changed.emit(ids)


def _ranges(view: ColumnView, rows: Collection[int]) -> QItemSelection:
    selection = QItemSelection()
    model = view.cards()
    for first, last in runs(sorted(rows)):
        selection.select(model.index(first), model.index(last))
    return selection
