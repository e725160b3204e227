"""A board in memory for tests of the columns: people on request, deeds that publish events, a count of all reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

from PySide6.QtCore import QSettings

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import Affiliation, Contact, Name, Photo
from relbuilder.domain.events import ContactsAdded, ContactsBinned, ContactsEdited, ContactsMoved, Event
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import DEFAULT_POLICIES, TIERS, Tier
from relbuilder.services.bus import Bus
from relbuilder.services.context import Context
from relbuilder.services.history import History
from relbuilder.services.ports import Reader
from relbuilder.services.readings import BoardFilter, Card, ColumnSummary, Sort
from relbuilder.ui.desk import Desk, Shell
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.tasks import Tasks

TODAY = date(2025, 11, 24)
_GIVEN = ("Karen", "Thomas", "Fatima", "Emil", "Birgit", "Nadia", "Mette", "Jens", "Aisha", "Carl", "Søren")
_FAMILY = ("Nørby", "Lindqvist", "Amari", "Juhl", "Dahl", "Olsen", "Holm", "Ravn", "Petri", "Munk", "Vang")
_WORK = (
    ("Head of Finance", "Grundfeld"),
    ("Partner", "Lindqvist Revision"),
    ("Analyst", "Energinord"),
    ("", ""),
)


class Clock:
    """The 24th of November 2025, for ever."""

    def now(self) -> datetime:
        return datetime(2025, 11, 24, 11, 0, tzinfo=UTC)

    def zone(self) -> str:
        return "Europe/Copenhagen"


class AddressBooks:
    """Writes cards short enough to compare."""

    def card(self, contact: Contact) -> str:
        return f"BEGIN:VCARD\r\nFN:{contact.display_name}\r\nEND:VCARD\r\n"


def person(contact_id: int, tier: Tier, **more: Any) -> Card:
    """Somebody made up, the same for the same id."""
    title, organisation = _WORK[contact_id % len(_WORK)]
    over = contact_id * 7 % 60 - 50 if tier.living else None
    card = Card(
        id=contact_id,
        tier=tier,
        name=f"{_GIVEN[contact_id % 11]} {_FAMILY[contact_id // 11 % 11]}",
        organisation=organisation,
        title=title,
        moisture=(contact_id % 6) / 5,
        next_due=None if over is None else TODAY - timedelta(days=over),
        days_over=over,
        lateness=Lateness.RESTING if over is None else Lateness.LATE if over > 0 else Lateness.IN_TIME,
        promises=contact_id % 5 % 3,
        birthday=TODAY + timedelta(days=contact_id % 14) if contact_id % 6 == 0 else None,
        has_photo=False,
        chosen=False,
    )
    return replace(card, **more)


@dataclass
class FakeReader:
    """Reads what stands in `columns`; `calls` counts the reads by name, `read` the cards handed out."""

    columns_of: dict[Tier, list[int]]
    cards_of: dict[int, Card] = field(default_factory=dict)
    photos: dict[int, Photo] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    read: Counter[int] = field(default_factory=Counter)

    def card(self, contact_id: int) -> Card | None:
        tier = self._tier(contact_id)
        if tier is None:
            return None
        return replace(self.cards_of.get(contact_id) or person(contact_id, tier), tier=tier)

    def column_ids(self, tier: Tier, chosen: BoardFilter, sort: Sort, today: date) -> list[int]:
        self.calls["column_ids"] += 1
        if sort is Sort.MANUAL and not chosen.active:
            return list(self.columns_of[tier])
        cards = [card for contact_id in self.columns_of[tier] if (card := self.card(contact_id))]
        if chosen.overdue:
            cards = [card for card in cards if (card.days_over or 0) > 0]
        if chosen.text:
            cards = [card for card in cards if chosen.text.lower() in card.name.lower()]
        if sort is Sort.NAME:
            cards.sort(key=lambda card: (card.name, card.id))
        elif sort is Sort.DUE:
            cards.sort(key=lambda card: (card.next_due or date.max, card.id))
        return [card.id for card in cards]

    def follower(self, contact_id: int, sort: Sort, today: date) -> int | None:
        self.calls["follower"] += 1
        tier = self._tier(contact_id)
        if tier is None:
            return None
        column = self.columns_of[tier]
        if sort is not Sort.MANUAL:
            column = self.column_ids(tier, BoardFilter(), sort, today)
        place = column.index(contact_id) + 1
        return column[place] if place < len(column) else None

    def tiers_of(self, ids: Sequence[int]) -> dict[int, Tier]:
        self.calls["tiers_of"] += 1
        return {contact_id: tier for contact_id in ids if (tier := self._tier(contact_id))}

    def cards(self, ids: Sequence[int], today: date) -> dict[int, Card]:
        self.calls["cards"] += 1
        self.read.update(ids)
        return {contact_id: card for contact_id in ids if (card := self.card(contact_id))}

    def columns(self) -> list[ColumnSummary]:
        self.calls["columns"] += 1
        return [ColumnSummary(DEFAULT_POLICIES[t], len(self.columns_of[t]), 95.0) for t in TIERS]

    def photo(self, contact_id: int) -> Photo | None:
        self.calls["photo"] += 1
        return self.photos.get(contact_id)

    def find(
        self, *, tier: Tier | None = None, text: str = "", limit: int | None = None, sort: Sort = Sort.NAME
    ) -> list[int]:
        self.calls["find"] += 1
        column = self.columns_of[tier] if tier else []
        found = [i for i in column if (card := self.card(i)) and text.lower() in card.name.lower()]
        return found[:limit]

    def contacts(self, ids: Sequence[int]) -> Iterator[tuple[Contact, Standing]]:
        self.calls["contacts"] += 1
        for contact_id in ids:
            card = self.card(contact_id)
            if card is None:
                continue
            given, _, family = card.name.partition(" ")
            places = (Affiliation(card.organisation, card.title),)
            contact = Contact(Name(given=given, family=family), id=contact_id, affiliations=places)
            yield contact, Standing(contact_id, card.tier, "a0", TODAY)

    def _tier(self, contact_id: int) -> Tier | None:
        # Columns of many thousands are told apart by the number, see `FakeBoard.of_size`.
        guess = TIERS[contact_id % 4]
        if len(self.columns_of[guess]) > 5_000 and contact_id not in self.cards_of:
            return guess
        return next((tier for tier, column in self.columns_of.items() if contact_id in column), None)


class FakeBoard:
    """A desk over a `FakeReader`, and the deeds that a service would do."""

    def __init__(self, columns: dict[Tier, list[int]], cards: Iterable[Card] = ()) -> None:
        self.reader = FakeReader(
            {tier: list(columns.get(tier, [])) for tier in TIERS}, {card.id: card for card in cards}
        )
        self.bus = Bus()
        self.events = EventBridge(self.bus, inline=True)
        context = Context(
            cast("Any", None),
            cast("Any", AddressBooks()),
            cast("Any", None),
            Clock(),
            self.bus,
            History(),
            cast("Any", None),
        )
        self.desk = Desk(
            context,
            cast("Reader", self.reader),
            Tasks(_fail, inline=True),
            self.events,
            cast("Shell", None),
            cast("QSettings", None),
        )

    @classmethod
    def of_size(cls, rows: int) -> FakeBoard:
        """`rows` people in every column; a contact's number modulo four is its tier."""
        return cls({tier: list(range(4 + tier.position, 4 + 4 * rows, 4)) for tier in TIERS})

    def move(self, ids: Sequence[int], tier: Tier, before: int | None, at_end: bool = False) -> None:
        """Move people as the service does, and tell."""
        for contact_id in ids:
            self._remember(contact_id, tier)
            for column in self.reader.columns_of.values():
                if contact_id in column:
                    column.remove(contact_id)
        column = self.reader.columns_of[tier]
        place = column.index(before) if before is not None else len(column) if at_end else 0
        column[place:place] = ids
        self.publish(ContactsMoved(tuple(ids)))

    def add(self, contact_id: int, tier: Tier, place: int) -> None:
        """Somebody new."""
        self._remember(contact_id, tier)
        self.reader.columns_of[tier].insert(place, contact_id)
        self.publish(ContactsAdded((contact_id,)))

    def bin(self, *ids: int) -> None:
        """To the bin with them."""
        for column in self.reader.columns_of.values():
            column[:] = [contact_id for contact_id in column if contact_id not in ids]
        self.publish(ContactsBinned(ids))

    def edit(self, contact_id: int, **more: Any) -> None:
        """Change what is known of somebody."""
        card = self.reader.card(contact_id)
        assert card is not None
        self.reader.cards_of[contact_id] = replace(card, **more)
        self.publish(ContactsEdited((contact_id,)))

    def publish(self, event: Event) -> None:
        """Tell everybody."""
        self.bus.publish(event)

    def _remember(self, contact_id: int, tier: Tier) -> None:
        self.reader.cards_of.setdefault(contact_id, person(contact_id, tier))


def _fail(error: Exception) -> None:
    raise error


Move = Callable[[Sequence[int], Tier, int | None, bool], None]
