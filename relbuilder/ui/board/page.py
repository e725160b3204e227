"""The board page: what to show above, the four columns below, and what the user asks of cards carried out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.board import Moved
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.board.column_heads import ColumnHeads
from relbuilder.ui.board.columns import Columns
from relbuilder.ui.board.empty_board import EmptyBoard, NothingFound
from relbuilder.ui.board.filter_bar import FilterBar
from relbuilder.ui.board.filters import remember_choices, remember_sort, remembered_choices, remembered_sort
from relbuilder.ui.board.reason_note import ReasonNote
from relbuilder.ui.board.top_bar import TopBar
from relbuilder.ui.bulk.bulk_bar import BulkBar
from relbuilder.ui.bulk.card_menu import CardMenu
from relbuilder.ui.bulk.deeds import BulkDeeds
from relbuilder.ui.bulk.moves import Moves, Wish
from relbuilder.ui.bulk.pause_menu import PauseMenu
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing


class BoardPage(QWidget):
    """Puts the parts together: filters and order go down to the columns, wishes come up and become use cases."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sort = remembered_sort(desk.memory)
        self._heads = ColumnHeads(desk, self)
        self._columns = Columns(desk, self._heads.make)
        self._filters = FilterBar(desk, remembered_choices(desk.memory))
        self._top = TopBar(self._filters, self._sort)
        self._bulk = BulkBar()
        self._empty = EmptyBoard()
        self._nothing = NothingFound(self._columns)
        self._moves = Moves(desk, self._heads.head, self)
        self._deeds = BulkDeeds(desk, self._moves, self._anchor, self)
        self._reason = ReasonNote(desk, self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._columns.set_sort(self._sort)
        self._show_filtered()
        self._show_emptiness()

    @property
    def columns(self) -> Columns:
        """The four columns."""
        return self._columns

    @property
    def new_button(self) -> QWidget:
        """What a new contact is begun with."""
        return self._top.new_button if self._stack.currentIndex() == 0 else self._empty.new_button

    @property
    def search_text(self) -> str:
        """What is being searched for."""
        return self._top.search.text()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._top.search.focus_for_typing()

    def move_to(self, ids: Sequence[int], tier: Tier) -> None:
        """Move contacts to the top of a tier, after asking where it is full."""
        self._moves.carry_out(Wish(tuple(ids), tier))

    def selection_menu(self) -> CardMenu | None:
        """What can be done to the selected contacts, not shown, and titled with whom; None without any."""
        return self._menu_of(self._columns.selected_ids())

    def remember(self) -> None:
        """Keep order and filters for the next run."""
        remember_choices(self._desk.memory, self._filters.choices)
        remember_sort(self._desk.memory, self._sort)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reason.hide()

    def _lay_out(self) -> None:
        board = QWidget(self)
        lines = QVBoxLayout(board)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(spacing.SPACE_M)
        # One bar or the other, in the same place: nothing below them jumps.
        self._bars = QStackedLayout()
        self._bars.addWidget(self._top)
        self._bars.addWidget(self._bulk)
        lines.addLayout(self._bars)
        lines.addWidget(self._columns, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(board)
        self._stack.addWidget(self._empty)
        around = QVBoxLayout(self)
        around.setContentsMargins(spacing.SPACE_L, spacing.SPACE_M, spacing.SPACE_L, spacing.SPACE_L)
        around.addLayout(self._stack)
        self.setFocusProxy(self._columns.view(TIERS[0]))

    def _connect(self) -> None:
        shell, columns, bulk = self._desk.shell, self._columns, self._bulk
        self._top.search_changed.connect(self._show_filtered)
        self._top.sort_chosen.connect(self._order)
        self._top.new_requested.connect(self._new)
        self._top.search.leave_requested.connect(self._leave_search)
        self._filters.changed.connect(self._show_filtered)
        self._nothing.cleared.connect(self._clear_filters)
        self._empty.import_wanted.connect(partial(shell.begin_import, ()))
        self._empty.files_dropped.connect(shell.begin_import)
        self._empty.new_wanted.connect(self._new)
        self._heads.refreshed.connect(self._show_emptiness)
        columns.contact_opened.connect(shell.open_contact)
        columns.selection_changed.connect(self._count_selected)
        columns.move_requested.connect(self._move)
        columns.files_dropped.connect(self._import)
        columns.menu_requested.connect(self._open_menu)
        columns.touch_requested.connect(shell.log_touch)
        columns.bin_requested.connect(self._deeds.put_in_bin)
        columns.step_requested.connect(self._moves.step)
        bulk.move_requested.connect(self._move_selected)
        bulk.tag_requested.connect(self._tag_selected)
        bulk.group_requested.connect(self._group_selected)
        bulk.touch_requested.connect(self._touch_selected)
        bulk.rhythm_requested.connect(self._give_rhythm_to_selected)
        bulk.chosen_requested.connect(self._choose_selected)
        bulk.pause_requested.connect(self._ask_pause)
        bulk.export_requested.connect(self._export_selected)
        bulk.bin_requested.connect(self._bin_selected)
        bulk.cleared.connect(partial(columns.select, ()))
        self._moves.moved.connect(self._after_move)

    def _add_keys(self) -> None:
        """Plain keys count on the columns only: elsewhere they are letters."""
        for number, tier in enumerate(TIERS, start=1):
            self._add_key(str(number), partial(self._move_selected, tier), self._columns)
        self._add_key("N", self._new, self)
        self._add_key("/", self.focus_search, self)
        self._add_key("T", self._tag_selected, self._columns)
        self._add_key("R", self._reason.take_focus, self)

    def _add_key(self, key: str, call: object, place: QWidget) -> None:
        shortcut = QShortcut(QKeySequence(key), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    # ------------------------------------------------------------------------------------ what is shown

    @Slot()
    def _show_filtered(self) -> None:
        chosen = self._filter()
        self._columns.set_filter(chosen)
        self._show_found(chosen)

    def _show_found(self, chosen: BoardFilter) -> None:
        """Say how many pass the filter; where nobody does, what was looked for."""
        shown = {tier: self._columns.shown(tier) for tier in TIERS}
        for tier, count in shown.items():
            self._heads.head(tier).show_filtered(count if chosen.active else None)
        if chosen.active and not any(shown.values()):
            self._nothing.show_for(chosen)
        else:
            self._nothing.hide()

    def _filter(self) -> BoardFilter:
        monday_first = QLocale().firstDayOfWeek().value
        return self._filters.choices.board_filter(
            self._top.search.text().strip(), self._desk.today(), monday_first
        )

    @Slot(object)
    def _order(self, sort: Sort) -> None:
        self._sort = sort
        self._columns.set_sort(sort)

    @Slot()
    def _show_emptiness(self) -> None:
        self._stack.setCurrentIndex(0 if self._heads.total() else 1)
        self._show_found(self._filter())

    @Slot()
    def _clear_filters(self) -> None:
        self._top.search.clear()
        self._filters.clear()
        self._show_filtered()

    @Slot()
    def _leave_search(self) -> None:
        self._columns.focus_cards()

    @Slot(tuple)
    def _count_selected(self, ids: tuple[int, ...]) -> None:
        self._bulk.show_count(len(ids))
        self._bars.setCurrentWidget(self._bulk if len(ids) > 1 else self._top)

    # --------------------------------------------------------------------------------- what is asked for

    @Slot()
    def _new(self) -> None:
        self._desk.shell.new_contact(Tier.GOOD_TO_KNOW)

    def _move(self, ids: Sequence[int], tier: Tier, before: int | None, at_end: bool) -> None:
        self._moves.carry_out(Wish(tuple(ids), tier, before, at_end))

    def _move_selected(self, tier: Tier) -> None:
        self._deeds.move(self._columns.selected_ids(), tier)

    @Slot(object)
    def _after_move(self, done: Moved) -> None:
        self._reason.ask_about(done, self._columns.panel(done.tier))

    def _import(self, paths: Sequence[Path], tier: Tier) -> None:
        self._desk.shell.begin_import(paths, tier)

    @Slot()
    def _bin_selected(self) -> None:
        self._deeds.put_in_bin(self._columns.selected_ids())

    @Slot()
    def _tag_selected(self) -> None:
        self._deeds.tag(self._columns.selected_ids())

    @Slot()
    def _touch_selected(self) -> None:
        self._desk.shell.log_touch(self._columns.selected_ids())

    @Slot()
    def _give_rhythm_to_selected(self) -> None:
        self._deeds.give_rhythm(self._columns.selected_ids())

    @Slot(bool)
    def _choose_selected(self, chosen: bool) -> None:
        self._deeds.choose(self._columns.selected_ids(), chosen)

    @Slot()
    def _export_selected(self) -> None:
        self._desk.shell.export_contacts(self._columns.selected_ids())

    @Slot(QPoint)
    def _ask_pause(self, place: QPoint) -> None:
        ids = self._columns.selected_ids()
        menu = PauseMenu(self._desk.today(), self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.chosen.connect(partial(self._deeds.pause, ids))
        menu.resumed.connect(partial(self._deeds.resume, ids))
        menu.popup(place)

    @Slot()
    def _group_selected(self) -> None:
        self._deeds.group(self._columns.selected_ids())

    def _open_menu(self, ids: Sequence[int], place: QPoint) -> None:
        menu = self._menu_of(ids)
        if menu is not None:
            menu.open_at(place)

    def _menu_of(self, ids: Sequence[int]) -> CardMenu | None:
        today = self._desk.today()
        standing = self._desk.reader.tiers_of(ids)
        ids = tuple(contact_id for contact_id in ids if contact_id in standing)
        if not ids:
            return None
        cards = self._desk.reader.cards(ids, today)
        people = self._desk.reader.summaries(ids[:1], today)
        menu = CardMenu([cards[contact_id] for contact_id in ids], people, self)
        menu.open_wanted.connect(partial(self._desk.shell.open_contact, ids[0]))
        menu.touch_wanted.connect(partial(self._desk.shell.log_touch, ids))
        menu.move_wanted.connect(self._move_selected)
        menu.tags_wanted.connect(self._tag_selected)
        menu.group_wanted.connect(self._group_selected)
        menu.rhythm_wanted.connect(partial(self._deeds.give_rhythm, ids))
        menu.chosen_wanted.connect(partial(self._deeds.choose, ids))
        menu.brief_wanted.connect(partial(self._desk.shell.show_brief, ids))
        menu.merge_wanted.connect(partial(self._desk.shell.show_duplicates, ids))
        menu.export_wanted.connect(partial(self._desk.shell.export_contacts, ids))
        menu.bin_wanted.connect(partial(self._deeds.put_in_bin, ids))
        return menu

    def _anchor(self) -> QWidget:
        """What a panel about the selection opens beside."""
        if self._bulk.isVisible():
            return self._bulk.tag_button
        current = self._columns.current_id()
        tier = self._desk.reader.tiers_of([current]).get(current, TIERS[0]) if current else TIERS[0]
        return self._heads.head(tier)
