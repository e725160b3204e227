"""One column on the screen: shows cards, takes keys, starts drags. Moves and writes nothing itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from relbuilder.ui.board.card_delegate import CardDelegate
from relbuilder.ui.board.column_drops import ColumnDrops
from relbuilder.ui.board.column_model import ColumnModel
from relbuilder.ui.board.drag_picture import drag_picture
from relbuilder.ui.board.dragging import Dragging
from relbuilder.ui.board.landing_place import LandingPlace
from relbuilder.ui.desk import Desk
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.theme import typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.type_ahead import TypeAhead
from relbuilder.ui.wording import tier_name

_RENEWING: Final = frozenset(
    {QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}
)
_SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_KEYBOARD: Final = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_STEP_KEYS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ColumnView(QTableView):
    """Shows a `ColumnModel`. What the user asks for is told by signals; selection over columns is not its business."""

    replacing = Signal()
    """A click or key is about to select here alone."""
    clicked_alone = Signal()
    """A card was clicked plainly, and not dragged."""
    walked = Signal()
    """The keyboard went to another card."""
    opened = Signal()
    touched = Signal()
    binned = Signal()
    sideways = Signal(int)
    """To the column before (-1) or after (1) this one in the order of tiers."""
    stepped = Signal(int)
    """Take the selection a tier down (-1) or up (1)."""
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        desk: Desk,
        model: ColumnModel,
        photos: PhotoCache,
        dragging: Dragging,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = model
        self._photos = photos
        self._dragging = dragging
        self._type_ahead = TypeAhead(desk, model.tier, model.row_of)
        self._pressed: int | None = None
        self._grip = QPoint()
        self.delegate = CardDelegate(model, photos, self)
        self._dress()
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.landing = LandingPlace(self, self.delegate, model.tier)
        self.drops = ColumnDrops(self, model, self.landing, dragging)
        # A role, so that the rows hear of a font that grows.
        typography.use(self, TypeRole.BASE)
        self._fit_rows()
        photos.loaded.connect(self._show_photo)
        dragging.started.connect(self._lift)
        dragging.ended.connect(self._put_down)
        self.clicked.connect(self._clicked)

    # --------------------------------------------------------------------------------------------- cards

    def cards(self) -> ColumnModel:
        """The model, by its own type."""
        return self._cards

    def card_rect(self, row: int) -> QRect:
        """Where the card of a row is, in the viewport."""
        rect = QRectF(self.visualRect(self._cards.index(row)))
        return self.delegate.layout.card_rect(
            rect,
            self.delegate.inset_end,
            right_to_left=self.isRightToLeft(),
            at_top=row == self.delegate.top_row,
        ).toRect()

    def row_near(self, y: int) -> int:
        """The row whose card is nearest to a height in the viewport; the column must not be empty."""
        pitch = self.delegate.layout.pitch
        row = (y + self.verticalScrollBar().value()) // pitch
        return max(0, min(self._cards.rowCount() - 1, row))

    def go_to(self, row: int) -> None:
        """Make the card of a row the current and only selected one, and show it."""
        self.replacing.emit()
        self.setCurrentIndex(self._cards.index(row))

    def selected_rows(self) -> list[tuple[int, int]]:
        """The selected rows as (first, last), top down."""
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return sorted((part.top(), part.bottom()) for part in parts)

    # ---------------------------------------------------------------------------------------------- look

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        # Not the last section alone: that one would not become narrower than its usual 100 pixels, and cut cards off.
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        # Without this Qt would clear the dragged cells after a drop.
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        # An opaque ground lets Qt scroll by moving pixels; the style must not lay its own selection under the cards.
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setAccessibleName(tier_name(self._cards.tier))

    def _fit_rows(self) -> None:
        """Rows as high as the font asks for."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.delegate.layout.pitch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Cards keep their width when the scroll bar comes: it takes the room beside them.
        taken = self.width() - self.viewport().width()
        self.delegate.inset_end = max(0, self.delegate.layout.inset - taken)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RENEWING:
            self.landing.close()
            self.delegate.renew()
            self._fit_rows()
            self.setAccessibleName(tier_name(self._cards.tier))
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.landing.row is not None:
            painter = QPainter(self.viewport())
            self.landing.paint(painter)
            painter.end()

    @Slot(int)
    def _show_photo(self, contact_id: int) -> None:
        row = self._cards.row_of(contact_id)
        if row is not None:
            self.update(self._cards.index(row))

    @Slot(object)
    def _lift(self, ids: tuple[int, ...]) -> None:
        self.delegate.lifted = frozenset(ids)
        self.viewport().update()

    @Slot()
    def _put_down(self) -> None:
        self.delegate.lifted = frozenset()
        self.viewport().update()

    # --------------------------------------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._use_keyboard(False)
        index = self.indexAt(event.position().toPoint())
        self._pressed = self._cards.ids(index.row(), index.row())[0] if index.isValid() else None
        if index.isValid():
            self._grip = event.position().toPoint() - self.card_rect(index.row()).topLeft()
        # A card that is only half to be seen must not jump away from under the pointer.
        self.setAutoScroll(False)
        super().mousePressEvent(event)
        self.setAutoScroll(True)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.scrollTo(index)
            self.clicked_alone.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.card_rect(self.currentIndex().row()).center())
        event.accept()
        self.menu_wanted.emit(at)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        if event is not None and command & QItemSelectionModel.SelectionFlag.Clear:
            self.replacing.emit()
        return command

    # ---------------------------------------------------------------------------------------------- drag

    def startDrag(self, _supported: Qt.DropAction) -> None:
        row = None if self._pressed is None else self._cards.row_of(self._pressed)
        card = None if row is None else self._cards.card_at(row)
        if row is None or card is None:
            return
        ids = self._dragging.ids_with(card.id)
        picture = drag_picture(
            self.delegate,
            card,
            self.card_rect(row).width(),
            len(ids),
            self.devicePixelRatioF(),
            mirrored=self.isRightToLeft(),
        )
        self._dragging.run(self, ids, picture, self._grip)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drops.move(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drops.drop(event)

    # ------------------------------------------------------------------------------------------ keyboard

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._continues_word(event)
        ):
            # Letters that are shortcuts of the window belong to a name that is being typed.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._use_keyboard(True)
        before = self.currentIndex().row()
        if not self._handle_key(event):
            if event.matches(QKeySequence.StandardKey.SelectAll):
                self.replacing.emit()
            super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self.walked.emit()

    def keyboardSearch(self, search: str) -> None:
        row = self._type_ahead.type(search)
        if row is not None:
            self.go_to(row)

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # In a table Home and End go along the row; here they go along the column.
        rows = self._cards.rowCount()
        if cursorAction == QAbstractItemView.CursorAction.MoveHome and rows:
            return self._cards.index(0)
        if cursorAction == QAbstractItemView.CursorAction.MoveEnd and rows:
            return self._cards.index(rows - 1)
        return super().moveCursor(cursorAction, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _KEYBOARD:
            self._use_keyboard(True)
        super().focusInEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        """Do what the board's own keys ask for; False for all others."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if key in _SIDEWAYS and (plain or modifiers == _STEP_KEYS):
            step = -_SIDEWAYS[Qt.Key(key)] if self.isRightToLeft() else _SIDEWAYS[Qt.Key(key)]
            (self.sideways if plain else self.stepped).emit(step)
        elif not plain:
            return False
        elif self._continues_word(event):
            self.keyboardSearch(event.text())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
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
        if self.delegate.keyboard is not used:
            self.delegate.keyboard = used
            self.update(self.currentIndex())
