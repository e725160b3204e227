"""Licences: every part of a build brings its text, and none goes along without."""

from __future__ import annotations

import sys
from importlib.metadata import Distribution, distribution
from importlib.util import find_spec
from pathlib import Path

import pytest

import keep_list
import licences
from project import ROOT

with_packager = pytest.mark.skipif(
    find_spec("PyInstaller") is None, reason="what builds packages is not installed"
)
"""`make package` installs it; the continuous integration runs these tests once more after it."""


@with_packager
def test_every_part_brings_its_licence(tmp_path: Path) -> None:
    licences.collect(tmp_path / "texts", sys.platform, [])
    texts = {path.stem: path.read_text("utf-8") for path in (tmp_path / "texts").iterdir()}
    packages = keep_list.distributions(sys.platform) - licences.WITHOUT_THEIR_OWN
    wanted = {*packages, "Python", "PyInstaller", "Qt", "LGPL-3.0", "GPL-3.0", "ICU", "Relationship Builder"}
    assert wanted <= texts.keys()
    assert not [name for name, text in texts.items() if len(text) < 500]
    assert texts["SQLAlchemy"].startswith(f"SQLAlchemy {distribution('SQLAlchemy').version}\n")
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in texts["Python"]
    assert texts["Relationship Builder"] == (ROOT / "LICENSE").read_text("utf-8")


@with_packager
def test_what_lay_there_before_goes(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "Gone.txt").touch()
    licences.collect(tmp_path / "texts", sys.platform, [])
    assert not (tmp_path / "texts" / "Gone.txt").exists()


@with_packager
@pytest.mark.skipif(not Path("/usr/share/doc/libc6/copyright").exists(), reason="this is not Debian")
def test_libraries_of_debian_bring_theirs(tmp_path: Path) -> None:
    (library,) = Path("/usr/lib").glob("*-linux-gnu/libc.so.6")
    ours = next((ROOT / "tests").glob("*.py"))
    licences.collect(tmp_path, sys.platform, [str(library), str(ours)])
    assert (tmp_path / "libc6.txt").read_text("utf-8").count("GNU") > 1


def test_a_package_without_a_licence_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "bare-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Name: bare\nVersion: 1\n")
    (folder / "LICENSE").write_text(" \n")
    (folder / "RECORD").write_text("bare-1.dist-info/METADATA,,\nbare-1.dist-info/LICENSE,,\n")
    with pytest.raises(LookupError, match="bare brings no text"):
        licences.text(Distribution.at(folder))
