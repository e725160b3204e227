"""What packages say about the project, read where it stands: in pyproject.toml and in the program's code.

Imports nothing of the program, so that a build can ask before anything is installed.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Final

from version import project_version

ROOT: Final = Path(__file__).resolve().parent.parent
CODE: Final = ROOT / "relbuilder"
BUILD: Final = ROOT / "build"
DIST: Final = ROOT / "dist"
ART: Final = BUILD / "art"
"""Where `art.render` leaves the icons and pictures that packages carry."""

_METADATA: Final = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def _app_id() -> str:
    """What the program itself says, read without running it."""
    source = CODE / "config" / "paths.py"
    found = re.search(r'^APP_ID = "([^"]+)"', source.read_text("utf-8"), re.MULTILINE)
    if found is None:
        message = f"{source} names no APP_ID"
        raise ValueError(message)
    return found[1]


NAME: Final[str] = _METADATA["name"]
"""The command, the program's file and the packages' name."""
CONSOLE_NAME: Final = f"{NAME}-cli"
"""Windows' program for the command line: there one with a window has no console to print to."""
TITLE: Final = "Relationship Builder"
"""What people call it."""
VERSION: Final = project_version()
DESCRIPTION: Final[str] = _METADATA["description"]
AUTHORS: Final[str] = _METADATA["authors"][0]["name"]
APP_ID: Final = _app_id()
"""The name desktops know the program by: of its .desktop file, its icons, its metadata, its Flatpak."""
