"""Whether a window can be opened, found out without opening one."""

from __future__ import annotations

import sys
from multiprocessing.connection import Listener
from pathlib import Path

import pytest

from relbuilder.desktop import screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


def test_no_screen_is_named() -> None:
    assert screen.obstacle({}) == "there is no screen here"
    assert screen.obstacle({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "w"}) == "there is no screen here"


def test_a_platform_that_needs_none() -> None:
    for platform in ("offscreen", "minimal:x=1", "vnc;xcb"):
        assert screen.obstacle({"QT_QPA_PLATFORM": platform}) == ""


def test_a_screen_that_does_not_answer() -> None:
    assert screen.obstacle({"DISPLAY": ":9999"}) == "the screen :9999 does not answer"
    assert screen.obstacle({"DISPLAY": "nonsense"}) == "the screen nonsense does not answer"
    assert screen.obstacle({"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": "/nowhere"}).startswith("the screen w")


def test_a_wayland_screen_that_answers(tmp_path: Path) -> None:
    with Listener(str(tmp_path / "w"), "AF_UNIX"):
        assert screen.obstacle({"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": str(tmp_path)}) == ""
        assert screen.obstacle({"WAYLAND_DISPLAY": str(tmp_path / "w")}) == ""


def test_a_library_that_qt_lacks_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Listener(str(tmp_path / "w"), "AF_UNIX"):
        monkeypatch.setattr(screen, "_plugin", lambda _name: tmp_path / "libqmissing.so")
        assert "libqmissing.so" in screen.obstacle({"WAYLAND_DISPLAY": str(tmp_path / "w")})
