"""What happens while something is dragged over a column: the landing follows, the edge scrolls, a drop is handed on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QTableView

from relbuilder.ui.board.column_model import ColumnModel
from relbuilder.ui.board.dragging import Dragging, Load
from relbuilder.ui.board.edge_scroll import EdgeScroll
from relbuilder.ui.board.landing import changes_nothing
from relbuilder.ui.board.landing_place import LandingPlace
from relbuilder.ui.board.landing_wording import import_words
from relbuilder.ui.board.mime import CONTACTS_FORMAT, address_book_files


class ColumnDrops(QObject):
    """The receiving half of drag and drop for one view, which hands its drag events over."""

    hovered = Signal(bool)
    """Whether something that may be dropped is over the column."""
    told = Signal(object, str, QPoint)
    """The tier, what a drop of the held card would mean (nothing where it changes nothing), the pointer's place."""

    def __init__(
        self, view: QTableView, model: ColumnModel, landing: LandingPlace, dragging: Dragging
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._landing = landing
        self._dragging = dragging
        self._own_rows: list[int] = []
        self._scroll = EdgeScroll(view)
        self._scroll.scrolled.connect(self._land)
        dragging.ended.connect(self._over)
        # The landing has done its service when what was dropped arrives.
        for change in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved, model.modelAboutToBeReset):
            change.connect(landing.close)

    def enter(self, event: QDragEnterEvent) -> None:
        """Something comes over the column."""
        load = self._load(event)
        if load is not None:
            rows = (self._model.row_of(contact_id) for contact_id in load.stands_in(self._model.tier))
            self._own_rows = [row for row in rows if row is not None]
        elif not address_book_files(event.mimeData()):
            event.ignore()
            return
        self.hovered.emit(True)
        self.move(event)

    def move(self, event: QDragMoveEvent) -> None:
        """It moves within the column."""
        at = event.position().toPoint()
        if self._load(event) is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.setAccepted(self._land(at))
            self._scroll.follow(at)
        elif address_book_files(event.mimeData()):
            # Never Move: that would have the other program delete its file.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._landing.open(0, import_words(self._model.tier))
        else:
            event.ignore()

    @Slot()
    def leave(self) -> None:
        """It has gone without a drop."""
        self._scroll.stop()
        if not self._landing.held:
            self._landing.close()
        self.told.emit(self._model.tier, "", QPoint())
        self.hovered.emit(False)

    def drop(self, event: QDropEvent) -> None:
        """It was let go: hand it on, unless everything stands where it is dropped already."""
        inside = self._load(event) is not None
        row = self._landing.row
        event.setDropAction(Qt.DropAction.MoveAction if inside else Qt.DropAction.CopyAction)
        event.accept()
        self._scroll.stop()
        self.told.emit(self._model.tier, "", QPoint())
        self.hovered.emit(False)
        if row is None:
            return
        if inside:
            self._landing.hold()
        else:
            self._landing.close()
        self._model.dropMimeData(event.mimeData(), event.dropAction(), row, 0, QModelIndex())

    @Slot(QPoint)
    def _land(self, at: QPoint) -> bool:
        """Open the landing where cards held at this place would land; whether they may be dropped at all."""
        load = self._dragging.load
        if load is None:
            return False
        arriving = len(self._own_rows) < len(load.ids)
        row = 0
        if self._model.arrangeable:
            row = self._landing.rows().landing_at(at.y() + self._view.verticalScrollBar().value())
        allowed = arriving or self._model.arrangeable
        words = load.words_for(self._model)
        if allowed and not arriving and changes_nothing(row, self._own_rows):
            words = ""
            self._landing.close()
        else:
            self._landing.open(row, words)
        self.told.emit(self._model.tier, words, self._view.viewport().mapToGlobal(at))
        return allowed

    @Slot()
    def _over(self) -> None:
        self._own_rows = []
        self.leave()

    def _load(self, event: QDropEvent) -> Load | None:
        """What this program drags; ids from another window of it mean other people there."""
        return self._dragging.load if event.mimeData().hasFormat(CONTACTS_FORMAT) else None
