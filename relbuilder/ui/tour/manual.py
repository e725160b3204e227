"""The pictures of the user manual: each page as a reader will meet it, or the part of it that is spoken of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.application import Application
from relbuilder.ui.capture.window import CaptureWindow
from relbuilder.ui.contact_drawer import ContactDrawer
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.pages import BOARD, SETTINGS, TODAY
from relbuilder.ui.screenshots import save_picture, settle, turn_to
from relbuilder.ui.tour.hand import Hand
from relbuilder.ui.welcome.page import WelcomePage

_SIZE = QSize(1180, 720)
W = TypeVar("W", bound=QWidget)
_NAMES = ("Mette Testesen, Blå Bølge", "Jens Ravn", "Aisha Sørensen, DTU", "Mor")


def manual_pictures(
    application: Application, fill: Callable[[], None], book: Path, folder: Path
) -> Iterator[Path]:
    """Picture an empty board, then (after `fill`) one with people on it; yields the pictures."""
    window = application.window
    window.resize(_SIZE)
    window.show()
    application.feed.begin()
    yield _welcome(window, folder / "welcome.png")
    window.begin_import([book])
    yield save_picture(window, folder / "import.png")
    fill()
    turn_to(application, BOARD)
    yield save_picture(window, folder / "board.png")
    yield save_picture(_part(window, ContactDrawer), folder / "contact.png")
    window.close_contact()
    yield from _dragging(window, folder / "dragging.png")
    turn_to(application, TODAY)
    yield save_picture(window, folder / "today.png")
    turn_to(application, SETTINGS)
    yield save_picture(window, folder / "settings.png")
    yield _capture(application, folder / "capture.png")


def _welcome(window: MainWindow, target: Path) -> Path:
    window.show_welcome()
    page = _part(window, WelcomePage)
    for number, name in enumerate(_NAMES):
        page.names.lines.line(number).setText(name)
    page.names.take_focus()
    picture = save_picture(window, target)
    page.names.lines.clear()
    return picture


def _dragging(window: MainWindow, target: Path) -> Iterator[Path]:
    columns = window.board.columns
    held: list[Path] = []
    Hand(columns).drag(
        columns.view(Tier.GOOD_TO_KNOW),
        0,
        columns.view(Tier.VIP),
        1,
        lambda: held.append(save_picture(window, target)),
        drop=False,
    )
    yield from held


def _capture(application: Application, target: Path) -> Path:
    application.background.capture()
    (shown,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CaptureWindow))
    words = QCoreApplication.translate(
        "ManualPictures", "Mette Testesen, DTU, Folkemødet, promised article Friday"
    )
    _part(shown, QLineEdit).setText(words)
    settle()
    picture = save_picture(shown, target)
    shown.hide()
    return picture


def _part(window: QWidget, kind: type[W]) -> W:
    """The one part of that kind, which is there."""
    found = window.findChild(kind)
    if not isinstance(found, kind):
        raise LookupError(kind.__name__)
    return found
