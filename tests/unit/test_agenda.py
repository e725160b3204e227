"""The agenda: what a day is made of and in which order."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.agenda import Agenda, DuePerson, Item, Material, YearlyDate, arrange, with_last_check
from relbuilder.domain.contact import ImportantDate
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import Announcement, ItemKey, ItemKind, Mark, Reminder, ReminderKind
from relbuilder.domain.schedule import Schedule

TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 11, tzinfo=UTC)  # 12:00 in Copenhagen
ZONE = "Europe/Copenhagen"
LONG_AGO = date(2020, 1, 1)
SCHEDULE = Schedule()


def day(shift: int) -> date:
    return TODAY + timedelta(days=shift)


def person(number: int, over: int, cadence: int = 90, *, chosen: bool = False) -> DuePerson:
    return DuePerson(number, day(-over), cadence, chosen, 30)


def promise(number: int, due: date) -> Promise:
    return Promise(1, PromiseDirection.MINE, f"promise {number}", LONG_AGO, due, id=number)


def reminder(
    number: int, due: date, kind: ReminderKind = ReminderKind.OWN, contact: int | None = 1
) -> Reminder:
    return Reminder(kind, contact, f"reminder {number}", due, NOW - timedelta(days=900), ZONE, id=number)


def birthday(
    number: int, falls: date, *, entered: date = LONG_AGO, touched: date | None = None
) -> YearlyDate:
    return YearlyDate(number, ImportantDate("birthday", falls.month, falls.day), entered, touched, 30)


def agenda(
    material: Material, now: datetime = NOW, schedule: Schedule = SCHEDULE, zone: str = ZONE
) -> Agenda:
    return arrange(material, now, zone, schedule)


def names(items: Iterable[Item]) -> list[tuple[str, int]]:
    return [(item.kind.value, item.key.number) for item in items]


def numbers(items: Iterable[Item]) -> list[int]:
    return [item.key.number for item in items]


def marked(key: ItemKey, until: datetime, answered_on: date | None = TODAY) -> dict[str, Mark]:
    return {str(key): Mark(str(key), key.number, snoozed_until=until, answered_on=answered_on)}


def shown(number: int, over: int, days: int, last: date | None = None) -> dict[str, Announcement]:
    key = str(ItemKey(ItemKind.PERSON, number, day(-over)))
    return {key: Announcement(key, None, days, last or day(-1))}


def test_the_order_of_today() -> None:
    material = Material(
        people=[person(1, 3), person(2, 80)],
        promises=[promise(1, TODAY), promise(2, day(-1)), promise(3, day(-9)), promise(4, day(1))],
        reminders=[
            reminder(5, TODAY, ReminderKind.THANK_YOU),
            reminder(6, day(-2), ReminderKind.FOLLOW_UP),
            reminder(7, day(-1)),
            replace(reminder(8, TODAY), at=time(8)),
            reminder(9, day(1)),
        ],
        dates=[birthday(11, day(2)), birthday(10, TODAY), birthday(12, day(4))],
    )
    assert names(agenda(material).items) == [
        ("promise", 3),
        ("promise", 2),
        ("promise", 1),
        ("follow_up", 6),
        ("reminder", 7),
        ("thank_you", 5),
        ("reminder", 8),
        ("date", 10),
        ("date", 11),
        ("person", 2),
        ("person", 1),
    ]
    assert agenda(material).later == ()


def test_an_empty_day() -> None:
    assert agenda(Material()) == Agenda((), ())


def test_people_come_by_how_late_they_are_and_the_chosen_first_among_equals() -> None:
    people = [
        person(1, 30, 90),
        person(2, 20, 30),
        person(3, 60, 180),
        person(4, 30, 90, chosen=True),
        person(5, 0),
    ]
    assert numbers(agenda(Material(people=people)).items) == [2, 4, 3, 1, 5]


def test_so_many_people_a_day_and_those_answered_count() -> None:
    people = [person(number, number) for number in range(1, 9)]
    found = agenda(Material(people=people, answered_people=2))
    assert (numbers(found.items), numbers(found.later)) == ([8, 7, 6], [5, 4, 3, 2, 1])
    assert agenda(Material(people=people, answered_people=7)).items == ()


def test_who_is_passed_over_for_weeks_makes_room_for_others() -> None:
    people = [person(1, 40), person(2, 30)]
    one = Schedule(people_a_day=1)
    assert numbers(agenda(Material(people=people, announcements=shown(1, 40, 6)), schedule=one).items) == [1]
    assert numbers(agenda(Material(people=people, announcements=shown(1, 40, 7)), schedule=one).items) == [2]
    today_too = Material(people=people, announcements=shown(1, 40, 7, TODAY))
    assert numbers(agenda(today_too, schedule=one).items) == [1]  # within a day nothing changes
    assert numbers(agenda(replace(today_too, announcements=shown(1, 40, 8, TODAY)), schedule=one).items) == [
        2
    ]
    asked_before = Material(people=people, announcements=shown(1, 300, 50))
    assert numbers(agenda(asked_before, schedule=one).items) == [1]  # that was another time


def test_who_has_a_place_is_shown_by_plain_lateness() -> None:
    people = [person(1, 40), person(2, 30), person(3, 25)]
    found = agenda(Material(people=people, announcements=shown(1, 40, 7)), schedule=Schedule(people_a_day=2))
    assert (numbers(found.items), numbers(found.later)) == ([2, 3], [1])
    found = agenda(Material(people=people, announcements=shown(1, 40, 7)), schedule=Schedule(people_a_day=3))
    assert numbers(found.items) == [1, 2, 3]


def test_what_is_put_off_waits_in_the_order_it_comes_back() -> None:
    keys = [ItemKey(ItemKind.PERSON, 1, day(-5)), ItemKey(ItemKind.PROMISE, 2, TODAY)]
    marks = marked(keys[0], NOW + timedelta(hours=2)) | marked(keys[1], NOW + timedelta(hours=1))
    material = Material(people=[person(1, 5), person(2, 4)], promises=[promise(2, TODAY)], marks=marks)
    found = agenda(material, schedule=Schedule(people_a_day=1))
    assert names(found.items) == [("person", 2)]
    assert names(found.later) == [("promise", 2), ("person", 1)]
    assert [item.snoozed_until for item in found.later] == [
        NOW + timedelta(hours=1),
        NOW + timedelta(hours=2),
    ]


def test_what_was_put_off_comes_back_and_says_so() -> None:
    key = ItemKey(ItemKind.PROMISE, 2, TODAY)
    found = agenda(Material(promises=[promise(2, TODAY)], marks=marked(key, NOW)))
    assert [(item.snoozed_until, item.put_off_until) for item in found.items] == [(None, NOW)]


def test_who_was_put_off_to_an_hour_of_today_comes_back_and_takes_nobodys_place() -> None:
    people = [person(1, 5), person(2, 40), person(3, 30)]
    marks = marked(ItemKey(ItemKind.PERSON, 1, day(-5)), NOW - timedelta(hours=1))
    one_answered = Material(people=people, marks=marks, answered_people=1)
    found = agenda(one_answered, schedule=Schedule(people_a_day=2))
    assert (numbers(found.items), numbers(found.later)) == ([2, 1], [3])
    tomorrow = replace(one_answered, answered_people=0)
    assert numbers(agenda(tomorrow, NOW + timedelta(days=1), Schedule(people_a_day=2)).items) == [2, 3]


def test_put_off_by_a_clock_that_ran_ahead_is_not_put_off() -> None:
    key = ItemKey(ItemKind.PROMISE, 2, TODAY)
    marks = marked(key, NOW + timedelta(days=900), answered_on=day(899))
    assert names(agenda(Material(promises=[promise(2, TODAY)], marks=marks)).items) == [("promise", 2)]


def test_a_repeated_reminder_stands_once_for_all_that_were_missed() -> None:
    daily = replace(reminder(1, day(-30)), rule="FREQ=DAILY", handled_through=day(-4))
    (item,) = agenda(Material(reminders=[daily])).items
    assert (item.due, item.missed, item.key.due) == (TODAY, 3, TODAY)
    assert agenda(Material(reminders=[replace(daily, handled_through=TODAY)])).items == ()
    weekly = replace(reminder(1, day(-10)), rule="FREQ=WEEKLY")
    (item,) = agenda(Material(reminders=[weekly])).items
    assert (item.due, item.missed) == (day(-3), 1)


def test_what_a_clock_that_ran_ahead_ticked_off_is_asked_again() -> None:
    daily = replace(reminder(1, day(-30)), rule="FREQ=DAILY", handled_through=day(400))
    (item,) = agenda(Material(reminders=[daily])).items
    assert (item.due, item.missed) == (TODAY, 0)


def test_a_reminder_with_a_time_stands_all_its_day() -> None:
    timed = replace(reminder(1, TODAY), at=time(15))
    (item,) = agenda(Material(reminders=[timed])).items
    assert (item.due, item.at) == (TODAY, datetime(2026, 3, 10, 14, tzinfo=UTC))
    assert agenda(Material(reminders=[timed]), NOW - timedelta(days=1)).items == ()


def test_a_reminder_after_midnight_belongs_to_the_day_before() -> None:
    (item,) = agenda(Material(reminders=[replace(reminder(1, day(1)), at=time(2))])).items
    assert (item.due, item.key.due) == (TODAY, day(1))


def test_on_a_journey_a_time_is_that_of_home() -> None:
    timed = replace(reminder(1, day(1)), at=time(9))  # 22:00 of the day before in Honolulu
    in_honolulu = agenda(Material(reminders=[timed]), NOW, zone="Pacific/Honolulu")
    assert in_honolulu.items == ()  # there it is still the 10th at 01:00, and that belongs to the 9th
    (item,) = agenda(Material(reminders=[timed]), NOW + timedelta(hours=4), zone="Pacific/Honolulu").items
    assert (item.due, item.key.due) == (TODAY, day(1))
    (item,) = agenda(Material(reminders=[timed]), NOW + timedelta(hours=18), zone="Asia/Tokyo").items
    assert (item.due, item.key.due) == (day(1), day(1))


def test_the_last_day_there_is_does_no_harm() -> None:
    assert agenda(Material(reminders=[replace(reminder(1, date.max), at=time(23))])).items == ()


def test_follow_ups_of_one_contact_stand_once() -> None:
    kind = ReminderKind.FOLLOW_UP
    due = [
        reminder(1, day(-40), kind),
        reminder(2, day(-28), kind),
        reminder(3, TODAY, kind),
        reminder(4, day(1), kind),
    ]
    other = reminder(5, day(-1), kind, contact=2)
    found = agenda(Material(reminders=[*reversed(due), other])).items
    assert [(item.key.number, item.missed) for item in found] == [(5, 0), (3, 2)]


def test_thank_yous_and_own_reminders_of_one_contact_stand_for_themselves() -> None:
    both = [reminder(1, TODAY), reminder(2, TODAY), reminder(3, TODAY, ReminderKind.THANK_YOU)]
    assert sorted(numbers(agenda(Material(reminders=both)).items)) == [1, 2, 3]


def test_a_date_is_shown_ahead_and_on_its_day_and_not_after_it() -> None:
    found = {shift: agenda(Material(dates=[birthday(1, day(shift))])).items for shift in (-1, 0, 3, 4)}
    assert [(shift, [item.ahead for item in items]) for shift, items in found.items()] == [
        (-1, []),
        (0, [False]),
        (3, [True]),
        (4, []),
    ]


def remembered(each: YearlyDate, due: date) -> dict[str, Announcement]:
    key = str(ItemKey(ItemKind.DATE, each.contact_id, due, each.yearly.label))
    return {key: Announcement(key, None, 0, None)}


def test_a_date_that_passed_unseen_stays_until_it_is_answered() -> None:
    passed = birthday(1, day(-20))
    known = remembered(passed, day(-20))
    (item,) = agenda(Material(dates=[passed], announcements=known)).items
    assert (item.due, item.missed, item.ahead) == (day(-20), 0, False)
    assert agenda(Material(dates=[replace(passed, last_touch=day(-20))], announcements=known)).items == ()
    touched_before = replace(passed, last_touch=day(-21))
    assert len(agenda(Material(dates=[touched_before], announcements=known)).items) == 1
    moved = birthday(1, day(-19))
    assert agenda(Material(dates=[moved], announcements=known)).items == ()


def test_a_date_that_was_answered_is_gone_also_ahead_of_its_day() -> None:
    key = str(ItemKey(ItemKind.DATE, 1, day(2), "birthday"))
    seen_to = {key: Mark(key, 1, settled_at=NOW)}
    assert agenda(Material(dates=[birthday(1, day(2))], marks=seen_to)).items == ()


def test_a_date_from_before_the_contact_was_tended_does_not_count() -> None:
    passed = birthday(1, day(-2), entered=day(-1))
    assert agenda(Material(dates=[passed], announcements=remembered(passed, day(-2)))).items == ()
    assert with_last_check([passed], day(-30), TODAY, SCHEDULE) == []


@pytest.mark.parametrize(
    ("last_checked", "falls", "due"),
    [
        (day(-30), day(-20), day(-20)),
        (day(-30), day(-31), None),  # it was in view then
        (day(-30), day(3), day(3)),
        (day(-30), day(4), None),
        (day(-900), day(-20), day(-20)),  # of three the latest
        (day(-900), day(100), date(2025, 6, 18)),
        (None, TODAY, TODAY),
        (None, day(-1), None),
        (day(1), day(-1), None),  # the clock was wrong
        (TODAY, day(2), day(2)),  # written down today
        (TODAY, day(-1), None),
    ],
)
def test_what_came_into_view_since_the_last_look(
    last_checked: date | None, falls: date, due: date | None
) -> None:
    found = with_last_check([birthday(1, falls)], last_checked, TODAY, SCHEDULE)
    assert found == ([] if due is None else [ItemKey(ItemKind.DATE, 1, due, "birthday")])


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 400), st.booleans()), max_size=40),
    st.integers(0, 9),
)
def test_nobody_is_lost_and_nobody_stands_twice(people: list[tuple[int, int, bool]], places: int) -> None:
    due = [DuePerson(n, day(-over), cadence, chosen, 15) for n, (over, cadence, chosen) in enumerate(people)]
    found = agenda(Material(people=due), schedule=Schedule(people_a_day=places))
    assert sorted(numbers((*found.items, *found.later))) == list(range(len(people)))
    assert len(found.items) == min(places, len(people))


def test_the_same_minute_always_has_the_same_order() -> None:
    people = [person(number, 10) for number in range(20)]
    assert agenda(Material(people=people)) == agenda(Material(people=people[::-1]))
