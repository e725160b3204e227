"""Reminders, and the answers to what falls due, over the real storage."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import pytest

from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.promise import PromiseState
from relbuilder.domain.reminder import ItemKind, ReminderKind
from relbuilder.domain.schedule import Schedule
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import contacts, promises
from relbuilder.services.readings import DoneKind
from relbuilder.services.recording import redo, undo
from relbuilder.services.reminders import (
    Snooze,
    add_reminder,
    delete_reminder,
    edit_reminder,
    reopen,
    settle,
    snooze,
    snooze_until,
)
from relbuilder.services.touches import log_touch
from tests.storage.services.conftest import Office

MONDAY = date(2025, 11, 24)


def _ahead(office: Office, days: int) -> date:
    return office.context.today() + timedelta(days=days)


class TestSnoozeUntil:
    """Local times in Copenhagen, which is an hour ahead of UTC in November."""

    @pytest.mark.parametrize(
        ("now", "choice", "until"),
        [
            ("2025-11-24T11:00", Snooze.HOUR, "2025-11-24T12:00"),
            ("2025-11-24T11:00", Snooze.EVENING, "2025-11-24T18:00"),
            ("2025-11-24T18:00", Snooze.EVENING, "2025-11-24T19:00"),
            ("2025-11-24T22:30", Snooze.EVENING, "2025-11-24T23:30"),
            ("2025-11-24T11:00", Snooze.TOMORROW, "2025-11-25T08:00"),
            ("2025-11-25T01:30", Snooze.TOMORROW, "2025-11-25T08:00"),
            ("2025-11-24T11:00", Snooze.NEXT_WEEK, "2025-12-01T08:00"),
            ("2025-11-30T11:00", Snooze.NEXT_WEEK, "2025-12-01T08:00"),
            ("2025-11-24T11:00", date(2026, 7, 1), "2026-07-01T07:00"),
            ("2026-03-28T11:00", Snooze.TOMORROW, "2026-03-29T07:00"),
        ],
    )
    def test_choice_means_an_instant(
        self, office: Office, now: str, choice: Snooze | date, until: str
    ) -> None:
        office.clock.instant = datetime.fromisoformat(now).replace(tzinfo=UTC)
        assert snooze_until(office.context, choice) == datetime.fromisoformat(until).replace(tzinfo=UTC)

    @pytest.mark.parametrize("day", [MONDAY, MONDAY - timedelta(days=1)])
    def test_day_that_is_not_ahead_is_refused(self, office: Office, day: date) -> None:
        with pytest.raises(InputProblem) as raised:
            snooze_until(office.context, day)
        assert raised.value.code is Code.INVALID_VALUE

    def test_morning_is_never_before_the_day_begins(self, office: Office) -> None:
        early = replace(office.context, schedule=lambda: Schedule(morning=time(2), day_starts_at=5))
        assert snooze_until(early, Snooze.TOMORROW) == datetime(2025, 11, 25, 4, 0, tzinfo=UTC)


class TestDoneWithAPerson:
    def test_touch_of_the_usual_kind_is_logged_today(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        log_touch(office.context, [a], TouchKind.LETTER, on=_ahead(office, -40))
        settle(office.context, office.items(ItemKind.PERSON))
        touch = office.dossier(a).touches[0]
        assert (touch.kind, touch.day, touch.people) == (TouchKind.LETTER, office.context.today(), (a,))
        assert office.standing(a).next_due == _ahead(office, 30)
        assert office.today().rows == ()
        assert [done.kind for done in office.today().done] == [DoneKind.TOUCH]

    def test_message_where_there_was_no_touch(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        settle(office.context, office.items(ItemKind.PERSON))
        assert office.dossier(a).touches[0].kind is TouchKind.MESSAGE

    def test_several_are_one_deed_of_a_touch_each(self, office: Office) -> None:
        ids = office.come_due("Ada Due", "Bo Due", "Eva Due")
        before = office.everything()
        settle(office.context, office.items(ItemKind.PERSON))
        assert [len(office.dossier(number).touches) for number in ids] == [1, 1, 1]
        undo(office.context)
        assert office.everything() == before

    def test_who_was_touched_meanwhile_is_not_touched_again(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        items = office.items(ItemKind.PERSON)
        log_touch(office.context, [a], TouchKind.CALL)
        before = office.everything()
        answers = partial(settle, office.context, items), partial(snooze, office.context, items, Snooze.HOUR)
        for answer in answers:
            with pytest.raises(InputProblem) as raised:
                answer()
            assert raised.value.code is Code.CHANGED_ELSEWHERE
        assert office.everything() == before

    def test_who_is_in_the_bin_is_not_touched(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        items = office.items(ItemKind.PERSON)
        contacts.bin_contacts(office.context, [a])
        with pytest.raises(InputProblem):
            settle(office.context, items)

    def test_answered_people_take_a_place_of_the_day(self, office: Office) -> None:
        office.come_due(*(f"Ada {letter}" for letter in "ABCDEFGH"))
        assert (len(office.today().rows), office.today().later_count) == (5, 3)
        settle(office.context, office.items(ItemKind.PERSON)[:2])
        assert (len(office.today().rows), office.today().later_count) == (3, 3)


class TestDoneWithOtherThings:
    def test_promise_is_kept(self, office: Office) -> None:
        (a,) = office.add("Ada Owed")
        promise = promises.add_promise(office.context, a, "An article", due=office.context.today())
        settle(office.context, office.items(ItemKind.PROMISE))
        (kept,) = office.dossier(a).promises
        assert kept == replace(promise, state=PromiseState.KEPT, settled_on=office.context.today())
        assert office.context.history.state.undo == "keep_promise"
        assert office.today().rows == ()

    def test_reminder_that_comes_once_is_settled(self, office: Office) -> None:
        add_reminder(office.context, "Call the bank", office.context.today())
        (item,) = office.items(ItemKind.REMINDER)
        settle(office.context, [item])
        assert office.today().rows == ()
        assert [(done.kind, done.text) for done in office.today().done] == [
            (DoneKind.REMINDER, "Call the bank")
        ]
        assert office.context.history.state.undo == "done"
        with pytest.raises(InputProblem):
            settle(office.context, [item])

    def test_reminder_that_comes_again_is_done_for_now(self, office: Office) -> None:
        add_reminder(office.context, "Water the plants", office.context.today(), rule="FREQ=WEEKLY")
        settle(office.context, office.items(ItemKind.REMINDER))
        assert office.today().rows == ()
        assert len(office.today().done) == 1
        office.clock.set_on(7)
        (item,) = office.items(ItemKind.REMINDER)
        assert (item.due, item.missed) == (office.context.today(), 0)

    def test_missed_occurrences_are_done_with_one_answer(self, office: Office) -> None:
        add_reminder(office.context, "Water the plants", office.context.today(), rule="FREQ=DAILY")
        office.clock.set_on(9)
        (item,) = office.items(ItemKind.REMINDER)
        assert (item.due, item.missed) == (office.context.today(), 9)
        settle(office.context, [item])
        assert office.today().rows == ()
        office.clock.set_on(1)
        assert [item.missed for item in office.items(ItemKind.REMINDER)] == [0]

    def test_overdue_occurrence_counts_as_done_today(self, office: Office) -> None:
        add_reminder(office.context, "Water the plants", office.context.today(), rule="FREQ=WEEKLY")
        office.clock.set_on(3)
        settle(office.context, office.items(ItemKind.REMINDER))
        assert [done.text for done in office.today().done] == ["Water the plants"]
        office.clock.set_on(4)
        assert len(office.items(ItemKind.REMINDER)) == 1

    def test_last_occurrence_is_the_end(self, office: Office) -> None:
        stored = add_reminder(office.context, "Pills", office.context.today(), rule="FREQ=DAILY;COUNT=2")
        settle(office.context, office.items(ItemKind.REMINDER))
        assert office.reader.reminders_of(None) != []
        office.clock.set_on(1)
        settle(office.context, office.items(ItemKind.REMINDER))
        assert office.reader.reminders_of(None) == []
        with office.context.open_unit() as unit:
            assert unit.reminders.get(stored.id or 0).settled_on == office.context.today()

    def test_reminder_with_an_hour_elsewhere_comes_the_next_day_too(self, office: Office) -> None:
        """At 20:00 in Los Angeles the user's next day has begun in Copenhagen."""
        stored = add_reminder(office.context, "Opera", MONDAY, at=time(20), rule="FREQ=DAILY")
        with office.context.open_unit() as unit:
            unit.reminders.put(replace(stored, zone="America/Los_Angeles"))
            unit.commit()
        office.clock.instant = datetime(2025, 11, 25, 9, 0, tzinfo=UTC)
        (item,) = office.items(ItemKind.REMINDER)
        assert (item.key.due, item.due) == (MONDAY, office.context.today())
        settle(office.context, [item])
        assert office.items(ItemKind.REMINDER) == []
        office.clock.set_on(1)
        assert [item.key.due for item in office.items(ItemKind.REMINDER)] == [date(2025, 11, 25)]

    def test_birthday_is_seen_to_for_this_year(self, office: Office) -> None:
        (a,) = office.add("Ada Born", tier=Tier.INNER_CIRCLE)
        office.clock.set_on(1)
        today = office.context.today()
        born = ImportantDate(BIRTHDAY, today.month, today.day, 1980)
        contacts.edit_contact(office.context, a, lambda known: replace(known, dates=(born,)))
        (item,) = office.items(ItemKind.DATE)
        settle(office.context, [item])
        assert office.items(ItemKind.DATE) == []
        assert [done.kind for done in office.today().done] == [DoneKind.DATE]
        with pytest.raises(InputProblem):
            settle(office.context, [item])
        office.clock.set_on(365)
        assert [item.due for item in office.items(ItemKind.DATE)] == [today.replace(year=2026)]

    def test_person_and_follow_up_in_one_go(self, office: Office) -> None:
        """The touch would settle the follow-up, which has to be answered by then."""
        (a,) = office.add("Ada New")
        office.clock.set_on(100)
        rows = [row.item for row in office.today().rows if row.item.contact_id == a]
        assert {item.kind for item in rows} == {ItemKind.PERSON, ItemKind.FOLLOW_UP}
        settle(office.context, sorted(rows, key=lambda item: item.kind is not ItemKind.PERSON))
        assert office.today().rows == ()

    def test_what_is_gone_cannot_be_done(self, office: Office) -> None:
        stored = add_reminder(office.context, "Call the bank", office.context.today())
        items = office.items(ItemKind.REMINDER)
        delete_reminder(office.context, stored.id or 0)
        with pytest.raises(NotFound):
            settle(office.context, items)


class TestPuttingOff:
    def test_person_put_off_to_a_day_is_due_then(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        snooze(office.context, office.items(ItemKind.PERSON), _ahead(office, 6))
        assert office.standing(a).next_due == office.standing(a).snoozed_until == _ahead(office, 6)
        assert (office.today().rows, office.today().later_count) == ((), 0)
        office.clock.set_on(6)
        assert [item.contact_id for item in office.items(ItemKind.PERSON)] == [a]

    def test_person_put_off_for_an_hour_comes_back_today(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        snooze(office.context, office.items(ItemKind.PERSON), Snooze.HOUR)
        assert office.standing(a).snoozed_until is None
        assert (office.today().rows, office.today().later_count) == ((), 1)
        office.clock.instant += timedelta(hours=1)
        assert [item.contact_id for item in office.items(ItemKind.PERSON)] == [a]

    def test_touch_ends_the_putting_off(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        snooze(office.context, office.items(ItemKind.PERSON), _ahead(office, 90))
        log_touch(office.context, [a], TouchKind.CALL)
        assert office.standing(a).snoozed_until is None
        assert office.standing(a).next_due == _ahead(office, 30)

    def test_older_touch_does_not(self, office: Office) -> None:
        (a,) = office.come_due("Ada Due")
        log_touch(office.context, [a], TouchKind.CALL, on=_ahead(office, -30))
        snooze(office.context, office.items(ItemKind.PERSON), _ahead(office, 90))
        log_touch(office.context, [a], TouchKind.CALL, on=_ahead(office, -35))
        assert office.standing(a).next_due == _ahead(office, 90)

    def test_other_things_come_back_at_their_instant(self, office: Office) -> None:
        (a,) = office.add("Ada Owed")
        promises.add_promise(office.context, a, "An article", due=office.context.today())
        add_reminder(office.context, "Call the bank", office.context.today())
        before = office.everything()
        snooze(office.context, [row.item for row in office.today().rows], Snooze.TOMORROW)
        page = office.today()
        assert (page.rows, page.later_count) == ((), 2)
        assert office.dossier(a).promises[0].due == office.context.today()
        office.clock.set_on(1)
        assert len(office.today().rows) == 2
        undo(office.context)
        assert office.everything() == before

    def test_what_is_done_is_not_put_off_any_more_when_it_is_opened_again(self, office: Office) -> None:
        stored = add_reminder(office.context, "Call the bank", office.context.today())
        snooze(office.context, office.items(ItemKind.REMINDER), Snooze.NEXT_WEEK)
        settle(office.context, [row.item for row in office.today().later])
        (done,) = office.today().done
        reopen(office.context, done)
        assert [item.key.number for item in office.items(ItemKind.REMINDER)] == [stored.id]


class TestOpeningAgain:
    """Whatever was done since: undo has nothing to do with it."""

    def test_touch_is_taken_away(self, office: Office) -> None:
        office.come_due(*(f"Ada {letter}" for letter in "ABCDEF"))
        before = [row.item for row in office.today().rows]
        settle(office.context, before[:1])
        office.add("Somebody Else")
        reopen(office.context, office.today().done[0])
        assert [row.item for row in office.today().rows] == before
        assert office.context.history.state.undo == "reopen"

    def test_promise_is_open_again(self, office: Office) -> None:
        (a,) = office.add("Ada Owed")
        promise = promises.add_promise(office.context, a, "An article", due=office.context.today())
        settle(office.context, office.items(ItemKind.PROMISE))
        (done,) = office.today().done
        reopen(office.context, done)
        assert office.dossier(a).promises == (promise,)
        with pytest.raises(InputProblem):
            reopen(office.context, done)

    @pytest.mark.parametrize("rule", ["", "FREQ=DAILY", "FREQ=DAILY;COUNT=4"])
    def test_reminder_comes_back(self, office: Office, rule: str) -> None:
        add_reminder(office.context, "Call the bank", office.context.today(), rule=rule)
        office.clock.set_on(3)
        settle(office.context, office.items(ItemKind.REMINDER))
        (done,) = office.today().done
        reopen(office.context, done)
        (item,) = office.items(ItemKind.REMINDER)
        assert item.due == (office.context.today() if rule else MONDAY)
        assert office.today().done == ()

    def test_birthday_comes_back(self, office: Office) -> None:
        (a,) = office.add("Ada Born")
        born = ImportantDate(BIRTHDAY, MONDAY.month, MONDAY.day)
        contacts.edit_contact(office.context, a, lambda known: replace(known, dates=(born,)))
        items = office.items(ItemKind.DATE)
        settle(office.context, items)
        (done,) = office.today().done
        reopen(office.context, done)
        assert office.items(ItemKind.DATE) == items
        with pytest.raises(NotFound):
            reopen(office.context, done)


class TestOwnReminders:
    def test_words_are_kept_whole(self, office: Office) -> None:
        (a,) = office.add("Ada Known")
        kept = add_reminder(
            office.context,
            "  Ask about the boat ",
            _ahead(office, 3),
            contact_id=a,
            at=time(16, 30),
            rule=" FREQ=MONTHLY ",
            kind=ReminderKind.THANK_YOU,
        )
        assert (kept.text, kept.at, kept.rule) == ("Ask about the boat", time(16, 30), "FREQ=MONTHLY")
        assert (kept.zone, kept.made_at) == ("Europe/Copenhagen", office.clock.now())
        assert kept in office.reader.reminders_of(a)
        undo(office.context)
        assert kept not in office.reader.reminders_of(a)

    @pytest.mark.parametrize(
        ("attempt", "code"),
        [
            (lambda c, day: add_reminder(c, "  ", day), Code.EMPTY_TEXT),
            (lambda c, day: add_reminder(c, "x", day - timedelta(days=1)), Code.PAST_DATE),
            (lambda c, day: add_reminder(c, "x", day, rule="every now and then"), Code.INVALID_VALUE),
            (lambda c, day: add_reminder(c, "x", day, rule="FREQ=HOURLY"), Code.INVALID_VALUE),
            (lambda c, day: add_reminder(c, "x", day, contact_id=77), Code.NO_SUCH_CONTACT),
        ],
    )
    def test_nonsense_is_refused(self, office: Office, attempt: Callable[..., object], code: Code) -> None:
        before = office.everything()
        with pytest.raises(InputProblem) as raised:
            attempt(office.context, office.context.today())
        assert raised.value.code is code
        assert office.everything() == before

    def test_edited_day_is_one_of_where_the_user_is_now(self, office: Office) -> None:
        kept = add_reminder(office.context, "Call the bank", _ahead(office, 3))
        with office.context.open_unit() as unit:
            unit.reminders.put(replace(kept, zone="Asia/Tokyo"))
            unit.commit()
        edit_reminder(office.context, replace(kept, zone="Asia/Tokyo", text=" Call Ada "))
        (known,) = office.reader.reminders_of(None)
        assert (known.text, known.zone) == ("Call Ada", "Asia/Tokyo")
        edit_reminder(office.context, replace(known, at=time(8)))
        assert office.reader.reminders_of(None)[0].zone == "Europe/Copenhagen"

    def test_overdue_reminder_keeps_its_day_when_its_words_change(self, office: Office) -> None:
        kept = add_reminder(office.context, "Call the bank", office.context.today())
        office.clock.set_on(3)
        edit_reminder(office.context, replace(kept, text="Call Ada"))
        for wrong in (replace(kept, day=kept.day + timedelta(days=1)), replace(kept, text=" ")):
            with pytest.raises(InputProblem):
                edit_reminder(office.context, wrong)
        assert [(one.text, one.day) for one in office.reader.reminders_of(None)] == [("Call Ada", MONDAY)]

    def test_deleted_one_is_gone_until_undone(self, office: Office) -> None:
        kept = add_reminder(office.context, "Call the bank", office.context.today())
        delete_reminder(office.context, kept.id or 0)
        assert office.today().rows == ()
        undo(office.context)
        assert len(office.today().rows) == 1
        redo(office.context)
        with pytest.raises(NotFound):
            delete_reminder(office.context, kept.id or 0)
