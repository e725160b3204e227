"""The project speaks of itself alone: no path of anybody's machine, no host to fetch packages from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import ROOT

# What tools make (see .gitignore) and git's own files are not the project.
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}
NOT_OURS_EITHER = ("_cache", ".qm", ".png", ".egg-info", ".hypothesis")

# Written so that this file does not match itself.
PLACES = re.compile(r"(?<![\w.~*])/(?:root|work|farm|home/\w+|Users/\w+)" + r"/|[A-Z]:\\Users" + r"\\\w")
HOSTS = re.compile(r"\b(?:pypi|pythonhosted|npmjs|debian|ubuntu)" + r"\.(?:org|com)\b")


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.name.endswith(NOT_OURS_EITHER):
            continue
        if path.is_dir():
            yield from _files(path)
        else:
            yield path


def _found(text: str) -> list[str]:
    return [match.group() for pattern in (PLACES, HOSTS) for match in pattern.finditer(text)]


def _text(path: Path) -> str:
    """What is written in the file; Latin-1 reads any bytes, and the patterns are plain ASCII."""
    return path.read_text("latin-1")


def test_no_file_names_a_machine_or_a_host() -> None:
    files = list(_files(ROOT))
    assert len(files) > 20
    offences = {str(path.relative_to(ROOT)): found for path in files if (found := _found(_text(path)))}
    assert offences == {}


def test_the_rule_notices() -> None:
    for bad in ("/ro" + "ot/x", "C:\\Us" + "ers\\anna", "https://py" + "pi.org/simple", "/ho" + "me/anna/x"):
        assert _found(f"see {bad}"), bad
    for good in (
        "TYPE=home/work/other",
        "~/Users",
        "C:\\Program Files",
        "/usr/bin/python3",
        "relbuilder.org",
    ):
        assert not _found(f"see {good}"), good
