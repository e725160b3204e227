"""The four columns side by side: one selection, one drag, one set of signals for the page. Asks and writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.domain.events import BoardReplaced, ContactsEdited, ContactsMoved, Event, HistoryChanged
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.board.board_selection import BoardSelection
from relbuilder.ui.board.column_model import ColumnModel
from relbuilder.ui.board.column_panel import ColumnPanel
from relbuilder.ui.board.column_view import ColumnView
from relbuilder.ui.board.drag_note import DragNote
from relbuilder.ui.board.dragging import Dragging
from relbuilder.ui.board.mime import CardFiles, address_book_files, contact_ids
from relbuilder.ui.bulk.move_words import all_moved_words, moved_words
from relbuilder.ui.desk import Desk
from relbuilder.ui.photo_cache import PhotoCache

_GAP: Final = 14
_NARROW: Final = 9
_WIDE: Final = 10
"""How the columns share the width: the graveyard is a little narrower."""


class Columns(QWidget):
    """The board without its bars. Rows change when events arrive; what users ask for is told by signals."""

    contact_opened = Signal(int)
    selection_changed = Signal(tuple)
    drag_started = Signal(object)
    """The ids that were taken up; sent before the first place they are carried to is looked at."""
    move_requested = Signal(object, object, object, bool)
    """Contact ids, a Tier, the id they are put ahead of or None, and whether they go to the end instead of the top."""
    files_dropped = Signal(object, object)
    """Paths and the Tier they were dropped on."""
    menu_requested = Signal(object, QPoint)
    touch_requested = Signal(object)
    bin_requested = Signal(object)
    step_requested = Signal(object, int)
    """Contact ids, and how many tiers up (negative: down) they shall go."""

    def __init__(
        self, desk: Desk, make_head: Callable[[Tier], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filter = BoardFilter()
        self._sort = Sort.MANUAL
        self._files = CardFiles(desk)
        self._photos = PhotoCache(desk, self)
        self._dragging = Dragging(desk, self._files, self.selected_ids, self)
        self._dragging.started.connect(self.drag_started)
        self._models = {tier: ColumnModel(desk, tier, self._files, self._dropped, self) for tier in TIERS}
        self._views = {
            tier: ColumnView(desk, model, self._photos, self._dragging)
            for tier, model in self._models.items()
        }
        self._panels = {tier: ColumnPanel(tier, make_head(tier), view) for tier, view in self._views.items()}
        self._note = DragNote(self._dragging, self)
        self._selection = BoardSelection(self._views, self)
        self._selection.changed.connect(self.selection_changed)
        self._arrange()
        for view in self._views.values():
            self._connect(view)
        self._load()
        desk.events.happened.connect(self._follow)

    # ------------------------------------------------------------------------------------- what is shown

    def set_filter(self, chosen: BoardFilter) -> None:
        """Show only the contacts that pass a filter."""
        if chosen != self._filter:
            self._filter = chosen
            self._load()

    def set_sort(self, sort: Sort) -> None:
        """Show the cards in another order."""
        if sort is not self._sort:
            self._sort = sort
            self._load()

    def refresh(self) -> None:
        """Read everything anew, as when the day has changed."""
        with self._selection.kept():
            for model in self._models.values():
                model.reload()

    def shown(self, tier: Tier) -> int:
        """How many contacts a column shows."""
        return self._models[tier].rowCount()

    def model(self, tier: Tier) -> ColumnModel:
        """The model of a column."""
        return self._models[tier]

    def view(self, tier: Tier) -> ColumnView:
        """The view of a column."""
        return self._views[tier]

    def panel(self, tier: Tier) -> ColumnPanel:
        """The panel of a column."""
        return self._panels[tier]

    # ----------------------------------------------------------------------------------------- selection

    def selected_ids(self) -> tuple[int, ...]:
        """The selected contacts in the order of the screen: column by column, top down."""
        return self._selection.ids()

    def current_id(self) -> int | None:
        """The contact the keyboard is on."""
        return self._selection.current()

    def select(self, ids: Collection[int], scroll: bool = True) -> None:
        """Select exactly these contacts, as far as they are shown; the first of them becomes the current one."""
        self._selection.select(tuple(ids), current=next(iter(ids), None), scroll=scroll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Where a card is being carried, it has had the key already.
        if event.key() == Qt.Key.Key_Escape and len(self.selected_ids()) > 1:
            self.select(())
        else:
            super().keyPressEvent(event)

    def focus_cards(self) -> None:
        """Put the keyboard on the cards: where it was last, else in the first column that has any."""
        view = self._selection.view()
        if not view.cards().rowCount():
            view = next((other for other in self._views.values() if other.cards().rowCount()), view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -------------------------------------------------------------------------------------------- inside

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for tier, panel in self._panels.items():
            layout.addWidget(panel, _WIDE if tier.living else _NARROW)

    def _connect(self, view: ColumnView) -> None:
        view.clicked_alone.connect(self._open_one)
        view.walked.connect(self._open_one)
        view.opened.connect(self._open_current)
        view.touched.connect(self._touch)
        view.binned.connect(self._bin)
        view.stepped.connect(self._step)
        view.sideways.connect(self._go_sideways)
        view.menu_wanted.connect(self._show_menu)
        view.drops.told.connect(self._note.tell)
        view.drops.hovered.connect(self._panels[view.cards().tier].light)

    def _load(self) -> None:
        with self._selection.kept():
            for tier, model in self._models.items():
                model.load(self._filter, self._sort)
                self._views[tier].scrollToTop()

    @Slot(object)
    def _follow(self, event: Event) -> None:
        match event:
            case HistoryChanged():
                return
            case ContactsEdited():
                for contact_id in event.ids:
                    self._photos.forget(contact_id)
            case BoardReplaced():
                self._photos.clear()
            case _:
                pass
        moved = event.ids if isinstance(event, ContactsMoved) else ()
        with self._selection.kept(showing=moved):
            for model in self._models.values():
                model.apply(event)
        if moved and QAccessible.isActive():
            self._announce(moved)

    def _announce(self, moved: tuple[int, ...]) -> None:
        """Tell a screen reader where people went."""
        for model in self._models.values():
            here = [contact_id for contact_id in moved if model.row_of(contact_id) is not None]
            if not here:
                continue
            card = model.card_at(model.row_of(here[0]) or 0)
            words = all_moved_words(len(here), model.tier)
            if card is not None and len(here) == 1:
                words = moved_words(card.name, model.tier)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _dropped(self, tier: Tier, data: QMimeData, row: int) -> None:
        ids = contact_ids(data)
        if not ids:
            self.files_dropped.emit(address_book_files(data), tier)
            return
        model = self._models[tier]
        # Where the column sorts or hides cards a place in it means nothing: they go to the top of the own order.
        before = model.follower(row, set(ids)) if model.arrangeable else None
        self.move_requested.emit(ids, tier, before, model.arrangeable and before is None)

    @Slot()
    def _open_one(self) -> None:
        ids = self.selected_ids()
        if len(ids) == 1:
            self.contact_opened.emit(ids[0])

    @Slot()
    def _open_current(self) -> None:
        current = self.current_id()
        if current is not None:
            self.contact_opened.emit(current)

    @Slot()
    def _touch(self) -> None:
        self._ask(self.touch_requested)

    @Slot()
    def _bin(self) -> None:
        self._ask(self.bin_requested)

    @Slot(int)
    def _step(self, step: int) -> None:
        ids = self.selected_ids()
        if ids:
            self.step_requested.emit(ids, step)

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        ids = self.selected_ids()
        if ids:
            self.menu_requested.emit(ids, at)

    def _ask(self, request: SignalInstance) -> None:
        ids = self.selected_ids()
        if ids:
            request.emit(ids)

    @Slot(int)
    def _go_sideways(self, step: int) -> None:
        """To the nearest card of the next column that has any, at the height of the current one."""
        view = self._selection.view()
        height = 0
        if view.currentIndex().isValid():
            height = view.card_rect(view.currentIndex().row()).center().y()
        height = max(0, min(height, view.viewport().height() - 1))
        tier = view.cards().tier.neighbour(step)
        while tier is not None and not self._models[tier].rowCount():
            tier = tier.neighbour(step)
        if tier is None:
            return
        target = self._views[tier]
        there = target.viewport().mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, height))).y()
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.go_to(target.row_near(max(0, min(there, target.viewport().height() - 1))))
        self._open_one()
