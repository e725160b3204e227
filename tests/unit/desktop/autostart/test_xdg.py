"""The entry in the autostart folder, as desktops read it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from relbuilder.desktop.autostart.xdg import XdgAutostart, quoted, user_folder


def entry(folder: Path) -> Path:
    return folder / "relbuilder.desktop"


@pytest.fixture
def autostart(tmp_path: Path) -> XdgAutostart:
    return XdgAutostart(tmp_path / "autostart", "Relationship Builder", ["/opt/my apps/rel", "--tray"])


def test_switched_on_and_off(autostart: XdgAutostart, tmp_path: Path) -> None:
    assert autostart.possible
    assert not autostart.is_on()
    autostart.switch(on=True)
    assert autostart.is_on()
    lines = entry(tmp_path / "autostart").read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert {"Type=Application", "Name=Relationship Builder", 'Exec="/opt/my apps/rel" --tray'} <= set(lines)
    autostart.switch(on=True)
    autostart.switch(on=False)
    autostart.switch(on=False)
    assert not autostart.is_on()


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("Hidden=true", False),
        ("Hidden = true", False),
        ("X-GNOME-Autostart-enabled=false", False),
        ("Hidden=false", True),
        ("[Desktop Action x]\nHidden=true", True),
        ("# Hidden=true", True),
    ],
)
def test_what_the_user_switched_in_the_desktop_counts(
    autostart: XdgAutostart, tmp_path: Path, line: str, on: bool
) -> None:
    folder = tmp_path / "autostart"
    folder.mkdir()
    entry(folder).write_text(f"[Desktop Entry]\nType=Application\nExec=rel\n{line}\n", "utf-8")
    assert autostart.is_on() is on
    autostart.switch(on=True)
    assert autostart.is_on()


def test_a_file_that_is_no_text_is_no_reason_to_fail(autostart: XdgAutostart, tmp_path: Path) -> None:
    folder = tmp_path / "autostart"
    entry(folder).mkdir(parents=True)
    assert not autostart.is_on()
    entry(folder).rmdir()
    entry(folder).write_bytes(b"\xff\xfe[Desktop Entry]\n")
    assert autostart.is_on()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(OSError, match="file"):
        XdgAutostart(tmp_path / "file", "Name", ["rel"]).switch(on=True)


def read_back(line: str) -> list[str]:
    """What a desktop makes of an Exec line: first the rule for texts, then that for quotes."""
    text = line.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")
    arguments: list[str] = []
    current, inside, signs = "", False, iter(text)
    for sign in signs:
        if sign == '"':
            inside = not inside
        elif sign == "\\" and inside:
            current += next(signs)
        elif sign == " " and not inside:
            arguments.append(current)
            current = ""
        else:
            current += sign
    return [argument.replace("%%", "%") for argument in [*arguments, current]]


@pytest.mark.parametrize(
    "argument",
    ["plain", "with space", 'a "quote"', "C:\\back\\slash", "$HOME and `date`", "100 %", "50%", "ærø'", ""],
)
def test_whatever_stands_in_a_path_arrives(argument: str) -> None:
    assert read_back(f"{quoted(argument)} {quoted('--tray')}") == [argument, "--tray"]


def test_the_folder_is_where_desktops_look() -> None:
    home = Path.home() / ".config" / "autostart"
    assert user_folder({}) == home
    assert user_folder({"XDG_CONFIG_HOME": "/c"}) == Path("/c/autostart")
    assert user_folder({"XDG_CONFIG_HOME": "/sandbox", "FLATPAK_ID": "x"}) == home
    sandboxed = {"XDG_CONFIG_HOME": "/sandbox", "FLATPAK_ID": "x", "HOST_XDG_CONFIG_HOME": "/c"}
    assert user_folder(sandboxed) == Path("/c/autostart")


def test_one_that_may_not_be_read_counts_as_off(autostart: XdgAutostart, tmp_path: Path) -> None:
    autostart.switch(on=True)
    path = entry(tmp_path / "autostart")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("nothing is forbidden to this user")
    assert not autostart.is_on()
