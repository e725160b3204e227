"""The machine's clock and time zone. The one place in the program that asks what time it is."""

from datetime import UTC, datetime, timedelta
from time import monotonic

_ASK_AGAIN_S = 50.0
"""Seconds for which a zone holds: a trip is noticed with the next minute, and no read asks the disk."""


class SystemClock:
    """The real time, shifted by `ahead` for a guided tour that shows what another day brings."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self._zone = ""
        self._asked_at = 0.0

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return datetime.now(UTC) + self.ahead

    def zone(self) -> str:
        """The IANA name of the machine's zone, also after a trip; UTC where it has none."""
        moment = monotonic()
        if not self._zone or moment - self._asked_at > _ASK_AGAIN_S:
            self._zone, self._asked_at = _zone_name(), moment
        return self._zone


def _zone_name() -> str:
    import tzlocal

    try:
        # It remembers what it found once; only this makes it look again.
        tzlocal.reload_localzone()
        return str(tzlocal.get_localzone_name() or "UTC")
    except LookupError:
        return "UTC"
