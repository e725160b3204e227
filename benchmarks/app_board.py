"""The program's own board, reached as its user reaches it: the command, the window, the search field, a drop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.board import Paints, painted, process_for
from relbuilder.cli import run
from relbuilder.domain.tier import TIERS

_BACKGROUND_MS = 1500


def with_app_board(folder: Path, job: Callable[["AppBoard"], None]) -> None:
    """Start the program over a data folder, do a job where its event loop would run, and close it."""

    def instead_of_the_loop(*_: object) -> int:
        job(AppBoard())
        return 0

    QApplication.exec = instead_of_the_loop  # type: ignore[method-assign]
    if status := run(["--data-dir", str(folder)]):
        raise RuntimeError(f"the program ended with {status}")


class AppBoard:
    """The board of the window that is open."""

    def __init__(self) -> None:
        from relbuilder.ui.board.page import BoardPage
        from relbuilder.ui.main_window import MainWindow
        from relbuilder.ui.widgets.search_field import SearchField

        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        (page,) = window.findChildren(BoardPage)
        (self._search,) = page.findChildren(SearchField)
        self._columns = page.columns
        self.views = [self._columns.view(tier) for tier in TIERS]

    def search(self, text: str) -> None:
        """Have a text in the search field."""
        self._search.setText(text)
        painted(self.views)

    def clear_search(self) -> None:
        """Empty the search field."""
        self._search.clear()
        painted(self.views)

    def drop(self, row: int, onto: int) -> None:
        """What a drop asks of the board, until the event has come and its rows are painted."""
        target, source = TIERS[:2]
        (number,) = self._columns.model(source).ids(row, row)
        (follower,) = self._columns.model(target).ids(onto, onto)
        paints = Paints(self.views[:2])
        self._columns.model(target).rowsInserted.connect(paints.arm)
        self._columns.move_requested.emit((number,), target, follower, False)
        paints.wait()
        self._columns.model(target).rowsInserted.disconnect(paints.arm)

    def settle(self) -> None:
        """Let toasts, notes and what the program does after its start come and go."""
        process_for(_BACKGROUND_MS)
