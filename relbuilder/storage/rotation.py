"""Which of the daily copies are kept: seven days, then one a week for four weeks. Touches no file."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

DAYS = 7
WEEKS = 4

_PREFIX = "daily-"


def copy_of(day: date) -> str:
    """The file name of a day's copy."""
    return f"{_PREFIX}{day.isoformat()}.db"


def day_of(copy: Path) -> date | None:
    """The day of a copy; None for a file that is none."""
    try:
        return date.fromisoformat(copy.stem.removeprefix(_PREFIX)) if copy.stem.startswith(_PREFIX) else None
    except ValueError:
        return None


def superfluous(days: Iterable[date]) -> set[date]:
    """The days whose copies may go: all but the newest `DAYS`, and the newest of each of the newest `WEEKS` weeks."""
    newest_first = sorted(set(days), reverse=True)
    of_week: dict[tuple[int, int], date] = {}
    for day in newest_first:
        year, week, _ = day.isocalendar()
        of_week.setdefault((year, week), day)
    return set(newest_first) - set(newest_first[:DAYS]) - set(list(of_week.values())[:WEEKS])
