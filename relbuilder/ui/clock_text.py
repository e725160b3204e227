"""Times of day as people read and write them, in their locale's own form: "08:00", "8.30", "8 pm"."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QLocale, QTime

_WRITTEN = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([^\W\d][^\d]*)?")
_LAST_HOUR, _NOON = 23, 12


def shown_time(moment: time, locale: QLocale | None = None) -> str:
    """A time of day with its minutes: "08:00", "8:00 AM"."""
    shown = (locale or QLocale()).toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    # Some locales put a space there that no keyboard has.
    return " ".join(shown.split())


def read_time(text: str, locale: QLocale | None = None) -> time | None:
    """The time of day that was written, with or without minutes; None when it cannot be understood."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        half = _half_of_day(found[3], locale or QLocale())
        if half is None or not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + half
    return time(hour, minute) if hour <= _LAST_HOUR and minute < 60 else None


def _half_of_day(words: str, locale: QLocale) -> int | None:
    """The hours to add for what was written behind a time; None where it means nothing."""
    wanted = _bare(words)
    for hours, local, short in ((0, locale.amText(), "am"), (_NOON, locale.pmText(), "pm")):
        if wanted in (short, _bare(local)):
            return hours
    return None


def _bare(words: str) -> str:
    return re.sub(r"[\W_]", "", words).casefold()
