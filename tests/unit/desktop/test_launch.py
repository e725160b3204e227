"""The command that the system starts the program with."""

from __future__ import annotations

from pathlib import Path

import pytest

from relbuilder.desktop.launch import login_command


def test_each_way_of_installing_has_its_command() -> None:
    assert login_command({"FLATPAK_ID": "x.Rel"}, "/app/rel", frozen=True) == [
        "flatpak",
        "run",
        "x.Rel",
        "--tray",
    ]
    image = {"APPIMAGE": "/data/Rel.AppImage"}
    assert login_command(image, "/tmp/.mount_x/rel", frozen=True) == ["/data/Rel.AppImage", "--tray"]
    assert login_command({}, "/opt/rel", frozen=True) == ["/opt/rel", "--tray"]
    assert login_command({}, "/venv/python", frozen=False) == ["/venv/python", "-m", "relbuilder", "--tray"]


@pytest.mark.parametrize(
    ("with_console", "without", "frozen"),
    [("python.exe", "pythonw.exe", False), ("relbuilder-cli.exe", "relbuilder.exe", True)],
)
def test_windows_opens_no_console(tmp_path: Path, with_console: str, without: str, frozen: bool) -> None:
    started = tmp_path / with_console
    assert login_command({}, str(started), frozen=frozen)[0] == str(started)
    (tmp_path / without).touch()
    assert login_command({}, str(started), frozen=frozen)[0] == str(tmp_path / without)
