"""Tries every package in a folder as its user would: installs it, lets the program test itself, and removes it again.

As a command: `python packaging/trial.py [DIST] [REPORTS]`, by default dist and build/trial. It is meant for a machine
that is thrown away: an installed copy of the program does not outlive it. The exit status is 1 where a package fails.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final

from project import BUILD, CONSOLE_NAME, DIST, NAME, TITLE

MINUTES: Final = 5
"""How long a program may take to test itself, and an uninstaller to be done."""


NO_SERVICE: Final = "no service here"
"""What the program's test says of notifications where nobody shows them."""


class Failed(Exception):
    """What went wrong, as a sentence."""


@contextmanager
def unpacked(package: Path) -> Iterator[Path]:
    """A tarball or zip, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        # Our own archives, made a moment ago.
        if package.suffix == ".zip":
            with zipfile.ZipFile(package) as archive:
                archive.extractall(folder)  # noqa: S202
        else:
            with tarfile.open(package) as archive:
                # As Python itself does from 3.14 on; the first releases of 3.11 know no such filter.
                archive.extraction_filter = getattr(tarfile, "data_filter", None)
                archive.extractall(folder)  # noqa: S202
        found = [path for name in (NAME, f"{NAME}.exe") for path in Path(folder).rglob(name)]
        programs = sorted((path for path in found if path.is_file()), key=lambda path: len(path.parts))
        if not programs:
            message = f"{package.name} holds no program"
            raise Failed(message)
        yield programs[0]


@contextmanager
def as_it_is(package: Path) -> Iterator[Path]:
    """An AppImage, which is the program itself."""
    package.chmod(0o755)
    yield package


@contextmanager
def debian(package: Path) -> Iterator[Path]:
    """A Debian package, installed and purged by apt."""
    # A container has root alone, and no sudo.
    apt = (*(("sudo",) if shutil.which("sudo") else ()), "apt-get", "--quiet", "--yes")
    _run(*apt, "install", "--no-install-recommends", package.resolve())
    program = Path("/usr/bin", NAME)
    try:
        yield program
    finally:
        _run(*apt, "purge", NAME)
    if program.exists():
        message = f"{program} is still there after the purge"
        raise Failed(message)


@contextmanager
def installer(package: Path) -> Iterator[Path]:
    """The Windows installer, silently, into the place that it chooses itself."""
    _run(package, "/S")
    folder = Path(os.environ["LOCALAPPDATA"], "Programs", TITLE)
    program = folder / f"{NAME}.exe"
    try:
        yield program
    finally:
        _run(folder / "Uninstall.exe", "/S")
        _wait_until_gone(program)


@contextmanager
def disk_image(package: Path) -> Iterator[Path]:
    """The disk image of macOS, mounted; the program runs from it."""
    with tempfile.TemporaryDirectory() as folder:
        _run("hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", folder, package)
        try:
            yield Path(folder, f"{TITLE}.app", "Contents", "MacOS", NAME)
        finally:
            _run("hdiutil", "detach", "-force", folder)


KINDS: Final[dict[str, Callable[[Path], AbstractContextManager[Path]]]] = {
    ".tar.gz": unpacked,
    ".tar.xz": unpacked,
    ".zip": unpacked,
    ".AppImage": as_it_is,
    ".deb": debian,
    ".exe": installer,
    ".dmg": disk_image,
}
"""How a package is installed and removed, by how its name ends."""


def packages(dist: Path) -> list[tuple[Path, Callable[[Path], AbstractContextManager[Path]]]]:
    """Each package in a folder with how it is tried."""
    return [
        (path, way)
        for path in sorted(dist.iterdir())
        for end, way in KINDS.items()
        if path.name.endswith(end)
    ]


def surroundings() -> dict[str, tuple[str, ...]]:
    """What the program is tried under, by a name for the report, as the start of a command line."""
    bus = ("dbus-run-session", "--")
    linux: dict[str, tuple[str, ...]] = {
        "offscreen": ("env", "QT_QPA_PLATFORM=offscreen"),
        "screen": ("xvfb-run", "--auto-servernum", *bus, "env", "QT_QPA_PLATFORM=xcb"),
    }
    return linux if sys.platform == "linux" else {"screen": ()}


def attempt(program: Path, name: str, reports: Path) -> None:
    """Let one installed program test itself, and say what of the system it can use."""
    # On Windows a program with a window cannot print: the command line is one of its own.
    console = program.with_name(f"{CONSOLE_NAME}.exe")
    speaking = console if console.exists() else program
    for where, start in surroundings().items():
        report = reports / f"{name}.{where}.json"
        _run(*start, program, "--self-test", "--report", report)
        if not report.exists():
            message = f"{program.name} wrote no report of its test"
            raise Failed(message)
        if where == "screen" and sys.platform == "linux":
            _look_for_notice(report)
        with tempfile.TemporaryDirectory() as data:
            _run(*start, speaking, "--data-dir", data, "doctor")


def _look_for_notice(report: Path) -> None:
    """A session has a service for notifications, so that one has to have come; raises Failed."""
    checks = {check["name"]: check["detail"] for check in json.loads(report.read_text("utf-8"))["checks"]}
    if checks["notifications"] == NO_SERVICE:
        message = f"no notification was shown, says {report.name}"
        raise Failed(message)


def main(dist: Path, reports: Path) -> int:
    """Tries all of them, also after one failed."""
    found = packages(dist)
    failed = [] if found else [f"There is no package in {dist}"]
    reports.mkdir(parents=True, exist_ok=True)
    for package, way in found:
        print(f"::group::{package.name}", flush=True)
        try:
            with way(package) as program:
                attempt(program, package.name, reports)
        except (Failed, subprocess.SubprocessError, OSError) as why:
            failed.append(f"{package.name}: {why}")
        print("::endgroup::", flush=True)
    for sentence in failed:
        print(sentence, file=sys.stderr)
    return 1 if failed else 0


def _run(*command: str | Path) -> None:
    parts = [str(part) for part in command]
    print("+", *parts, flush=True)
    environment = {**os.environ, "APPIMAGE_EXTRACT_AND_RUN": "1"}
    subprocess.run(parts, check=True, timeout=MINUTES * 60, env=environment)


def _wait_until_gone(program: Path) -> None:
    """An uninstaller of NSIS goes on in a copy of itself after the first one ended."""
    for _second in range(MINUTES * 60):
        if not program.exists():
            return
        time.sleep(1)
    message = f"{program} is still there after the uninstaller"
    raise Failed(message)


if __name__ == "__main__":
    places = [*map(Path, sys.argv[1:]), *(DIST, BUILD / "trial")[len(sys.argv) - 1 :]]
    raise SystemExit(main(*places[:2]))
