"""The table on the screen: shows lines, takes keys, tells what is asked for. Writes nothing itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from relbuilder.ui.desk import Desk
from relbuilder.ui.differences import runs
from relbuilder.ui.people.columns import COLUMNS
from relbuilder.ui.people.delegate import PeopleDelegate
from relbuilder.ui.people.header import PeopleHeader
from relbuilder.ui.people.model import PeopleModel, ids_of
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.type_ahead import TypeAhead
from relbuilder.ui.widgets.painting import paint_focus_ring

_KEYBOARD: Final = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_MOST_KEPT: Final = 5_000
"""Up to so many selected people are found again one by one when rows come and go."""


class PeopleTable(QTableView):
    """Shows a `PeopleModel`. The selection stays with the people, whatever happens to rows."""

    opened = Signal(int)
    touched = Signal()
    binned = Signal()
    menu_wanted = Signal(QPoint)
    selection_changed = Signal(tuple)

    def __init__(self, desk: Desk, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self._photos = PhotoCache(desk, self)
        self._type_ahead = TypeAhead(desk, None, model.row_of)
        self._keyboard = False
        self._settling = False
        self._kept: tuple[tuple[int, ...], int | None] = ((), None)
        self._told: tuple[int, ...] = ()
        self.head = PeopleHeader(self)
        self.setHorizontalHeader(self.head)
        self.delegate = PeopleDelegate(desk, model, self._photos, self)
        self._dress()
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        typography.use(self, TypeRole.BASE)
        self._fit_rows()
        self._photos.loaded.connect(self._show_photo)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.entered.connect(self._hover)
        model.about_to_change.connect(self._keep)
        model.settled.connect(self._bring_back)

    def selected_ids(self) -> tuple[int, ...]:
        """The selected contacts, top down."""
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return ids_of(self._people, [(part.top(), part.bottom()) for part in parts])

    def current_id(self) -> int | None:
        """The contact the keyboard is on."""
        index = self.currentIndex()
        return self._people.ids(index.row(), index.row())[0] if index.isValid() else None

    def select(self, ids: tuple[int, ...], *, current: int | None = None) -> None:
        """Select exactly these contacts, as far as they are shown."""
        rows = sorted(row for number in ids if (row := self._people.row_of(number)) is not None)
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for first, end in runs(rows):
            selection.select(self._people.index(first, 0), self._people.index(end, last))
        at = self._people.row_of(current) if current is not None else None
        at = rows[0] if at is None and rows else at
        if at is not None:
            self.selectionModel().setCurrentIndex(
                self._people.index(at, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def take_focus(self) -> None:
        """Put the keyboard into the table, on its first line where it was on none."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._people.rowCount():
            self.selectionModel().setCurrentIndex(
                self._people.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    # ---------------------------------------------------------------------------------------------- look

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # An opaque ground lets Qt scroll by moving pixels.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(self.tr("People"))

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.delegate.row_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self.delegate.renew()
            self._fit_rows()
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_beyond()
        current = self.currentIndex()
        if self._keyboard and self.hasFocus() and current.isValid():
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            width = self.viewport().width()
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, QRectF(0, top, width, height), spacing.RADIUS_SMALL)
            painter.end()

    def _paint_beyond(self) -> None:
        """Let lines go on to the edge where the columns end before it."""
        columns, width = self.head.length(), self.viewport().width()
        first = self.rowAt(0)
        if columns >= width or first < 0:
            return
        left = 0 if self.isRightToLeft() else columns
        painter = QPainter(self.viewport())
        last = self.rowAt(self.viewport().height() - 1)
        for row in range(first, (self._people.rowCount() if last < 0 else last + 1)):
            place = QRect(left, self.rowViewportPosition(row), width - columns, self.rowHeight(row))
            self.delegate.paint_ground(
                painter, place, row, selected=self.selectionModel().isSelected(self._people.index(row, 0))
            )
        painter.end()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(-1)

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        self._set_hovered(index.row())

    def _set_hovered(self, row: int) -> None:
        before, self.delegate.hovered_row = self.delegate.hovered_row, row
        for changed in {before, row} - {-1}:
            top = self.rowViewportPosition(changed)
            self.viewport().update(0, top, self.viewport().width(), self.delegate.row_height())

    @Slot(int)
    def _show_photo(self, contact_id: int) -> None:
        row = self._people.row_of(contact_id)
        if row is not None:
            self.update(self._people.index(row, 0))

    # ----------------------------------------------------------------------------------------- selection

    @Slot()
    def _keep(self) -> None:
        self._settling = True
        self._kept = (self.selected_ids(), self.current_id())

    @Slot()
    def _bring_back(self) -> None:
        ids, current = self._kept
        if self.selected_ids() != ids or self.current_id() != current:
            self.select(ids if len(ids) <= _MOST_KEPT else (), current=current)
        self._settling = False
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._settling:
            return
        ids = self.selected_ids()
        if ids != self._told:
            self._told = ids
            self.selection_changed.emit(ids)

    # ---------------------------------------------------------------------------------- mouse and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._use_keyboard(False)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        event.accept()
        self.menu_wanted.emit(at)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._continues_word(event)
        ):
            # Letters that are shortcuts of the page belong to a name that is being typed.
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _KEYBOARD:
            self._use_keyboard(True)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._use_keyboard(True)
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        row = self._type_ahead.type(search)
        if row is not None:
            self.setCurrentIndex(self._people.index(row, 0))

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # In a table Home and End go along the row; here they go along the list.
        rows = self._people.rowCount()
        if cursorAction == QAbstractItemView.CursorAction.MoveHome and rows:
            return self._people.index(0, 0)
        if cursorAction == QAbstractItemView.CursorAction.MoveEnd and rows:
            return self._people.index(rows - 1, 0)
        return super().moveCursor(cursorAction, modifiers)

    def _handle_key(self, event: QKeyEvent) -> bool:
        """Do what the page's own keys ask for; False for all others."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if self._continues_word(event):
            self.keyboardSearch(event.text())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            bar, step = self.horizontalScrollBar(), spacing.SPACE_XL * 2
            forward = (key == Qt.Key.Key_Right) is not self.isRightToLeft()
            bar.setValue(bar.value() + (step if forward else -step))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Space:
            self.touched.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.binned.emit()
        else:
            return False
        return True

    def _continues_word(self, event: QKeyEvent) -> bool:
        text = event.text()
        command = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        return bool(text) and text.isprintable() and not command and self._type_ahead.under_way

    def _use_keyboard(self, used: bool) -> None:
        if self._keyboard is not used:
            self._keyboard = used
            self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._people.ids(index.row(), index.row())[0])
