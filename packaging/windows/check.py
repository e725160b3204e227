"""Tries an installer as users do: installs, starts, upgrades while it runs, removes; and looks at what each left.

`python packaging/windows/check.py INSTALLER [NEWER]`, on a Windows that has never seen the program: its data folder
is deleted in the end. Prints a line for everything seen, and ends with 1 at the first that is not as it should be.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

NAME: Final = "Relationship Builder"
APP_ID: Final = "RelationshipBuilder.relbuilder"
CARD_TYPE: Final = "RelationshipBuilder.vcard"

_CLASSES: Final = r"Software\Classes"
_WINDOWS: Final = r"Software\Microsoft\Windows\CurrentVersion"
UNINSTALL_KEY: Final = rf"{_WINDOWS}\Uninstall\{NAME}"
RUN_KEY: Final = rf"{_WINDOWS}\Run"
OPEN_KEY: Final = rf"{_CLASSES}\{CARD_TYPE}\shell\open\command"

LOCAL: Final = Path(os.environ.get("LOCALAPPDATA", ""))
HOME: Final = LOCAL / "Programs" / NAME
PROGRAM: Final = HOME / "relbuilder.exe"
DATA: Final = LOCAL / "relbuilder"
SHORTCUT: Final = (
    Path(os.environ.get("APPDATA", "")) / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{NAME}.lnk"
)
PATIENCE: Final = 120.0
"""Seconds after which what has not happened never will."""


def main() -> int:
    """Go through it all; 0 when everything was as it should be."""
    parser = argparse.ArgumentParser(description="Try an installer for Windows.")
    parser.add_argument("installer", type=Path)
    parser.add_argument("newer", type=Path, nargs="?", help="what to upgrade with, else the same once more")
    options = parser.parse_args()
    see("nothing of the program is here", not (HOME.exists() or DATA.exists() or SHORTCUT.exists()))
    install(options.installer)
    test_itself()
    upgrade(options.newer or options.installer)
    remove_and_keep_data()
    remove_with_data(options.installer)
    return 0


def install(installer: Path) -> None:
    """The first time, silently."""
    run(installer, "/S")
    see("it is installed for the user alone", PROGRAM.is_file())
    see("it stands in the Start menu", SHORTCUT.is_file())
    if on_wine():
        print("--   Wine keeps no properties of a shortcut: its id was not looked at")
    else:
        see("with its id", APP_ID.encode("utf-16-le") in SHORTCUT.read_bytes())
    see("it can be removed in the system's settings", registered(UNINSTALL_KEY, "QuietUninstallString") != "")
    see("and has its icon there", registered(UNINSTALL_KEY, "DisplayIcon") == str(PROGRAM))
    see("it opens .vcf files", registered(OPEN_KEY) == f'"{PROGRAM}" --open "%1"')
    see("if it is asked to", registered(rf"{_CLASSES}\.vcf\OpenWithProgids", CARD_TYPE) == "")
    see("and not by itself", registered(rf"{_CLASSES}\.vcf") is None)
    see("it does not start at login", registered(RUN_KEY, NAME) is None)


def test_itself() -> None:
    """The installed program's own test."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.txt")
        status = run(PROGRAM, "--self-test", "--report", report, check=False)
        see("it reports on its own test", report.exists())
        if status != 0:
            print(report.read_text("utf-8"))
        see("and passes it", status == 0)


def upgrade(newer: Path) -> None:
    """While it runs, with a file of an older version and one of the user's in its folder."""
    subprocess.Popen([PROGRAM, "--tray"], stdin=subprocess.PIPE)
    wait("it runs", is_running)
    wait("over its data folder", (DATA / "relbuilder.db").exists)
    stale = HOME / "_internal" / "stale.dll"
    mine = HOME / "mine.txt"
    for path in (stale, mine):
        path.write_text("x", "utf-8")
    run(newer, "/S", "/AUTOSTART=1")
    see("an upgrade leaves nothing old behind", not stale.exists())
    see("nor takes what is the user's", mine.exists() and (DATA / "relbuilder.db").exists())
    mine.unlink()
    see("start at login can be chosen", registered(RUN_KEY, NAME) == f'"{PROGRAM}" --tray')
    wait("it was closed for the upgrade, and runs again", is_running)
    run(newer, "/S")
    see("a later upgrade keeps what was chosen", registered(RUN_KEY, NAME) is not None)
    wait("and it runs again", is_running)


def remove_and_keep_data() -> None:
    """As the system's settings do it, silently, while the program runs."""
    remove()
    see("it is out of the Start menu", not SHORTCUT.exists())
    see("out of the system's settings", registered(UNINSTALL_KEY, "DisplayName") is None)
    see("out of what starts at login", registered(RUN_KEY, NAME) is None)
    see("opens no more files", registered(OPEN_KEY) is None)
    see("and the data is all there", (DATA / "relbuilder.db").exists())


def remove_with_data(installer: Path) -> None:
    """Installed once more, and this time removed with all."""
    run(installer, "/S", "/AUTOSTART=1")
    remove("/DELETEDATA")
    see("where asked to, removing takes the data along", not DATA.exists())


def remove(*options: str) -> None:
    """Call the uninstaller, which goes on in a copy of itself when it has returned."""
    run(HOME / "Uninstall.exe", "/S", *options)
    wait("the program is gone", lambda: not HOME.exists())
    wait("all of it", lambda: registered(UNINSTALL_KEY, "DisplayName") is None)


def run(program: Path, *options: str | Path, check: bool = True) -> int:
    """Run to the end; the exit status. With `check`, any but 0 ends it all."""
    # Wine's consoles are pipes. Nobody reads them: an installer ends, and what it has started holds on to them.
    with subprocess.Popen([program, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            status = process.wait(PATIENCE * 5)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    if check:
        see(f"{program.name} {' '.join(map(str, options))} ended with 0", status == 0)
    return status


def is_running() -> bool:
    """Windows lets nobody write to the file of a program that runs."""
    try:
        PROGRAM.open("r+b").close()
    except PermissionError:
        return True
    except FileNotFoundError:
        return False
    return False


def registered(key: str, name: str = "") -> str | None:
    """A text in the user's registry, of the key itself where no name is given; None where there is none."""
    # Exists on Windows only.
    winreg: Any = importlib.import_module("winreg")
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    except FileNotFoundError:
        return None


def on_wine() -> bool:
    """Whether this is no Windows, but Wine, which tells so by a function of its own."""
    return sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


def wait(words: str, happened: Callable[[], bool]) -> None:
    """See it within the time that anything here may take."""
    end = time.monotonic() + PATIENCE
    while not happened() and time.monotonic() < end:
        time.sleep(0.2)
    see(words, happened())


def see(words: str, right: object) -> None:
    """Say what was seen, and end where it was not."""
    print(f"{'ok  ' if right else 'NOT '} {words}", flush=True)
    if not right:
        raise SystemExit(1)


if __name__ == "__main__":
    raise SystemExit(main())
