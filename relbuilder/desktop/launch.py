"""How the system starts this program again: what stands in start-at-login entries. Starts nothing itself."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

IN_TRAY = "--tray"
_QUIET_TWINS = {"python.exe": "pythonw.exe", "relbuilder-cli.exe": "relbuilder.exe"}
"""Windows programs with a console, and those beside them that are the same without."""


def login_command(
    environment: Mapping[str, str] = os.environ,
    executable: str = sys.executable,
    *,
    frozen: bool = getattr(sys, "frozen", False),
) -> list[str]:
    """The command that starts the program as it was started now, but minimised to the tray."""
    if application := environment.get("FLATPAK_ID"):
        return ["flatpak", "run", application, IN_TRAY]
    # An AppImage runs out of a folder that is another one each time.
    if image := environment.get("APPIMAGE"):
        return [image, IN_TRAY]
    if frozen:
        return [_without_console(executable), IN_TRAY]
    return [_without_console(executable), "-m", "relbuilder", IN_TRAY]


def _without_console(executable: str) -> str:
    """On Windows, the same program as one that opens no console window."""
    path = Path(executable)
    quiet = path.with_name(_QUIET_TWINS.get(path.name.lower(), path.name))
    return str(quiet) if quiet.exists() else executable
