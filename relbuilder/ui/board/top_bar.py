"""The line above the columns: search, filters, order, a new contact. Two lines where one is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relbuilder.services.readings import Sort
from relbuilder.ui.board.filter_bar import FilterBar
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.search_field import SearchField

_NARROWEST_SEARCH = 20
_WIDEST_SEARCH = 44


class TopBar(QWidget):
    """Holds what the user asks the board to show. `search_changed` comes at most once per turn of the event loop."""

    search_changed = Signal()
    sort_chosen = Signal(object)
    new_requested = Signal()

    def __init__(self, filters: FilterBar, sort: Sort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = filters
        self.search = SearchField(self.tr("Find a person, a company, a promise"), QKeySequence("Ctrl+K"))
        self.search.setMaximumWidth(typography.text_width("n" * _WIDEST_SEARCH))
        self._order = QuietButton("", "sort")
        self.new_button = PrimaryButton(self.tr("New contact"), "plus")
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.search_changed)
        self._lines = QVBoxLayout(self)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self._fill_menu(sort)
        self.search.text_changed.connect(self._type)
        self._order.clicked.connect(self._open_menu)
        self._group.triggered.connect(self._choose)
        self.new_button.clicked.connect(self.new_requested)

    def minimumSizeHint(self) -> QSize:
        """As narrow as two lines allow, whatever is shown now: or it could never become narrower than one."""
        size = super().minimumSizeHint()
        size.setWidth(max(self.filters.sizeHint().width(), self._first_line()))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _lay_out(self) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        # A layout holds a widget without a parent, as this is at first, to the width of its single line.
        self._lines.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._lines.setSpacing(spacing.SPACE_S)
        for line in (self._first, self._second):
            line.setSpacing(spacing.SPACE_M)
            self._lines.addLayout(line)
        self._first.addWidget(self.search, 1)
        self._first.addWidget(self.filters)
        self._first.addStretch(0)
        self._first.addWidget(self._order)
        self._first.addWidget(self.new_button)

    def _first_line(self) -> int:
        """The least width of the first line without the chips."""
        narrowest = typography.text_width("n" * _NARROWEST_SEARCH)
        return (
            narrowest
            + self._order.sizeHint().width()
            + self.new_button.sizeHint().width()
            + 3 * self._first.spacing()
        )

    def _fit(self) -> None:
        chips = self.filters.sizeHint().width() + self._first.spacing()
        wide = self.width() >= self._first_line() + chips
        beside = self._first.indexOf(self.filters) >= 0
        if wide and not beside:
            self._second.takeAt(self._second.count() - 1)
            self._second.removeWidget(self.filters)
            self._first.insertWidget(1, self.filters)
        elif beside and not wide:
            self._first.removeWidget(self.filters)
            self._second.addWidget(self.filters)
            self._second.addStretch(1)

    def _fill_menu(self, chosen: Sort) -> None:
        names = {
            Sort.MANUAL: self.tr("Own order"),
            Sort.DUE: self.tr("Due first"),
            Sort.NAME: self.tr("By name"),
            Sort.MOISTURE: self.tr("Driest first"),
            Sort.ADDED: self.tr("Newest first"),
        }
        for sort, name in names.items():
            action = self._group.addAction(self._menu.addAction(name))
            action.setCheckable(True)
            action.setChecked(sort is chosen)
            action.setData(sort)
        self._name_order(names[chosen])

    def _name_order(self, name: str) -> None:
        self._order.setText(name)
        self._order.setToolTip(self.tr("The order of the cards"))
        self._order.setAccessibleName(self.tr("Order: {order}").format(order=name))

    @Slot(str)
    def _type(self, _text: str) -> None:
        self._soon.start()

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self._order.mapToGlobal(QPoint(0, self._order.height() + spacing.SPACE_XS)))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._name_order(action.text())
        # A text enum comes back from Qt as bare text.
        self.sort_chosen.emit(Sort(action.data()))
