"""The data file as a whole (`services.ports.Vault`): copies that open on their own, one put back, the doctor's look."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import mkstemp

from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem, StorageBusy, StorageDamaged
from relbuilder.storage import migrate
from relbuilder.storage.connections import connect, problems_told
from relbuilder.storage.failures import files_told
from relbuilder.storage.rotation import copy_of, day_of, superfluous

_LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_COMPANIONS = ("-wal", "-shm")


def _nothing() -> None:
    """Nobody has to let go of anything."""


class FileVault:
    """The data file `path`; what a restore displaces goes into the folder `backups`.

    `let_go` closes this program's own connections; it is called before a damaged file is replaced.
    """

    def __init__(self, path: Path, backups: Path, let_go: Callable[[], None] = _nothing) -> None:
        self._path = path
        self._backups = backups
        self._let_go = let_go

    def backup(self, target: Path) -> None:
        """Write a copy that opens on its own; never half a file. Others may write to the data file meanwhile.

        Raises EnvironmentProblem, and StorageProblem when the data file cannot be read.
        """
        if target.is_dir():
            raise EnvironmentProblem(Code.FILE_IS_FOLDER, path=str(target))
        if target.exists() and self._path.exists() and target.samefile(self._path):
            raise EnvironmentProblem(Code.FILE_NOT_WRITTEN, path=str(target))
        with _half_written(target) as half:
            _copy(self._path, half)
            with problems_told(), closing(connect(half)) as copy:
                copy.execute("PRAGMA journal_mode = DELETE")
            _sync(half)
            half.replace(target)
            _sync_folder(target.parent)

    def restore(self, source: Path) -> None:
        """Put a backup in the place of the data file, upgraded to this version; a copy of what was there is kept.

        A readable data file is overwritten in one transaction, so that another program that has it open sees the
        change like any other. Raises InputProblem NOT_A_BACKUP, StorageNewer, StorageBusy or EnvironmentProblem;
        then nothing was changed.
        """
        with _half_written(self._path) as ready:
            _copy_verified(source, ready)
            displaced = self._backups / f"before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.db"
            if self._is_sound():
                self.backup(displaced)
                _copy(ready, self._path)
            else:
                self._keep_as_it_is(displaced)
                self._replace(ready)

    def back_up_daily(self, today: date) -> Path | None:
        """Write today's copy into the backups' folder unless it is there, and clear superfluous ones away.

        Returns the new copy. A damaged data file raises StorageDamaged before anything is written: a bad copy must
        never push out a good one.
        """
        target = self._backups / copy_of(today)
        if target.exists():
            return None
        migrate.deep_check(self._path)
        self.backup(target)
        copies = {day: copy for copy in self._backups.glob("*.db") if (day := day_of(copy))}
        for day in superfluous(copies):
            copies[day].unlink(missing_ok=True)
        return target

    def check(self) -> Mapping[str, str]:
        """What a look at the whole file finds; raises StorageProblem when it cannot be opened at all."""
        found = {"path": str(self._path), "sqlite": sqlite3.sqlite_version}
        revision = migrate.revision(self._path)
        if revision is None:
            return {**found, "revision": "none yet"}
        try:
            migrate.deep_check(self._path)
            integrity = "ok"
        except StorageDamaged as damage:
            integrity = damage.details.get("reason", damage.code.value)
        size = str(self._path.stat().st_size)
        return {**found, "size": size, "revision": revision, "integrity": integrity}

    def _is_sound(self) -> bool:
        try:
            if migrate.revision(self._path) is None:
                return False
            migrate.deep_check(self._path)
        except StorageDamaged:
            return False
        return True

    def _keep_as_it_is(self, displaced: Path) -> None:
        with files_told(displaced):
            displaced.parent.mkdir(parents=True, exist_ok=True)
            for ending in ("", "-wal"):
                part = self._path.with_name(self._path.name + ending)
                if part.exists():
                    shutil.copy2(part, displaced.with_name(displaced.name + ending))

    def _replace(self, ready: Path) -> None:
        with problems_told(), closing(connect(ready)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
        _sync(ready)
        self._let_go()
        with files_told(self._path):
            for ending in _COMPANIONS:
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            ready.replace(self._path)
            _sync_folder(self._path.parent)


def _copy_verified(source: Path, ready: Path) -> None:
    """A sound copy of a backup, upgraded to this version."""
    if not source.exists():
        raise InputProblem(Code.FILE_MISSING, path=str(source))
    if source.is_dir():
        raise InputProblem(Code.FILE_IS_FOLDER, path=str(source))
    try:
        revision = migrate.revision(source)
        if revision is not None:
            _copy(source, ready)
            migrate.deep_check(ready)
    except StorageDamaged as damage:
        raise InputProblem(Code.NOT_A_BACKUP, path=str(source)) from damage
    if revision is None:
        raise InputProblem(Code.NOT_A_BACKUP, path=str(source))
    if revision != migrate.REVISIONS[-1]:
        migrate.upgrade(ready)


def _copy(source: Path, target: Path) -> None:
    """All pages of one database into another file that is there, in one transaction."""

    def give_up(status: int, _remaining: int, _total: int) -> None:
        # Each step has waited for the lock already; the standard library would try again for ever.
        if status in _LOCKED:
            raise StorageBusy(Code.STORAGE_BUSY)

    with problems_told(), closing(connect(source)) as origin, closing(connect(target)) as copy:
        origin.backup(copy, progress=give_up)


@contextmanager
def _half_written(target: Path) -> Iterator[Path]:
    """A new empty file beside `target`, private to the user, gone afterwards unless it was moved into place."""
    with files_told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        os.close(handle)
    half = Path(name)
    try:
        with files_told(target):
            yield half
    finally:
        for ending in ("", "-journal", *_COMPANIONS):
            half.with_name(half.name + ending).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename last, where the system lets folders be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
