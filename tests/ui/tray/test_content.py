"""What the menu shows of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from relbuilder.domain.reminder import Pause
from relbuilder.ui.tray.content import Content, Line, content_of
from tests.ui.tray.days import ALL, DAY, KAREN, REPORT, day_of, promise_row


def test_the_first_five_and_how_many_more() -> None:
    content = content_of(day_of(*ALL))
    assert [line.item for line in content.lines] == [row.item for row in ALL[:5]]
    assert (content.more, content.remark, content.paused) == (2, "", False)


def test_a_line_says_what_when_and_how_it_is_done() -> None:
    assert content_of(day_of(KAREN, REPORT)).lines == (
        Line(KAREN.item, "Karen Nørby · 9 day(s) over", "Talked"),
        Line(REPORT.item, "Send the report on hedging costs · 5 day(s) over", "Kept"),
    )


def test_a_long_promise_is_shortened_and_keeps_its_time() -> None:
    row = promise_row(2, "Write the whole history of our houses and send it to everybody", "Mette Holm", 5)
    (line,) = content_of(day_of(row)).lines
    assert line.title == "Write the whole history of our houses a… · 5 day(s) over"


def test_an_empty_day_is_a_good_one() -> None:
    assert content_of(day_of()) == Content(DAY, (), 0, "Nothing today. A good day.", paused=False)


@pytest.mark.parametrize("until", [None, date(2027, 1, 3)])
def test_a_pause_asks_for_nothing(until: date | None) -> None:
    content = content_of(day_of(*ALL, pause=Pause(None, DAY, until)))
    assert (content.lines, content.more, content.paused) == ((), 0, True)
    assert content.remark.startswith("Paused")
    assert ("January" in content.remark) == (until is not None)


def test_what_the_menu_does_not_show_makes_no_other_content() -> None:
    day = day_of(*ALL)
    assert content_of(replace(day, done_minutes=25)) == content_of(day)
