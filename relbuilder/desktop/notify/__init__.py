"""Ways to reach the user outside the window, one module for each system's own service."""

import sys

from relbuilder.services.notifying import Answered, Notifier


def of_this_system(app_name: str, icon: str, answered: Answered) -> Notifier:
    """The service of the system the program runs on; raises NotifierFailed.

    `app_name` is what the user knows the program by, `icon` a picture's file: URI. Needs the Qt application.
    """
    found: Notifier
    if sys.platform == "win32":
        from relbuilder.desktop.notify import windows_runtime
        from relbuilder.desktop.notify.windows import WindowsNotifier
        from relbuilder.desktop.registry import UserRegistry

        found = WindowsNotifier(answered, app_name, UserRegistry(), windows_runtime.load())
    elif sys.platform == "darwin":
        from relbuilder.desktop.notify import macos_centre
        from relbuilder.desktop.notify.macos import MacNotifier

        found = MacNotifier(answered, macos_centre.load())
    else:
        from relbuilder.desktop.notify.dbus import DbusNotifier

        found = DbusNotifier(answered, app_name, icon)
    return found
