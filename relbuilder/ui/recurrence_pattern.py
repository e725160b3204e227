"""The rules that can be put together with a number, a unit and days of the week. Odd ones are left as they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Self

from relbuilder.domain.standing import Standing
from relbuilder.ui.recurrence_wording import WEEKDAYS, parts_of


class Unit(Enum):
    """What is counted; the value is (frequency of the rule, how many of that make one)."""

    DAYS = ("DAILY", 1)
    WEEKS = ("WEEKLY", 1)
    MONTHS = ("MONTHLY", 1)
    QUARTERS = ("MONTHLY", 3)
    YEARS = ("YEARLY", 1)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Every so many units. `weekdays` (Monday is 0) count for weeks only."""

    count: int
    unit: Unit
    weekdays: frozenset[int] = frozenset()

    @classmethod
    def read(cls, rule: str) -> Self | None:
        """The pattern of a rule; None for an odd one, and for an empty one."""
        parts = parts_of(rule)
        frequency, every = parts.pop("FREQ", ""), parts.pop("INTERVAL", "1")
        named = parts.pop("BYDAY", "")
        days = named.split(",") if named else []
        if parts or not every.isdecimal() or not set(days) <= set(WEEKDAYS):
            return None
        if days and frequency != "WEEKLY":
            return None
        count = int(every)
        if (frequency, count) == Unit.QUARTERS.value:
            return cls(1, Unit.QUARTERS)
        unit = next((unit for unit in Unit if unit.value == (frequency, 1)), None)
        if unit is None or count < 1:
            return None
        return cls(count, unit, frozenset(WEEKDAYS.index(day) for day in days))

    @property
    def rule(self) -> str:
        """The RRULE."""
        frequency, size = self.unit.value
        parts = [f"FREQ={frequency}"]
        if self.count * size > 1:
            parts.append(f"INTERVAL={self.count * size}")
        if self.unit is Unit.WEEKS and self.weekdays:
            parts.append(f"BYDAY={','.join(WEEKDAYS[day] for day in sorted(self.weekdays))}")
        return ";".join(parts)


def own_rhythm(standing: Standing) -> str:
    """A contact's own rhythm as a rule, also where it is a number of days; empty where the tier's counts."""
    if standing.own_rule or standing.own_cadence is None:
        return standing.own_rule
    return Pattern(standing.own_cadence, Unit.DAYS).rule


def days_or_rule(rule: str) -> tuple[int | None, str]:
    """A rhythm as `services.contacts.set_own_rhythm` takes it: a bare number of days, else the rule."""
    pattern = Pattern.read(rule)
    if pattern is not None and pattern.unit is Unit.DAYS:
        return pattern.count, ""
    return None, rule


def aligned(day: date, rule: str) -> date:
    """The first day on or after `day` that is one of the rule's days of the week, where it names some."""
    pattern = Pattern.read(rule)
    if pattern is None or not pattern.weekdays:
        return day
    return day + timedelta(min((weekday - day.weekday()) % 7 for weekday in pattern.weekdays))
