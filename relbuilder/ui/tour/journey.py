"""The steps of the tour: an empty board, an import, drags, undo, a touch, and the day somebody falls due."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize

from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.services.touches import log_touch
from relbuilder.ui.application import Application
from relbuilder.ui.board.columns import Columns
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.pages import BOARD, TODAY
from relbuilder.ui.screenshots import save_picture, settle
from relbuilder.ui.theme import ThemeMode
from relbuilder.ui.tour.hand import Hand
from relbuilder.ui.transfer.import_page import ImportPage

_SIZE = QSize(1440, 900)
_DAYS_UNTIL_DUE = 95


class MovableClock(Protocol):
    """A clock that can be set ahead, to show what another day brings."""

    ahead: timedelta


Step = tuple[Path, str]


def steps(application: Application, clock: MovableClock, book: Path, folder: Path) -> Iterator[Step]:
    """Go through the main job on a sample address book; yields each picture with what it shows."""
    window = application.window
    window.resize(_SIZE)
    window.show()
    application.feed.begin()
    pictures = _Pictures(window, folder)
    yield pictures.take("empty", "An empty board says how to begin.")
    yield from _import(window, pictures, book)
    yield from _sort_cards(window, pictures)
    yield from _keep_in_touch(application, clock, pictures)
    application.theme.set_mode(ThemeMode.DARK)
    yield pictures.take("dark", "The same board in the dark.")
    application.preferences.set_language("da")
    settle()
    application.window.resize(_SIZE)
    yield _Pictures(application.window, folder, pictures.taken).take("dansk", "And in Danish.")


class _Pictures:
    """Numbers and keeps the pictures of one window."""

    def __init__(self, window: MainWindow, folder: Path, taken: int = 0) -> None:
        self._window = window
        self._folder = folder
        self.taken = taken

    def take(self, name: str, caption: str) -> Step:
        """Picture the window now."""
        self.taken += 1
        return save_picture(self._window, self._folder / f"{self.taken:02}_{name}.png"), caption


def _import(window: MainWindow, pictures: _Pictures, book: Path) -> Iterator[Step]:
    window.begin_import([book])
    settle()
    yield pictures.take("import_preview", "What the address book holds, before anything is written.")
    page = window.findChild(ImportPage)
    if isinstance(page, ImportPage):
        page.confirm()
    settle()
    yield pictures.take("import_done", "The import is done, and can be undone in one step.")
    window.show_page("board")
    yield pictures.take("imported", "Everybody rests in the business-card graveyard; nobody is due.")


def _sort_cards(window: MainWindow, pictures: _Pictures) -> Iterator[Step]:
    columns = window.findChild(Columns)
    if not isinstance(columns, Columns):
        return
    hand = Hand(columns)
    graveyard, vip = columns.view(Tier.GRAVEYARD), columns.view(Tier.VIP)
    for row, tier in ((2, Tier.GOOD_TO_KNOW), (3, Tier.GOOD_TO_KNOW), (0, Tier.INNER_CIRCLE), (1, Tier.VIP)):
        hand.drag(graveyard, row, columns.view(tier), 0)
    held: list[Step] = []
    hand.drag(
        graveyard,
        0,
        vip,
        1,
        lambda: held.append(
            pictures.take("dragging", "While a card is dragged the column says what it means.")
        ),
    )
    yield from held
    yield pictures.take("dropped", "Dropped: the toast offers to undo it.")
    window.undo()
    yield pictures.take("undone", "Undone.")
    window.redo()
    yield pictures.take("redone", "And done again.")
    columns.select(columns.model(Tier.GRAVEYARD).ids(0, 2))
    hand.drag(graveyard, 0, columns.view(Tier.GOOD_TO_KNOW), 0)
    yield pictures.take("several", "Three cards in one go; their first due days are spread.")
    columns.select(())


def _keep_in_touch(application: Application, clock: MovableClock, pictures: _Pictures) -> Iterator[Step]:
    window = application.window
    desk = window.desk
    somebody = desk.reader.column_ids(Tier.VIP, BoardFilter(), Sort.MANUAL, desk.today())[0]
    window.open_contact(somebody)
    note = QCoreApplication.translate("Tour", "Lunch at the harbour; promised to send the article.")
    log_touch(desk.context, [somebody], TouchKind.MEETING, minutes=50, note=note)
    yield pictures.take("touch", "A touch is logged: the relation is watered, the clock starts anew.")
    clock.ahead += timedelta(days=_DAYS_UNTIL_DUE)
    application.keep_up()
    yield pictures.take("due", "Three months later: the board says who has waited longest.")
    window.close_contact()
    window.show_page(TODAY)
    yield pictures.take("today", "Today says who is waiting, and takes each answer with one key.")
    window.show_page(BOARD)
    clock.ahead = timedelta()
    application.keep_up()
