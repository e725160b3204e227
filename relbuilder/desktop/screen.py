"""Finds out whether a window can be opened here, before Qt is asked: Qt ends the process where it cannot."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_NO_SCREEN = "there is no screen here"
_NO_ANSWER = "the screen {name} does not answer"
_ON_SCREENS = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}


def obstacle(environment: Mapping[str, str] = os.environ) -> str:
    """What stands in the way of a window, in a few English words; empty where nothing does."""
    return _on_linux(environment) if sys.platform == "linux" else ""


def _on_linux(environment: Mapping[str, str]) -> str:
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform and platform not in _ON_SCREENS:
        return ""
    wanted = [platform] if platform else ["wayland", "xcb"]
    named = [name for name in wanted if environment.get(_ON_SCREENS[name])]
    if not named:
        return _NO_SCREEN
    for name in named:
        if _answers(name, environment):
            return _missing_library(name)
    return _NO_ANSWER.format(name=environment[_ON_SCREENS[named[-1]]])


def _answers(platform: str, environment: Mapping[str, str]) -> bool:
    if platform == "wayland":
        return _wayland_answers(environment)
    try:
        return _x_answers(environment["DISPLAY"])
    except OSError:
        # Without that library there is no more for Qt to do, and it says why better than we do.
        return True


def _x_answers(name: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), environment["WAYLAND_DISPLAY"])
    answers = False
    if sys.platform != "win32":
        with socket.socket(socket.AF_UNIX) as connection:
            answers = connection.connect_ex(str(path)) == 0
    return answers


def _missing_library(platform: str) -> str:
    """Which of the system's libraries Qt lacks for this kind of screen."""
    try:
        ctypes.CDLL(str(_plugin(platform)))
    except OSError as error:
        return f"Qt cannot be used: {error}"
    return ""


def _plugin(platform: str) -> Path:
    """What Qt loads for it."""
    from PySide6.QtCore import QLibraryInfo

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms", f"libq{platform}.so")
