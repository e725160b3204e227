"""What every package for Linux holds, in folders of the usual names; where those stand is the package's matter."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from project import APP_ID, ART, NAME, ROOT

SHARE: Final = Path(__file__).resolve().parent / "share"
DESKTOP: Final = f"{APP_ID}.desktop"
METAINFO: Final = f"{APP_ID}.metainfo.xml"
MACHINE: Final = platform.machine()
"""The processor that it is built on and for."""
NOBODYS: Final = ("--sort=name", "--owner=0", "--group=0", "--numeric-owner")
"""tar's options for an archive that tells nothing of who packed it."""
CHANGELOG: Final = ROOT / "CHANGELOG.md"


def put_program(app_folder: Path, target: Path) -> None:
    """Copy what PyInstaller built to `target`."""
    shutil.copytree(app_folder, target, symlinks=True)


def put_share(share: Path) -> None:
    """Menu entry, description and icons, into a folder like /usr/share; raises CalledProcessError if they are wrong."""
    (share / "applications").mkdir(parents=True)
    shutil.copyfile(SHARE / DESKTOP, share / "applications" / DESKTOP)
    (share / "metainfo").mkdir()
    description = with_releases((SHARE / METAINFO).read_text("utf-8"), releases(CHANGELOG.read_text("utf-8")))
    (share / "metainfo" / METAINFO).write_text(description, "utf-8")
    for picture in sorted((ART / "hicolor").rglob(f"{NAME}*.*")):
        # Named for the program where they are drawn, for the desktop's name of it where they are installed.
        target = share / "icons" / picture.relative_to(ART).with_name(picture.name.replace(NAME, APP_ID, 1))
        target.parent.mkdir(parents=True)
        shutil.copyfile(picture, target)
    check(share)


def check(share: Path) -> None:
    """Let the usual validators look at menu entry and description, where they are; raises CalledProcessError."""
    entry, description = share / "applications" / DESKTOP, share / "metainfo" / METAINFO
    for command in (
        ("desktop-file-validate", entry),
        ("appstreamcli", "validate", "--no-net", "--pedantic", description),
        ("appstream-util", "validate-relax", "--nonet", description),
    ):
        if shutil.which(command[0]):
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def releases(changelog: str) -> list[tuple[str, str]]:
    """Version and date of everything released up to now, the latest first."""
    return re.findall(r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$", changelog, re.MULTILINE)


def with_releases(metainfo: str, dated: list[tuple[str, str]]) -> str:
    """The description with the releases in it; as it is where there are none yet."""
    if not dated:
        return metainfo
    listed = ElementTree.Element("releases")
    for version, date in dated:
        ElementTree.SubElement(listed, "release", version=version, date=date)
    ElementTree.indent(listed, level=1)
    text = ElementTree.tostring(listed, "unicode")
    return metainfo.replace("</component>", f"  {text}\n</component>")


def file_name(version: str, kind: str) -> str:
    """How a file is called that people download."""
    return f"{NAME}-{version}-linux-{MACHINE}.{kind}"
