"""Start at login on Windows: a value under Run in the user's registry, which Task Manager may switch off."""

import subprocess
from collections.abc import Sequence

from relbuilder.desktop.registry import Registry

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class RegistryAutostart:
    """`app_name` is what Task Manager and the system's settings list it as."""

    possible = True

    def __init__(self, registry: Registry, app_name: str, command: Sequence[str]) -> None:
        self._registry = registry
        self._app_name = app_name
        self._command = command

    def is_on(self) -> bool:
        """Whether Windows will start it: it stands there, and the user did not switch it off."""
        if self._registry.read(RUN, self._app_name) is None:
            return False
        verdict = self._registry.read(APPROVED, self._app_name)
        # The first byte is odd for what is switched off; the rest says when that was.
        return not (isinstance(verdict, bytes) and verdict and verdict[0] & 1)

    def switch(self, *, on: bool) -> None:
        """Write or remove the value, and the user's earlier verdict with it; raises OSError."""
        if on:
            self._registry.write(RUN, self._app_name, subprocess.list2cmdline(self._command))
        else:
            self._registry.remove(RUN, self._app_name)
        self._registry.remove(APPROVED, self._app_name)
