"""Makes a checkout ready to run: virtual environment, pinned dependencies, translations, byte code.

Needs nothing but Python's standard library, and is quick when there is nothing to do. `--tools` adds what the
tests and the maintainers' commands need, `--packages` what builds the installable packages.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")
REQUIREMENTS = ROOT / "requirements"
TRANSLATIONS = ROOT / "resources" / "translations"


def main() -> int:
    """Prepares the checkout; 0 on success, else the exit status of what failed."""
    parser = argparse.ArgumentParser(description="Make this checkout ready to run.")
    parser.add_argument("--tools", action="store_true", help="also install what the tests need")
    parser.add_argument("--packages", action="store_true", help="also install what builds packages")
    options = parser.parse_args()
    if sys.version_info < (3, 11):  # noqa: UP036 (this file is started by whatever Python there is)
        sys.stderr.write("Relationship Builder needs Python 3.11 or newer: make PYTHON=python3.11 …\n")
        return 1
    try:
        _make_environment()
        _install("app", [REQUIREMENTS / "app.lock", REQUIREMENTS / "build.lock"], with_project=True)
        if options.tools:
            _install("tools", [REQUIREMENTS / "dev.lock"], with_project=False)
        if options.packages:
            _install("packages", [REQUIREMENTS / "package.lock"], with_project=False)
        _compile_translations()
        # Start-up must not pay for compiling, also where Python is told to write no byte code by itself.
        _python("-m", "compileall", "-q", "relbuilder")
    except subprocess.CalledProcessError as error:
        return error.returncode
    return 0


def _python(*arguments: str | Path) -> None:
    subprocess.run([PYTHON, *arguments], check=True, cwd=ROOT)


def _make_environment() -> None:
    """A virtual environment of this Python; one that is broken or of another Python is made anew."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    settings = VENV / "pyvenv.cfg"
    # A link to a Python that has been removed does not exist either.
    if PYTHON.exists() and settings.exists() and f"version = {version}." in settings.read_text("utf-8"):
        return
    print(f"Making the virtual environment {VENV} (Python {version})", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def _install(name: str, locks: list[Path], *, with_project: bool) -> None:
    """Installs what the lock files pin, once for each state of them and place of the checkout."""
    inputs = [*locks, ROOT / "pyproject.toml", ROOT / "hatch_build.py"] if with_project else locks
    digest = hashlib.sha256(str(ROOT).encode())
    for path in inputs:
        digest.update(path.read_bytes())
    stamp = VENV / f"{name}.stamp"
    if stamp.exists() and stamp.read_text("utf-8") == digest.hexdigest():
        return
    print(
        f"Installing from {' and '.join(lock.name for lock in locks)}; this can take some minutes", flush=True
    )
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    pinned = [argument for lock in locks for argument in ("-r", str(lock))]
    _python(*pip, "--require-hashes", *pinned)
    if with_project:
        # The build's own requirements are in build.lock already: nothing unpinned is fetched.
        _python(*pip, "--no-deps", "--no-build-isolation", "--editable", ".")
    stamp.write_text(digest.hexdigest(), "utf-8")


def _compile_translations() -> None:
    """A .qm beside every .ts that is newer than it."""
    tool = BIN / "pyside6-lrelease"
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)


if __name__ == "__main__":
    raise SystemExit(main())
