"""The machine's clock and time zone. The one place in the program that asks what time it is."""

from datetime import UTC, datetime, timedelta
from functools import cache


class SystemClock:
    """The real time, shifted by `ahead` for a guided tour that shows what another day brings."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return datetime.now(UTC) + self.ahead

    def zone(self) -> str:
        """The IANA name of the machine's zone, as it was at the program's start; UTC where it has none."""
        return _zone_name()


@cache
def _zone_name() -> str:
    from tzlocal import get_localzone_name

    try:
        return str(get_localzone_name() or "UTC")
    except LookupError:
        return "UTC"
