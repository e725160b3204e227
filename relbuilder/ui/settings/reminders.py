"""When the user wants to be reminded: the morning, quiet hours, days of the week, and when a day begins."""

from __future__ import annotations

from datetime import time
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from relbuilder.config.settings import DEFAULTS
from relbuilder.domain.schedule import Schedule
from relbuilder.ui.clock_text import shown_time
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.settings.notations import times
from relbuilder.ui.settings.section import together
from relbuilder.ui.widgets.checked_field import CheckedField
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.weekday_chips import WeekdayChips

_LATEST_START = 12


class Reminders(KeptSection):
    """What is announced when."""

    names = ("morning", "quiet_from", "quiet_to", "weekdays", "day_starts_at")

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reminders"), preferences, parent)
        self.morning = self._time("morning", self.tr("Remind me from"))
        self.quiet_from = self._time("quiet_from", self.tr("Quiet from"))
        self.quiet_to = self._time("quiet_to", self.tr("Quiet until"))
        self.weekdays = WeekdayChips(self.tr("Days on which people are announced"))
        self.weekdays.changed.connect(self._keep_weekdays)
        self.day_start = self._day_starts()
        complaint = self.tr("Write a time of day like {0}.").format(shown_time(time(8)))
        self._morning_row = self.add_field(self.tr("Remind me from"), self.morning, complaint)
        to = Label(self.tr("to", "between two times of day"), "text_2")
        self._quiet_row = self.add_row(
            self.tr("Quiet hours"), "", together(self.quiet_from, to, self.quiet_to)
        )
        for field in (self.quiet_from, self.quiet_to):
            self.watch(field, self._quiet_row, complaint)
        self._weekdays_row = self.add_row(self.tr("Days on which people are announced"), "", self.weekdays)
        self.add_row(self.tr("A new day begins at"), self.tr("For those who sit up late."), self.day_start)
        self.follow()

    def show_settings(self) -> None:
        settings = self.preferences.settings
        for name in ("morning", "quiet_from", "quiet_to"):
            getattr(self, name).set_value(_time(getattr(settings, name), getattr(DEFAULTS, name)))
        self.weekdays.set_days(settings.weekdays)
        kept = self.day_start.findData(settings.day_starts_at)
        usual = self.day_start.findData(DEFAULTS.day_starts_at)
        self.day_start.setCurrentIndex(kept if kept >= 0 else usual)
        self._explain()

    def _explain(self) -> None:
        """Say what the hours mean together."""
        start, end, morning = self.quiet_from.value(), self.quiet_to.value(), self.morning.value()
        quiet = Schedule(quiet_from=start, quiet_to=end).quiet_at(morning)
        self._morning_row.explain(
            self.tr("That is within the quiet hours, so reminders come when those end, at {time}.").format(
                time=shown_time(end)
            )
            if quiet
            else self.tr("What falls due on a day is announced from then on.")
        )
        self._quiet_row.explain(
            self.tr("Both are the same, so there are no quiet hours.")
            if start == end
            else self.tr(
                "Only what you chose such an hour for is announced meanwhile. The rest comes afterwards."
            )
        )
        self._weekdays_row.explain(
            self.tr(
                "Today shows them on every day. Promises, dates and your own reminders are always announced."
            )
            if self.weekdays.days()
            else self.tr("On no day: only promises, dates and your own reminders are announced.")
        )

    def _time(self, name: str, words: str) -> CheckedField:
        known = _time(getattr(self.preferences.settings, name), getattr(DEFAULTS, name))
        field = CheckedField(words, times(), known)
        field.taken.connect(partial(self._keep_time, name))
        return field

    def _day_starts(self) -> ComboBox:
        combo = ComboBox()
        combo.setAccessibleName(self.tr("A new day begins at"))
        for hour in range(_LATEST_START + 1):
            combo.addItem(shown_time(time(hour)), hour)
        combo.activated.connect(self._keep_day_start)
        return combo

    def _keep_time(self, name: str, moment: time) -> None:
        self.keep(name, f"{moment:%H:%M}")

    @Slot()
    def _keep_weekdays(self) -> None:
        self.keep("weekdays", tuple(sorted(self.weekdays.days())))

    @Slot()
    def _keep_day_start(self) -> None:
        self.keep("day_starts_at", int(self.day_start.currentData()))


def _time(text: str, usual: str) -> time:
    """What is kept; the usual where a hand has written something else into the file."""
    try:
        return time.fromisoformat(text).replace(tzinfo=None, second=0, microsecond=0)
    except ValueError:
        return time.fromisoformat(usual)
