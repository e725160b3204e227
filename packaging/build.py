"""Builds the packages that the system it runs on can build, into dist.

`python packaging/build.py` takes any Python that the project runs on: it makes the checkout ready first, and goes on
in its virtual environment. The packages themselves are made by the `package` module of each system's folder.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import build_info
import checkout
from project import ART, BUILD, DIST, NAME, TITLE, VERSION

HERE: Final = Path(__file__).resolve().parent
FOLDERS: Final = {"linux": "linux", "win32": "windows", "darwin": "macos"}
"""Where the makers of each system's packages are."""


def main() -> int:
    """Build; 0 on success, else the exit status of what failed."""
    try:
        if Path(sys.prefix) != checkout.VENV:
            _run(sys.executable, HERE / "checkout.py", "--packages")
            _run(checkout.PYTHON, __file__)
            return 0
        built = program()
        made = packages(built)
    except subprocess.CalledProcessError as error:
        return error.returncode
    unpacked = sum(path.lstat().st_size for path in built.rglob("*") if not path.is_dir())
    print(f"{unpacked / 1e6:6.1f} MB  unpacked")
    for package in made:
        print(f"{package.stat().st_size / 1e6:6.1f} MB  {package.relative_to(DIST.parent)}")
    return 0


def program() -> Path:
    """Draw the art, let PyInstaller build and try it; returns the folder, or macOS' bundle, that runs by itself."""
    _run(sys.executable, HERE / "art.py", ART)
    build_info.write(os.environ)
    target = BUILD / "packages"
    _run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--distpath", target, "--workpath", BUILD / "pyinstaller", HERE / "relbuilder.spec"),
    )
    built = target / (f"{TITLE}.app" if sys.platform == "darwin" else NAME)
    _try(built)
    return built


def packages(app_folder: Path) -> list[Path]:
    """Pack the program in all ways of this system."""
    maker = importlib.import_module(f"{FOLDERS[sys.platform]}.package")
    made: list[Path] = maker.build(app_folder, DIST, VERSION)
    return made


def _try(built: Path) -> None:
    """Let what was built test itself; what it found is in build/self_test.json."""
    places = {"darwin": Path("Contents", "MacOS", NAME), "win32": Path(f"{NAME}.exe")}
    executable = built / places.get(sys.platform, Path(NAME))
    subprocess.run(
        [executable, "--self-test", "--report", BUILD / "self_test.json"],
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
