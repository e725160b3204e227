"""Makes what Linux users download out of the folder that PyInstaller built: a tarball, a Debian package, an AppImage.

The Debian package needs dpkg-deb, the AppImage needs appimagetool; each is left out, with a word, where its tool is
missing. What the packages have in common is in `layout`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from linux import appimage, deb, tarball


def build(app_folder: Path, dist: Path, version: str) -> list[Path]:
    """Write the packages into `dist`; returns what was made.

    `app_folder` holds the program and its parts. Needs what packaging/art.py renders. Raises CalledProcessError when
    a tool fails, and deb.UnknownLibrary for a library that no package is known to bring.
    """
    dist.mkdir(parents=True, exist_ok=True)
    made = [tarball.build(app_folder, dist, version)]
    if shutil.which("dpkg-deb"):
        made.append(deb.build(app_folder, dist, version))
    else:
        print("No dpkg-deb here: no Debian package was made")
    folder = appimage.folder(app_folder)
    if tool := shutil.which("appimagetool"):
        made.append(appimage.build(tool, folder, dist, version))
    else:
        print(f"No appimagetool here: what it would pack is in {folder}")
    return made
