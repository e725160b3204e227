"""The errors of SQLite and of the file system told apart by who is to blame (`domain.errors`); any other is a bug."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relbuilder.domain.errors import (
    Code,
    EnvironmentProblem,
    InputProblem,
    Problem,
    StorageBusy,
    StorageDamaged,
    StorageProblem,
)

# All values are checked before they are stored: what is left is a contact that another program took away meanwhile,
# or an id that it gave to something else.
_GONE_OR_TAKEN = {
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY,
    sqlite3.SQLITE_CONSTRAINT_ROWID,
}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNAVAILABLE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_AUTH,
}


def problem_of(error: BaseException) -> Problem | None:
    """The problem that an error of SQLite stands for; None for a bug."""
    if not isinstance(error, sqlite3.Error):
        return None
    extended = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    code = extended & 0xFF
    reason = str(error)
    if code in _BUSY:
        return StorageBusy(Code.STORAGE_BUSY)
    if code in _DAMAGED:
        return StorageDamaged(Code.STORAGE_DAMAGED, reason=reason)
    if code in _UNAVAILABLE:
        return StorageProblem(Code.STORAGE_UNAVAILABLE, reason=reason)
    if code == sqlite3.SQLITE_FULL:
        return EnvironmentProblem(Code.DISK_FULL)
    if extended in _GONE_OR_TAKEN:
        return InputProblem(Code.CHANGED_ELSEWHERE)
    return None


@contextmanager
def files_told(path: Path) -> Iterator[None]:
    """Turn the system's errors with a file into problems: raises EnvironmentProblem."""
    try:
        yield
    except OSError as error:
        codes = {
            errno.ENOSPC: Code.DISK_FULL,
            errno.EDQUOT: Code.DISK_FULL,
            errno.EACCES: Code.FILE_FORBIDDEN,
            errno.EPERM: Code.FILE_FORBIDDEN,
        }
        code = codes.get(error.errno or 0, Code.FILE_NOT_WRITTEN)
        raise EnvironmentProblem(code, path=str(path), reason=str(error)) from error
