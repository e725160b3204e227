"""A tarball for any desktop: the program, what menus need, and a script that puts both into the user's own folders."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from linux import layout
from project import BUILD, NAME, ROOT

INSTALLER: Final = Path(__file__).resolve().parent / "install.sh"


def build(app_folder: Path, dist: Path, version: str) -> Path:
    """Pack it; the same files make the same tarball, whoever packs them and when."""
    name = f"{NAME}-{version}"
    top = BUILD / "linux" / "tarball" / name
    shutil.rmtree(top.parent, ignore_errors=True)
    layout.put_program(app_folder, top / NAME)
    layout.put_share(top / "share")
    shutil.copy(INSTALLER, top)
    shutil.copy(ROOT / "LICENSE", top)
    target = dist / layout.file_name(version, "tar.xz")
    subprocess.run(
        ["tar", "--create", "--xz", "--file", target, *layout.NOBODYS, "--directory", top.parent, name],
        check=True,
        env={**os.environ, "XZ_OPT": f"--threads=0 {os.environ.get('XZ_OPT', '')}"},
    )
    return target
