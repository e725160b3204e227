"""The page of the day and the look at what has come due, over the real storage."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.schedule import Schedule
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import contacts, pauses, promises, reminders, today
from relbuilder.services.context import Context
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.readings import DayDone
from relbuilder.services.recording import undo
from relbuilder.services.reminders import Snooze
from relbuilder.services.touches import log_touch
from tests.storage.services.conftest import Office

MONDAY = date(2025, 11, 24)


def _check(office: Office) -> list[str]:
    """Look what has come due; returns the kinds of what is to be announced."""
    return [row.item.kind.value for row in today.check(office.context, office.reader).announce]


def _born(office: Office, contact_id: int, month: int, day: int, year: int | None = None) -> None:
    yearly = ImportantDate(BIRTHDAY, month, day, year)
    contacts.edit_contact(office.context, contact_id, lambda known: replace(known, dates=(yearly,)))


@contextmanager
def _nothing_written(office: Office) -> Iterator[None]:
    before = office.reader.version()
    yield
    assert office.reader.version() == before


class TestPage:
    def test_rows_come_with_whom_they_are_about(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        reminders.add_reminder(office.context, "Call the bank", office.context.today())
        promises.add_promise(office.context, a, "An article", due=office.context.today())
        page = office.today()
        assert [row.item.kind for row in page.rows] == [
            ItemKind.PROMISE,
            ItemKind.REMINDER,
            ItemKind.PERSON,
        ]
        assert [row.person.name if row.person else None for row in page.rows] == ["Ada Due", None, "Ada Due"]
        assert page.count == 3
        assert page.planned_minutes == 60
        assert page.daily_minutes == 48

    def test_nothing_is_written_by_reading(self, office: Office) -> None:
        office.come_due("Ada Due")
        with _nothing_written(office):
            office.today()

    def test_what_was_done_has_names_and_minutes(self, office: Office) -> None:
        a, b = office.come_due("Ada Due", "Bo Due")
        log_touch(office.context, [a], TouchKind.CALL, minutes=25, note="The boat")
        office.clock.instant += timedelta(minutes=5)
        log_touch(office.context, [b], TouchKind.CALL)
        page = office.today()
        assert page.names == {a: "Ada Due", b: "Bo Due"}
        assert page.done_minutes == 25 + 60
        assert [(done.contact_id, done.text, done.minutes) for done in page.done] == [
            (b, "", None),
            (a, "The boat", 25),
        ]

    def test_week_counts_its_seven_days(self, office: Office) -> None:
        """On the Sunday: the Monday before it belongs to the week, the Sunday before does not."""
        (a,) = office.add("Ada Known", tier=Tier.VIP)
        office.clock.set_on(6)
        for days_ago, minutes in ((7, 5), (6, 10), (2, 20), (2, 40), (0, 80)):
            on = office.context.today() - timedelta(days=days_ago)
            log_touch(office.context, [a], TouchKind.CALL, on=on, minutes=minutes)
        week = office.today().week
        assert (week.touches, week.minutes) == (4, 150)
        assert [(day.day - MONDAY).days for day in week.days] == [0, 1, 2, 3, 4, 6]
        assert week.days[0] == DayDone(MONDAY, 1, 10)
        assert week.days[-1] == DayDone(MONDAY + timedelta(days=6), 1, 80)
        assert week.days[4] == DayDone(MONDAY + timedelta(days=4), 2, 60)
        assert (week.budget_touches, week.budget_minutes) == (10, 240)
        assert week.asked == pytest.approx(7 / 90)
        assert office.today().done_minutes == 80

    def test_late_evening_belongs_to_the_day_before(self, office: Office) -> None:
        (a,) = office.add("Ada Known")
        log_touch(office.context, [a], TouchKind.CALL)
        office.clock.instant = datetime(2025, 11, 25, 2, 30, tzinfo=UTC)
        assert (office.today().day, len(office.today().done)) == (MONDAY, 1)
        office.clock.instant = datetime(2025, 11, 25, 3, 0, tzinfo=UTC)
        assert (office.today().day, len(office.today().done)) == (MONDAY + timedelta(days=1), 0)

    def test_many_who_can_wait_are_counted_and_the_first_ones_read(self, office: Office) -> None:
        office.come_due(*(f"Ada {number}" for number in range(120)))
        page = office.today()
        assert (len(page.rows), len(page.later), page.later_count) == (5, today.LATER_SHOWN, 115)

    def test_item_is_found_by_its_key_until_it_is_answered(self, office: Office) -> None:
        office.come_due(*(f"Ada {number}" for number in range(120)))
        page = office.today()
        for row in (page.rows[0], page.later[-1]):
            assert today.item_of(office.context, office.reader, str(row.item.key)) == row.item
        reminders.settle(office.context, [page.rows[0].item])
        assert today.item_of(office.context, office.reader, str(page.rows[0].item.key)) is None
        assert today.item_of(office.context, office.reader, "nonsense") is None


class TestAnnouncing:
    def test_everything_is_announced_once(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        promises.add_promise(office.context, a, "An article", due=office.context.today())
        assert _check(office) == ["promise", "person"]
        with _nothing_written(office):
            for _ in range(3):
                assert _check(office) == []
        assert len(office.today().rows) == 2

    def test_nobody_is_told_in_quiet_hours(self, office: Office) -> None:
        office.come_due("Ada Due")
        office.clock.instant = office.clock.instant.replace(hour=5)
        assert _check(office) == []
        office.clock.instant = office.clock.instant.replace(hour=8)
        assert _check(office) == ["person"]

    def test_next_day_tells_of_what_is_new_only(self, office: Office) -> None:
        office.come_due("Ada Due")
        assert _check(office) == ["person"]
        reminders.add_reminder(office.context, "Call the bank", office.context.today() + timedelta(days=1))
        office.clock.set_on(1)
        assert _check(office) == ["reminder"]

    def test_what_was_put_off_is_told_again_once(self, office: Office) -> None:
        reminders.add_reminder(office.context, "Call the bank", office.context.today())
        assert _check(office) == ["reminder"]
        reminders.snooze(office.context, office.items(ItemKind.REMINDER), Snooze.HOUR)
        assert _check(office) == []
        office.clock.instant += timedelta(hours=1)
        assert _check(office) == ["reminder"]
        assert _check(office) == []

    def test_what_was_put_off_and_slept_through_is_told_again_too(self, office: Office) -> None:
        reminders.add_reminder(office.context, "Call the bank", office.context.today())
        _check(office)
        reminders.snooze(office.context, office.items(ItemKind.REMINDER), Snooze.EVENING)
        office.clock.set_on(3)
        assert _check(office) == ["reminder"]
        assert _check(office) == []

    def test_nothing_is_told_while_everything_is_paused(self, office: Office) -> None:
        reminders.add_reminder(office.context, "Call the bank", office.context.today())
        pauses.pause(office.context, office.context.today() + timedelta(days=9))
        assert _check(office) == []
        office.clock.set_on(9)
        assert _check(office) == ["reminder"]

    def test_undo_does_not_make_the_user_unsee(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        _check(office)
        log_touch(office.context, [a], TouchKind.CALL)
        undo(office.context)
        assert _check(office) == []
        assert office.context.history.state.redo == "log_touch"

    def test_reminder_with_an_hour_waits_for_it(self, office: Office) -> None:
        reminders.add_reminder(office.context, "Call the bank", office.context.today(), at=time(15, 30))
        office.clock.instant = datetime(2025, 11, 24, 14, 29, tzinfo=UTC)
        assert _check(office) == []
        office.clock.instant = datetime(2025, 11, 24, 14, 30, tzinfo=UTC)
        assert _check(office) == ["reminder"]


class TestTwoPrograms:
    def test_only_one_tells(self, office: Office, neighbour: Office) -> None:
        office.come_due("Ada Due")
        neighbour.clock.instant = office.clock.instant
        assert _check(office) == ["person"]
        assert _check(neighbour) == []

    def test_only_one_tells_where_both_look_at_once(self, office: Office, neighbour: Office) -> None:
        """The other one announces after this one has looked, before it holds the file."""
        office.come_due("Ada Due")
        neighbour.clock.instant = office.clock.instant
        told: list[str] = []

        def after_the_other() -> UnitOfWork:
            told.extend(_check(neighbour))
            return office.context.open_unit()

        slow: Context = replace(office.context, open_unit=after_the_other)
        assert today.check(slow, office.reader).announce == ()
        assert told == ["person"]


class TestYearlyDates:
    def test_birthday_is_told_ahead_and_on_its_day(self, office: Office) -> None:
        (a,) = office.add("Ada Born", tier=Tier.INNER_CIRCLE)
        _born(office, a, 11, 27, 1984)
        assert _check(office) == ["date"]
        assert [row.item.due for row in office.today().rows] == [date(2025, 11, 27)]
        assert _check(office) == []
        office.clock.set_on(3)
        assert _check(office) == ["date"]

    def test_birthday_that_passed_while_the_machine_slept_stays_until_it_is_done(
        self, office: Office
    ) -> None:
        (a,) = office.add("Ada Born", tier=Tier.INNER_CIRCLE)
        _born(office, a, 12, 5)
        _check(office)
        office.clock.set_on(15)
        assert _check(office) == ["date"]
        office.clock.set_on(5)
        (item,) = office.items(ItemKind.DATE)
        assert item.due == date(2025, 12, 5)
        reminders.settle(office.context, [item])
        assert office.items(ItemKind.DATE) == []
        assert _check(office) == []

    def test_birthday_before_the_first_look_is_not_dug_up(self, office: Office) -> None:
        (a,) = office.add("Ada Born", tier=Tier.INNER_CIRCLE)
        office.clock.set_on(10)
        _born(office, a, 11, 30)
        assert _check(office) == []
        assert office.items(ItemKind.DATE) == []

    def test_clock_that_was_far_ahead_for_a_while_loses_nothing(self, office: Office) -> None:
        (a,) = office.add("Ada Born", tier=Tier.INNER_CIRCLE)
        _born(office, a, 12, 5)
        right = office.clock.instant
        office.clock.set_on(3000)
        _check(office)
        office.clock.instant = right + timedelta(days=11)
        assert "date" in _check(office)
        assert [item.due for item in office.items(ItemKind.DATE)] == [date(2025, 12, 5)]


class TestTurns:
    def test_nobody_waits_for_ever(self, office: Office) -> None:
        """Those who are passed over day after day make room for the others."""
        office.come_due(*(f"Ada {number}" for number in range(15)))
        seen: set[int | None] = set()
        for _ in range(60):
            _check(office)
            seen.update(item.contact_id for item in office.items(ItemKind.PERSON))
            office.clock.set_on(1)
        assert len(seen) == 15

    def test_number_of_a_day_is_the_users(self, office: Office) -> None:
        office.come_due("Ada A", "Ada B", "Ada C")
        few = replace(office.context, schedule=lambda: Schedule(people_a_day=1))
        page = today.read_today(few, office.reader)
        assert (len(page.rows), page.later_count) == (1, 2)


class TestLessLoad:
    """Sixty VIPs ask for between four and five touches a week."""

    @pytest.fixture
    def crowd(self, office: Office) -> list[int]:
        return office.add(*(f"Ada {number}" for number in range(60)))

    def test_three_short_weeks_bring_a_proposal(self, office: Office, crowd: list[int]) -> None:
        assert crowd
        for days in (0, 7, 14):
            assert office.today().proposal is None, days
            office.clock.set_on(7)
        office.clock.set_on(7)
        proposal = office.today().proposal
        assert proposal is not None
        assert (proposal.tier, proposal.cadence_days) == (Tier.VIP, 90)
        assert proposal.proposed_days > 90

    def test_weeks_in_which_enough_was_done_bring_none(self, office: Office, crowd: list[int]) -> None:
        for week in range(5):
            for number in crowd[week * 5 : week * 5 + 5]:
                log_touch(office.context, [number], TouchKind.CALL)
            office.clock.set_on(7)
        assert office.today().proposal is None

    def test_weeks_of_holiday_are_not_held_against_the_user(self, office: Office, crowd: list[int]) -> None:
        assert crowd
        office.clock.set_on(14)
        pauses.pause(office.context, office.context.today() + timedelta(days=3))
        office.clock.set_on(14)
        assert office.today().proposal is None
        office.clock.set_on(14)
        assert office.today().proposal is not None

    def test_board_that_was_just_filled_is_not_too_much(self, office: Office) -> None:
        office.add("Ada Old")
        office.clock.set_on(40)
        office.add(*(f"Ada {number}" for number in range(60)))
        assert office.today().proposal is None
