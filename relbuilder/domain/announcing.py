"""When a thing that is due is announced, so that it reaches the user once, at a decent hour. Pure rules."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from relbuilder.domain.agenda import Item
from relbuilder.domain.reminder import Announcement
from relbuilder.domain.schedule import Schedule


def announcement_key(item: Item) -> str:
    """Under which name an item is announced once: a date twice, ahead of it and on its day."""
    raise NotImplementedError


def to_announce(
    items: Iterable[Item],
    announcements: Mapping[str, Announcement],
    now: datetime,
    zone: str,
    schedule: Schedule,
) -> list[Item]:
    """The items of Today whose moment has come and that were not announced yet, in the same order."""
    raise NotImplementedError
