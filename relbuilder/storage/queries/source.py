"""Where the reads come from: one read connection for each thread, and errors told as problems."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
import sqlite3
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.storage import mapping
from relbuilder.storage.connections import connect_for_reading, problems_told
from relbuilder.storage.mapping import Row

T = TypeVar("T")

_REMEMBERED = 24
"""Answers to keep: the columns in some orders, and the last searches."""


class _Here(threading.local):
    """What one thread has: its connection, and answers that hold as long as the file is at `version`."""

    connection: sqlite3.Connection | None = None
    version = -1

    def __init__(self) -> None:
        self.answers: dict[Any, Any] = {}


class Source:
    """The data file as rows."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._here = _Here()
        self._open: list[sqlite3.Connection] = []
        self._opening = threading.Lock()

    def rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Row]:
        """All rows of a statement."""
        with problems_told():
            return self._connection().execute(sql, parameters).fetchall()

    def column(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        """The first value of every row."""
        return [row[0] for row in self.rows(sql, parameters)]

    def ids(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[int]:
        """The column `id` of a statement, in its order: as one JSON text, which is twice as quick as rows."""
        found: list[int] = json.loads(self.value(f"SELECT json_group_array(id) FROM ({sql})", parameters))
        return found

    def value(self, sql: str, parameters: tuple[Any, ...] = ()) -> Any:
        """The first value of the first row, or None."""
        with problems_told():
            row = self._connection().execute(sql, parameters).fetchone()
        return row[0] if row else None

    def remembered(self, question: Hashable, answer: Callable[[], T]) -> T:
        """An answer reckoned once and kept until anybody commits: typing in the search field asks the same again.

        Nobody may change the answer.
        """
        version = self.version()
        here = self._here
        if version != here.version or len(here.answers) >= _REMEMBERED:
            here.answers.clear()
            here.version = version
        if question not in here.answers:
            here.answers[question] = answer()
        found: T = here.answers[question]
        return found

    def version(self) -> int:
        """SQLite's own count of commits by others, as this thread's connection sees it."""
        return int(self.value("PRAGMA data_version"))

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reads within see the same state, whatever is committed meanwhile."""
        with problems_told():
            connection = self._connection()
            connection.execute("BEGIN")
        try:
            yield
        finally:
            connection.execute("ROLLBACK")

    def policies(self) -> dict[Tier, TierPolicy]:
        """Every tier's policy."""
        rows = self.rows("SELECT tier, cadence_days, capacity, minutes_per_touch FROM tier_policy")
        return {TIERS[row[0]]: mapping.POLICY.from_row(row) for row in rows}

    def close(self) -> None:
        """Close the connections of all threads; the next read opens anew."""
        with self._opening:
            for connection in self._open:
                connection.close()
            self._open.clear()
            self._here = _Here()

    def _connection(self) -> sqlite3.Connection:
        connection = self._here.connection
        if connection is None:
            connection = connect_for_reading(self._path)
            with self._opening:
                self._open.append(connection)
                self._here.connection = connection
        return connection
