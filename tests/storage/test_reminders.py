"""Reminders, pauses, marks and the log of what was shown: found again, undone with their contact or not at all."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.reminder import ItemKey, ItemKind, Mark, Pause, Reminder, ReminderKind
from relbuilder.services.ports import EntityChange
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import NOW, TODAY, ZONE, person, settle

TOMORROW = TODAY + timedelta(days=1)
SUMMER = datetime(2025, 7, 1, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=2)))
BIRTHDAY = ItemKey(ItemKind.DATE, 1, date(2026, 5, 5), "birthday: 50:50")


def reminder(contact_id: int | None, day: date = TODAY, at: time | None = None) -> Reminder:
    return Reminder(ReminderKind.OWN, contact_id, "Ring", day, NOW, ZONE, at)


def test_reminders_of_a_contact_come_by_day_and_hour(units: Units) -> None:
    with units() as unit:
        ada, bo = settle(unit, person("Ada")), settle(unit, person("Bo"))
        stored = [
            unit.reminders.add(each)
            for each in (
                reminder(ada, TOMORROW),
                reminder(ada, TODAY, time(9)),
                replace(reminder(ada), settled_on=TODAY),
                reminder(bo),
                reminder(None),
            )
        ]
        assert unit.reminders.of_contact(ada) == [stored[2], stored[1], stored[0]]


def test_pauses_that_touch_somebody_are_everybodys_too(units: Units) -> None:
    with units() as unit:
        ada, bo = settle(unit, person("Ada")), settle(unit, person("Bo"))
        own, everybody, others = (
            unit.pauses.add(pause)
            for pause in (Pause(ada, TOMORROW, None), Pause(None, TODAY, TOMORROW), Pause(bo, TODAY, None))
        )
        assert unit.pauses.touching(ada) == [everybody, own]
        assert unit.pauses.touching(bo) == [everybody, others]
        assert unit.pauses.touching(None) == [everybody]


class TestMarks:
    def test_a_mark_is_found_by_its_item_changed_and_taken_away(self, units: Units) -> None:
        key = str(BIRTHDAY)
        with units() as unit:
            ada = settle(unit, person("Ada"))
            assert unit.marks.find(BIRTHDAY) is None
            unit.marks.add(Mark(key, ada, snoozed_until=SUMMER))
            unit.commit()
        with units() as unit:
            first = unit.marks.find(BIRTHDAY)
            assert first == Mark(key, ada, SUMMER) == unit.marks.get(key)
            settled = replace(first, snoozed_until=None, settled_at=NOW, answered_on=TODAY)
            unit.store_of(settled).put(settled)
            assert list(unit.changes) == [EntityChange(first, settled)]
            unit.commit()
        with units() as unit:
            assert unit.marks.find(BIRTHDAY) == settled
            assert unit.marks.find(replace(BIRTHDAY, due=TODAY)) is None
            unit.marks.remove(key)
            unit.commit()
        with units() as unit:
            with pytest.raises(NotFound):
                unit.marks.get(key)
            assert unit.marks.add(settled) == settled

    def test_an_item_has_one_mark(self, units: Units) -> None:
        with units() as unit:
            unit.marks.add(Mark("reminder:1:2026-03-02:", None))
            with pytest.raises(InputProblem) as problem:
                unit.marks.add(Mark("reminder:1:2026-03-02:", None))
        assert problem.value.code is Code.CHANGED_ELSEWHERE


class TestAnnouncements:
    @staticmethod
    def log(units: Units) -> list[tuple[object, ...]]:
        sql = "SELECT key, contact_id, announced_at, days_shown, last_shown_on FROM announcement ORDER BY key"
        with units.engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]

    def test_what_was_announced_again_has_the_later_instant(self, units: Units) -> None:
        with units() as unit:
            unit.announcements.announce(["promise:7:2026-03-02:"], NOW)
            unit.announcements.announce(["promise:7:2026-03-02:"], NOW + timedelta(hours=1))
            unit.announcements.announce([], NOW)
            unit.commit()
        later = (NOW + timedelta(hours=1)).isoformat()
        assert self.log(units) == [("promise:7:2026-03-02:", None, later, 0, None)]

    def test_a_day_counts_once(self, units: Units) -> None:
        with units() as unit:
            ada = settle(unit, person("Ada"))
            key = str(ItemKey(ItemKind.PERSON, ada, TODAY))
            for day in (TODAY, TODAY, TOMORROW):
                unit.announcements.show([key], day)
            unit.announcements.announce([key], NOW)
            unit.commit()
        assert self.log(units) == [(key, ada, NOW.isoformat(), 2, "2026-03-03")]

    def test_it_is_no_part_of_undo(self, units: Units) -> None:
        with units() as unit:
            unit.announcements.announce(["promise:7:2026-03-02:"], NOW)
            unit.announcements.show(["promise:7:2026-03-02:"], TODAY)
            unit.announcements.set_last_checked(TODAY)
            assert list(unit.changes) == []

    def test_nothing_is_noted_of_contacts_that_are_gone(self, units: Units) -> None:
        gone = ["date:99:2026-03-02:birthday", "person:99:2026-03-02:"]
        with units() as unit:
            unit.announcements.announce([*gone, "ahead:date:99:2026-03-05:birthday"], NOW)
            unit.announcements.show(gone, TODAY)
            unit.commit()
        assert [row[0] for row in self.log(units)] == ["ahead:date:99:2026-03-05:birthday"]

    def test_the_day_of_the_last_check_is_one_day(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            assert unit.announcements.last_checked() is None
            unit.announcements.set_last_checked(TODAY)
            unit.announcements.set_last_checked(TOMORROW)
            assert unit.announcements.last_checked() == TOMORROW
            assert reader.last_checked() is None
            unit.commit()
        assert reader.last_checked() == TOMORROW


def test_everything_about_a_contact_goes_with_it(units: Units) -> None:
    with units() as unit:
        ada = settle(unit, person("Ada"))
        for whom in (ada, None):
            unit.reminders.add(reminder(whom))
            unit.pauses.add(Pause(whom, TODAY, None))
            unit.marks.add(Mark(f"of {whom}", whom))
        unit.announcements.show([str(replace(BIRTHDAY, number=ada)), "reminder:1:2026-03-02:"], TODAY)
        unit.commit()
    with units() as unit:
        unit.contacts.remove(ada)
        unit.commit()
    with units.engine.connect() as connection:
        for table in ("reminder", "pause", "mark", "announcement"):
            left = connection.exec_driver_sql(f"SELECT contact_id FROM {table}").scalars().all()
            assert left == [None], table
