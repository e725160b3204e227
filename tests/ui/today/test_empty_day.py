"""What comes next on a day without anything."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.ui.row_wording import When
from relbuilder.ui.today.empty_day import EmptyDay
from tests.ui.hand import Hand
from tests.ui.today.days import DAY, ZONE, day_of, person_row, put_off, somebody


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (datetime(2025, 11, 27, 8, 0, tzinfo=UTC), "Next: Jens Ravn, Thursday."),
        (datetime(2025, 11, 25, 8, 0, tzinfo=UTC), "Next: Jens Ravn, tomorrow."),
    ],
)
def test_what_was_put_off_is_what_comes_next(qtbot: QtBot, until: datetime, words: str) -> None:
    empty = EmptyDay()
    qtbot.addWidget(empty)
    far = put_off(person_row(somebody("Bo Dahl", 2)), datetime(2025, 12, 9, 8, 0, tzinfo=UTC))
    empty.show_day(day_of(later=[far, put_off(person_row(somebody("Jens Ravn")), until)]), When(DAY, ZONE, 4))
    empty.show()
    assert any(sentence.endswith(words) for sentence in Hand(empty).words())
    assert "Go to the board" not in Hand(empty).words()


def test_what_only_waits_is_not_promised_a_day(qtbot: QtBot) -> None:
    empty = EmptyDay()
    qtbot.addWidget(empty)
    empty.show_day(day_of(later=[person_row(somebody("Jens Ravn"))]), When(DAY, ZONE, 4))
    empty.show()
    assert not any("Next:" in sentence for sentence in Hand(empty).words())
