"""Ten years of somebody's life, over zones, sleeps, wrong clocks and crashes: nothing is lost, nothing comes twice."""

from bisect import bisect_right
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from relbuilder.domain.agenda import Agenda, Item
from relbuilder.domain.announcing import announcement_key
from relbuilder.domain.contact import ImportantDate
from relbuilder.domain.reminder import ItemKind, Pause, Reminder, ReminderKind
from tests.lives import END, MIDLIFE, RHYTHMS, SCHEDULE, TWELVE_HOURS, Life


class Witness:
    """Knows by plain counting what must stand in Today, and looks whether it does."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.seen_on = life.today
        self.blind = False
        self.blind_spans: list[tuple[date, date]] = []
        self.paused_days: list[date] = []

    def look(self, agenda: Agenda) -> None:
        everything = (*agenda.items, *agenda.later)
        listed = {(item.kind, item.key.number): item for item in everything}
        assert len(listed) == len(everything), "something stands twice"
        self._promises(listed)
        self._reminders(listed)
        self._heard(agenda)
        self._watch()
        if not self.life.wrong_by:
            self._people(agenda, listed)
            self._dates(listed)

    def _watch(self) -> None:
        """Days on which nobody could see a date: while everything was paused, or the clock ran ahead."""
        life, today = self.life, self.life.today
        paused = life.store.paused(today)
        self.blind |= paused or life.wrong_by > timedelta(0)
        if not life.wrong_by and not paused:
            if self.blind:
                self.blind_spans.append((self.seen_on, today))
            self.blind, self.seen_on = False, today
        known = {p.first_day + timedelta(days=n) for p in life.store.pauses for n in range(_length(p))}
        self.paused_days = sorted(known)

    def _promises(self, listed: dict[tuple[ItemKind, int], Item]) -> None:
        for number, promise in self.life.store.promises.items():
            assert promise.due is not None
            assert ((ItemKind.PROMISE, number) in listed) == (promise.due <= self.life.today)

    def _reminders(self, listed: dict[tuple[ItemKind, int], Item]) -> None:
        follow_ups: dict[int | None, list[date]] = {}
        for number, reminder in self.life.store.reminders.items():
            if reminder.kind is ReminderKind.FOLLOW_UP:
                if reminder.settled_on is None and reminder.day <= self.life.today:
                    follow_ups.setdefault(reminder.contact_id, []).append(reminder.day)
                continue
            item = listed.get((ItemKind(reminder.kind.value), number))
            if reminder.settled_on is not None:
                assert item is None
            else:
                self._reminder(reminder, item)
        found = {item.contact_id: item for item in listed.values() if item.kind is ItemKind.FOLLOW_UP}
        assert {contact: (max(days), len(days) - 1) for contact, days in follow_ups.items()} == {
            contact: (item.due, item.missed) for contact, item in found.items()
        }

    def _reminder(self, reminder: Reminder, item: Item | None) -> None:
        life, handled = self.life, reminder.handled_through
        unknown = handled is not None and handled > life.today + timedelta(days=2)
        days = days_of(reminder.rule, reminder.day)
        begin = 0 if handled is None or unknown else bisect_right(days, handled)
        at_least, at_most = (bisect_right(days, day) - begin for day in self._last_days(reminder))
        if item is None:
            assert at_least <= 0, f"{reminder} is lost"
            return
        assert item.key.due in days[begin:]
        assert item.missed == 0 if unknown else at_least - 1 <= item.missed <= at_most - 1
        assert item.due <= life.today
        if reminder.at is not None:
            assert item.at is not None
            home = ZoneInfo(reminder.zone)
            wall = datetime.combine(item.key.due, reminder.at)
            exists = wall.replace(tzinfo=home).astimezone(UTC).astimezone(home).replace(tzinfo=None) == wall
            shown = item.at.astimezone(home).replace(tzinfo=None)
            assert shown == wall if exists else wall < shown <= wall + timedelta(days=1)

    def _last_days(self, reminder: Reminder) -> tuple[date, date]:
        """The latest day on which an occurrence surely is, and may be, one of today or before."""
        today = self.life.today
        if reminder.at is None:
            return today, today
        if reminder.zone == self.life.zone:
            day = today + timedelta(days=reminder.at.hour < 4)
            return day, day
        there = self.life.now.astimezone(ZoneInfo(reminder.zone)).date()
        return there - timedelta(days=1), today + timedelta(days=2)

    def _heard(self, agenda: Agenda) -> None:
        """By noon of a day on which it may be heard everything that is listed was heard."""
        life = self.life
        hour = life.now.astimezone(ZoneInfo(life.zone)).hour
        heard = {key for (key, _), at in life.heard.items() if at <= life.now + TWELVE_HOURS}
        days_off = (
            {ItemKind.PERSON, ItemKind.FOLLOW_UP, ItemKind.THANK_YOU} if life.today.weekday() > 4 else set()
        )
        for item in agenda.items:
            if 12 <= hour < 20 and item.kind not in days_off and (item.at is None or item.at <= life.now):
                assert announcement_key(item) in heard, f"{item} was never heard"
                if life.true_now < MIDLIFE:
                    assert (announcement_key(item), item.put_off_until) in life.heard

    def _people(self, agenda: Agenda, listed: dict[tuple[ItemKind, int], Item]) -> None:
        store, today = self.life.store, self.life.today
        if any(pause.first_day > today for pause in store.pauses):
            return  # begun further east: its days are taken off already, though here it begins tomorrow
        for number, standing in store.standings.items():
            start = max(store.touches[number], default=standing.entered_on)
            over = min(
                self._running_days(start) - (standing.own_cadence or 90),
                self._running_days(standing.entered_on) - 14,
            )
            item = listed.get((ItemKind.PERSON, number))
            if store.paused(today) or over < 0:
                assert item is None
            else:
                assert item is not None
                assert (today - item.due).days == over
        asked = [item for item in agenda.items if item.kind is ItemKind.PERSON and not item.put_off_until]
        assert len(asked) <= SCHEDULE.people_a_day

    def _running_days(self, start: date) -> int:
        """Days from `start` to today that no pause covers."""
        today = self.life.today
        still = bisect_right(self.paused_days, today) - bisect_right(
            self.paused_days, start - timedelta(days=1)
        )
        return (today - start).days - max(0, still)

    def _dates(self, listed: dict[tuple[ItemKind, int], Item]) -> None:
        store, today = self.life.store, self.life.today
        for number, yearly in store.dates.items():
            due = _latest(yearly, today + timedelta(days=3))
            item = listed.get((ItemKind.DATE, number))
            standing = store.standings[number]
            touched = standing.last_touch is not None and standing.last_touch >= due
            mark = store.marks.get(f"date:{number}:{due}:birthday")
            answered = touched or (mark is not None and mark.settled_at is not None)
            if store.paused(today) or answered or due < standing.entered_on:
                assert item is None
            elif due >= today or (due >= self.life.first_check and not self._unseen(due)):
                assert item is not None, f"the date of {due} is lost"
                assert item.due == due

    def _unseen(self, due: date) -> bool:
        return any(first <= due <= last for first, last in self.blind_spans)


@cache
def days_of(rule: str, first: date) -> list[date]:
    """All days of a rule in these years, looked at one by one."""
    span = (END.date() - first).days + 2100  # a clock may run ahead as far
    return [day for day in (first + timedelta(days=n) for n in range(span)) if RHYTHMS[rule](first, day)]


def _length(pause: Pause) -> int:
    assert pause.until is not None
    return (pause.until - pause.first_day).days


def _falls(yearly: ImportantDate, day: date) -> bool:
    if (yearly.month, yearly.day) == (2, 29) and day.year % 4:
        return (day.month, day.day) == (2, 28)
    return (day.month, day.day) == (yearly.month, yearly.day)


@cache
def _all_falls(yearly: ImportantDate) -> list[date]:
    first = date(1999, 1, 1)
    return [day for day in (first + timedelta(days=n) for n in range(27 * 365)) if _falls(yearly, day)]


def _latest(yearly: ImportantDate, day: date) -> date:
    days = _all_falls(yearly)
    return days[bisect_right(days, day) - 1]


def witnessed(seed: int, diligence: float) -> None:
    """A whole life, in which what is due is answered with that probability each time it is seen."""
    life = Life(seed, diligence)
    witness = Witness(life)
    for agenda in life.live():
        witness.look(agenda)
    assert len(life.heard) > 50


# A seed that fails is as short as any other.
lives = settings(max_examples=2, deadline=None, phases=[Phase.generate])
seeds = st.integers(0, 2**32)


@lives
@given(seeds)
def test_nothing_is_lost_or_doubled_for_who_answers_everything(seed: int) -> None:
    witnessed(seed, 1.0)


@lives
@given(seeds)
def test_nothing_is_lost_or_doubled_for_who_answers_now_and_then(seed: int) -> None:
    witnessed(seed, 0.2)


@settings(lives, max_examples=1)
@given(seeds)
def test_nothing_is_lost_or_doubled_for_who_answers_nothing(seed: int) -> None:
    witnessed(seed, 0.0)
