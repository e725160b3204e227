"""Makes what Windows users download out of the folder that PyInstaller built: an installer and a portable zip.

The installer needs makensis (NSIS 3.08 or newer), which also runs on Linux; without it there is only the zip.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Final

from project import ART, CONSOLE_NAME, NAME, TITLE

HERE: Final = Path(__file__).resolve().parent

PROGRAMS: Final = (f"{NAME}.exe", f"{CONSOLE_NAME}.exe")
"""The one with a window, and the command line."""
PARTS: Final = "_internal"
"""Where PyInstaller puts all that they share."""


class NotAsExpected(Exception):
    """The folder holds something that the uninstaller would leave behind; says what."""


def build(app_folder: Path, dist: Path, version: str) -> list[Path]:
    """Write the zip and, where makensis is found, the installer into `dist`; returns what was made.

    `app_folder` holds PROGRAMS and their PARTS. The installer needs what packaging/art.py renders. Raises
    NotAsExpected, or CalledProcessError when makensis fails.
    """
    check(app_folder)
    dist.mkdir(parents=True, exist_ok=True)
    stem = f"RelationshipBuilder-{version}-windows-x64"
    made = [portable(app_folder, dist / f"{stem}-portable.zip")]
    if makensis := find_makensis():
        made.insert(0, dist / f"{stem}.exe")
        subprocess.run([makensis, *arguments(app_folder, made[0], version)], check=True, cwd=HERE)
    else:
        print("No makensis (NSIS) here: only the portable zip was made")
    return made


def check(app_folder: Path) -> None:
    """Raises NotAsExpected unless the folder holds just what the uninstaller removes."""
    found = {path.name for path in app_folder.iterdir()}
    if found != {*PROGRAMS, PARTS}:
        raise NotAsExpected(
            f"{app_folder} should hold {', '.join(PROGRAMS)} and {PARTS}, and holds {sorted(found)}"
        )


def find_makensis() -> str | None:
    """The compiler for installers: on the path, or where its own installer puts it on Windows."""
    programs = [os.environ[name] for name in ("ProgramFiles(x86)", "ProgramFiles") if name in os.environ]
    places = [os.environ.get("PATH", ""), *(str(Path(folder, "NSIS")) for folder in programs)]
    return shutil.which("makensis", path=os.pathsep.join(places))


def arguments(app_folder: Path, output: Path, version: str, compression: str = "/SOLID lzma") -> list[str]:
    """What makensis is told; /SOLID lzma makes the smallest file, zlib is done in a quarter of the time."""
    values = {
        "VERSION": version,
        "SOURCE": str(app_folder.resolve()),
        "SIZE_KB": str(sum(path.stat().st_size for path in app_folder.rglob("*") if path.is_file()) // 1024),
        "OUTPUT": str(output.resolve()),
        "ART": str(ART),
        "COMPRESSION": compression,
    }
    # A warning is a mistake in the script, such as a text that one language lacks.
    options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    return [*options, *(f"-D{name}={value}" for name, value in values.items()), "installer.nsi"]


def portable(app_folder: Path, output: Path) -> Path:
    """Pack the program, with the mark that makes it keep its data beside itself, into a folder to be put anywhere."""
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.write(HERE / "portable.txt", f"{TITLE}/portable.txt")
        for path in sorted(app_folder.rglob("*")):
            archive.write(path, f"{TITLE}/{path.relative_to(app_folder).as_posix()}")
    return output
