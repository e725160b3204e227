"""What counts as kept on time."""

from datetime import date, timedelta

import pytest

from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState, Punctuality, punctuality

TODAY = date(2026, 3, 2)
MINE, THEIRS = PromiseDirection.MINE, PromiseDirection.THEIRS


def days(number: int) -> date:
    return TODAY + timedelta(days=number)


@pytest.mark.parametrize(
    ("state", "due", "settled_on", "on_time", "counted"),
    [
        (PromiseState.KEPT, days(-3), days(-3), 1, 1),
        (PromiseState.KEPT, days(-3), days(-2), 0, 1),
        (PromiseState.KEPT, None, days(-2), 1, 1),
        (PromiseState.BROKEN, days(-3), days(-3), 0, 1),
        (PromiseState.DROPPED, days(-3), days(-3), 0, 0),
        (PromiseState.OPEN, days(-1), None, 0, 1),
        (PromiseState.OPEN, TODAY, None, 0, 0),
        (PromiseState.OPEN, None, None, 0, 0),
        (PromiseState.KEPT, days(-400), days(-366), 0, 0),
        (PromiseState.KEPT, days(-400), days(-365), 0, 1),
    ],
)
def test_one_promise(
    state: PromiseState, due: date | None, settled_on: date | None, on_time: int, counted: int
) -> None:
    promise = Promise(1, MINE, "An article", days(-500), due, state, settled_on)
    assert punctuality([promise], MINE, TODAY) == Punctuality(on_time, counted)
    assert punctuality([promise], THEIRS, TODAY) == Punctuality(0, 0)


def test_only_an_open_promise_is_overdue_and_only_after_its_day() -> None:
    open_one = Promise(1, MINE, "An article", TODAY, TODAY)
    assert [open_one.is_overdue(day) for day in (TODAY, days(1))] == [False, True]
    assert not Promise(1, MINE, "An article", TODAY, TODAY, PromiseState.KEPT, TODAY).is_overdue(days(1))
