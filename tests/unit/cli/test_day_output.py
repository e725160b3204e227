"""How a day is printed. The keys of the JSON are a promise to other programs."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from relbuilder.cli import output
from relbuilder.cli.day_output import page_document, print_page
from relbuilder.domain.agenda import Item
from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import BIRTHDAY, ImportantDate, Origin
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import ItemKey, ItemKind, Pause, Reminder, ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import Done, DoneKind, Person, Row, Today, Week

DAY = date(2025, 11, 24)
NOW = datetime(2025, 11, 24, 11, 0, tzinfo=UTC)
ZONE = "Europe/Copenhagen"
ADA = Person(
    id=7,
    name="Ada Prøve",
    given="Ada",
    tier=Tier.VIP,
    organisation="Blå Bølge",
    title="CFO",
    email="",
    phone="",
    moisture=0.5,
    lateness=Lateness.LATE,
    has_photo=False,
    chosen=False,
    origin=Origin(),
    last_touch=Touch(TouchKind.CALL, date(2025, 5, 19), (7,), NOW, ZONE),
    minutes_per_touch=30,
)


def _reminder(kind: ReminderKind, text: str = "", step: int = 0) -> Reminder:
    return Reminder(kind, 7, text, DAY, NOW, ZONE, at=time(16, 30), step=step, id=3)


def _row(kind: ItemKind, subject: object, due: date = DAY, label: str = "", **more: object) -> Row:
    return Row(Item(ItemKey(kind, 7, due, label), 7, due, subject=subject, **more), ADA)  # type: ignore[arg-type]


PROMISE = _row(
    ItemKind.PROMISE,
    Promise(7, PromiseDirection.MINE, "An article", date(2025, 10, 6), date(2025, 11, 19), id=7),
    due=date(2025, 11, 19),
)
PERSON = _row(ItemKind.PERSON, None, due=date(2025, 11, 15), minutes=30)
AT_HALF_PAST_FOUR = datetime(2025, 11, 24, 15, 30, tzinfo=UTC)

PAGE = Today(
    day=DAY,
    rows=(PROMISE, PERSON),
    later=(),
    later_count=0,
    done=(Done(DoneKind.TOUCH, "4", 7, "The boat", NOW, TouchKind.LETTER, 25),),
    names={7: "Ada Prøve"},
    planned_minutes=30,
    done_minutes=25,
    daily_minutes=48,
    week=Week((), 1, 25, 3.5, 10, 240),
    pause=None,
    proposal=None,
)


def _printed(page: Today, capsys: pytest.CaptureFixture[str]) -> list[str]:
    print_page(page, ZONE)
    return capsys.readouterr().out.splitlines()


def test_keys_of_a_day_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_json(page_document(PAGE))
    document = json.loads(capsys.readouterr().out)
    assert document.pop("week") == {
        "days": [],
        "touches": 1,
        "minutes": 25,
        "asked": 3.5,
        "budget_touches": 10,
        "budget_minutes": 240,
    }
    (done,) = document.pop("done")
    assert done == {
        "kind": "touch",
        "key": "4",
        "contact_id": 7,
        "name": "Ada Prøve",
        "text": "The boat",
        "at": "2025-11-24T11:00:00+00:00",
        "touch_kind": "letter",
        "minutes": 25,
    }
    promise, _ = document.pop("rows")
    assert promise == {
        "key": "promise:7:2025-11-19:",
        "kind": "promise",
        "contact_id": 7,
        "name": "Ada Prøve",
        "text": "An article",
        "due": "2025-11-19",
        "days_over": 5,
        "at": None,
        "minutes": 0,
        "missed": 0,
        "snoozed_until": None,
        "step": None,
        "turns": None,
    }
    assert document == {
        "day": "2025-11-24",
        "count": 2,
        "later": [],
        "later_count": 0,
        "planned_minutes": 30,
        "done_minutes": 25,
        "daily_minutes": 48,
        "pause": None,
        "proposal": None,
    }


def test_day_for_people_lines_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert _printed(PAGE, capsys) == [
        "Monday 2025-11-24: 2 things, about 30 min",
        "  promise:7:2025-11-19:  5 days over  An article, to Ada Prøve",
        "  person:7:2025-11-15:   9 days over  Ada Prøve, CFO, Blå Bølge, last: call 2025-05-19",
        "done: letter, Ada Prøve, The boat",
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (
            _row(ItemKind.FOLLOW_UP, _reminder(ReminderKind.FOLLOW_UP, step=2)),
            "today  Follow up with Ada Prøve (2 of 3)",
        ),
        (
            _row(ItemKind.THANK_YOU, _reminder(ReminderKind.THANK_YOU, "Thank Ada")),
            "today  Thank Ada, Ada Prøve",
        ),
        (
            _row(ItemKind.REMINDER, _reminder(ReminderKind.OWN, "Call"), at=AT_HALF_PAST_FOUR),
            "today 16:30  Call, Ada Prøve",
        ),
        (
            _row(ItemKind.DATE, ImportantDate(BIRTHDAY, 11, 25, 1984), due=date(2025, 11, 25)),
            "in 1 day  Ada Prøve turns 41",
        ),
        (_row(ItemKind.DATE, ImportantDate(BIRTHDAY, 11, 24)), "today  Ada Prøve: birthday"),
        (_row(ItemKind.DATE, ImportantDate("Wedding", 11, 24, 2000)), "today  Ada Prøve: Wedding"),
        (
            _row(ItemKind.PERSON, None, snoozed_until=AT_HALF_PAST_FOUR),
            "from 2025-11-24 16:30  Ada Prøve, CFO, Blå Bølge, last: call 2025-05-19",
        ),
    ],
)
def test_every_kind_has_its_words(row: Row, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, line, *_ = _printed(replace(PAGE, rows=(row,)), capsys)
    assert line.partition(":  ")[2] == words


def test_key_with_spaces_can_be_copied_to_a_shell(capsys: pytest.CaptureFixture[str]) -> None:
    yearly = ImportantDate("Our day\n", 11, 24)
    _, line, *_ = _printed(replace(PAGE, rows=(_row(ItemKind.DATE, yearly, label=yearly.label),)), capsys)
    assert line.startswith("  'date:7:2025-11-24:Our day'  today")


def test_good_day_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert _printed(replace(PAGE, rows=(), done=()), capsys) == ["Monday 2025-11-24: nothing asks for you"]


def test_what_can_wait_and_a_pause_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    page = replace(PAGE, later=(PERSON,), later_count=3, pause=Pause(None, DAY, date(2025, 12, 1)))
    lines = _printed(page, capsys)
    assert lines[0] == "Everything is paused until 2025-12-01."
    assert lines[4] == "3 more can wait:"
    assert lines[5].startswith("  person:7:")
    document = page_document(page)
    assert (document["count"], document["pause"]) == (0, {"first_day": DAY, "until": date(2025, 12, 1)})
    endless = _printed(replace(page, pause=Pause(None, DAY, None)), capsys)
    assert endless[0] == "Everything is paused until it is resumed."
