"""What was done today, a line each. Knows no widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.contact import BIRTHDAY
from relbuilder.services.readings import Done, DoneKind
from relbuilder.ui.moments import clock_time
from relbuilder.ui.wording import time_words, touch_name


def done_title(done: Done, name: str) -> str:
    """What was done, or with whom."""
    if done.kind is DoneKind.DATE:
        if done.text == BIRTHDAY:
            return QCoreApplication.translate("DoneRows", "Birthday of {name}").format(name=name)
        return f"{name}: {done.text}"
    return name if done.kind is DoneKind.TOUCH else done.text or name


def done_detail(done: Done, name: str) -> str:
    """The rest of it: kind, minutes and note of a touch, whom a promise was to."""
    translate = QCoreApplication.translate
    match done.kind:
        case DoneKind.TOUCH:
            kind = touch_name(done.touch_kind) if done.touch_kind else ""
            time = time_words(done.minutes) if done.minutes else ""
            return ", ".join(part for part in (kind, time, " ".join(done.text.split())) if part)
        case DoneKind.PROMISE:
            return translate("DoneRows", "Promise to {name}, kept").format(name=name)
        case DoneKind.REMINDER:
            return name if done.text else ""
        case DoneKind.DATE:
            return translate("DoneRows", "Seen to")


def done_time(done: Done, zone: str) -> str:
    """At what time of day; empty where only the day is known."""
    return clock_time(done.at, zone) if done.at is not None else ""
