"""Collects the licences of all that a build holds, a text for each part, so that they can go along with it.

Python packages bring their own texts, and so do Debian packages; what neither brings stands in `licences/`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

import keep_list
from project import ROOT

STANDING: Final = Path(__file__).resolve().parent / "licences"
WITHOUT_THEIR_OWN: Final = {"PySide6-Essentials", "shiboken6"}
"""Python packages that bring no licence; Qt.txt speaks for them."""
_MARKS: Final = ("licen", "copying", "notice")
_DOCUMENTS: Final = Path("/usr/share/doc")


def collect(target: Path, system: str, libraries: Iterable[str]) -> None:
    """Write the texts into `target`, in place of what lies there; `libraries` are files of this computer that go along.

    Raises LookupError for a package that brings no licence: it must not be passed on without.
    """
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(STANDING, target)
    shutil.copyfile(ROOT / "LICENSE", target / "Relationship Builder.txt")
    (target / "Python.txt").write_text(_python(), "utf-8")
    for name in [*sorted(keep_list.distributions(system) - WITHOUT_THEIR_OWN), "PyInstaller"]:
        package = distribution(name)
        (target / f"{name}.txt").write_text(f"{name} {package.version}\n\n{text(package)}", "utf-8")
    for debian_package in _owners(libraries):
        shutil.copyfile(_DOCUMENTS / debian_package / "copyright", target / f"{debian_package}.txt")


def text(package: Distribution) -> str:
    """All that a Python package says of its licence; raises LookupError if that is nothing."""
    texts = [
        file.read_text("utf-8")
        for file in package.files or ()
        if ".dist-info" in str(file.parent) and any(mark in file.name.lower() for mark in _MARKS)
    ]
    if not any(found.strip() for found in texts):
        message = f"{package.name} brings no text of its licence"
        raise LookupError(message)
    return "\n\n".join(texts)


def _python() -> str:
    """Python's own licence: beside its library, or as the package has it that carries some of its modules back."""
    for place in (Path(sys.base_prefix), Path(sys.base_prefix, "lib", f"python3.{sys.version_info.minor}")):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                return (place / name).read_text("utf-8")
    return text(distribution("typing-extensions"))


def _owners(libraries: Iterable[str]) -> list[str]:
    """The Debian packages that the libraries are from; none on other systems, where Python and Qt bring them all."""
    if shutil.which("dpkg-query") is None:
        return []
    outside = {str(Path(file).resolve()) for file in libraries if not Path(file).is_relative_to(ROOT)}
    # Debian knows a file below /usr also by its short path.
    names = sorted(outside | {name.removeprefix("/usr") for name in outside})
    found = subprocess.run(["dpkg-query", "--search", *names], capture_output=True, text=True, check=False)
    return sorted(
        {line.split(":")[0] for line in found.stdout.splitlines() if not line.startswith("diversion")}
    )
