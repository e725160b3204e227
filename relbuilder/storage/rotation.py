"""A copy of the data file a day, of which some are kept: seven days, then a week each for four weeks."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from relbuilder.storage import migrate
from relbuilder.storage.backup import FileVault

DAYS = 7
WEEKS = 4

_PREFIX = "daily-"


def back_up_daily(path: Path, backups: Path, today: date) -> Path | None:
    """Write today's copy into `backups` unless it is there, and clear away superfluous ones; returns the new copy.

    A damaged file raises StorageDamaged before anything is written: a bad copy must never push out a good one.
    """
    target = backups / f"{_PREFIX}{today.isoformat()}.db"
    if target.exists():
        return None
    migrate.deep_check(path)
    FileVault(path, backups).backup(target)
    copies = _copies(backups)
    for day in superfluous(copies):
        copies[day].unlink(missing_ok=True)
    return target


def superfluous(days: Iterable[date]) -> set[date]:
    """The days whose copies may go: all but the newest `DAYS`, and the newest of each of the newest `WEEKS` weeks."""
    newest_first = sorted(days, reverse=True)
    of_week: dict[tuple[int, int], date] = {}
    for day in newest_first:
        year, week, _ = day.isocalendar()
        of_week.setdefault((year, week), day)
    return set(newest_first) - set(newest_first[:DAYS]) - set(list(of_week.values())[:WEEKS])


def _copies(backups: Path) -> dict[date, Path]:
    found: dict[date, Path] = {}
    for copy in backups.glob(f"{_PREFIX}*.db"):
        try:
            found[date.fromisoformat(copy.stem.removeprefix(_PREFIX))] = copy
        except ValueError:
            continue  # Named by somebody else: not ours to clear away.
    return found
