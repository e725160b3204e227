"""The files that belong to contacts: copies in a folder beside the data file (`services.ports.FileShelf`)."""

import shutil
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem
from relbuilder.storage.failures import files_told
from relbuilder.storage.housekeeping import KEPT_DAYS


class FolderShelf:
    """Each file lies in a folder of its own within `folder`, under the name it had."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, source: Path) -> tuple[str, int]:
        """Copy a file; returns by which text it is found again, and its size in bytes.

        Raises InputProblem FILE_MISSING or FILE_IS_FOLDER, and EnvironmentProblem; then nothing is left behind.
        """
        if source.is_dir():
            raise InputProblem(Code.FILE_IS_FOLDER, path=str(source))
        if not source.exists():
            raise InputProblem(Code.FILE_MISSING, path=str(source))
        own = self._folder / uuid4().hex
        try:
            with files_told(source):
                own.mkdir(parents=True)
                # What was changed long ago is new here: the day it came counts before it is cleared away.
                size = shutil.copyfile(source, own / source.name).stat().st_size
        except EnvironmentProblem:
            shutil.rmtree(own, ignore_errors=True)
            raise
        return f"{own.name}/{source.name}", size

    def find(self, stored: str) -> Path:
        """Where a kept file lies; raises EnvironmentProblem FILE_MISSING where somebody took it away."""
        path = self._folder / stored
        if not path.is_file():
            raise EnvironmentProblem(Code.FILE_MISSING, path=str(path))
        return path

    def clear(self, known: Collection[str], today: date) -> None:
        """Take away what no contact has any more and what came more than `KEPT_DAYS` ago: nothing can undo that."""
        wanted = {stored.partition("/")[0] for stored in known}
        for own in self._folder.iterdir() if self._folder.is_dir() else ():
            came = datetime.fromtimestamp(own.stat().st_mtime, UTC).date()
            if own.name not in wanted and came < today - timedelta(days=KEPT_DAYS):
                shutil.rmtree(own, ignore_errors=True)
