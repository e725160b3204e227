"""Makes the disk image for macOS out of the application that PyInstaller built: signed, and notarised where possible.

Runs on macOS only, for the processor it runs on; what it gives out holds the version and the processor in its name.
"""

from __future__ import annotations

import importlib
import os
import platform
from pathlib import Path
from typing import Any

from macos import signing
from project import ART, TITLE


def build(app_folder: Path, dist: Path, version: str) -> list[Path]:
    """Sign the application at `app_folder` (…/Relationship Builder.app) and write its disk image into `dist`.

    Needs what packaging/art.py renders. Raises signing.StepFailed, or what dmgbuild raises.
    """
    mine = signing.credentials(os.environ)
    signing.sign_application(app_folder, mine)
    dist.mkdir(parents=True, exist_ok=True)
    image = dist / f"RelationshipBuilder-{version}-macos-{platform.machine()}.dmg"
    image.unlink(missing_ok=True)
    # Only macOS has what it needs, and only there it is installed.
    dmgbuild = importlib.import_module("dmgbuild")
    dmgbuild.build_dmg(str(image), TITLE, settings=image_settings(app_folder))
    signing.sign_image(image, mine)
    if mine.notary is not None:
        signing.notarise(image, mine.notary)
    return [image]


def image_settings(app_folder: Path) -> dict[str, Any]:
    """How the disk image looks in the Finder: the application, a leaf that points on, the folder for applications."""
    return {
        "files": [str(app_folder)],
        "symlinks": {"Applications": "/Applications"},
        "icon": str(ART / "relbuilder.icns"),
        # With the picture for scale 2 beside it, dmgbuild makes one of both.
        "background": str(ART / "disk_image.png"),
        # The height of the picture and of the window's title.
        "window_rect": ((200, 200), (640, 428)),
        "icon_locations": {app_folder.name: (160, 190), "Applications": (490, 190)},
        "icon_size": 112.0,
        "text_size": 13.0,
        "hide_extensions": [app_folder.name],
        "format": "ULFO",
    }
