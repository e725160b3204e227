"""What a day is made of: who and what is due and can be seen, what was answered, what was shown. No more, no less."""

import sqlite3
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from relbuilder.domain.agenda import DuePerson, Material, YearlyDate
from relbuilder.domain.contact import ImportantDate
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.reminder import Announcement, ItemKey, ItemKind, Mark, Pause, Reminder, ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.ports import UnitOfWork
from relbuilder.storage.queries import SqlReader, agenda, today_page
from relbuilder.storage.units import Units
from tests.storage.people import NOW, TODAY, ZONE, newcomer, person, settle

STARTS = datetime.fromisoformat("2026-03-02T03:00:00+00:00")
LEAD = 3


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


def material(reader: SqlReader, today: date = TODAY) -> Material:
    return reader.day_material(STARTS + (today - TODAY), today, LEAD)


def unseen(unit: UnitOfWork, **more: Any) -> list[int]:
    """Contacts that nothing may be said of: one in the bin, one of an import that was undone."""
    batch = unit.open_batch("import", NOW)
    hidden = unit.contacts.add_batch(batch, [newcomer(person("Hidden", **more), tier=Tier.VIP)])
    unit.show_batch(batch, present=False)
    return [settle(unit, person("Binned", **more), binned_on=TODAY, next_due=TODAY), *hidden]


def test_an_empty_board_has_an_empty_day(reader: SqlReader) -> None:
    assert material(reader) == Material([], [], [], [], {}, {}, 0)


def test_people_are_those_whose_day_has_come(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        late = settle(unit, person("Late"), Tier.GOOD_TO_KNOW, next_due=days(-30), chosen=True)
        today = settle(unit, person("Today"), Tier.INNER_CIRCLE, next_due=TODAY, own_cadence=7)
        back = settle(unit, person("Back"), next_due=TODAY, paused_until=TODAY)
        settle(unit, person("Later"), next_due=days(1))
        settle(unit, person("Away"), next_due=TODAY, paused_until=days(1))
        settle(unit, person("Gone"), next_due=TODAY, paused_until=date.max)
        settle(unit, person("Rest"), Tier.GRAVEYARD)
        unseen(unit)
        unit.commit()
    assert sorted(material(reader).people, key=lambda due: due.contact_id) == [
        DuePerson(late, days(-30), 90, chosen=True, minutes=15),
        DuePerson(today, TODAY, 7, chosen=False, minutes=60),
        DuePerson(back, TODAY, 90, chosen=False, minutes=30),
    ]


def test_promises_are_mine_open_and_due_whoever_they_were_made_to(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        ada = settle(unit, person("Ada"), Tier.GRAVEYARD)
        away = settle(unit, person("Away"), paused_until=date.max)
        today, overdue = (
            unit.promises.add(Promise(whom, PromiseDirection.MINE, "Ring", TODAY, due))
            for whom, due in ((ada, TODAY), (away, days(-9)))
        )
        for due, direction, state in (
            (None, PromiseDirection.MINE, PromiseState.OPEN),
            (days(1), PromiseDirection.MINE, PromiseState.OPEN),
            (TODAY, PromiseDirection.THEIRS, PromiseState.OPEN),
            (TODAY, PromiseDirection.MINE, PromiseState.KEPT),
        ):
            unit.promises.add(Promise(ada, direction, "", TODAY, due, state))
        for nobody in unseen(unit):
            unit.promises.add(Promise(nobody, PromiseDirection.MINE, "", TODAY, TODAY))
        unit.commit()
    assert material(reader).promises == [overdue, today]


def test_reminders_are_open_and_begun_here_or_in_their_zone(units: Units, reader: SqlReader) -> None:
    def add(unit: UnitOfWork, whom: int | None, day: date, **more: Any) -> Reminder:
        return unit.reminders.add(Reminder(ReminderKind.OWN, whom, "", day, NOW, ZONE, **more))

    with units() as unit:
        resting = settle(unit, person("Resting"), Tier.GRAVEYARD)
        away = settle(unit, person("Away"), paused_until=days(1))
        wanted = [
            add(unit, None, days(-400), rule="FREQ=YEARLY", handled_through=days(-35)),
            add(unit, resting, TODAY),
            add(unit, None, TODAY, at=time(7)),
            add(unit, None, TODAY, at=time(23, 59)),
            add(unit, None, days(2), at=time(0, 30)),
        ]
        add(unit, None, days(1))
        add(unit, None, days(3), at=time(0, 30))
        add(unit, None, TODAY, settled_on=TODAY)
        for nobody in (away, *unseen(unit)):
            add(unit, nobody, TODAY)
        unit.commit()
    assert material(reader).reminders == wanted


class TestDates:
    @staticmethod
    def labels(reader: SqlReader, today: date = TODAY) -> list[str]:
        return [each.yearly.label for each in material(reader, today).dates]

    def test_a_date_with_what_is_known_of_its_contact(self, units: Units, reader: SqlReader) -> None:
        yearly = ImportantDate("birthday", 3, 5, 1980)
        standing: dict[str, Any] = {"entered_on": days(-40), "last_touch": days(-9)}
        with units() as unit:
            ada = settle(unit, person("Ada", dates=(yearly,)), Tier.INNER_CIRCLE, **standing)
            unit.commit()
        assert material(reader).dates == [YearlyDate(ada, yearly, days(-40), days(-9), 60)]

    def test_those_of_the_days_ahead_are_in_view(self, units: Units, reader: SqlReader) -> None:
        dates = tuple(
            ImportantDate(str(count), days(count).month, days(count).day) for count in (-1, 0, 3, 4, 300)
        )
        with units() as unit:
            settle(unit, person("Ada", dates=dates))
            settle(unit, person("Rest", dates=dates), Tier.GRAVEYARD)
            settle(unit, person("Away", dates=dates), paused_until=days(1))
            unseen(unit, dates=dates)
            unit.commit()
        assert self.labels(reader) == ["0", "3"]

    def test_those_that_came_since_the_last_look_are_among_them(
        self, units: Units, reader: SqlReader
    ) -> None:
        dates = tuple(
            ImportantDate(str(count), days(count).month, days(count).day) for count in (-30, -29, 3, 4)
        )
        with units() as unit:
            settle(unit, person("Ada", dates=dates))
            unit.announcements.set_last_checked(days(-29))
            unit.commit()
        assert self.labels(reader) == ["-29", "3"]

    @pytest.mark.parametrize(("checked", "wanted"), [(-9000, ["-200", "0", "100"]), (9000, ["0"])])
    def test_a_last_look_years_off_asks_for_the_whole_year_or_for_what_is_in_view(
        self, units: Units, reader: SqlReader, checked: int, wanted: list[str]
    ) -> None:
        dates = tuple(
            ImportantDate(str(count), days(count).month, days(count).day) for count in (-200, 0, 100)
        )
        with units() as unit:
            settle(unit, person("Ada", dates=dates))
            unit.announcements.set_last_checked(days(checked))
            unit.commit()
        assert self.labels(reader) == wanted

    @pytest.mark.parametrize(
        ("today", "wanted"),
        [
            (date(2026, 12, 29), ["1 January"]),
            (date(2026, 2, 25), ["29 February"]),
            (date(2028, 2, 26), ["29 February"]),
            (date(2026, 3, 1), []),
        ],
    )
    def test_years_turn_and_leap(
        self, units: Units, reader: SqlReader, today: date, wanted: list[str]
    ) -> None:
        dates = (ImportantDate("29 February", 2, 29), ImportantDate("1 January", 1, 1))
        with units() as unit:
            settle(unit, person("Ada", dates=dates))
            unit.commit()
        assert self.labels(reader, today) == wanted

    def test_what_is_remembered_stays_until_it_is_settled(self, units: Units, reader: SqlReader) -> None:
        labels = ("settled", "put off", "a: b", "never shown")
        with units() as unit:
            ada = settle(unit, person("Ada", dates=tuple(ImportantDate(label, 1, 10) for label in labels)))
            keys = [str(ItemKey(ItemKind.DATE, ada, date(2026, 1, 10), label)) for label in labels]
            unit.announcements.show(keys[:3], days(-50))
            unit.marks.add(Mark(keys[0], ada, settled_at=NOW))
            unit.marks.add(Mark(keys[1], ada, snoozed_until=NOW))
            unit.commit()
        found = material(reader)
        assert [each.yearly.label for each in found.dates] == ["put off", "a: b"]
        assert set(found.announcements) == set(keys[:3])

    def test_a_date_in_view_that_is_remembered_stands_once(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            ada = settle(unit, person("Ada", dates=(ImportantDate("birthday", 3, 3),)))
            unit.announcements.show([str(ItemKey(ItemKind.DATE, ada, date(2026, 3, 3), "birthday"))], TODAY)
            unit.commit()
        assert self.labels(reader) == ["birthday"]


def test_marks_are_those_that_can_matter(units: Units, reader: SqlReader) -> None:
    marks = {
        "put off": Mark("put off", None, snoozed_until=STARTS + timedelta(days=99)),
        "put off until lately": Mark(
            "put off until lately", None, snoozed_until=STARTS - timedelta(days=399)
        ),
        "yesterday": Mark("yesterday", None, answered_on=days(-1)),
        "settled": Mark("settled", None, settled_at=STARTS - timedelta(days=400)),
    }
    with units() as unit:
        for mark in marks.values():
            unit.marks.add(mark)
        unit.marks.add(Mark("put off until long ago", None, snoozed_until=STARTS - timedelta(days=401)))
        unit.marks.add(Mark("before yesterday", None, answered_on=days(-2)))
        unit.marks.add(Mark("settled long ago", None, settled_at=STARTS - timedelta(days=401)))
        unit.commit()
    assert material(reader).marks == marks


def test_announcements_are_those_of_dates_due_people_and_lately(units: Units, reader: SqlReader) -> None:
    long_ago = days(-401)
    with units() as unit:
        ada = settle(unit, person("Ada"), next_due=days(-90))
        later = settle(unit, person("Later"), next_due=days(1))
        due = str(ItemKey(ItemKind.PERSON, ada, days(-90)))
        before, ahead = (
            str(ItemKey(ItemKind.PERSON, *which)) for which in ((ada, days(-99)), (later, days(1)))
        )
        yearly = str(ItemKey(ItemKind.DATE, ada, long_ago, "birthday"))
        unit.announcements.show([due, before, ahead, yearly, "promise:1:2026-01-01:"], long_ago)
        unit.announcements.show(["promise:2:2026-01-01:"], days(-400))
        unit.announcements.announce(["reminder:3:2026-01-01:"], NOW - timedelta(days=399))
        unit.announcements.announce(["reminder:4:2026-01-01:"], NOW - timedelta(days=401))
        unit.commit()
    found = material(reader).announcements
    assert sorted(found) == sorted([due, yearly, "promise:2:2026-01-01:", "reminder:3:2026-01-01:"])
    assert found[due] == Announcement(due, None, 1, long_ago)
    third = found["reminder:3:2026-01-01:"]
    assert third == Announcement(third.key, NOW - timedelta(days=399), 0, None)


def test_people_who_were_touched_or_put_off_are_counted_once(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        ada, bo, eva, old = (settle(unit, person(name)) for name in ("Ada", "Bo", "Eva", "Old"))
        resting = settle(unit, person("Rest"), Tier.GRAVEYARD)
        for people, logged in (
            ((ada, bo, resting), STARTS),
            ((ada,), NOW),
            ((old,), STARTS - timedelta(seconds=1)),
            (tuple(unseen(unit)), NOW),
        ):
            unit.touches.add(Touch(TouchKind.CALL, TODAY, people, logged, ZONE))
        for who, kind, day in (
            (bo, ItemKind.PERSON, TODAY),
            (eva, ItemKind.PERSON, TODAY),
            (old, ItemKind.PERSON, days(-1)),
            (old, ItemKind.DATE, TODAY),
        ):
            unit.marks.add(Mark(str(ItemKey(kind, who, day)), who, answered_on=day))
        unit.commit()
    assert material(reader).answered_people == 3


def test_an_idle_minute_asks_for_nothing_anew_and_a_commit_does(units: Units, reader: SqlReader) -> None:
    first = material(reader)
    assert material(reader) is first
    with units() as unit:
        settle(unit, person("Ada"), next_due=TODAY)
        unit.commit()
    assert len(material(reader).people) == 1


@pytest.mark.parametrize(
    "sql", [agenda._PROMISES, agenda._REMINDERS, agenda._ANSWERED, today_page._KEPT, today_page._SEEN_TO]
)
def test_a_day_is_found_among_all_days_by_an_index(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        count = 1 if sql == agenda._PROMISES else 2
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", ("0",) * count)]
    assert any("INDEX" in step for step in plan)
    # What was put together on the way has no index and is short.
    assert [step for step in plan if step.startswith("SCAN") and not ("INDEX" in step or "(" in step)] == []


def test_pauses_of_the_day_everybodys_first(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        ada = settle(unit, person("Ada"))
        own, everybody, open_ended = (
            unit.pauses.add(pause)
            for pause in (
                Pause(ada, days(-9), days(1)),
                Pause(None, TODAY, date(2026, 4, 1)),
                Pause(ada, TODAY, None),
            )
        )
        unit.pauses.add(Pause(None, days(-9), TODAY))
        unit.pauses.add(Pause(None, days(1), None))
        for nobody in unseen(unit):
            unit.pauses.add(Pause(nobody, TODAY, None))
        unit.commit()
    assert reader.pauses(TODAY) == [everybody, own, open_ended]


def test_reminders_of_somebody_or_nobody_are_the_open_ones_by_day(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        ada = settle(unit, person("Ada"))
        stored = [
            unit.reminders.add(Reminder(ReminderKind.OWN, whom, "", day, NOW, ZONE, settled_on=settled))
            for whom, day, settled in (
                (ada, days(9), None),
                (ada, TODAY, None),
                (ada, TODAY, TODAY),
                (None, TODAY, None),
            )
        ]
        unit.commit()
    assert reader.reminders_of(ada) == [stored[1], stored[0]]
    assert reader.reminders_of(None) == [stored[3]]
