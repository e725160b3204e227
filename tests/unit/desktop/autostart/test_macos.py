"""The launch agent, as launchd reads it."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from relbuilder.desktop.autostart.macos import LABEL, LaunchAgent

COMMAND = ["/Applications/Relationship Builder.app/Contents/MacOS/relbuilder", "--tray"]


@pytest.fixture
def agent(tmp_path: Path) -> LaunchAgent:
    return LaunchAgent(tmp_path / "LaunchAgents", COMMAND)


def path(tmp_path: Path) -> Path:
    return tmp_path / "LaunchAgents" / f"{LABEL}.plist"


def test_switched_on_and_off(agent: LaunchAgent, tmp_path: Path) -> None:
    assert not agent.is_on()
    agent.switch(on=True)
    assert agent.is_on()
    written = plistlib.loads(path(tmp_path).read_bytes())
    assert written["ProgramArguments"] == COMMAND
    assert written["RunAtLoad"] is True
    agent.switch(on=False)
    agent.switch(on=False)
    assert not agent.is_on()


@pytest.mark.parametrize(
    "content",
    [
        plistlib.dumps({"Label": LABEL, "RunAtLoad": True, "Disabled": True}),
        plistlib.dumps({"Label": LABEL}),
        plistlib.dumps(["RunAtLoad"]),
        b"<plist",
        b"",
    ],
)
def test_one_that_starts_nothing_is_off(agent: LaunchAgent, tmp_path: Path, content: bytes) -> None:
    path(tmp_path).parent.mkdir()
    path(tmp_path).write_bytes(content)
    assert not agent.is_on()
