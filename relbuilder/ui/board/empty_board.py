"""What the board says when there is nobody to show: how to begin, or what was looked for in vain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.services.readings import BoardFilter
from relbuilder.ui.board.mime import address_book_files
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.empty_state import EmptyState


class EmptyBoard(QWidget):
    """Teaches the first step. An address book can also be dropped here, as on any column."""

    import_wanted = Signal()
    files_dropped = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        state = EmptyState(
            "board",
            self.tr("Who do you want to keep in touch with?"),
            self.tr(
                "Bring in an address book, and everybody in it rests in the graveyard until you choose whom to tend. "
                "Or begin with the first person who comes to mind. All of it stays on this computer."
            ),
        )
        begin = PrimaryButton(self.tr("Import an address book"), "import")
        self.new_button = QuietButton(self.tr("Add a contact"))
        begin.clicked.connect(self.import_wanted)
        self.new_button.clicked.connect(self.new_wanted)
        state.add_button(begin)
        state.add_button(self.new_button)
        layout = QVBoxLayout(self)
        layout.addWidget(state)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if address_book_files(event.mimeData()):
            # Never a move: the file stays where it is.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_dropped.emit(address_book_files(event.mimeData()))


class NothingFound(QWidget):
    """Lies over `board`, and over all of it, while no card passes the filter."""

    cleared = Signal()

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self._board = board
        board.installEventFilter(self)
        self._state = EmptyState("search", "", "")
        clear = QuietButton(self.tr("Show everybody"))
        clear.clicked.connect(self.cleared)
        self._state.add_button(clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        self.hide()

    def show_for(self, chosen: BoardFilter) -> None:
        """Say what was looked for in vain."""
        title = self.tr("Nobody found")
        sentence = self.tr("Nobody passes all of the filters above at once.")
        if chosen.text:
            title = self.tr("Nobody found for “{words}”").format(words=chosen.text)
            sentence = self.tr("Names, firms, titles, tags, notes, e-mails and phone numbers were searched.")
            if chosen != BoardFilter(text=chosen.text):
                sentence = self.tr("Only those who pass the filters above were searched.")
        self._state.set_text(title, sentence)
        self._cover()
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), active().canvas)

    def _cover(self) -> None:
        self.setGeometry(self._board.rect())
