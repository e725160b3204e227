"""The command that the system starts the program with."""

from __future__ import annotations

from pathlib import Path

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


def test_windows_opens_no_console(tmp_path: Path) -> None:
    python = tmp_path / "python.exe"
    assert login_command({}, str(python), frozen=False)[0] == str(python)
    (tmp_path / "pythonw.exe").touch()
    assert login_command({}, str(python), frozen=False)[0] == str(tmp_path / "pythonw.exe")
