"""What notifications say: of one thing all that helps to begin, of several how many and who."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from relbuilder.domain.reminder import ItemKey
from relbuilder.services.notifying import DONE, OPEN, SNOOZE
from relbuilder.services.readings import Row
from relbuilder.ui.tray.notice_wording import notice_of
from tests.ui.tray.days import (
    ALL,
    ANDERS,
    DAY,
    FATIMA,
    JENS,
    KAREN,
    REPORT,
    THANKS,
    WATER,
    date_row,
    missed,
    person_row,
    talk,
)

ENGLISH = QLocale("en_DK")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """A locale with words of its own: the one that tests start with joins all lists by commas."""
    before = QLocale()
    QLocale.setDefault(ENGLISH)
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("row", "title", "body"),
    [
        (KAREN, "Karen Nørby", "9 day(s) over. Last: call, 19 May, her move to Aarhus."),
        (JENS, "Jens Ravn", "Today. No talk logged yet."),
        (
            REPORT,
            "Send the report on hedging costs",
            "5 day(s) over. To Mette Holm, promised 6 October.",
        ),
        (THANKS, "Thank Carl Petri", "Today. Carl Petri."),
        (FATIMA, "Fatima Amari", "Today. Second follow-up. Met at Finansdagen."),
        (WATER, "Renew the R&D membership", "Today."),
        (missed(WATER, 2), "Renew the R&D membership", "Today. Stands for 2 earlier one(s) too."),
        (ANDERS, "Anders Poulsen turns 41", "Today. No talk logged yet."),
        (
            date_row(6, "Anders Poulsen", ahead=3),
            "Birthday of Anders Poulsen",
            "In 3 day(s), 27 Nov. No talk logged yet.",
        ),
    ],
)
def test_one_thing(row: Row, title: str, body: str) -> None:
    notice = notice_of([row], DAY)
    assert (notice.id, notice.title, notice.body) == (str(row.item.key), title, body)


@pytest.mark.parametrize(("row", "done"), [(KAREN, "Talked"), (REPORT, "Kept"), (ANDERS, "Done")])
def test_one_thing_can_be_answered(row: Row, done: str) -> None:
    assert tuple(notice_of([row], DAY).actions) == ((DONE, done), (SNOOZE, "In an hour"), (OPEN, "Open"))


def test_a_long_note_is_shortened_to_one_line() -> None:
    note = "Her move to Aarhus.\nAnd the new house" + ", which she likes better than the old one" * 5
    body = notice_of([person_row(1, "Karen Nørby", 9, talk(date(2026, 5, 19), note))], DAY).body
    assert "Her move to Aarhus. And the new house" in body
    assert body.endswith("…")
    assert len(body) < 200


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        ((KAREN, JENS), "2 people today"),
        ((REPORT, KAREN), "1 people and 1 promise(s) today"),
        (ALL, "4 people, 1 promise(s), 1 date(s) and 1 reminder(s) today"),
        ((WATER, ANDERS), "1 date(s) and 1 reminder(s) today"),
    ],
)
def test_several_are_counted(rows: tuple[Row, ...], title: str) -> None:
    assert notice_of(rows, DAY).title == title


@pytest.mark.parametrize(
    ("rows", "body"),
    [
        ((KAREN, JENS), "Karen and Jens"),
        ((KAREN, KAREN, JENS), "Karen and Jens"),
        ((WATER, KAREN), "Renew the R&D membership and Karen"),
        (ALL[:5], "Mette, Carl, Fatima, Renew the R&D membership and Anders"),
        (ALL, "Mette, Carl, Fatima, Renew the R&D membership and 3 more"),
    ],
)
def test_several_are_named(rows: tuple[Row, ...], body: str) -> None:
    assert notice_of(rows, DAY).body == body


def test_several_can_only_be_opened() -> None:
    notice = notice_of([KAREN, JENS], DAY)
    assert tuple(notice.actions) == ((OPEN, "Open"),)
    with pytest.raises(ValueError, match="several"):
        ItemKey.parse(notice.id)
