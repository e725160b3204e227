"""The page of the day, and the look at what has come due since the last one. Both front ends and the tray use it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from relbuilder.domain.agenda import Item, arrange, with_last_check
from relbuilder.domain.announcing import announcement_key, to_announce
from relbuilder.domain.calendar import local_day
from relbuilder.domain.recurrence import instant
from relbuilder.domain.reminder import ItemKind
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader
from relbuilder.services.readings import Person, Row, Today
from relbuilder.services.week import read_proposal, read_week

LATER_SHOWN = 100
"""So many of what can wait are read with their names."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a look found: the day, and the rows whose time to be announced has come. `wrote` tells of a commit."""

    today: Today
    announce: tuple[Row, ...]
    wrote: bool


def read_today(context: Context, reader: Reader) -> Today:
    """The day as it is now. Writes nothing."""
    return _Look(context, reader).page()


def check(context: Context, reader: Reader) -> Checked:
    """Look what has come due, and remember that it was announced, so that it is announced once.

    Writes only when there is something new to remember: idle minutes leave the disk alone. What is announced stays in
    Today until it is answered.
    """
    wrote = _remember_dates(context, reader)
    look = _Look(context, reader)
    if not look.announce and not look.unseen:
        return Checked(look.page(), (), wrote)
    with context.open_unit() as unit:
        # Nobody else can write now: what another program announced in the meantime is no news any more.
        look = _Look(context, reader)
        unit.announcements.announce(map(announcement_key, look.announce), look.now)
        unit.announcements.show(look.unseen, look.day)
        unit.commit()
    page = _Look(context, reader).page()
    return Checked(page, tuple(row for row in page.rows if row.item in look.announce), wrote=True)


def item_of(context: Context, reader: Reader, key: str) -> Item | None:
    """What stands in Today, or can wait, under a key; None once it was answered. For answers that come late."""
    agenda = _Look(context, reader).agenda
    return next((item for item in (*agenda.items, *agenda.later) if str(item.key) == key), None)


def _remember_dates(context: Context, reader: Reader) -> bool:
    """Once a day: keep the yearly dates that came into view, so that they stand in Today until they are done.

    What falls into a pause of everything is looked for when it is over. Whether anything was written.
    """
    day = context.today()
    if reader.last_checked() == day or any(pause.contact_id is None for pause in reader.pauses(day)):
        return False
    with context.open_unit() as unit:
        schedule = context.schedule()
        material = reader.day_material(_beginning(context, day), day, schedule.lead_days)
        keys = with_last_check(material.dates, unit.announcements.last_checked(), day, schedule)
        unit.announcements.show(map(str, keys), day)
        unit.announcements.set_last_checked(day)
        unit.commit()
    return True


def _beginning(context: Context, day: date) -> datetime:
    return instant(day, time(context.schedule().day_starts_at), context.clock.zone())


class _Look:
    """The day as it is stored at one moment.

    `announce` are the items whose moment has come, `unseen` the keys of the people who stand in Today and were not
    noted to have stood there on this day.
    """

    def __init__(self, context: Context, reader: Reader) -> None:
        self._reader = reader
        self._schedule = schedule = context.schedule()
        self.now, zone = context.clock.now(), context.clock.zone()
        self.day = local_day(self.now, zone, schedule.day_starts_at)
        self._began = _beginning(context, self.day)
        material = reader.day_material(self._began, self.day, schedule.lead_days)
        known = material.announcements
        self.agenda = arrange(material, self.now, zone, schedule)
        self._pause = next((pause for pause in reader.pauses(self.day) if pause.contact_id is None), None)
        due = to_announce(self.agenda.items, known, self.now, zone, schedule)
        self.announce = () if self._pause else tuple(due)
        people = (str(item.key) for item in self.agenda.items if item.kind is ItemKind.PERSON)
        self.unseen = [key for key in people if key not in known or known[key].last_shown_on != self.day]

    def page(self) -> Today:
        """All that is shown of the day."""
        items, later = self.agenda.items, self.agenda.later[:LATER_SHOWN]
        done = self._reader.done(self._began, self.day)
        doers = {one.contact_id for one in done}
        about = doers.union(item.contact_id for item in (*items, *later))
        people = self._reader.people([number for number in about if number is not None], self.day)
        living = self._reader.living_cadences()
        return Today(
            day=self.day,
            rows=_rows(items, people),
            later=_rows(later, people),
            later_count=len(self.agenda.later),
            done=tuple(done),
            names={number: person.name for number, person in people.items() if number in doers},
            planned_minutes=sum(item.minutes for item in items),
            done_minutes=sum(line.minutes for line in self._reader.touch_lines(self.day, self.day)),
            daily_minutes=self._schedule.daily_minutes,
            week=read_week(self._reader, self.day, self._schedule, living),
            pause=self._pause,
            proposal=read_proposal(self._reader, self.day, living),
            people_a_day=self._schedule.people_a_day,
        )


def _rows(items: Iterable[Item], people: Mapping[int, Person]) -> tuple[Row, ...]:
    return tuple(Row(item, people.get(item.contact_id) if item.contact_id else None) for item in items)
