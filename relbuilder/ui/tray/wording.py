"""The words of the tray: its tooltip, its snoozes, a pause, and what is said once about closing the window."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from relbuilder.services.readings import Today
from relbuilder.services.reminders import Snooze
from relbuilder.ui.days import yearly_day

_GNOME: Final = "gnome"


def tooltip(today: Today | None) -> str:
    """What the icon says when the pointer rests on it; before the first look only the name."""
    translate = QCoreApplication.translate
    if today is None:
        return translate("Tray", "Relationship Builder")
    if today.pause:
        words = paused_words(today.pause.until)
        return translate("Tray", "Relationship Builder: {words}").format(words=words)
    if today.count:
        return translate("Tray", "Relationship Builder: %n today", None, today.count)
    return translate("Tray", "Relationship Builder: nothing today")


def paused_words(until: date | None) -> str:
    """That everything is paused, and until when where that is known."""
    translate = QCoreApplication.translate
    if until is None:
        return translate("Tray", "paused")
    return translate("Tray", "paused until {day}").format(day=yearly_day(until.month, until.day, None))


def snooze_words(choice: Snooze) -> str:
    """How far something is put off."""
    translate = QCoreApplication.translate
    match choice:
        case Snooze.HOUR:
            return translate("Tray", "In an hour")
        case Snooze.EVENING:
            return translate("Tray", "This evening")
        case Snooze.TOMORROW:
            return translate("Tray", "Tomorrow")
        case Snooze.NEXT_WEEK:
            return translate("Tray", "Next week")


def stays_in_tray() -> str:
    """Said once, when the window was closed for the first time and the program goes on without it."""
    return QCoreApplication.translate(
        "Tray",
        "Relationship Builder stays in the tray, so that reminders still reach you. Quit in its menu ends it.",
    )


def without_tray(desktop: str) -> str:
    """What is different without a tray, and how to get one on `desktop` (XDG_CURRENT_DESKTOP, "ubuntu:GNOME")."""
    translate = QCoreApplication.translate
    if _GNOME in desktop.casefold().split(":"):
        return translate(
            "Tray",
            "GNOME shows no tray by itself. With its extension AppIndicator and KStatusNotifierItem Support the "
            "program stays in the top bar when you close the window. Until then minimise it instead: reminders come "
            "as long as the program runs.",
        )
    return translate(
        "Tray",
        "There is no tray here, so closing the window ends the program. Minimise it instead: reminders come as long "
        "as the program runs.",
    )
