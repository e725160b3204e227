"""Pictures of the program, for the README and for a machine without a screen. The caller chooses the Qt platform."""

import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler

from relbuilder.bootstrap.assembly import Program, assemble, assembled, fill_with_demo, throw_away
from relbuilder.bootstrap.window import make_qt
from relbuilder.config.paths import Paths, resource
from relbuilder.ui import screenshots, tour
from relbuilder.ui.application import Application
from relbuilder.ui.pages import PAGES
from relbuilder.ui.theme import ThemeMode
from relbuilder.ui.tour.manual import manual_pictures

_NOBODYS = Paths(Path(tempfile.gettempdir()) / "relbuilder-none")
"""A data folder that is not there: its settings are the usual ones."""


def take_screenshots(
    paths: Paths,
    folder: Path,
    *,
    page: str,
    theme: str,
    size: tuple[int, int],
    language: str | None,
    demo: bool,
) -> list[Path]:
    """Picture pages of the user's board, or of the demo; returns the pictures."""
    pages = PAGES if page == "all" else [name for name in PAGES if name == page]
    with throw_away(paths) if demo else assembled(paths) as program:
        if demo:
            fill_with_demo(program)
        application = _application(program, language)
        application.theme.set_mode(ThemeMode(theme))
        taken = screenshots.take(application, folder, pages, theme, QSize(*size))
        application.close()
        return taken


def take_tour(folder: Path, *, language: str | None) -> Iterator[tuple[Path, str]]:
    """Go through the main job over a throw-away copy; yields each picture with what it shows."""
    with throw_away(_NOBODYS) as program:
        application = _application(program, language)
        yield from tour.steps(application, program.clock, resource("sample", "address_book.vcf"), folder)
        application.close()


def take_manual(folder: Path, *, language: str) -> Iterator[Path]:
    """Make the pictures of the user manual in a language, over a throw-away copy; yields them."""
    with throw_away(_NOBODYS) as program:
        application = _application(program, language)
        fill = partial(fill_with_demo, program)
        yield from manual_pictures(application, fill, resource("sample", "address_book.vcf"), folder)
        application.close()


def _drop_platform_noise(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Print what Qt says, but what the platform without a screen says of every window."""
    if "This plugin does not support" not in text and kind is not QtMsgType.QtDebugMsg:
        print(text, file=sys.stderr)


def _application(program: Program, language: str | None) -> Application:
    qInstallMessageHandler(_drop_platform_noise)
    return Application(make_qt(), program, partial(assemble, program.paths), language=language, inline=True)
