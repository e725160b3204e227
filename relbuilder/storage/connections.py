"""Plain connections of the standard library, for all that must not wait for SQLAlchemy."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from relbuilder.storage.failures import problem_of

BUSY_MILLISECONDS = 5_000
"""How long to wait for another program's write before giving up."""

_MAPPED_BYTES = 256 * 1024 * 1024


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """A connection in autocommit mode that any thread may use, one at a time.

    A file that is not there is made only with `create`.
    """
    mode = "rwc" if create else "rw"
    return sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MILLISECONDS / 1000,
    )


def connect_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that refuses to write. Not `mode=ro`: that one cannot open a WAL file nobody else has open."""
    connection = connect(path)
    connection.execute("PRAGMA query_only = ON")
    connection.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
    return connection


@contextmanager
def problems_told() -> Iterator[None]:
    """Turn SQLite's errors into problems."""
    try:
        yield
    except sqlite3.Error as error:
        if problem := problem_of(error):
            raise problem from error
        raise
