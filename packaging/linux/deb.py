"""The Debian package: the program in /opt, its command, its menu entry, and what it needs of the system."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import textwrap
from pathlib import Path
from typing import Final

from linux import layout
from project import AUTHORS, BUILD, DESCRIPTION, NAME, ROOT, TITLE

ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
"""Debian's names of processors."""
BRINGS: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The Debian packages that bring the libraries which are left to the system, in Debian's and Ubuntu's names."""
READ_BY_NAME: Final = ("libssl3 | libssl3t64", "tzdata", "xkb-data")
"""What Qt and Python look for while they run: encryption, time zones, keyboard layouts."""
RECOMMENDED: Final = (
    "fonts-noto-core | fonts-cantarell | fonts-ubuntu | fonts-inter",
    "hicolor-icon-theme",
    "notification-daemon",
    "shared-mime-info",
)
_GLIBC: Final = re.compile(r"(ld-linux-[\w-]+|lib(c|dl|m|pthread|resolv|rt|util))\.so\.\d")


class UnknownLibrary(Exception):
    """A library that neither goes along nor comes from a package that is known here."""


def build(app_folder: Path, dist: Path, version: str) -> Path:
    """Lay the files out and pack them."""
    root = BUILD / "linux" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    layout.put_program(app_folder, root / "opt" / NAME)
    layout.put_share(root / "usr" / "share")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(Path("/opt", NAME, NAME))
    _put_documents(root / "usr" / "share" / "doc" / NAME)
    (root / "DEBIAN").mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    described = control(version, depends(needed_of_the_system(app_folder)), size)
    (root / "DEBIAN" / "control").write_text(described, "utf-8")
    _set_rights(root)
    target = dist / f"{NAME}_{version}_{ARCHITECTURES[layout.MACHINE]}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target], check=True)
    return target


def control(version: str, needed: list[str], size: int) -> str:
    """What dpkg is told; `size` is in bytes."""
    return (
        f"Package: {NAME}\n"
        f"Version: {version}\n"
        "Section: utils\n"
        "Priority: optional\n"
        f"Architecture: {ARCHITECTURES[layout.MACHINE]}\n"
        f"Maintainer: {AUTHORS} <noreply@{NAME}.invalid>\n"
        f"Installed-Size: {-(-size // 1024)}\n"
        f"Depends: {', '.join(needed)}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        f"Description: keeps you in touch with the people who matter\n"
        f"{textwrap.indent(textwrap.fill(DESCRIPTION, 78), ' ')}\n"
        " .\n"
        f" {TITLE} keeps everything on this computer.\n"
    )


def depends(libraries: set[str]) -> list[str]:
    """The packages for the libraries, and what is looked for by name; raises UnknownLibrary."""
    if unknown := libraries - BRINGS.keys():
        raise UnknownLibrary(", ".join(sorted(unknown)))
    # A program runs with the C library that it was built on, and with newer ones.
    _, glibc = platform.libc_ver()
    return [f"libc6 (>= {glibc})", *sorted({*(BRINGS[name] for name in libraries), *READ_BY_NAME})]


def needed_of_the_system(app_folder: Path) -> set[str]:
    """The libraries that the files of a build ask for and that do not go along, the C library aside."""
    files = [path for path in app_folder.rglob("*") if path.is_file() and not path.is_symlink()]
    code = [path for path in files if path.read_bytes()[:4] == b"\x7fELF"]
    said = subprocess.run(["objdump", "-p", *code], capture_output=True, text=True, check=True).stdout
    asked = set(re.findall(r"^ +NEEDED +(\S+)$", said, re.MULTILINE))
    return {name for name in asked - {path.name for path in files} if not _GLIBC.fullmatch(name)}


def _put_documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    others = f"The licences of all that goes along stand in /opt/{NAME}/_internal/{NAME}/resources/licences."
    (folder / "copyright").write_text(f"{(ROOT / 'LICENSE').read_text('utf-8')}\n{others}\n", "utf-8")


def _set_rights(root: Path) -> None:
    """Everybody reads, the program runs: whatever the rights of new files are where this is built."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
    (root / "opt" / NAME / NAME).chmod(0o755)
