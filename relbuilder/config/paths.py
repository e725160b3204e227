"""Where the program's files lie: the user's data, and the resources that come with the program."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "relbuilder"
APP_ID = "io.github.relbuilder.relbuilder"
"""The name that Linux desktops know the program by: of its menu entry, its icon and its description."""
DATA_DIR_VARIABLE = "RELBUILDER_DATA_DIR"
PORTABLE_MARK = "portable.txt"
"""Beside the file of an installed program, it says that the data lies there too."""

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """A file that comes with the program: inside the installed package, or beside it in a checkout."""
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def manual(*parts: str) -> Path:
    """A file of the user manual: among the resources of an installed copy, in the documentation of a checkout."""
    installed = resource("manual")
    root = installed if installed.is_dir() else _PACKAGE.parent / "docs" / "manual"
    return root.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one user's data folder."""

    data_dir: Path

    @property
    def database(self) -> Path:
        """The one file that holds everything."""
        return self.data_dir / "relbuilder.db"

    @property
    def backups(self) -> Path:
        """Dated copies of the database."""
        return self.data_dir / "backups"

    @property
    def attachments(self) -> Path:
        """The files that belong to contacts."""
        return self.data_dir / "attachments"

    @property
    def settings(self) -> Path:
        """How the user likes the program."""
        return self.data_dir / "settings.json"

    @property
    def draft(self) -> Path:
        """The half-typed line of the capture window."""
        return self.data_dir / "capture.draft"

    @property
    def log(self) -> Path:
        """What the program did, for troubleshooting; holds no names."""
        return self.data_dir / "relbuilder.log"


def user_paths(data_dir: str | None = None) -> Paths:
    """The data folder given, else that of a portable program, else the platform's."""
    if data_dir:
        return Paths(Path(data_dir))
    return Paths(portable_folder() or platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False))


def portable_folder(
    executable: str = sys.executable, *, frozen: bool = getattr(sys, "frozen", False)
) -> Path | None:
    """Where a program that is carried about keeps its data; None for one that is not."""
    home = Path(executable).parent
    return home / "data" if frozen and (home / PORTABLE_MARK).is_file() else None
