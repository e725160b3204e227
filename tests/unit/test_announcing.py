"""Announcing: once, at a decent hour."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from relbuilder.domain.agenda import Item
from relbuilder.domain.announcing import announcement_key, to_announce
from relbuilder.domain.reminder import Announcement, ItemKey, ItemKind
from relbuilder.domain.schedule import EVERY_DAY, Schedule

FRIDAY = date(2026, 3, 13)
ZONE = "Europe/Copenhagen"  # an hour ahead of UTC
SCHEDULE = Schedule()


def local(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), UTC) - timedelta(hours=1)


def after(days: int) -> date:
    return FRIDAY + timedelta(days=days)


def item(kind: ItemKind = ItemKind.PROMISE, due: date = FRIDAY, **more: object) -> Item:
    return Item(ItemKey(kind, 1, due, "birthday" if kind is ItemKind.DATE else ""), 1, due, **more)  # type: ignore[arg-type]


def announced(
    each: Item, now: datetime, at: datetime | None = None, schedule: Schedule = SCHEDULE, zone: str = ZONE
) -> bool:
    key = announcement_key(each)
    return to_announce([each], {key: Announcement(key, at, 1, None)} if at else {}, now, zone, schedule) == [
        each
    ]


def test_what_falls_due_on_a_day_is_announced_from_its_morning_on() -> None:
    assert not announced(item(), local(FRIDAY, 8, 59))
    assert announced(item(), local(FRIDAY, 9))
    assert announced(item(), local(FRIDAY, 19, 59))


def test_what_fell_due_before_is_announced_at_once() -> None:
    assert announced(item(due=after(-1)), local(FRIDAY, 8))


def test_people_come_up_with_the_morning_however_late_they_are() -> None:
    late = item(ItemKind.PERSON, after(-40))
    assert not announced(late, local(FRIDAY, 8, 30))
    assert announced(late, local(FRIDAY, 9))


def test_nothing_is_announced_in_quiet_hours() -> None:
    overdue = item(due=after(-3), put_off_until=local(FRIDAY, 6))
    assert [hour for hour in range(5, 24) if announced(overdue, local(FRIDAY, hour, 59))] == [
        *(6, *range(8, 20))
    ]


def test_after_midnight_it_is_still_the_day_before() -> None:
    no_quiet = Schedule(quiet_from=time(0), quiet_to=time(0))
    assert announced(item(), local(after(1), 1), schedule=no_quiet)
    assert not announced(item(due=after(1)), local(after(1), 8), schedule=no_quiet)
    owl = Schedule(morning=time(1), quiet_from=time(0), quiet_to=time(0))
    assert not announced(item(), local(FRIDAY, 23), schedule=owl)
    assert announced(item(), local(after(1), 1), schedule=owl)


def test_a_reminder_with_a_time_is_announced_then() -> None:
    at_three = item(ItemKind.REMINDER, at=local(FRIDAY, 15))
    assert not announced(at_three, local(FRIDAY, 14, 59))
    assert announced(at_three, local(FRIDAY, 15))
    assert announced(
        item(ItemKind.REMINDER, at=local(FRIDAY, 8, 30)), local(FRIDAY, 8, 30)
    )  # before the morning


def test_an_hour_of_the_users_own_is_kept_in_quiet_hours_and_on_days_off() -> None:
    late = item(ItemKind.REMINDER, at=local(FRIDAY, 22))
    assert not announced(late, local(FRIDAY, 21, 59))
    assert announced(late, local(FRIDAY, 22))
    assert announced(late, local(FRIDAY, 22, 59))
    saturday = local(after(1), 21, 30)
    assert announced(item(ItemKind.PERSON, put_off_until=saturday), saturday)


def test_who_was_not_there_at_that_hour_is_told_when_it_is_decent_again() -> None:
    late = item(ItemKind.REMINDER, at=local(FRIDAY, 22))
    assert not announced(late, local(FRIDAY, 23))
    assert not announced(late, local(after(1), 7, 59))
    assert announced(late, local(after(1), 8))


def test_what_was_put_off_to_a_morning_respects_quiet_hours_and_days_off() -> None:
    early = Schedule(morning=time(7))
    back = item(put_off_until=local(FRIDAY, 7))
    assert not announced(back, local(FRIDAY, 7), schedule=early)
    assert announced(back, local(FRIDAY, 8), schedule=early)
    assert not announced(item(ItemKind.PERSON, put_off_until=local(after(1), 9)), local(after(1), 9))


def test_days_off_are_for_promises_dates_and_own_reminders() -> None:
    saturday = local(after(1), 12)
    heard = {kind for kind in ItemKind if announced(item(kind), saturday)}
    assert heard == {ItemKind.PROMISE, ItemKind.DATE, ItemKind.REMINDER}
    assert {kind for kind in ItemKind if announced(item(kind), local(after(3), 12))} == set(ItemKind)
    assert all(announced(item(kind), saturday, schedule=Schedule(weekdays=EVERY_DAY)) for kind in ItemKind)


def test_the_weekday_is_that_of_the_users_day() -> None:
    no_quiet = Schedule(quiet_from=time(0), quiet_to=time(0))
    follow_up = item(ItemKind.FOLLOW_UP)
    assert announced(follow_up, local(after(1), 3), schedule=no_quiet)
    assert not announced(follow_up, local(after(1), 4), schedule=no_quiet)


def test_what_was_announced_is_not_announced_again() -> None:
    assert not announced(item(), local(after(5), 12), at=local(FRIDAY, 9))


def test_somebody_whose_due_day_becomes_another_is_no_news_on_the_same_day() -> None:
    before, changed = item(ItemKind.PERSON, after(-10)), item(ItemKind.PERSON, after(-40))
    log = {str(before.key): Announcement(str(before.key), local(FRIDAY, 9), 1, None)}
    assert to_announce([changed], log, local(FRIDAY, 12), ZONE, SCHEDULE) == []
    assert to_announce([changed], log, local(after(3), 9), ZONE, SCHEDULE) == [changed]
    back = item(ItemKind.PERSON, after(-40), put_off_until=local(FRIDAY, 14))
    assert to_announce([back], log, local(FRIDAY, 14), ZONE, SCHEDULE) == [back]


def test_a_date_is_announced_ahead_and_on_its_day() -> None:
    ahead, there = item(ItemKind.DATE, after(2), ahead=True), item(ItemKind.DATE, after(2))
    assert announcement_key(ahead) != announcement_key(there) == str(there.key)
    assert announced(ahead, local(FRIDAY, 8))  # its lead time began the day before
    assert not announced(item(ItemKind.DATE, after(3), ahead=True), local(FRIDAY, 8))
    log = {announcement_key(ahead): Announcement("", local(FRIDAY, 9), 1, None)}
    assert to_announce([ahead], log, local(after(1), 12), ZONE, SCHEDULE) == []
    assert to_announce([there], log, local(after(2), 9), ZONE, SCHEDULE) == [there]


def test_what_was_put_off_is_announced_once_more_when_it_comes_back() -> None:
    back = item(put_off_until=local(FRIDAY, 14))
    assert announced(back, local(FRIDAY, 14), at=local(FRIDAY, 9))
    assert not announced(back, local(FRIDAY, 14, 1), at=local(FRIDAY, 14))


@pytest.mark.parametrize(("ahead", "again"), [(timedelta(hours=11), False), (timedelta(hours=13), True)])
def test_what_a_clock_that_ran_ahead_announced_counts_for_nothing(ahead: timedelta, again: bool) -> None:
    now = local(FRIDAY, 12)
    assert announced(item(), now, at=now + ahead) is again


def test_the_order_stays() -> None:
    all_due = [item(kind) for kind in reversed(ItemKind)]
    assert to_announce(all_due, {}, local(FRIDAY, 12), ZONE, SCHEDULE) == all_due
