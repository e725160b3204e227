"""Turns: whoever is due gets a place in Today, however many others there are."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from relbuilder.domain.agenda import DuePerson, Item, Material, arrange
from relbuilder.domain.reminder import Announcement
from relbuilder.domain.schedule import Schedule

START = datetime(2026, 1, 1, 12, tzinfo=UTC)


@dataclass
class Queue:
    """People alone, day by day: whom Today asks for, and how long the others wait for their turn."""

    cadences: dict[int, int]
    ignored: set[int]
    places: int
    due: dict[int, date] = field(default_factory=dict)
    waiting: dict[int, int] = field(default_factory=dict)
    longest: Counter[int] = field(default_factory=Counter)
    shown: dict[str, Announcement] = field(default_factory=dict)

    def live(self, days: int) -> None:
        schedule = Schedule(people_a_day=self.places)
        self.due = {number: START.date() for number in self.cadences}
        for now in (START + timedelta(days=n) for n in range(days)):
            today = now.date()
            people = [
                DuePerson(number, due, self.cadences[number], False, 15)
                for number, due in self.due.items()
                if due <= today
            ]
            agenda = arrange(Material(people=people, announcements=self.shown), now, "UTC", schedule)
            assert len(agenda.items) == min(self.places, len(people))
            self._wait([item.key.number for item in agenda.later])
            for item in agenda.items:
                self._meet(item, today)

    def _wait(self, numbers: list[int]) -> None:
        self.waiting = {number: self.waiting.get(number, 0) + 1 for number in numbers}
        for number, days in self.waiting.items():
            self.longest[number] = max(days, self.longest[number])

    def _meet(self, item: Item, today: date) -> None:
        number, key = item.key.number, str(item.key)
        if number in self.ignored:
            known = self.shown.get(key, Announcement(key, None, 0, None))
            self.shown[key] = replace(known, days_shown=known.days_shown + 1, last_shown_on=today)
        else:
            self.due[number] = today + timedelta(days=self.cadences[number])


boards = st.lists(st.sampled_from([7, 30, 45, 90, 180, 365]), min_size=1, max_size=40)


@settings(max_examples=15, deadline=None)
@given(cadences=boards, places=st.integers(1, 5))
def test_while_the_user_tends_what_is_shown_nobody_waits_for_ever(cadences: list[int], places: int) -> None:
    queue = Queue(dict(enumerate(cadences)), set(), places)
    queue.live(1200)
    strain = sum(1 / days for days in cadences) / places
    for number, waited in queue.longest.items():
        assert waited <= len(cadences) / places + cadences[number] * strain


@settings(max_examples=8, deadline=None)
@given(cadences=boards, places=st.integers(1, 5), data=st.data())
def test_who_is_ignored_for_good_keeps_nobody_waiting_for_ever(
    cadences: list[int], places: int, data: st.DataObject
) -> None:
    ignored = data.draw(st.sets(st.sampled_from(range(len(cadences))), min_size=1))
    queue = Queue(dict(enumerate(cadences)), ignored, places)
    queue.live(3652)
    strain = sum(1 / days for days in cadences) / places
    # The ignored ask the louder the shorter their cadence is, until they have been shown for weeks.
    stubborn = 7 * len(ignored) / places / min(cadences[number] for number in ignored)
    for number, waited in queue.longest.items():
        assert waited <= len(cadences) / places + cadences[number] * (strain + stubborn)
