"""Opens the window over a data folder and runs until it is closed."""

import faulthandler
import logging
import sys
import threading
from functools import partial
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
from relbuilder.desktop.interrupts import Interrupts
from relbuilder.desktop.single_instance import SingleInstance
from relbuilder.domain.errors import EnvironmentProblem
from relbuilder.ui.application import Application

_log = logging.getLogger(__name__)
_COULD_NOT_OPEN = 3
_SOLVED = 100
"""How the loop of the recovery window ends when another try is worth it: 0 is how a signal ends it."""


def open_window(paths: Paths, *, language: str | None, demo: bool, in_tray: bool = False) -> int:
    """Open the window (with `demo` over a throw-away copy) and run until the program is ended; returns its status.

    With `in_tray` it begins without a window, as a start with the user's login does.
    """
    if not demo:
        return _run(make_qt(), paths, language, in_tray=in_tray)
    with throw_away(paths) as program:
        fill_with_demo(program)
        return _run(make_qt(), program.paths, language, in_tray=in_tray)


def make_qt() -> QApplication:
    """The Qt application with its name and version."""
    QCoreApplication.setApplicationName("relbuilder")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APP_ID)
    return QApplication(["relbuilder"])


def _run(qt: QApplication, paths: Paths, language: str | None, *, in_tray: bool) -> int:
    try:
        make_folder(paths)
    except EnvironmentProblem as problem:
        _recovered(qt, paths, language, problem)
        return _COULD_NOT_OPEN
    instance = SingleInstance(paths.data_dir)
    if not instance.claim():
        if not in_tray:
            instance.hand_over()
        return 0
    _watch_for_bugs()
    interrupts = Interrupts(qt.quit)
    try:
        program = _assembled(qt, paths, language)
        return _COULD_NOT_OPEN if program is None else _show(qt, program, instance, language, in_tray=in_tray)
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


def _show(
    qt: QApplication, program: Program, instance: SingleInstance, language: str | None, *, in_tray: bool
) -> int:
    application = Application(
        qt, program, partial(assemble, program.paths), machine=this_machine(), language=language
    )
    instance.raise_requested.connect(application.bring_to_front)
    if in_tray:
        application.start_in_tray()
    else:
        application.show()
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
