"""Puts a day together: what is due, in which order, how much of it today, what can wait. Pure rules."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from relbuilder.domain.calendar import latest_occurrence, local_day
from relbuilder.domain.contact import ImportantDate
from relbuilder.domain.promise import Promise
from relbuilder.domain.recurrence import instant, occurrences
from relbuilder.domain.reminder import Announcement, ItemKey, ItemKind, Mark, Reminder
from relbuilder.domain.schedule import Schedule


@dataclass(frozen=True, slots=True)
class DuePerson:
    """A living contact whose due day has come. `minutes` is what a touch of the tier takes."""

    contact_id: int
    due: date
    cadence_days: int
    chosen: bool
    minutes: int


@dataclass(frozen=True, slots=True)
class YearlyDate:
    """A birthday or another yearly date of a living contact, who entered its tier on `entered_on`."""

    contact_id: int
    yearly: ImportantDate
    entered_on: date
    last_touch: date | None
    minutes: int


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of which a day may be made, as it is stored.

    `promises` are the open ones of the user's with a due day, `reminders` the open ones, `dates` those of living
    contacts; paused people and their dates are left out. `answered_people` counts the people of the last kind that were
    answered today: touched, or put off.
    """

    people: Sequence[DuePerson] = ()
    promises: Sequence[Promise] = ()
    reminders: Sequence[Reminder] = ()
    dates: Sequence[YearlyDate] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)
    announcements: Mapping[str, Announcement] = field(default_factory=dict)
    answered_people: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a day. `due` is the user's local day, `at` the instant (UTC) of a reminder with a time.

    `missed` counts earlier occurrences that this one stands for. `minutes` is the time it will take, 0 where nobody
    knows. `snoozed_until` is set for what was put off to a later instant (UTC), `put_off_until` once that has come.
    `ahead` says that a date is still to come. `subject` is the stored value behind it; None for a person.
    """

    key: ItemKey
    contact_id: int | None
    due: date
    at: datetime | None = None
    minutes: int = 0
    missed: int = 0
    snoozed_until: datetime | None = None
    subject: Promise | Reminder | ImportantDate | None = None
    put_off_until: datetime | None = None
    ahead: bool = False

    @property
    def kind(self) -> ItemKind:
        """What it is."""
        return self.key.kind


@dataclass(frozen=True, slots=True)
class Agenda:
    """A day in order: `items` ask for today, `later` can wait (people beyond the day's number, and what is snoozed)."""

    items: tuple[Item, ...]
    later: tuple[Item, ...]


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Turns:
    """The people of a day, sorted out."""

    asked: list[Item]
    later: list[Item]
    snoozed: list[Item]


_RANK = {
    ItemKind.PROMISE: 0,
    ItemKind.THANK_YOU: 1,
    ItemKind.FOLLOW_UP: 1,
    ItemKind.REMINDER: 1,
    ItemKind.DATE: 2,
    ItemKind.PERSON: 3,
}
_ALL_DAY = datetime.min.replace(tzinfo=UTC)


def arrange(material: Material, now: datetime, zone: str, schedule: Schedule) -> Agenda:
    """The day at the aware instant `now` in the user's IANA `zone` (product.md, Order of Today)."""
    today = local_day(now, zone, schedule.day_starts_at)
    found = [*_promises(material, today), *_reminders(material, today, zone, schedule)]
    found += _dates(material, today, schedule)
    found = [_answered(item, material.marks.get(str(item.key)), now, today) for item in found]
    people = _people(material, now, today, zone, schedule)
    asked = sorted((item for item in found if not item.snoozed_until), key=_place)
    waiting = people.snoozed + [item for item in found if item.snoozed_until]
    waiting.sort(key=lambda item: (item.snoozed_until or now, _place(item)))
    return Agenda((*asked, *people.asked), (*waiting, *people.later))


def with_last_check(
    dates: Iterable[YearlyDate], last_checked: date | None, today: date, schedule: Schedule
) -> list[ItemKey]:
    """The dates that were in view since the day `last_checked` and up to `today`: to be remembered until done.

    Also those that came and went in between, of each the latest. Some may be remembered already. A last check that
    lies ahead was made by a wrong clock and is none.
    """
    since = last_checked if last_checked is not None and last_checked <= today else today
    found = ((each, _in_view(each, today, schedule)) for each in dates)
    return [_date_key(each, due) for each, due in found if due >= max(since, each.entered_on)]


def _promises(material: Material, today: date) -> Iterator[Item]:
    for promise in material.promises:
        if promise.id is not None and promise.due is not None and promise.due <= today:
            key = ItemKey(ItemKind.PROMISE, promise.id, promise.due)
            yield Item(key, promise.contact_id, promise.due, subject=promise)


def _reminders(material: Material, today: date, zone: str, schedule: Schedule) -> Iterator[Item]:
    """What there is to be reminded of; the follow-ups of one contact stand once, as the latest."""
    latest: dict[int | None, Item] = {}
    for reminder in material.reminders:
        item = _reminder(reminder, today, zone, schedule)
        if item is None:
            continue
        if item.kind is not ItemKind.FOLLOW_UP:
            yield item
        elif (other := latest.get(item.contact_id)) is None:
            latest[item.contact_id] = item
        else:
            stands = max(other, item, key=lambda each: (each.due, each.key.number))
            latest[item.contact_id] = replace(stands, missed=other.missed + 1)
    yield from latest.values()


def _reminder(reminder: Reminder, today: date, zone: str, schedule: Schedule) -> Item | None:
    """A reminder as its latest occurrence that is not after today; None where there is none.

    Its key carries the day as the reminder has it: the same wherever the user travels.
    """
    if reminder.id is None:
        return None
    # By the clock of the place it was entered in, a day may begin long before or end long after the user's.
    through = today if reminder.at is None else today + timedelta(days=2)
    # Nothing is done days ahead of its time: then the clock was wrong, and nobody knows what was done.
    unknown = reminder.handled_through is not None and reminder.handled_through > today + timedelta(days=2)
    handled = None if unknown else reminder.handled_through
    for number, day in reversed([*enumerate(occurrences(reminder.rule, reminder.day, handled, through))]):
        at = instant(day, reminder.at, reminder.zone) if reminder.at else None
        due = local_day(at, zone, schedule.day_starts_at) if at else day
        if due <= today:
            key = ItemKey(ItemKind(reminder.kind.value), reminder.id, day)
            return Item(key, reminder.contact_id, due, at, missed=0 if unknown else number, subject=reminder)
    return None


def _in_view(each: YearlyDate, today: date, schedule: Schedule) -> date:
    """The latest day of a yearly date whose lead time has begun."""
    return latest_occurrence(each.yearly, today + timedelta(days=schedule.lead_days))


def _date_key(each: YearlyDate, due: date) -> ItemKey:
    return ItemKey(ItemKind.DATE, each.contact_id, due, each.yearly.label)


def _dates(material: Material, today: date, schedule: Schedule) -> Iterator[Item]:
    for each in material.dates:
        due = _in_view(each, today, schedule)
        key = _date_key(each, due)
        mark = material.marks.get(str(key))
        touched = each.last_touch is not None and each.last_touch >= due
        listed = due >= today or str(key) in material.announcements
        if listed and due >= each.entered_on and not touched and not (mark and mark.settled_at):
            yield Item(
                key, each.contact_id, due, minutes=each.minutes, ahead=due > today, subject=each.yearly
            )


def _people(material: Material, now: datetime, today: date, zone: str, schedule: Schedule) -> _Turns:
    """Whom to be in touch with. Who is passed over for weeks makes room for others, so that nobody waits for ever."""
    marks, shown = _by_person(material.marks), _by_person(material.announcements)
    snoozed, asked, queue = [], [], []
    for person in material.people:
        if person.due > today:
            continue
        known = (person.contact_id, person.due)
        late = (today - person.due).days / max(1, person.cadence_days)
        ties = (not person.chosen, person.due, person.contact_id)
        item = _answered(_person(person), marks.get(known), now, today)
        if item.snoozed_until:
            snoozed.append(item)
        elif item.put_off_until and local_day(item.put_off_until, zone, schedule.day_starts_at) == today:
            # Put off to an hour of today: this place was counted as answered, and nobody else loses one to it.
            asked.append((-late, *ties, item))
        else:
            weeks = _days_before(shown[known], today) // 7 if known in shown else 0
            queue.append((-late / (1 + weeks), *ties, -late, item))
    queue.sort()
    places = max(0, schedule.people_a_day - material.answered_people)
    asked += [(late, chosen, due, number, item) for _, chosen, due, number, late, item in queue[:places]]
    asked.sort()
    return _Turns([entry[-1] for entry in asked], [entry[-1] for entry in queue[places:]], snoozed)


def _person(person: DuePerson) -> Item:
    key = ItemKey(ItemKind.PERSON, person.contact_id, person.due)
    return Item(key, person.contact_id, person.due, minutes=person.minutes)


def _days_before(shown: Announcement, today: date) -> int:
    """On how many days before today somebody was shown in vain: within a day the order stays."""
    return shown.days_shown - (shown.last_shown_on == today)


def _by_person(known: Mapping[str, T]) -> dict[tuple[int, date], T]:
    """What is known under the keys of people: with a hundred thousand due, to write each one's key takes too long."""
    begins = f"{ItemKind.PERSON.value}:"
    parsed = ((ItemKey.parse(text), value) for text, value in known.items() if text.startswith(begins))
    return {(key.number, key.due): value for key, value in parsed}


def _answered(item: Item, mark: Mark | None, now: datetime, today: date) -> Item:
    """The item with what the user answered about when it is to come again."""
    if mark is None or mark.snoozed_until is None:
        return item
    if mark.answered_on is not None and mark.answered_on > today + timedelta(days=1):
        return item  # the clock was wrong when it was put off: it must not stay away until then
    if mark.snoozed_until > now:
        return replace(item, snoozed_until=mark.snoozed_until)
    return replace(item, put_off_until=mark.snoozed_until)


def _place(item: Item) -> tuple[int, date, datetime, str, int, str]:
    """Where an item stands among those that are not people; all day comes before the hours."""
    return (_RANK[item.kind], item.due, item.at or _ALL_DAY, item.kind.value, item.key.number, item.key.label)
