"""Puts together what the machine offers: notifications, start at login, a global key, word of waking up.

Nothing of it is loaded before it is asked for.
"""

from functools import partial
from typing import TYPE_CHECKING

from relbuilder.config.build_info import build_info
from relbuilder.config.paths import resource
from relbuilder.desktop import autostart, notify, shortcut, wake
from relbuilder.services import doctor
from relbuilder.services.doctor import Check
from relbuilder.services.machine import Machine
from relbuilder.services.versions import Releases

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

NAME = "Relationship Builder"
"""What the system's own lists and notifications call the program."""


def this_machine(app_name: str = NAME) -> Machine:
    """The services of the system the program runs on. All but `autostart` need the Qt application."""
    icon = resource("icons", "relbuilder.svg").as_uri()
    return Machine(
        notifiers=(partial(notify.of_this_system, app_name, icon),),
        autostart=autostart.of_this_system(app_name),
        shortcut=partial(shortcut.of_this_system, app_name),
        wake=wake.of_this_system,
        releases=_releases(),
    )


def _releases() -> Releases | None:
    """Where newer versions of a packaged program are published; None for a checkout."""
    built = build_info()
    if built is None or not built.repository:
        return None
    from relbuilder.desktop.releases import GitHubReleases

    return GitHubReleases(built.repository)


def examine() -> list[Check]:
    """Whether each of them works here, also without a screen; never raises for what is wrong."""
    try:
        from relbuilder.desktop.screen import obstacle

        screen = obstacle()
        application, tray = _without_window() if screen else _with_tray()
    except ImportError as error:
        return doctor.machine_unknown(f"Qt cannot be used: {error}")
    checks = doctor.examine_machine(this_machine(), screen, tray=tray)
    application.processEvents()
    return checks


def _with_tray() -> "tuple[QCoreApplication, bool]":
    """An application that may have windows, and whether there is a place for its icon."""
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    application = QApplication.instance() or QApplication(["relbuilder"])
    return application, QSystemTrayIcon.isSystemTrayAvailable()


def _without_window() -> "tuple[QCoreApplication, bool]":
    """An application that only hears the services."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.instance() or QCoreApplication(["relbuilder"]), False
