"""The people page: what to show above, the table below, and what the user asks of people carried out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.people import PeopleFilter, PeopleOrder, PeopleSort
from relbuilder.ui.bulk.card_menu import CardMenu
from relbuilder.ui.bulk.deeds import BulkDeeds
from relbuilder.ui.bulk.moves import Moves
from relbuilder.ui.bulk.pause_menu import PauseMenu
from relbuilder.ui.desk import Desk
from relbuilder.ui.people.column_memory import (
    remember_columns,
    remember_order,
    remembered_columns,
    remembered_order,
)
from relbuilder.ui.people.column_panel import ColumnPanel
from relbuilder.ui.people.emptiness import NobodyHere, NobodyYet
from relbuilder.ui.people.filter_bar import PeopleFilterBar
from relbuilder.ui.people.kept_filters import SavedFilter, SavedFilters, remember_filter, remembered_filter
from relbuilder.ui.people.model import PeopleModel
from relbuilder.ui.people.saved_panel import SavedPanel
from relbuilder.ui.people.table import PeopleTable
from relbuilder.ui.people.top_bar import PeopleTopBar
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.popover import Popover

_NEWEST_IN_BIN = PeopleOrder(PeopleSort.BINNED, descending=True)


class PeoplePage(QWidget):
    """Puts the parts together. Nothing is read while it is out of sight; it catches up when it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order = remembered_order(desk.memory)
        self._binned = False
        self._stale = True
        self._model = PeopleModel(desk, self)
        self._filters = PeopleFilterBar(desk, remembered_filter(desk.memory))
        self._top = PeopleTopBar(self._filters)
        self._bulk, self._bin_bar = self._top.bulk, self._top.bin_bar
        self.table = PeopleTable(desk, self._model)
        self._nobody = NobodyHere()
        self._empty = NobodyYet()
        self._moves = Moves(desk, self._anchor_of, self)
        self._deeds = BulkDeeds(desk, self._moves, self._anchor, self)
        self._lay_out()
        self._connect()
        self._connect_bars()
        self._add_keys()
        self.table.head.place(remembered_columns(desk.memory))
        self.table.head.show_columns(binned=False)
        self.table.head.columns_changed.connect(self._remember_columns)

    @property
    def new_button(self) -> QWidget:
        """What a new contact is begun with."""
        return self._top.new_button if self._stack.currentIndex() == 0 else self._empty.new_button

    @property
    def anchor(self) -> QWidget:
        """What a panel that no button asked for opens beside."""
        return self._anchor()

    @property
    def contact_at_hand(self) -> int | None:
        """The one contact that is chosen; None where there is none, and in the bin."""
        ids = self._ids()
        return ids[0] if len(ids) == 1 else None

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._top.search.focus_for_typing()

    def take_focus(self) -> None:
        """Put the keyboard into the table."""
        self.table.take_focus()

    def show_duplicates(self, count: int) -> None:
        """Say how many pairs are probably one person each."""
        self._top.show_duplicates(count)

    def show_bin(self) -> None:
        """Show who lies in the bin."""
        self._top.bin_chip.setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        memory = self._desk.memory
        remember_filter(memory, self._filters.chosen)
        if not self._binned:
            remember_order(memory, self._order)

    def _lay_out(self) -> None:
        page = QWidget(self)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(spacing.SPACE_S)
        lines.addWidget(self._top)
        self._body = QStackedLayout()
        self._body.addWidget(self.table)
        self._body.addWidget(self._nobody)
        lines.addLayout(self._body, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        around = QVBoxLayout(self)
        around.setContentsMargins(spacing.SPACE_L, spacing.SPACE_M, spacing.SPACE_L, spacing.SPACE_L)
        around.addLayout(self._stack)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        shell, top, table = self._desk.shell, self._top, self.table
        top.search_changed.connect(self._read)
        top.search.leave_requested.connect(self.take_focus)
        top.order_chosen.connect(self._sort)
        top.saved_wanted.connect(self._open_saved)
        top.columns_wanted.connect(self._open_columns)
        top.new_requested.connect(self._new)
        top.duplicates_wanted.connect(shell.show_duplicates)
        top.bin_chip.toggled.connect(self._turn_to_bin)
        self._filters.changed.connect(self._read)
        self._nobody.cleared.connect(self._show_everybody)
        self._empty.import_wanted.connect(partial(shell.begin_import, ()))
        self._empty.new_wanted.connect(self._new)
        self._model.settled.connect(self._show_count)
        table.head.order_wanted.connect(self._sort)
        table.head.menu_wanted.connect(self._open_columns)
        table.opened.connect(self._open_contact)
        table.touched.connect(self._log_touch)
        table.binned.connect(self._delete)
        table.menu_wanted.connect(self._open_menu)
        table.selection_changed.connect(self._show_selected)
        self._desk.events.happened.connect(self._hear)

    def _connect_bars(self) -> None:
        bulk = self._bulk
        bulk.move_requested.connect(self._move)
        bulk.tag_requested.connect(self._tag)
        bulk.group_requested.connect(self._group)
        bulk.touch_requested.connect(self._log_touch)
        bulk.rhythm_requested.connect(self._give_rhythm)
        bulk.chosen_requested.connect(self._choose)
        bulk.pause_requested.connect(self._ask_pause)
        bulk.export_requested.connect(self._export)
        bulk.bin_requested.connect(self._delete)
        bulk.cleared.connect(self.table.clearSelection)
        self._bin_bar.restore_requested.connect(self._put_back)
        self._bin_bar.delete_requested.connect(self._delete_for_good)

    def _add_keys(self) -> None:
        """Plain keys count on the table only: elsewhere they are letters."""
        for number, tier in enumerate(TIERS, start=1):
            self._add_key(str(number), partial(self._move, tier), self.table)
        self._add_key("N", self._new, self)
        self._add_key("/", self.focus_search, self)
        self._add_key("T", self._tag, self.table)
        self._add_key("S", self._top.open_order_menu, self.table)
        self._add_key("Ctrl+Shift+F", self._open_saved, self)

    def _add_key(self, key: str, call: object, place: QWidget) -> None:
        shortcut = QShortcut(QKeySequence(key), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    # ------------------------------------------------------------------------------------ what is shown

    @Slot()
    def _read(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        order = self._order
        self.table.head.set_order(order)
        self._top.show_order(order)
        self._model.show(self._filter(), order)
        self._filters.refresh_counts()

    def _filter(self) -> PeopleFilter:
        return replace(self._filters.chosen, text=self._top.search.text().strip(), binned=self._binned)

    @Slot(object)
    def _sort(self, order: PeopleOrder) -> None:
        self._order = order
        self._read()
        self.table.scrollToTop()

    @Slot(bool)
    def _turn_to_bin(self, binned: bool) -> None:
        self._binned = binned
        self._order = _NEWEST_IN_BIN if binned else remembered_order(self._desk.memory)
        self.table.clearSelection()
        self.table.head.show_columns(binned=binned)
        self._show_selected(())
        self._read()

    @Slot()
    def _show_count(self) -> None:
        shown, chosen = self._model.rowCount(), self._model.chosen
        total = sum(head.count for head in self._desk.reader.columns())
        in_bin = len(self._desk.reader.bin())
        self._top.bin_chip.set_count(in_bin or None)
        locale = self.locale()
        if chosen.binned:
            words = self.tr("%n contact(s), each kept for 30 days", None, shown)
        elif chosen == PeopleFilter():
            words = self.tr("%n contact(s)", None, shown)
        else:
            words = self.tr("{shown} of {total}").format(
                shown=locale.toString(shown), total=locale.toString(total)
            )
        self._top.count.setText(words)
        self._stack.setCurrentIndex(0 if total or in_bin else 1)
        if not shown:
            self._nobody.show_for(chosen)
        self._body.setCurrentIndex(0 if shown else 1)

    @Slot(tuple)
    def _show_selected(self, ids: tuple[int, ...]) -> None:
        focused, bars = self.window().focusWidget(), (self._bulk, self._bin_bar)
        held = any(bar.isAncestorOf(focused) for bar in bars)
        self._top.show_bar_of(len(ids), binned=self._binned)
        if held and not any(bar.isVisible() for bar in bars):
            # Qt would hand the keyboard on to the search field, where Ctrl+Z takes back letters.
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_everybody(self) -> None:
        self._top.search.clear()
        self._top.bin_chip.setChecked(False)
        self._filters.clear()
        self._read()

    @Slot(object)
    def _hear(self, event: object) -> None:
        if self.isVisible():
            self._model.apply(event)  # type: ignore[arg-type]
        else:
            self._stale = True

    # ------------------------------------------------------------------------------ filters and columns

    @Slot()
    def _open_saved(self) -> None:
        panel = SavedPanel(
            SavedFilters(self._desk.memory), replace(self._filter(), binned=False), self._order
        )
        popover = self._open(panel, self._top.saved_button)
        panel.chosen.connect(partial(self._show_saved, popover))
        panel.kept.connect(partial(self._tell_kept, popover))

    def _show_saved(self, popover: Popover, saved: SavedFilter) -> None:
        popover.dismiss()
        self._top.bin_chip.setChecked(False)
        self._top.search.setText(saved.chosen.text)
        self._order = saved.order
        self._filters.choose(saved.chosen)
        self._read()

    def _tell_kept(self, popover: Popover, name: str) -> None:
        popover.dismiss()
        self._desk.shell.tell(self.tr("The filter “{name}” is kept").format(name=name))

    @Slot()
    def _open_columns(self) -> None:
        panel = ColumnPanel(self.table.head)
        panel.ticked.connect(self.table.head.choose)
        self._open(panel, self._top.columns_button)

    @Slot()
    def _remember_columns(self) -> None:
        remember_columns(self._desk.memory, self.table.head.placed())

    # --------------------------------------------------------------------------------- what is asked for

    @Slot()
    def _new(self) -> None:
        self._desk.shell.new_contact(Tier.GOOD_TO_KNOW)

    @Slot(int)
    def _open_contact(self, contact_id: int) -> None:
        if not self._binned:
            self._desk.shell.open_contact(contact_id)

    def _ids(self) -> tuple[int, ...]:
        """Whom a deed is about: those selected, else the one the keyboard is on; nobody of the bin."""
        if self._binned:
            return ()
        current = self.table.current_id()
        return self.table.selected_ids() or ((current,) if current is not None else ())

    @Slot()
    def _log_touch(self) -> None:
        if ids := self._ids():
            self._desk.shell.log_touch(ids)

    def _move(self, tier: Tier) -> None:
        self._deeds.move(self._ids(), tier)

    @Slot()
    def _tag(self) -> None:
        self._deeds.tag(self._ids())

    @Slot()
    def _group(self) -> None:
        self._deeds.group(self._ids())

    @Slot()
    def _give_rhythm(self) -> None:
        self._deeds.give_rhythm(self._ids())

    @Slot(bool)
    def _choose(self, chosen: bool) -> None:
        self._deeds.choose(self._ids(), chosen)

    @Slot()
    def _export(self) -> None:
        self._desk.shell.export_contacts(self._ids())

    @Slot()
    def _delete(self) -> None:
        if self._binned:
            self._bin_bar.ask()
        elif ids := self._ids():
            self._deeds.put_in_bin(ids)

    @Slot()
    def _put_back(self) -> None:
        self._deeds.put_back(self.table.selected_ids())

    @Slot()
    def _delete_for_good(self) -> None:
        self._deeds.delete_for_good(self.table.selected_ids())

    @Slot(QPoint)
    def _ask_pause(self, place: QPoint) -> None:
        ids = self._ids()
        menu = PauseMenu(self._desk.today(), self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.chosen.connect(partial(self._deeds.pause, ids))
        menu.resumed.connect(partial(self._deeds.resume, ids))
        menu.popup(place)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        menu = self.selection_menu()
        if menu is not None:
            menu.open_at(place)

    def selection_menu(self) -> CardMenu | None:
        """What can be done to the selected contacts, not shown, and titled with whom; None without any."""
        today, reader = self._desk.today(), self._desk.reader
        cards = reader.cards(self._ids(), today)
        ids = tuple(number for number in self._ids() if number in cards)
        if not ids:
            return None
        menu = CardMenu([cards[number] for number in ids], reader.summaries(ids[:1], today), self)
        menu.open_wanted.connect(partial(self._open_contact, ids[0]))
        menu.touch_wanted.connect(self._log_touch)
        menu.move_wanted.connect(self._move)
        menu.tags_wanted.connect(self._tag)
        menu.group_wanted.connect(self._group)
        menu.rhythm_wanted.connect(self._give_rhythm)
        menu.brief_wanted.connect(partial(self._desk.shell.show_brief, ids))
        menu.chosen_wanted.connect(self._choose)
        menu.merge_wanted.connect(partial(self._desk.shell.show_duplicates, ids))
        menu.export_wanted.connect(self._export)
        menu.bin_wanted.connect(self._delete)
        return menu

    def _anchor(self) -> QWidget:
        """What a panel about the selection opens beside."""
        return self._bulk.tag_button if self._bulk.isVisible() else self._top.search

    def _anchor_of(self, _tier: Tier) -> QWidget:
        return self._anchor()

    def _open(self, panel: QWidget, anchor: QWidget) -> Popover:
        popover = Popover(panel, self)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(anchor)
        return popover
