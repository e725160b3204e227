"""What the filter chips stand at, as a value: turned into the board's filter, and kept between runs. No widgets."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSettings

from relbuilder.services.readings import BoardFilter, Sort

_FILTERS = "board/filters"
_SORT = "board/sort"


class Since(StrEnum):
    """A stretch of time that ends today. Kept by name, so that "this week" is this week next week too."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class ChipChoices:
    """Everything the chips can say. `since` is a stretch or a day of the user's own."""

    overdue: bool = False
    with_promises: bool = False
    tags: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    since: Since | date | None = None

    @property
    def active(self) -> bool:
        """Whether any chip is on."""
        return self != ChipChoices()

    def board_filter(self, text: str, today: date, first_weekday: int) -> BoardFilter:
        """The board's filter with the words searched for; `first_weekday` is 1 for Monday to 7 for Sunday."""
        return BoardFilter(
            text=text,
            tags=self.tags,
            organisations=self.organisations,
            overdue=self.overdue,
            with_promises=self.with_promises,
            added_since=_first_day(self.since, today, first_weekday),
        )


def _first_day(since: Since | date | None, today: date, first_weekday: int) -> date | None:
    match since:
        case Since.TODAY:
            return today
        case Since.WEEK:
            return today - timedelta(days=(today.isoweekday() - first_weekday) % 7)
        case Since.MONTH:
            return today.replace(day=1)
        case _:
            return since


def remembered_choices(memory: QSettings) -> ChipChoices:
    """The chips as they were left; none on where nothing (or nothing readable) is remembered."""
    try:
        kept = json.loads(str(memory.value(_FILTERS, "")))
        return ChipChoices(
            overdue=kept["overdue"] is True,
            with_promises=kept["with_promises"] is True,
            tags=_texts(kept["tags"]),
            organisations=_texts(kept["organisations"]),
            since=_since(kept["since"]),
        )
    except (ValueError, KeyError, TypeError):
        return ChipChoices()


def remember_choices(memory: QSettings, choices: ChipChoices) -> None:
    """Keep the chips for the next run."""
    memory.setValue(_FILTERS, json.dumps(asdict(choices), default=date.isoformat))


def remembered_sort(memory: QSettings) -> Sort:
    """The order as it was left, the user's own to begin with."""
    try:
        return Sort(str(memory.value(_SORT, Sort.MANUAL.value)))
    except ValueError:
        return Sort.MANUAL


def remember_sort(memory: QSettings, sort: Sort) -> None:
    """Keep the order for the next run."""
    memory.setValue(_SORT, sort.value)


def _texts(kept: list[Any]) -> tuple[str, ...]:
    return tuple(text for text in kept if isinstance(text, str))


def _since(kept: str | None) -> Since | date | None:
    if kept is None:
        return None
    return Since(kept) if kept in set(Since) else date.fromisoformat(kept)
