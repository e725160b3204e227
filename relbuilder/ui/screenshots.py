"""Pictures of pages as a user would see them, for the README, the manual and a look after a change."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.services.readings import Card
from relbuilder.ui.application import Application
from relbuilder.ui.pages import BOARD

_SETTLE_ROUNDS = 5


def take(application: Application, folder: Path, pages: Sequence[str], theme: str, size: QSize) -> list[Path]:
    """Write a PNG of each page, named page_theme.png, and return their paths; raises EnvironmentProblem."""
    window = application.window
    window.resize(size)
    window.show()
    application.feed.begin()
    taken = []
    for page in pages:
        turn_to(application, page)
        taken.append(save_picture(window, folder / f"{page}_{theme}.png"))
    return taken


def turn_to(application: Application, page: str) -> None:
    """Show a page as its picture has it: the board with somebody's panel open."""
    application.window.show_page(page)
    if page == BOARD:
        _open_somebody(application)
    else:
        application.window.close_contact()


def save_picture(widget: QWidget, target: Path) -> Path:
    """Write what a widget shows now; raises EnvironmentProblem FILE_NOT_WRITTEN."""
    settle()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentProblem(Code.FILE_NOT_WRITTEN, path=str(target)) from error
    if not widget.grab().save(str(target)):
        raise EnvironmentProblem(Code.FILE_NOT_WRITTEN, path=str(target))
    return target


def settle() -> None:
    """Let everything that was asked for happen: events, layouts, repaints."""
    for _ in range(_SETTLE_ROUNDS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _open_somebody(application: Application) -> None:
    # The panel shows most for somebody to whom promises are owed.
    desk = application.window.desk
    cards = desk.reader.cards(desk.reader.due(desk.today()), desk.today())
    if cards:
        application.window.open_contact(max(cards.values(), key=_owed).id)


def _owed(card: Card) -> int:
    return card.promises
