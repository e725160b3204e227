"""What the chips stand at as a value: as a filter of the board, and through a night in the memory."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.board.filters import (
    ChipChoices,
    Since,
    remember_choices,
    remember_sort,
    remembered_choices,
    remembered_sort,
)

MONDAY, SUNDAY = 1, 7
TODAY = date(2025, 11, 26)  # a Wednesday


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize(
    ("since", "first_weekday", "day"),
    [
        (None, MONDAY, None),
        (Since.TODAY, MONDAY, TODAY),
        (Since.WEEK, MONDAY, date(2025, 11, 24)),
        (Since.WEEK, SUNDAY, date(2025, 11, 23)),
        (Since.WEEK, 3, TODAY),
        (Since.MONTH, MONDAY, date(2025, 11, 1)),
        (date(2024, 2, 29), MONDAY, date(2024, 2, 29)),
    ],
)
def test_a_stretch_of_time_begins_on_a_day(
    since: Since | date | None, first_weekday: int, day: date | None
) -> None:
    made = ChipChoices(since=since).board_filter("", TODAY, first_weekday)
    assert made == BoardFilter(added_since=day)


def test_everything_goes_into_the_filter() -> None:
    choices = ChipChoices(True, True, ("alumni",), ("Grundfeld",), Since.TODAY)
    assert choices.board_filter("kar", TODAY, MONDAY) == BoardFilter(
        "kar", ("alumni",), ("Grundfeld",), overdue=True, with_promises=True, added_since=TODAY
    )


@pytest.mark.parametrize(
    "choices",
    [
        ChipChoices(),
        ChipChoices(overdue=True, tags=("æblegrød", 'a "quote", a comma'), since=Since.WEEK),
        ChipChoices(with_promises=True, organisations=("Grundfeld",), since=date(2024, 2, 29)),
    ],
)
def test_choices_come_back_as_they_were(memory: QSettings, tmp_path: Path, choices: ChipChoices) -> None:
    remember_choices(memory, choices)
    memory.sync()
    again = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert remembered_choices(again) == choices


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "nonsense",
        "[]",
        "null",
        "{}",
        '{"overdue": true}',
        '{"overdue": 1, "with_promises": "yes", "tags": [3], "organisations": [null], "since": null}',
        '{"overdue": false, "with_promises": false, "tags": [], "organisations": [], "since": "yesterday"}',
        '{"overdue": false, "with_promises": false, "tags": [], "organisations": [], "since": 7}',
    ],
)
def test_a_damaged_memory_filters_nothing(memory: QSettings, damaged: str) -> None:
    memory.setValue("board/filters", damaged)
    assert remembered_choices(memory) == ChipChoices()


def test_the_order_comes_back(memory: QSettings) -> None:
    assert remembered_sort(memory) is Sort.MANUAL
    remember_sort(memory, Sort.MOISTURE)
    assert remembered_sort(memory) is Sort.MOISTURE
    memory.setValue("board/sort", "by colour")
    assert remembered_sort(memory) is Sort.MANUAL
