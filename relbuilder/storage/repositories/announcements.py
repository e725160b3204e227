"""The log of what was shown. It records no change, for undo cannot make the user unsee a thing."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection

from relbuilder.domain.reminder import ItemKind
from relbuilder.storage.mapping import day, instant_text

# Whom the key is about may be gone by now: then there is nothing to note any more.
_GONE = "WHERE ?2 IS NULL OR EXISTS (SELECT 1 FROM contact WHERE id = ?2)"

_ANNOUNCE = f"""
INSERT INTO announcement (key, contact_id, announced_at, days_shown) SELECT ?1, ?2, ?3, 0 {_GONE}
ON CONFLICT (key) DO UPDATE SET announced_at = excluded.announced_at
"""

_SHOW = f"""
INSERT INTO announcement (key, contact_id, days_shown, last_shown_on) SELECT ?1, ?2, 1, ?3 {_GONE}
ON CONFLICT (key) DO UPDATE SET days_shown = days_shown + 1, last_shown_on = excluded.last_shown_on
WHERE last_shown_on IS NOT excluded.last_shown_on
"""

_ABOUT_A_CONTACT = frozenset((ItemKind.DATE.value, ItemKind.PERSON.value))
"""The kinds whose keys hold the id of a contact, see `ItemKey`."""


class SqlAnnouncements:
    """What was announced and what stood in Today, by the text of its key."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def announce(self, keys: Iterable[str], at: datetime) -> None:
        """Note that these were announced at an instant; the latest is what is kept."""
        self._write(_ANNOUNCE, keys, instant_text(at))

    def show(self, keys: Iterable[str], day: date) -> None:
        """Note that these stood in Today on a day; the same day counts once."""
        self._write(_SHOW, keys, day.isoformat())

    def last_checked(self) -> date | None:
        """The day up to which yearly dates were looked for; None before the first time."""
        stored = self._connection.exec_driver_sql("SELECT last_checked FROM reminder_state").scalar()
        return day(stored)

    def set_last_checked(self, day: date) -> None:
        """Remember that yearly dates were looked for up to a day."""
        self._connection.exec_driver_sql(
            "INSERT OR REPLACE INTO reminder_state (id, last_checked) VALUES (1, ?)", (day.isoformat(),)
        )

    def _write(self, sql: str, keys: Iterable[str], when: str) -> None:
        rows = [(key, _contact_in(key), when) for key in keys]
        if rows:
            self._connection.exec_driver_sql(sql, rows)


def _contact_in(key: str) -> int | None:
    kind, _, rest = key.partition(":")
    return int(rest.partition(":")[0]) if kind in _ABOUT_A_CONTACT else None
