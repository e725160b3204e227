"""An amount of time in words, as the costs of tiers are told."""

from PySide6.QtCore import QCoreApplication


def time_words(minutes: float) -> str:
    """Minutes as "10 min", "1 h 35 min" or, beyond ten hours, "12 h"."""
    translate = QCoreApplication.translate
    whole = round(minutes)
    hours, rest = divmod(whole, 60)
    if not hours:
        return translate("Time", "{minutes} min").format(minutes=max(1, whole))
    if hours >= 10 or not rest:
        return translate("Time", "%n h", None, round(minutes / 60))
    return translate("Time", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
