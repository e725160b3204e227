"""Where the reads come from: one read connection for each thread, and errors told as problems."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from relbuilder.domain.tier import TIERS, Tier, TierPolicy
from relbuilder.storage import mapping
from relbuilder.storage.connections import connect_for_reading, problems_told
from relbuilder.storage.mapping import Row

VISIBLE = "binned_on IS NULL AND hidden = 0"
"""Who stands on the board, in the words of the indexes (`tables`, which must not be imported here)."""


class Source:
    """The data file as rows."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._here = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._opening = threading.Lock()

    def rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Row]:
        """All rows of a statement."""
        with problems_told():
            return self._connection().execute(sql, parameters).fetchall()

    def column(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        """The first value of every row."""
        return [row[0] for row in self.rows(sql, parameters)]

    def value(self, sql: str, parameters: tuple[Any, ...] = ()) -> Any:
        """The first value of the first row, or None."""
        with problems_told():
            row = self._connection().execute(sql, parameters).fetchone()
        return row[0] if row else None

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
            self._here = threading.local()

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._here, "connection", None)
        if connection is None:
            connection = connect_for_reading(self._path)
            with self._opening:
                self._open.append(connection)
                self._here.connection = connection
        return connection
