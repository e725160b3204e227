"""Start at login on macOS: a launch agent of the user's, which launchd starts with the desktop."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

LABEL = "relbuilder"


def user_folder() -> Path:
    """Where launchd looks for the user's agents."""
    return Path.home() / "Library" / "LaunchAgents"


class LaunchAgent:
    """The agent's file is there, or it is not."""

    possible = True

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{LABEL}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether there is an agent that is not switched off."""
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except (OSError, ExpatError, ValueError):
            return False
        return isinstance(agent, dict) and bool(agent.get("RunAtLoad")) and not agent.get("Disabled")

    def switch(self, *, on: bool) -> None:
        """Write or remove the agent, for the next login; raises OSError."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            # A program with a window, not a service that the system holds back to save power.
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_bytes(plistlib.dumps(agent))
