"""A year with the program: random answers, nights, long sleeps, trips, clocks set wrong, restarts. Nothing that is due
may be lost, and nothing may be told twice."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from relbuilder.domain.agenda import Item
from relbuilder.domain.announcing import announcement_key
from relbuilder.domain.calendar import occurrence
from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.promise import PromiseDirection, PromiseState
from relbuilder.domain.recurrence import occurrences
from relbuilder.domain.reminder import ItemKey, ItemKind, Reminder, ReminderKind
from relbuilder.domain.schedule import Schedule
from relbuilder.domain.tier import TIERS
from relbuilder.domain.touch import TouchKind
from relbuilder.services import board, contacts, pauses, promises, reminders, today, touches
from relbuilder.services.context import Context
from relbuilder.services.readings import Dossier, Today
from relbuilder.services.recording import undo
from relbuilder.services.reminders import Snooze
from tests.storage.services.conftest import Office, close_office, open_office

ZONES = ("Europe/Copenhagen", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland")
RULES = (
    "",
    "",
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=TU,FR",
    "FREQ=MONTHLY;COUNT=3",
    "FREQ=MONTHLY;BYMONTHDAY=31",
)
SCHEDULE = Schedule()
LEAD = timedelta(days=SCHEDULE.lead_days)


@dataclass
class Traveller:
    """A clock that goes along on trips."""

    instant: datetime
    place: str = ZONES[0]

    def now(self) -> datetime:
        return self.instant

    def zone(self) -> str:
        return self.place


class Year:
    """Somebody's year.

    `told` is what was announced so far: under which key, and after which putting off; `told_wrongly` the keys of what
    was announced while the clock was wrong.
    """

    def __init__(self, path: Path, seed: int) -> None:
        self.random = Random(seed)
        self.path = path
        self.office: Office = open_office(path)
        self.clock = Traveller(self.office.clock.instant)
        self.told: dict[str, set[datetime | None]] = defaultdict(set)
        self.told_wrongly: set[str] = set()
        self.looked_on = self.begun = self.context.today()
        self.in_view: set[tuple[int, date]] = set()
        for number in range(10):
            self.meet(number)
        self.office.context.history.clear()
        self.look()

    @property
    def context(self) -> Context:
        return replace(self.office.context, clock=self.clock)

    @property
    def everybody(self) -> list[int]:
        return self.office.reader.find()

    def anybody(self) -> int:
        return self.random.choice(self.everybody)

    def meet(self, number: int) -> None:
        day = self.begun + timedelta(days=self.random.randint(-9, 356))
        born = (
            ImportantDate(BIRTHDAY, 2, 29, 1980)
            if number == 0
            else ImportantDate(BIRTHDAY, day.month, day.day)
        )
        (new,) = self.office.add(f"Ada {number}", tier=TIERS[1 + number % 3])
        contacts.edit_contact(self.context, new, lambda known: replace(known, dates=(born,)))
        if number % 3 == 0:
            contacts.set_own_rhythm(self.context, new, days=self.random.randint(1, 20))

    def live(self) -> None:
        """One step: something happens, time passes, the program looks."""
        deeds = [
            *(self.answer, self.answer, self.answer, self.put_off, self.put_off, self.touch, self.promise),
            *(self.remind, self.pause, self.resume, self.move, self.reopen, self.undo, self.nothing),
        ]
        self.random.choice(deeds)()
        self.pass_time()
        self.look()

    def pass_time(self) -> None:
        chance = self.random.random()
        if chance < 0.05:
            self.restart()
        if chance < 0.1:
            self.clock.place = self.random.choice(ZONES)
        if 0.1 < chance < 0.14:
            with self.wrong_clock():
                told = today.check(self.context, self.office.reader).announce
                self.told_wrongly.update(announcement_key(row.item) for row in told)
        if chance > 0.95:
            self.clock.instant += timedelta(days=self.random.randint(5, 40))
        elif chance > 0.4:
            self.clock.instant += timedelta(hours=self.random.randint(8, 40))
        else:
            self.clock.instant += timedelta(minutes=self.random.randint(1, 300))

    @contextmanager
    def wrong_clock(self) -> Iterator[None]:
        """Nobody does anything meanwhile, but the program looks."""
        days = self.random.choice([-20_000, -300, 200, 800, 3000])
        self.clock.instant += timedelta(days=days)
        yield
        self.clock.instant -= timedelta(days=days)
        if days > 0:
            # What was looked for is unknown now: birthdays count from today on.
            self.looked_on = date.max

    def restart(self) -> None:
        close_office(self.office)
        self.office = open_office(self.path)

    def close(self) -> None:
        close_office(self.office)

    # What somebody does

    def answer(self) -> None:
        rows = today.read_today(self.context, self.office.reader).rows
        some = self.random.sample(rows, min(len(rows), self.random.randint(0, 6)))
        reminders.settle(self.context, [row.item for row in some])

    def put_off(self) -> None:
        page = today.read_today(self.context, self.office.reader)
        rows = [*page.rows, *(row for row in page.later if row.item.snoozed_until is None)]
        if rows:
            ahead = page.day + timedelta(days=self.random.randint(1, 30))
            choice = self.random.choice([*Snooze, ahead])
            reminders.snooze(self.context, [self.random.choice(rows).item], choice)

    def touch(self) -> None:
        on = self.context.today() - timedelta(days=self.random.choice([0, 0, 1, 30]))
        touches.log_touch(self.context, [self.anybody()], self.random.choice([*TouchKind]), on=on)

    def promise(self) -> None:
        due = self.context.today() + timedelta(days=self.random.randint(-2, 40))
        direction = self.random.choice([*PromiseDirection])
        promises.add_promise(self.context, self.anybody(), "An article", direction=direction, due=due)

    def remind(self) -> None:
        reminders.add_reminder(
            self.context,
            "Call",
            self.context.today() + timedelta(days=self.random.randint(0, 30)),
            contact_id=self.random.choice([None, self.anybody()]),
            at=self.random.choice([None, time(self.random.randint(0, 23), 30)]),
            rule=self.random.choice(RULES),
        )

    def pause(self) -> None:
        until = self.context.today() + timedelta(days=self.random.randint(1, 15))
        about = self.anybody() if self.random.random() < 0.7 else None
        pauses.pause(self.context, self.random.choice([until, until, None]), contact_id=about)

    def resume(self) -> None:
        for about in (None, *self.everybody):
            pauses.resume(self.context, contact_id=about)

    def move(self) -> None:
        board.move_contacts(self.context, [self.anybody()], self.random.choice(TIERS))

    def reopen(self) -> None:
        for done in today.read_today(self.context, self.office.reader).done[:1]:
            reminders.reopen(self.context, done)

    def undo(self) -> None:
        if self.office.context.history.state.undo:
            undo(self.context)

    def nothing(self) -> None:
        pass

    # What must hold

    def look(self) -> None:
        checked = today.check(self.context, self.office.reader)
        for row in checked.announce:
            key, put_off = announcement_key(row.item), row.item.put_off_until
            assert put_off not in self.told[key], f"{key} was told before"
            self.told[key].add(put_off)
        assert today.check(self.context, self.office.reader).announce == ()
        day = checked.today.day
        dossiers = [self.office.reader.dossier(number, day) for number in self.everybody]
        self.see_birthdays(dossiers, day)
        self.nothing_is_lost(dossiers, checked.today)
        if not checked.today.pause and self.decent_hour():
            self.everything_was_told(checked.today)

    def decent_hour(self) -> bool:
        local = self.clock.instant.astimezone(ZoneInfo(self.clock.place))
        weekday = self.context.today().weekday() in SCHEDULE.weekdays
        return weekday and time(10) <= local.time() <= time(19)

    def everything_was_told(self, page: Today) -> None:
        for row in page.rows:
            item = row.item
            if item.at is None or item.at <= self.clock.instant:
                told = self.told.keys() | self.told_wrongly
                assert announcement_key(item) in told, f"{item.key} was never told"

    def nothing_is_lost(self, dossiers: list[Dossier], page: Today) -> None:
        agenda = [row.item for row in (*page.rows, *page.later)]
        assert page.later_count == len(page.later)
        keys = [item.key for item in agenda]
        assert len(keys) == len(set(keys))
        settled = self.office.settled_marks()
        for dossier in dossiers:
            self.nothing_of_one_is_lost(dossier, agenda, page.day, settled)
        for reminder in self.office.reader.reminders_of(None):
            self.reminder_is_there(reminder, agenda, page.day)

    def nothing_of_one_is_lost(
        self, dossier: Dossier, agenda: list[Item], day: date, settled: set[str]
    ) -> None:
        standing = dossier.standing
        number = standing.contact_id
        keys = {item.key for item in agenda if item.contact_id == number}
        for promise in dossier.promises:
            mine = promise.direction is PromiseDirection.MINE and promise.state is PromiseState.OPEN
            due = promise.due if mine else None
            key = ItemKey(ItemKind.PROMISE, promise.id or 0, due or date.max)
            assert (key in keys) == (due is not None and due <= day)
        if _away(dossier, day):
            assert {key.kind for key in keys} <= {ItemKind.PROMISE}
            return
        due_day = standing.next_due
        assert (ItemKey(ItemKind.PERSON, number, due_day or date.max) in keys) == (
            due_day is not None and due_day <= day
        )
        birthday = self.unseen_birthday(dossier, day)
        if birthday and str(birthday) not in settled:
            assert birthday in keys
        for reminder in dossier.reminders:
            if reminder.kind is ReminderKind.OWN and reminder.settled_on is None:
                self.reminder_is_there(reminder, agenda, day)

    def reminder_is_there(self, reminder: Reminder, agenda: list[Item], day: date) -> None:
        if reminder.at is None or reminder.zone == self.clock.place:
            through = (
                day
                if reminder.at is None or reminder.at.hour >= SCHEDULE.day_starts_at
                else day + timedelta(days=1)
            )
            left = occurrences(reminder.rule, reminder.day, reminder.handled_through, through)
            there = [item.key.due for item in agenda if item.subject == reminder]
            assert there == left[-1:]

    def see_birthdays(self, dossiers: list[Dossier], day: date) -> None:
        """Note the birthdays that are in view, or passed since the last look: from now on they must not get lost."""
        since = self.looked_on if self.looked_on <= day else day
        for dossier in dossiers:
            if dossier.standing.tier.living and not _away(dossier, day):
                days = [due for due in _birthdays(dossier, day) if since <= due <= day + LEAD]
                self.in_view.update((dossier.standing.contact_id, due) for due in days)
        self.looked_on = day

    def unseen_birthday(self, dossier: Dossier, day: date) -> ItemKey | None:
        """The latest birthday that came into view, unless there was a touch since."""
        standing, (yearly,) = dossier.standing, dossier.contact.dates
        latest = max(due for due in _birthdays(dossier, day) if due <= day + LEAD)
        came = (standing.contact_id, latest) in self.in_view and latest >= standing.entered_on
        if not came or not standing.tier.living or any(touch.day >= latest for touch in dossier.touches):
            return None
        return ItemKey(ItemKind.DATE, standing.contact_id, latest, yearly.label)


def _away(dossier: Dossier, day: date) -> bool:
    return dossier.standing.paused_until is not None and dossier.standing.paused_until > day


def _birthdays(dossier: Dossier, day: date) -> list[date]:
    (yearly,) = dossier.contact.dates
    return [occurrence(yearly, year) for year in range(day.year - 1, day.year + 2)]


@pytest.mark.parametrize("seed", range(3))
def test_a_year_loses_nothing_and_tells_nothing_twice(path: Path, seed: int) -> None:
    year = Year(path, seed)
    while year.context.today() < year.begun + timedelta(days=365):
        year.live()
    year.close()
    assert len(year.told) > 60
