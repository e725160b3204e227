"""When a thing that is due is announced, so that it reaches the user once, at a decent hour. Pure rules."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from relbuilder.domain.agenda import Item
from relbuilder.domain.calendar import local_day
from relbuilder.domain.reminder import Announcement, ItemKey, ItemKind
from relbuilder.domain.schedule import Schedule

NOT_ON_DAYS_OFF = frozenset({ItemKind.PERSON, ItemKind.FOLLOW_UP, ItemKind.THANK_YOU})
"""What can wait for the next of the user's weekdays."""

PUNCTUAL = timedelta(hours=1)
"""So long after the hour that the user chose for something it may come at any time; later it waits like the rest."""

WRONG_CLOCK = timedelta(hours=12)
"""An announcement that lies further ahead than this was made by a wrong clock, and counts for nothing."""


def announcement_key(item: Item) -> str:
    """Under which name an item is announced once: a date twice, ahead of it and on its day."""
    return f"ahead:{item.key}" if item.ahead else str(item.key)


def to_announce(
    items: Iterable[Item],
    announcements: Mapping[str, Announcement],
    now: datetime,
    zone: str,
    schedule: Schedule,
) -> list[Item]:
    """The items of Today whose moment has come and that were not announced yet, in the same order."""
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    today = local_day(now, zone, schedule.day_starts_at)
    news = [
        item
        for item in items
        if (
            _hour_was_chosen(item, now, zone, schedule) or _moment_has_come(item, now, local, today, schedule)
        )
        and not _was_announced(item, announcements.get(announcement_key(item)), now)
    ]
    if all(item.kind is not ItemKind.PERSON for item in news):
        return news
    # Another rhythm gives somebody who is due another due day, and so another key: that is no news on the same day.
    told = _told_of(announcements, today, zone, schedule)
    return [
        item
        for item in news
        if item.kind is not ItemKind.PERSON or item.put_off_until or item.key.number not in told
    ]


def _told_of(
    announcements: Mapping[str, Announcement], today: date, zone: str, schedule: Schedule
) -> set[int]:
    """The people that were announced on this day already, under whichever due day."""
    people = (
        (ItemKey.parse(text).number, known.announced_at)
        for text, known in announcements.items()
        if text.startswith(f"{ItemKind.PERSON.value}:")
    )
    return {
        number
        for number, at in people
        if at is not None and local_day(at, zone, schedule.day_starts_at) == today
    }


def _hour_was_chosen(item: Item, now: datetime, zone: str, schedule: Schedule) -> bool:
    """Whether the user asked for just this hour: then neither the quiet hours nor a day off silence it.

    The morning is nobody's choice: it is when whatever is put off to another day comes back.
    """
    chosen = item.put_off_until or item.at
    if chosen is None or not timedelta(0) <= now - chosen < PUNCTUAL:
        return False
    return chosen.astimezone(ZoneInfo(zone)).time() != max(schedule.morning, time(schedule.day_starts_at))


def _moment_has_come(item: Item, now: datetime, local: datetime, today: date, schedule: Schedule) -> bool:
    if schedule.quiet_at(local.time()):
        return False
    if item.kind in NOT_ON_DAYS_OFF and today.weekday() not in schedule.weekdays:
        return False
    if item.put_off_until is not None:
        return item.put_off_until <= now
    if item.at is not None:
        return item.at <= now
    return local >= _morning(_first_day(item, today, schedule), schedule)


def _first_day(item: Item, today: date, schedule: Schedule) -> date:
    """The day on whose morning an item comes up; on later ones it is announced at once."""
    if item.kind is ItemKind.PERSON:
        return today  # people come up as places get free, which is with every new day
    return item.due - timedelta(days=schedule.lead_days) if item.ahead else item.due


def _morning(day: date, schedule: Schedule) -> datetime:
    """The local time at which the morning of a day comes; before the hour at which days begin it is the night after."""
    after_midnight = schedule.morning.hour < schedule.day_starts_at
    return datetime.combine(day + timedelta(days=after_midnight), schedule.morning)


def _was_announced(item: Item, announcement: Announcement | None, now: datetime) -> bool:
    if announcement is None or announcement.announced_at is None:
        return False
    if announcement.announced_at > now + WRONG_CLOCK:
        return False
    return item.put_off_until is None or announcement.announced_at >= item.put_off_until
