"""How much a day and a week may ask for: people, touches, hours, and how far ahead dates are shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from relbuilder.domain.schedule import Schedule
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.settings.notations import hours, whole_numbers
from relbuilder.ui.settings.section import Row
from relbuilder.ui.widgets.checked_field import CheckedField, Notation
from relbuilder.ui.wording import time_words

_MOST_PEOPLE, _MOST_TOUCHES, _MOST_HOURS, _MOST_DAYS = 100, 500, 100, 60


class Attention(KeptSection):
    """The budget that Today keeps to."""

    names = ("people_a_day", "weekly_touches", "weekly_minutes", "lead_days")

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your time"), preferences, parent)
        people, touches, minutes, lead = (
            self.tr("Most people a day"),
            self.tr("Touches a week"),
            self.tr("Hours a week"),
            self.tr("Days ahead that birthdays and dates are shown"),
        )
        self.people = self._field("people_a_day", people, whole_numbers(0, _MOST_PEOPLE))
        self.touches = self._field("weekly_touches", touches, whole_numbers(0, _MOST_TOUCHES))
        self.minutes = self._field("weekly_minutes", minutes, hours(_MOST_HOURS))
        self.lead = self._field("lead_days", lead, whole_numbers(0, _MOST_DAYS))
        hint = self.tr("Promises, follow-ups and dates come on top. Nobody waits for ever.")
        self._add(people, self.people, _MOST_PEOPLE).explain(hint)
        self._add(touches, self.touches, _MOST_TOUCHES)
        self._time_row = self._add(minutes, self.minutes, _MOST_HOURS)
        self._add(lead, self.lead, _MOST_DAYS)
        self.follow()

    def show_settings(self) -> None:
        settings = self.preferences.settings
        self.people.set_value(settings.people_a_day)
        self.touches.set_value(settings.weekly_touches)
        self.minutes.set_value(settings.weekly_minutes)
        self.lead.set_value(settings.lead_days)
        daily = Schedule(weekdays=frozenset(settings.weekdays), weekly_minutes=settings.weekly_minutes)
        self._time_row.explain(
            self.tr("That is {time} on each of your days.").format(time=time_words(daily.daily_minutes))
        )

    def _field(self, name: str, words: str, notation: Notation) -> CheckedField:
        field = CheckedField(words, notation, getattr(self.preferences.settings, name))
        field.taken.connect(partial(self.keep, name))
        return field

    def _add(self, words: str, field: CheckedField, most: int) -> Row:
        return self.add_field(words, field, self.tr("Write a number from 0 to {0}.").format(most))
