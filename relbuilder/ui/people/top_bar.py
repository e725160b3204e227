"""The lines above the table: search, what is kept, order, columns, a new contact; below them the filters.

Where there is little room, two of the buttons show their icons alone.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from relbuilder.services.people import PeopleOrder, PeopleSort
from relbuilder.ui.bulk.bulk_bar import BulkBar
from relbuilder.ui.people.bin_bar import BinBar
from relbuilder.ui.people.columns import COLUMNS, heading
from relbuilder.ui.people.filter_bar import PeopleFilterBar
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.chip import FilterChip
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.search_field import SearchField

_NARROWEST_SEARCH = 16
_WIDEST_SEARCH = 44


class PeopleTopBar(QWidget):
    """Holds what the user asks the table to show. `search_changed` comes at most once per turn of the event loop."""

    search_changed = Signal()
    order_chosen = Signal(object)
    saved_wanted = Signal()
    columns_wanted = Signal()
    new_requested = Signal()
    duplicates_wanted = Signal()

    def __init__(self, filters: PeopleFilterBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = filters
        self.search = SearchField(self.tr("Find a person, a company, a note"), QKeySequence("Ctrl+K"))
        self.search.setMaximumWidth(typography.text_width("n" * _WIDEST_SEARCH))
        self.saved_button = QuietButton(self.tr("Saved filters"), "filter")
        self._order_button = QuietButton("", "sort")
        self._order_button.setToolTip(self.tr("The order of the table"))
        self.columns_button = QuietButton(self.tr("Columns"), "more")
        self.new_button = PrimaryButton(self.tr("New contact"), "plus")
        self.count = Label("", "text_2", tabular=True)
        self.bin_chip = FilterChip(self.tr("Bin"))
        self.duplicates_button = QuietButton("", "people", small=True)
        self.duplicates_button.hide()
        self._words = {button: button.text() for button in (self.saved_button, self.columns_button)}
        for button, words in self._words.items():
            button.setAccessibleName(words)
        self.bulk, self.bin_bar = BulkBar(), BinBar()
        self._usual = QWidget()
        self._bars, self._second = QStackedLayout(), QHBoxLayout()
        self._order = PeopleOrder()
        self._menu = QMenu(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.search_changed)
        self._lay_out()
        self.search.text_changed.connect(self._type)
        self.saved_button.clicked.connect(self.saved_wanted)
        self._order_button.clicked.connect(self.open_order_menu)
        self.columns_button.clicked.connect(self.columns_wanted)
        self.new_button.clicked.connect(self.new_requested)
        self.duplicates_button.clicked.connect(self.duplicates_wanted)

    def minimumSizeHint(self) -> QSize:
        """As narrow as icons alone allow, whatever is shown now: or it could never become narrower than words."""
        size = super().minimumSizeHint()
        bars = max(self.bulk.minimumSizeHint().width(), self.bin_bar.minimumSizeHint().width())
        size.setWidth(max(self._first_line(()), self._second.minimumSize().width(), bars))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def show_bar_of(self, selected: int, *, binned: bool) -> None:
        """Offer what can be done to so many selected people."""
        self.bulk.show_count(selected)
        self.bin_bar.show_count(selected)
        if binned:
            self._bars.setCurrentIndex(2 if selected else 0)
        else:
            self._bars.setCurrentIndex(1 if selected > 1 else 0)

    def show_duplicates(self, count: int) -> None:
        """Say how many pairs are probably one person each; where there are none, nothing."""
        self.duplicates_button.setText(self.tr("%n pair(s) may be one person", None, count))
        self.duplicates_button.setVisible(bool(count))

    def show_order(self, order: PeopleOrder) -> None:
        """Say by what the table is sorted."""
        self._order = order
        self._order_button.setText(heading(order.sort))
        self._order_button.set_icon_name("arrow_down" if order.descending else "arrow_up")
        self._order_button.setAccessibleName(self.tr("Order: {order}").format(order=heading(order.sort)))

    @Slot()
    def open_order_menu(self) -> None:
        """Offer every column to sort by, and the other direction."""
        self._menu.clear()
        for column in COLUMNS:
            if column.key is PeopleSort.BINNED and not self.bin_chip.isChecked():
                continue
            action = self._menu.addAction(heading(column.key))
            action.setCheckable(True)
            action.setChecked(column.key is self._order.sort)
            order = PeopleOrder(column.key, column.largest_first)
            action.triggered.connect(partial(self.order_chosen.emit, order))
        self._menu.addSeparator()
        turned = PeopleOrder(self._order.sort, not self._order.descending)
        self._menu.addAction(self.tr("The other way round")).triggered.connect(
            partial(self.order_chosen.emit, turned)
        )
        corner = QPoint(0, self._order_button.height() + spacing.SPACE_XS)
        self._menu.popup(self._order_button.mapToGlobal(corner))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(self._usual), self._second
        first.setContentsMargins(0, 0, 0, 0)
        for line in (first, second):
            line.setSpacing(spacing.SPACE_S)
        first.addWidget(self.search, 1)
        first.addStretch(0)
        for button in (self.saved_button, self._order_button, self.columns_button, self.new_button):
            first.addWidget(button)
        second.addWidget(self.filters, 1)
        second.addWidget(self.duplicates_button)
        second.addWidget(self.count)
        second.addWidget(self.bin_chip)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        lines.setSpacing(spacing.SPACE_S)
        # One bar or another, in the same place: nothing below them jumps.
        for bar in (self._usual, self.bulk, self.bin_bar):
            self._bars.addWidget(bar)
        lines.addLayout(self._bars)
        lines.addLayout(second)

    def _first_line(self, with_words: Collection[QWidget]) -> int:
        """The least width of the first line, with the words of these buttons."""
        narrowest = typography.text_width("n" * _NARROWEST_SEARCH)
        width = narrowest + self._order_button.sizeHint().width() + self.new_button.sizeHint().width()
        for button, words in self._words.items():
            width += button.sizeHint().width()
            width -= typography.text_width(words) + spacing.SPACE_S if button.text() else 0
            width += typography.text_width(words) + spacing.SPACE_S if button in with_words else 0
        return width + 5 * spacing.SPACE_S

    def _fit(self) -> None:
        wide = self.width() >= self._first_line(self._words)
        for button, words in self._words.items():
            shown = words if wide else ""
            if button.text() != shown:
                button.setText(shown)
                button.setToolTip("" if wide else words)

    @Slot(str)
    def _type(self, _text: str) -> None:
        self._soon.start()
