"""Who is due within three weeks, out of everybody. The floor asks the same file with one statement."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from benchmarks.figures import Samples

_TIMES = 30
_AHEAD = timedelta(days=21)


def measure(side: str, folder: Path) -> Samples:
    """Ask again and again."""
    return {"reminders": (_app if side == "app" else _floor)(folder)}


def _app(folder: Path) -> list[float]:
    from relbuilder.bootstrap.assembly import assembled
    from relbuilder.config.paths import Paths

    samples = []
    with assembled(Paths(folder)) as program:
        for _ in range(_TIMES):
            started = perf_counter()
            program.reader.due(program.context.today() + _AHEAD)
            samples.append((perf_counter() - started) * 1000)
    return samples


def _floor(folder: Path) -> list[float]:
    from relbuilder.config.paths import Paths

    connection = sqlite3.connect(Paths(folder).database)
    day = date.today() + _AHEAD  # noqa: DTZ011 - the user's own day
    sql = "SELECT id FROM contact WHERE shown_in IN (1, 2, 3) AND next_due <= ? ORDER BY next_due"
    samples = []
    for _ in range(_TIMES):
        started = perf_counter()
        connection.execute(sql, (day.isoformat(),)).fetchall()
        samples.append((perf_counter() - started) * 1000)
    return samples
