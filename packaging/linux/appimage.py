"""One file that runs without being installed: the AppImage, and the folder that it is packed from."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from linux import layout
from project import APP_ID, BUILD, NAME

_START = f"""#!/bin/sh
# What the AppImage starts. $APPDIR is where it is mounted, or the folder that this file is in.
exec "${{APPDIR:-$(dirname "$(readlink -f "$0")")}}/opt/{NAME}/{NAME}" "$@"
"""


def folder(app_folder: Path) -> Path:
    """Make the folder (an AppDir), in place of what lies there; returns where."""
    target = BUILD / "linux" / "AppDir"
    shutil.rmtree(target, ignore_errors=True)
    layout.put_program(app_folder, target / "opt" / NAME)
    layout.put_share(target / "usr" / "share")
    start = target / "AppRun"
    start.write_text(_START, "utf-8")
    start.chmod(0o755)
    icons = target / "usr" / "share" / "icons" / "hicolor"
    shutil.copyfile(icons / "256x256" / "apps" / f"{APP_ID}.png", target / f"{APP_ID}.png")
    (target / ".DirIcon").symlink_to(f"{APP_ID}.png")
    (target / layout.DESKTOP).symlink_to(Path("usr", "share", "applications", layout.DESKTOP))
    return target


def build(tool: str, source: Path, dist: Path, version: str) -> Path:
    """Pack the folder with appimagetool, and with the runtime beside it, else with what it fetches itself."""
    target = dist / layout.file_name(version, "AppImage")
    # It is an AppImage itself, and what would mount it is not on every machine.
    environment = {
        **os.environ,
        "ARCH": layout.MACHINE,
        "VERSION": version,
        "APPIMAGE_EXTRACT_AND_RUN": "1",
    }
    beside = Path(tool).with_name("appimage-runtime")
    runtime = ("--runtime-file", beside) if beside.exists() else ()
    subprocess.run([tool, "--no-appstream", *runtime, source, target], check=True, env=environment)
    return target
