"""The SQLAlchemy engine of one data file: how its connections behave and how their errors are told."""

from pathlib import Path
from sqlite3 import Connection as DbapiConnection

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from relbuilder.storage.connections import connect
from relbuilder.storage.failures import problem_of

_CACHE_KIB = 64 * 1024
"""Room for the pages that an import changes at random places; a smaller one is written out again and again."""


def open_engine(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions take the write lock at once and survive a power cut when committed.

    `foreign_keys` False is for migrations, which rebuild tables.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        creator=lambda: connect(path),
        query_cache_size=200,
        # An error goes to the log and to the terminal, and what is known of people does not.
        hide_parameters=True,
    )

    def behave(connection: DbapiConnection, _entry: ConnectionPoolEntry) -> None:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    event.listen(engine, "connect", behave)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _tell)
    return engine


def _begin(connection: Connection) -> None:
    # Two programs that both read first and then want to write would only notice each other too late.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _tell(context: ExceptionContext) -> None:
    original = context.original_exception
    if problem := problem_of(original):
        raise problem from original
