"""Opens the window over a data folder and runs until it is closed."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from relbuilder import __version__
from relbuilder.bootstrap.assembly import (
    Program,
    assemble,
    fill_with_demo,
    make_folder,
    stored_vault,
    throw_away,
)
from relbuilder.bootstrap.machine import this_machine
from relbuilder.config import settings as settings_file
from relbuilder.config.paths import APP_ID, Paths
from relbuilder.desktop.file_openings import FileOpenings
from relbuilder.desktop.interrupts import Interrupts
from relbuilder.desktop.single_instance import SingleInstance
from relbuilder.domain.errors import EnvironmentProblem
from relbuilder.ui.application import Application

_log = logging.getLogger(__name__)
_COULD_NOT_OPEN = 3
_SOLVED = 100
"""How the loop of the recovery window ends when another try is worth it: 0 is how a signal ends it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How the window is to open: in another language than the settings say, with an import of `files`, or (as a start
    with the user's login does) not at all, `in_tray`.
    """

    language: str | None = None
    files: Sequence[Path] = ()
    in_tray: bool = False
    tour: bool = False
    """Whether what there is on the board is to be pointed at, where nobody has seen it yet."""


def open_window(paths: Paths, wish: Wish, *, demo: bool) -> int:
    """Open the window (with `demo` over a throw-away copy) and run until the program is ended; returns its status."""
    if not demo:
        return _run(make_qt(), paths, wish)
    with throw_away(paths) as program:
        fill_with_demo(program)
        return _run(make_qt(), program.paths, replace(wish, tour=True))


def end_running(paths: Paths) -> bool:
    """Ask the program that runs over this data folder to end and wait until it has; whether none runs any more."""
    if not paths.data_dir.is_dir():
        return True
    # What waits for the answer needs its loop.
    core = QCoreApplication(["relbuilder"])
    ended = SingleInstance(paths.data_dir).end_other()
    core.processEvents()
    return ended


def make_qt() -> QApplication:
    """The Qt application with its name and version."""
    QCoreApplication.setApplicationName("relbuilder")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APP_ID)
    return QApplication(["relbuilder"])


def _run(qt: QApplication, paths: Paths, wish: Wish) -> int:
    try:
        make_folder(paths)
    except EnvironmentProblem as problem:
        _recovered(qt, paths, wish.language, problem)
        return _COULD_NOT_OPEN
    instance = SingleInstance(paths.data_dir)
    if not instance.claim():
        # Two logins at once are no reason to show a window.
        if (wish.in_tray and not wish.files) or instance.hand_over(wish.files):
            return 0
        _log.warning("The program that runs over this data folder does not answer")
        return _COULD_NOT_OPEN
    _watch_for_bugs()
    interrupts = Interrupts(qt.quit)
    instance.quit_requested.connect(qt.quit)
    try:
        program = _assembled(qt, paths, wish.language)
        return _COULD_NOT_OPEN if program is None else _show(qt, program, instance, wish)
    finally:
        interrupts.close()
        instance.release()


def _assembled(qt: QApplication, paths: Paths, language: str | None) -> Program | None:
    """The program, after what stands in its way was solved; None when the user gave up."""
    while True:
        try:
            return assemble(paths)
        except EnvironmentProblem as problem:
            if not _recovered(qt, paths, language, problem):
                return None


def _show(qt: QApplication, program: Program, instance: SingleInstance, wish: Wish) -> int:
    application = Application(
        qt, program, partial(assemble, program.paths), machine=this_machine(), language=wish.language
    )
    instance.raise_requested.connect(application.bring_to_front)
    instance.open_requested.connect(application.open_files)
    instance.quit_requested.connect(application.quit)
    if sys.platform == "darwin":
        FileOpenings(application).requested.connect(application.open_files)
    if wish.in_tray:
        application.start_in_tray()
    else:
        if not wish.files:
            application.greet(tour=wish.tour)
        application.show()
    if wish.files:
        application.open_files([str(path) for path in wish.files])
    status = qt.exec()
    application.close()
    return status


def _recovered(qt: QApplication, paths: Paths, language: str | None, problem: EnvironmentProblem) -> bool:
    """Say what is wrong with the data file and offer what can be done; whether that solved it."""
    from relbuilder.ui.language import Translations, chosen
    from relbuilder.ui.recovery import RecoveryWindow
    from relbuilder.ui.theme import ThemeController, ThemeMode

    settings = settings_file.load(paths.settings)
    theme = ThemeController(qt, ThemeMode(settings.theme))
    translations = Translations(qt)
    translations.use(chosen(language or settings.language))
    window = RecoveryWindow(problem, paths, stored_vault(paths))
    window.solved.connect(partial(qt.exit, _SOLVED))
    # Closing the window is giving up.
    qt.setQuitOnLastWindowClosed(False)
    window.given_up.connect(partial(qt.exit, _COULD_NOT_OPEN))
    window.show()
    status = qt.exec()
    qt.setQuitOnLastWindowClosed(True)
    window.close()
    theme.deleteLater()
    return status == _SOLVED


def _watch_for_bugs() -> None:
    """Whatever nobody caught goes to the log, and to the terminal if there is one."""
    if sys.stderr is not None:
        faulthandler.enable()
    sys.excepthook = _log_unexpected
    threading.excepthook = _log_unexpected_in_thread


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.error("Unexpected error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _log_unexpected_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        _log_unexpected(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
