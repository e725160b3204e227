"""Building: facts of the project, Windows' resource of versions, and the order in which packages are made."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import build
import build_info
import checkout
import project
import version_resource
from relbuilder import __version__
from relbuilder.config.paths import APP_ID


@dataclass
class Tools:
    """Stands for the programs that are called: notes them, and fails where told."""

    calls: list[list[str]] = field(default_factory=list)
    failing: str = ""

    def run(self, command: Sequence[object], *, check: bool, **_more: Any) -> None:
        assert check
        self.calls.append([str(part) for part in command])
        if self.failing and any(self.failing in part for part in self.calls[-1]):
            raise subprocess.CalledProcessError(7, self.calls[-1])


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Tools:
    made = Tools()
    monkeypatch.setattr(subprocess, "run", made.run)
    return made


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As in the project's virtual environment, with a maker of packages that makes one."""
    dist = tmp_path / "dist"
    dist.mkdir()

    def make(app_folder: Path, target: Path, version: str) -> list[Path]:
        package = target / f"{app_folder.name}-{version}.zip"
        package.write_bytes(b"x" * 1_500_000)
        return [package]

    monkeypatch.setattr(sys, "prefix", str(checkout.VENV))
    monkeypatch.setattr(build, "BUILD", tmp_path / "build")
    monkeypatch.setattr(build, "DIST", dist)
    monkeypatch.setattr(importlib, "import_module", lambda _name: SimpleNamespace(build=make))
    monkeypatch.setattr(build_info, "write", lambda _environment: None)


def test_the_project_says_the_same_as_the_program() -> None:
    assert __version__ == project.VERSION
    assert APP_ID == project.APP_ID
    assert project.NAME == "relbuilder"
    assert project.DESCRIPTION.endswith(".")


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4)), ("dev", (0, 0, 0, 0))],
)
def test_windows_wants_four_numbers(version: str, numbers: tuple[int, int, int, int]) -> None:
    assert version_resource.numbers(version) == numbers


def test_pyinstaller_can_read_the_resource(tmp_path: Path) -> None:
    versioninfo = pytest.importorskip("PyInstaller.utils.win32.versioninfo")
    source = tmp_path / "version"
    source.write_text(version_resource.text("relbuilder.exe"), "utf-8")
    resource = versioninfo.load_version_info_from_text_file(str(source))
    assert "Relationship Builder" in str(resource)
    assert resource.toRaw()


def test_another_python_makes_the_checkout_ready_and_hands_over(
    tools: Tools, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert build.main() == 0
    ready, handed_over = tools.calls
    assert ready[-2:] == [str(build.HERE / "checkout.py"), "--packages"]
    assert handed_over == [str(checkout.PYTHON), build.__file__]


@pytest.mark.usefixtures("environment")
def test_art_program_trial_packages(tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built = (
        tmp_path
        / "build"
        / "packages"
        / ("Relationship Builder.app" if sys.platform == "darwin" else "relbuilder")
    )
    built.mkdir(parents=True)
    (built / "library").write_bytes(b"x" * 2_500_000)
    assert build.main() == 0
    art, pyinstaller, trial = tools.calls
    assert art[1].endswith("art.py")
    assert pyinstaller[-1].endswith("relbuilder.spec")
    assert trial[1] == "--self-test"
    name = Path(trial[0]).name if sys.platform != "darwin" else "Relationship Builder.app"
    said = capsys.readouterr().out
    assert "2.5 MB  unpacked" in said
    assert f"1.5 MB  {Path('dist', name)}-{__version__}.zip" in said


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("step", ["art.py", "PyInstaller", "--self-test"])
def test_what_fails_ends_it_with_its_status(tools: Tools, tmp_path: Path, step: str) -> None:
    tools.failing = step
    assert build.main() == 7
    assert not list((tmp_path / "dist").iterdir())
