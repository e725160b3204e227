"""The trial of packages: every kind is installed, tested and removed, and one failure hides no other."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import trial
from relbuilder.bootstrap.self_test import system as self_test
from trial import Failed


@dataclass
class System:
    """Stands for the system: notes each command, writes the reports that are asked for, fails where told."""

    calls: list[list[str]] = field(default_factory=list)
    failing: str = ""
    silent: bool = False
    notified: str = "freedesktop"

    def run(self, command: Sequence[str], *, check: bool, timeout: float, env: dict[str, str]) -> None:
        assert check
        self.calls.append(list(command))
        if self.failing and self.failing in command:
            raise subprocess.CalledProcessError(1, list(command))
        if "--report" in command and not self.silent:
            checks = [{"name": "notifications", "detail": self.notified}]
            Path(command[command.index("--report") + 1]).write_text(json.dumps({"checks": checks}))

    def of(self, word: str) -> list[list[str]]:
        """The calls that hold a word."""
        return [call for call in self.calls if word in call]


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    made = System()
    monkeypatch.setattr(subprocess, "run", made.run)
    monkeypatch.setattr(trial, "surroundings", lambda: {"screen": ("under",)})
    return made


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A tarball and a zip with a program and something of its name deeper down."""
    folder = tmp_path / "dist"
    program = tmp_path / "built" / "relbuilder"
    (program / "_internal" / "relbuilder").mkdir(parents=True)
    (program / "_internal" / "relbuilder" / "relbuilder").touch()
    folder.mkdir()
    (program / "relbuilder").touch()
    with tarfile.open(folder / "a.tar.gz", "w:gz") as archive:
        archive.add(program, "relbuilder-1.0.0")
    (program / "relbuilder").rename(program / "relbuilder.exe")
    (program / "relbuilder-cli.exe").touch()
    with zipfile.ZipFile(folder / "b.zip", "w") as archive:
        for path in program.rglob("*"):
            archive.write(path, f"Relationship Builder/{path.relative_to(program)}")
    return folder


def test_each_package_tests_itself_and_says_what_it_can_use(
    system: System, dist: Path, tmp_path: Path
) -> None:
    assert trial.main(dist, tmp_path / "reports") == 0
    assert [Path(call[1]).name for call in system.of("--self-test")] == ["relbuilder", "relbuilder.exe"]
    # What a window's program says on Windows nobody hears.
    assert [Path(call[1]).name for call in system.of("doctor")] == ["relbuilder", "relbuilder-cli.exe"]
    assert all(call[0] == "under" for call in system.calls)
    reports = {path.name for path in (tmp_path / "reports").iterdir()}
    assert reports == {"a.tar.gz.screen.json", "b.zip.screen.json"}


def test_one_that_fails_is_named_and_hides_no_other(
    system: System, dist: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with tarfile.open(dist / "a.tar.gz", "w:gz"):
        pass
    assert trial.main(dist, tmp_path / "reports") == 1
    assert "a.tar.gz holds no program" in capsys.readouterr().err
    assert len(system.of("--self-test")) == 1


def test_a_program_without_a_report_has_failed(system: System, dist: Path, tmp_path: Path) -> None:
    system.silent = True
    assert trial.main(dist, tmp_path / "reports") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only there the trial brings a service of its own")
def test_a_session_where_no_notification_comes_is_a_failure(
    system: System, dist: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    system.notified = self_test.NO_SERVICE
    assert trial.main(dist, tmp_path / "reports") == 1
    assert "no notification was shown, says a.tar.gz.screen.json" in capsys.readouterr().err


def test_the_trial_and_the_program_mean_the_same_by_no_service() -> None:
    assert trial.NO_SERVICE == self_test.NO_SERVICE


def test_nothing_to_try_is_a_failure(system: System, tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").touch()
    assert trial.main(tmp_path, tmp_path / "reports") == 1


def test_a_disk_image_is_let_go_of_also_after_a_failure(system: System, tmp_path: Path) -> None:
    system.failing = "--self-test"
    with pytest.raises(subprocess.CalledProcessError), trial.disk_image(tmp_path / "a.dmg") as program:
        trial.attempt(program, "a.dmg", tmp_path)
    system.calls = system.of("hdiutil")
    attached, detached = system.calls
    assert (attached[1], detached[1]) == ("attach", "detach")
    assert detached[-1] in attached


def test_the_windows_installer_is_silent_and_must_leave_nothing(
    system: System, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with trial.installer(tmp_path / "setup.exe") as program:
        assert program == tmp_path / "Programs" / "Relationship Builder" / "relbuilder.exe"
    assert [call[-1] for call in system.calls] == ["/S", "/S"]
    program.parent.mkdir(parents=True)
    program.touch()
    with pytest.raises(Failed, match="still there"), trial.installer(tmp_path / "setup.exe"):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="about apt and a screen that only Linux lacks")
@pytest.mark.parametrize("sudo", ["/usr/bin/sudo", None])
def test_a_debian_package_is_purged(
    system: System, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sudo: str | None
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: sudo)
    with trial.debian(tmp_path / "a.deb") as program:
        assert program == Path("/usr/bin/relbuilder")
    installed, purged = system.calls
    assert {call[0] for call in system.calls} == {"sudo" if sudo else "apt-get"}
    assert {"install", str(tmp_path / "a.deb")} <= set(installed)
    assert purged[-2:] == ["purge", "relbuilder"]


def test_linux_is_tried_with_a_screen_and_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert set(trial.surroundings()) == {"offscreen", "screen"}
    assert "xvfb-run" in trial.surroundings()["screen"]
    monkeypatch.setattr(sys, "platform", "darwin")
    assert trial.surroundings() == {"screen": ()}


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("RelationshipBuilder-1.0.0-macos-arm64.dmg", trial.disk_image),
        ("RelationshipBuilder-1.0.0-windows-x64.exe", trial.installer),
        ("relbuilder_1.0.0_amd64.deb", trial.debian),
        ("RelationshipBuilder-1.0.0-x86_64.AppImage", trial.as_it_is),
    ],
)
def test_how_a_package_is_tried_follows_from_its_name(tmp_path: Path, name: str, way: object) -> None:
    (tmp_path / name).touch()
    (tmp_path / "app.cdx.json").touch()
    assert trial.packages(tmp_path) == [(tmp_path / name, way)]
