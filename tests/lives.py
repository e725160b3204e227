"""Simulated lives: a user who travels, a machine that sleeps, a clock that goes wrong, a program that dies.

A `Life` keeps its state as a database would and looks at what is due as the services do; it judges nothing but whether
something comes twice.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from relbuilder.domain.agenda import Agenda, DuePerson, Item, Material, YearlyDate, arrange, with_last_check
from relbuilder.domain.announcing import announcement_key, to_announce
from relbuilder.domain.calendar import local_day
from relbuilder.domain.contact import ImportantDate
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import Announcement, ItemKind, Mark, Pause, Reminder, ReminderKind
from relbuilder.domain.schedule import Schedule
from relbuilder.domain.standing import Standing, reckon
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier

ZONES = (
    "Europe/Copenhagen",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",  # a day was left out in 2011
    "America/Sao_Paulo",  # summer time began at midnight until 2018
    "UTC",
)
START = datetime(2009, 1, 1, 12, tzinfo=UTC)
END = START + timedelta(days=3653)
MIDLIFE = START + (END - START) / 2
"""Only from here on the clock goes wrong at times: before, everything must be heard exactly once."""

SCHEDULE = Schedule(people_a_day=2)
TWELVE_HOURS = timedelta(hours=12)

Chooses = Callable[[date, date], bool]

RHYTHMS: dict[str, Chooses] = {
    "": lambda first, day: day == first,
    "FREQ=DAILY;INTERVAL=9": lambda first, day: (day - first).days % 9 == 0,
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU": lambda first, day: (
        day == first or (day.weekday() == 1 and (_monday(day) - _monday(first)).days % 14 == 0)
    ),
    "FREQ=MONTHLY": lambda first, day: day.day == first.day,
    "FREQ=YEARLY": lambda first, day: (day.month, day.day) == (first.month, first.day),
}
"""Rules, and what they mean, said in a second way."""


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


@dataclass
class Store:
    """All that outlives the program: values by their keys, as a database would keep them."""

    standings: dict[int, Standing] = field(default_factory=dict)
    touches: dict[int, list[date]] = field(default_factory=dict)
    pauses: list[Pause] = field(default_factory=list)
    promises: dict[int, Promise] = field(default_factory=dict)
    reminders: dict[int, Reminder] = field(default_factory=dict)
    dates: dict[int, ImportantDate] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)
    announcements: dict[str, Announcement] = field(default_factory=dict)
    last_checked: date | None = None
    answered: Counter[date] = field(default_factory=Counter)

    def paused(self, today: date) -> bool:
        return any(pause.covers(today) for pause in self.pauses)

    def material(self, today: date) -> Material:
        standings = [] if self.paused(today) else list(self.standings.values())
        dates = [
            YearlyDate(s.contact_id, self.dates[s.contact_id], s.entered_on, s.last_touch, 15)
            for s in standings
            if s.contact_id in self.dates
        ]
        return Material(
            people=[
                DuePerson(s.contact_id, s.next_due, s.own_cadence or 90, s.chosen, 15)
                for s in standings
                if s.next_due is not None and s.next_due <= today
            ],
            promises=list(self.promises.values()),
            reminders=[reminder for reminder in self.reminders.values() if reminder.settled_on is None],
            dates=dates,
            marks=self.marks,
            announcements=self.announcements,
            answered_people=self.answered[today],
        )

    def refresh(self, number: int) -> None:
        touches = self.touches[number]
        last_touch = max(touches, default=None)
        policy = DEFAULT_POLICIES[Tier.VIP]
        self.standings[number] = reckon(self.standings[number], policy, [], last_touch, self.pauses)


class Life:
    """A user, a machine and its clock. What the program does in a minute is in `check`, as its services do it."""

    def __init__(self, seed: int, diligence: float) -> None:
        self.chance = Random(seed)
        self.diligence = diligence
        self.true_now = START
        self.wrong_by = timedelta(0)
        self.zone = self.chance.choice(ZONES)
        self.store = Store()
        self.heard: dict[tuple[str, datetime | None], datetime] = {}
        self.rhythms = 0
        self.first_check = self.today
        for number in range(1, 11):
            self._meet(number)
        for rule in RHYTHMS:
            self._remember(rule)

    @property
    def now(self) -> datetime:
        return self.true_now + self.wrong_by

    @property
    def today(self) -> date:
        return local_day(self.now, self.zone)

    def live(self) -> Iterator[Agenda]:
        """Minutes at which the machine is awake, with what the program shows in them."""
        while self.true_now < END:
            self._time_passes()
            self._something_happens()
            if self.chance.random() < 0.05:
                self.check(crash=True)
            agenda = self.check()
            yield agenda
            self._answer(agenda)

    def _time_passes(self) -> None:
        kind = self.chance.random()
        if kind < 0.3:
            step = timedelta(minutes=self.chance.randint(1, 59))
        elif kind < 0.97:
            step = timedelta(minutes=self.chance.randint(60, 48 * 60))
        else:
            step = timedelta(days=self.chance.choice((2, 9, 40, 150)), minutes=self.chance.randint(0, 1439))
        self.true_now += step

    def _something_happens(self) -> None:
        kind = self.chance.random()
        if self.wrong_by and kind < 0.4:
            self.wrong_by = timedelta(0)
        elif kind < 0.006 and self.true_now > MIDLIFE:
            days = self.chance.choice((-2000, -40, -1, 1, 40, 2000))
            self.wrong_by = timedelta(days=days, hours=self.chance.randint(-9, 9))
        elif kind < 0.02:
            self.zone = self.chance.choice(ZONES)
        elif kind < 0.06 and not self.wrong_by:
            self._remember(self.chance.choice(("", "", *RHYTHMS)) if self.rhythms < 6 else "")
        elif kind < 0.1 and not self.wrong_by:
            self._promise()
        elif kind < 0.104 and not self.wrong_by:
            until = self.today + timedelta(days=self.chance.randint(1, 30))
            self.store.pauses.append(Pause(None, self.today, until))
            for number in self.store.standings:
                self.store.refresh(number)

    def _meet(self, number: int) -> None:
        entered = self.today - timedelta(days=self.chance.randint(0, 300))
        cadence = self.chance.choice((7, 30, 90, 180))
        self.store.standings[number] = Standing(number, Tier.VIP, "n", entered, own_cadence=cadence)
        self.store.touches[number] = []
        birthday = date(2008, 1, 1) + timedelta(days=self.chance.choice((59, self.chance.randint(0, 365))))
        self.store.dates[number] = ImportantDate("birthday", birthday.month, birthday.day)
        self.store.refresh(number)

    def _remember(self, rule: str) -> None:
        number = len(self.store.reminders) + 1
        self.rhythms += bool(rule)
        day = self.today + timedelta(days=self.chance.randint(0, 40))
        at = self.chance.choice((None, time(2, 30), time(9), time(0, 15), time(23, 50)))
        kind = ReminderKind.OWN if rule else self.chance.choice(list(ReminderKind))
        contact = self.chance.randint(1, 10)
        at = at if kind is ReminderKind.OWN else None
        self.store.reminders[number] = Reminder(
            kind, contact, "", day, self.now, self.zone, at=at, rule=rule, id=number
        )

    def _promise(self) -> None:
        number = max(self.store.promises, default=0) + 1
        due = self.today + timedelta(days=self.chance.randint(0, 30))
        self.store.promises[number] = Promise(1, PromiseDirection.MINE, "", self.today, due, id=number)

    def check(self, *, crash: bool = False) -> Agenda:
        """Look what is due, remember and announce it; or die before anything of that is written."""
        store, today = self.store, self.today
        dates = store.material(today).dates
        keys = [str(key) for key in with_last_check(dates, store.last_checked, today, SCHEDULE)]
        known = {key: Announcement(key, None, 0, None) for key in keys} | store.announcements
        agenda = arrange(replace(store.material(today), announcements=known), self.now, self.zone, SCHEDULE)
        news = to_announce(agenda.items, known, self.now, self.zone, SCHEDULE)
        if crash:
            return agenda
        store.announcements, store.last_checked = known, today
        for item in agenda.items:
            self._show(item, today)
        for item in news:
            key = announcement_key(item)
            before = store.announcements.get(key, Announcement(key, None, 0, None))
            store.announcements[key] = replace(before, announced_at=self.now)
            self._hear(item)
        return agenda

    def _show(self, item: Item, today: date) -> None:
        key = str(item.key)
        known = self.store.announcements.get(key, Announcement(key, None, 0, None))
        if item.kind is ItemKind.PERSON and known.last_shown_on != today:
            shown = replace(known, days_shown=known.days_shown + 1, last_shown_on=today)
            self.store.announcements[key] = shown

    def _hear(self, item: Item) -> None:
        moment = (announcement_key(item), item.put_off_until)
        before = self.heard.get(moment)
        assert before is None or before > self.now + TWELVE_HOURS, f"{moment} came twice"
        self.heard[moment] = self.now

    def _answer(self, agenda: Agenda) -> None:
        for item in agenda.items:
            if item.kind is ItemKind.PERSON and self.wrong_by:
                continue
            if self.chance.random() < self.diligence:
                self._done(item)
            elif self.chance.random() < 0.02 * self.diligence:
                self._put_off(item)

    def _put_off(self, item: Item) -> None:
        until = self.now + timedelta(minutes=self.chance.choice((60, 300, 900, 7000)))
        if item.kind is ItemKind.PERSON:
            until = self.now + timedelta(hours=1)
            self.store.answered[self.today] += 1
        key = str(item.key)
        self.store.marks[key] = Mark(key, item.contact_id, snoozed_until=until, answered_on=self.today)

    def _done(self, item: Item) -> None:
        store, number = self.store, item.key.number
        if item.kind is ItemKind.PERSON:
            store.touches[number].append(self.today)
            store.answered[self.today] += 1
            store.refresh(number)
            del store.announcements[str(item.key)]
        elif item.kind is ItemKind.DATE:
            key = str(item.key)
            store.marks[key] = Mark(key, item.contact_id, settled_at=self.now)
        elif item.kind is ItemKind.PROMISE:
            del store.promises[number]
        else:
            self._see_to(store.reminders[number], item.key.due)

    def _see_to(self, done: Reminder, day: date) -> None:
        settled = None if done.rule else self.today
        self.store.reminders[done.id or 0] = replace(done, handled_through=day, settled_on=settled)
        if done.kind is ReminderKind.FOLLOW_UP:
            for other in list(self.store.reminders.values()):
                same = other.kind is done.kind and other.contact_id == done.contact_id
                if same and other.settled_on is None and other.day <= day:
                    self.store.reminders[other.id or 0] = replace(other, settled_on=self.today)
