"""Which daily copies are kept."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from relbuilder.storage.rotation import copy_of, day_of, superfluous

MONDAY = date(2026, 3, 2)


def before(*ages: int) -> set[date]:
    return {MONDAY - timedelta(days=age) for age in ages}


@pytest.mark.parametrize(
    ("ages", "going"),
    [
        ([], []),
        (range(7), []),
        (range(9), [7]),
        (range(60), set(range(7, 60)) - {8, 15}),
        # Used once a week: the seven newest, whatever their age.
        (range(0, 70, 7), [49, 56, 63]),
        # Used after long pauses: seven days are kept and no more.
        (range(0, 900, 90), [630, 720, 810]),
    ],
)
def test_seven_days_and_four_weeks(ages: list[int], going: list[int]) -> None:
    assert superfluous(before(*ages)) == before(*going)


def test_a_copys_name_tells_its_day() -> None:
    assert day_of(Path(copy_of(MONDAY))) == MONDAY
    assert day_of(Path("before-restore-20260302.db")) is None
    assert day_of(Path("daily-mine.db")) is None
