"""What opens under Snooze: an hour, this evening, tomorrow, next week, a date. Puts nothing off itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from relbuilder.domain.calendar import local_day
from relbuilder.services.context import Context
from relbuilder.services.reminders import Snooze, snooze_until
from relbuilder.ui.moments import clock_time
from relbuilder.ui.theme import spacing


class SnoozeMenu(QMenu):
    """`chosen(Snooze)`; `day_wanted` for a day of the user's own. Make a new one for every opening."""

    chosen = Signal(object)
    day_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        # Asked in this order, for the clock goes on in between: once the evening has begun it is an hour from now.
        evening = snooze_until(context, Snooze.EVENING)
        evening_is_near = evening <= snooze_until(context, Snooze.HOUR)
        for choice in Snooze:
            if choice is Snooze.EVENING and evening_is_near:
                continue
            # Behind the tab, where other menus write a key, stands when that is.
            action = self.addAction(f"{_words(choice)}\t{_instant_words(context, choice)}")
            action.triggered.connect(partial(self.chosen.emit, choice))
        self.addSeparator()
        self.addAction(self.tr("A date…")).triggered.connect(self.day_wanted)

    def open_below(self, anchor: QWidget) -> None:
        """Open with the first choice marked, so that Enter takes it."""
        self.setActiveAction(self.actions()[0])
        self.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + spacing.SPACE_XS)))


def _words(choice: Snooze) -> str:
    translate = QCoreApplication.translate
    match choice:
        case Snooze.HOUR:
            return translate("SnoozeMenu", "In an hour")
        case Snooze.EVENING:
            return translate("SnoozeMenu", "This evening")
        case Snooze.TOMORROW:
            return translate("SnoozeMenu", "Tomorrow")
        case Snooze.NEXT_WEEK:
            return translate("SnoozeMenu", "Next week")


def _instant_words(context: Context, choice: Snooze) -> str:
    instant, zone = snooze_until(context, choice), context.clock.zone()
    if choice in (Snooze.HOUR, Snooze.EVENING):
        return clock_time(instant, zone)
    day = local_day(instant, zone, context.schedule().day_starts_at)
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
