"""When the user wants to be reminded, and how much a day and a week may ask. Values only; the settings keep them."""

from dataclasses import dataclass
from datetime import time

from relbuilder.domain.calendar import DAY_STARTS_AT

EVERY_DAY = frozenset(range(7))
WORKING_DAYS = frozenset(range(5))


@dataclass(frozen=True, slots=True)
class Schedule:
    """The user's own hours and budgets.

    `day_starts_at` is the hour a new day begins. Whatever falls due on a day is announced from `morning` on; between
    `quiet_from` and `quiet_to` (over midnight, where the first is the later one; never, where both are the same)
    nothing is announced but what the user chose an hour for. On days outside `weekdays` (Monday is 0) only promises,
    dates and own reminders are. `people_a_day` is the most people that Today asks to be in touch with only because
    their time has come. `weekly_touches` and `weekly_minutes` are what the user can give in a week. A date is shown
    `lead_days` ahead.
    """

    day_starts_at: int = DAY_STARTS_AT
    morning: time = time(9)
    quiet_from: time = time(20)
    quiet_to: time = time(8)
    weekdays: frozenset[int] = WORKING_DAYS
    people_a_day: int = 5
    weekly_touches: int = 10
    weekly_minutes: int = 240
    lead_days: int = 3

    def quiet_at(self, moment: time) -> bool:
        """Whether nothing may be announced at this local time."""
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= moment < self.quiet_to
        return moment >= self.quiet_from or moment < self.quiet_to

    @property
    def daily_minutes(self) -> int:
        """A day's share of the week's minutes, over the days on which people are asked for."""
        return round(self.weekly_minutes / (len(self.weekdays) or len(EVERY_DAY)))
