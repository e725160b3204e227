"""Real trays on a screen: a bar that embeds windows (XEmbed), and a panel that is told over the bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.gestures.mouse import PATIENCE

XEMBED, NOTIFIER = "trayer", "xfce4-panel"
TOOLS = {XEMBED: ("trayer", "dbus-daemon"), NOTIFIER: ("xfce4-panel", "dbus-daemon", "dbus-send")}
"""What each kind of tray takes."""

Place = tuple[int, int, int, int]
"""Left, top, width and height on the screen."""
_HANDLE = 40

_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="{height}"/>
      <property name="background-style" type="uint" value="1"/>
      <property name="background-rgba" type="array">
        <value type="double" value="{shade}"/><value type="double" value="{shade}"/>
        <value type="double" value="{shade}"/><value type="double" value="1"/>
      </property>
      <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/></property>
    </property></property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
    </property>
    <property name="plugin-2" type="string" value="systray"/></property>
</channel>
"""

_IS_UP = {
    XEMBED: ["xdotool", "search", "--sync", "--onlyvisible", "--class", "trayer", "exec", "echo", "true"],
    NOTIFIER: [
        "dbus-send",
        "--print-reply",
        "--dest=org.kde.StatusNotifierWatcher",
        "/StatusNotifierWatcher",
        "org.freedesktop.DBus.Properties.Get",
        "string:org.kde.StatusNotifierWatcher",
        "string:IsStatusNotifierHostRegistered",
    ],
}


def missing_tools(kind: str) -> list[str]:
    """What has to be installed before this kind of tray can be had."""
    return [tool for tool in TOOLS[kind] if shutil.which(tool) is None]


@contextmanager
def session_bus(folder: Path) -> Iterator[dict[str, str]]:
    """A message bus of its own; gives what a program needs to know to talk on it."""
    environment = {**os.environ, "XDG_CONFIG_HOME": str(folder), "NO_AT_BRIDGE": "1", "GTK_A11Y": "none"}
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield {**environment, "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
    finally:
        _end(daemon)
        daemon.stdout.close()


@contextmanager
def tray(kind: str, environment: dict[str, str], *, dark: bool = True, height: int = 32) -> Iterator[None]:
    """A tray at the top edge of the screen; `environment` names the screen, the bus and the folder for settings."""
    if kind == XEMBED:
        tint = ["--transparent", "true", "--alpha", "0", "--tint", "0x202020" if dark else "0xf4f4f4"]
        command = ["trayer", "--edge", "top", "--align", "right", "--widthtype", "request", *tint]
        command += ["--height", str(height)]
    else:
        _write_panel(Path(environment["XDG_CONFIG_HOME"]), dark=dark, height=height)
        command = ["xfce4-panel", "--disable-wm-check"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_until_up(kind, environment)
        yield
    finally:
        _end(process)


def windows(environment: dict[str, str]) -> dict[int, Place]:
    """Where all windows stand that are larger than a mere handle, whoever draws them."""
    listing = ["xdotool", "search", "--onlyvisible", "--class", ".*", "getwindowgeometry", "--shell", "%@"]
    numbers = [
        int(line.partition("=")[2]) for line in _said(listing, environment).splitlines() if "=" in line
    ]
    # Of each window: its number, x, y, width, height, and the number of its screen.
    found = [numbers[start : start + 6] for start in range(0, len(numbers), 6)]
    return {
        window[0]: (window[1], window[2], window[3], window[4]) for window in found if window[4] > _HANDLE
    }


def popped_up(known: Iterable[int], environment: dict[str, str]) -> Place:
    """Where the menu stands that has come up since."""
    end = time.monotonic() + PATIENCE
    while True:
        new = [place for window, place in windows(environment).items() if window not in known]
        if new:
            return new[0]
        assert time.monotonic() < end, "no menu comes up"
        time.sleep(0.05)


def _write_panel(folder: Path, *, dark: bool, height: int) -> None:
    settings = folder / "xfce4" / "xfconf" / "xfce-perchannel-xml"
    settings.mkdir(parents=True, exist_ok=True)
    shade = 0.12 if dark else 0.95
    (settings / "xfce4-panel.xml").write_text(_PANEL.format(height=height, shade=shade), "utf-8")


def _wait_until_up(kind: str, environment: dict[str, str]) -> None:
    """A program that asks before there is a tray decides for good that there is none on the bus."""
    end = time.monotonic() + PATIENCE
    question = _IS_UP[kind]
    while "true" not in _said(question, environment):
        assert time.monotonic() < end, f"{kind} does not come up"
        time.sleep(0.05)


def _said(command: list[str], environment: dict[str, str]) -> str:
    """What a tool answers; it fails while there is nothing to answer yet."""
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout


def _end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(PATIENCE)
