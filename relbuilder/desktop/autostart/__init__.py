"""Starting with the user's login, one module for each system's own way."""

import sys

from relbuilder.desktop.launch import login_command
from relbuilder.services.machine import Autostart


def of_this_system(app_name: str) -> Autostart:
    """The way of the system the program runs on; `app_name` is what the user knows it by."""
    command = login_command()
    found: Autostart
    if sys.platform == "win32":
        from relbuilder.desktop.autostart.windows import RegistryAutostart
        from relbuilder.desktop.registry import UserRegistry

        found = RegistryAutostart(UserRegistry(), app_name, command)
    elif sys.platform == "darwin":
        from relbuilder.desktop.autostart.macos import LaunchAgent, user_folder

        found = LaunchAgent(user_folder(), command)
    else:
        from relbuilder.desktop.autostart.xdg import XdgAutostart, user_folder

        found = XdgAutostart(user_folder(), app_name, command)
    return found
