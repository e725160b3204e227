"""The time, the data file as a whole, and the files that belong to contacts."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """The time, and the zone the user lives in."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        ...

    def zone(self) -> str:
        """The IANA name of the user's time zone."""
        ...


class Vault(Protocol):
    """The data file as a whole."""

    def backup(self, target: Path) -> None:
        """Write a copy that opens on its own; never half a file."""
        ...

    def restore(self, source: Path) -> None:
        """Put a backup in the place of the data file, keeping a copy of what was there."""
        ...

    def check(self) -> Mapping[str, str]:
        """What a look at the file finds: path, size, revision, integrity, SQLite's version."""
        ...


class FileShelf(Protocol):
    """The files that belong to contacts, as copies of the program's own."""

    def keep(self, source: Path) -> tuple[str, int]:
        """Copy a file; returns by which text it is found again, and its size in bytes.

        Raises InputProblem FILE_MISSING or FILE_IS_FOLDER, and EnvironmentProblem; then nothing is left behind.
        """
        ...

    def find(self, stored: str) -> Path:
        """Where a kept file lies; raises EnvironmentProblem FILE_MISSING where somebody took it away."""
        ...
