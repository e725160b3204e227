"""What the use cases need from the outside world, as protocols. Storage and desktop stand behind them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from relbuilder.domain.agenda import Material
from relbuilder.domain.contact import Contact, Photo
from relbuilder.domain.relation import Exchange, Promise, Tie, TierMove
from relbuilder.domain.reminder import ItemKey, Mark, Pause, Reminder
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.services.readings import (
    BoardFilter,
    Card,
    ColumnSummary,
    ContactSummary,
    Done,
    Dossier,
    FilterCounts,
    Person,
    Sort,
    TouchLine,
)

Entity = (
    Contact | Standing | Touch | TierMove | Promise | Exchange | Tie | TierPolicy | Reminder | Pause | Mark
)
E = TypeVar("E", bound=Entity)

COMMON_NAME = 3
"""A name that more contacts than this share says nothing about who is meant."""


@dataclass(frozen=True, slots=True)
class EntityChange:
    """One value before and after a unit of work; None where it did not exist."""

    before: Entity | None
    after: Entity | None


@dataclass(frozen=True, slots=True)
class BatchChange:
    """All contacts that one import added came (`present`) or went together; never recorded one by one."""

    batch_id: int
    present: bool


Change = EntityChange | BatchChange


class Clock(Protocol):
    """The time, and the zone the user lives in."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        ...

    def zone(self) -> str:
        """The IANA name of the user's time zone."""
        ...


class Store(Protocol[E]):
    """Values of one kind, by id. All changes are recorded in the unit of work's `changes`."""

    def get(self, key: int | str) -> E:
        """The value with that id; raises NotFound."""
        ...

    def get_many(self, keys: Sequence[int]) -> list[E]:
        """The values with those ids in that order; missing ones are left out."""
        ...

    def add(self, entity: E) -> E:
        """Store a new value; one with an id keeps it (redo), one without is returned with it."""
        ...

    def put(self, entity: E) -> None:
        """Store a new state of a known value; raises NotFound."""
        ...

    def remove(self, key: int | str) -> None:
        """Take the value away for good; raises NotFound."""
        ...


class ContactStore(Store[Contact], Protocol):
    """Contacts. Adding one leaves it without a standing until `standings.add` within the same unit of work."""

    def candidates(self, uids: Iterable[str], keys: Iterable[str], name_keys: Iterable[str]) -> list[Contact]:
        """Contacts, not in the bin, that carry one of these uids, normalised points or name keys.

        A name key that more than `COMMON_NAME` contacts share finds nobody: it tells no one apart.
        """
        ...

    def imported_as(self, fingerprints: Iterable[int]) -> dict[int, int]:
        """The contacts that records with these fingerprints became in earlier imports.

        Imports that were undone and contacts in the bin do not count.
        """
        ...

    def remember_import(self, batch_id: int, records: Sequence[tuple[int, int]]) -> None:
        """Keep (fingerprint, contact id) pairs, so that the same record is known the next time."""
        ...

    def add_batch(self, batch_id: int, newcomers: Sequence[tuple[Contact, Standing, TierMove]]) -> list[int]:
        """Store many new contacts with their standing and first step, fast; returns their ids in order.

        The ids that contacts, standings and steps carry are ignored. Not recorded one by one: see
        `UnitOfWork.open_batch`.
        """
        ...

    def schedule_batch(self, first_dues: Sequence[tuple[int, date]]) -> None:
        """Set `spread_due` and `next_due` of newcomers of the open batch to these days."""
        ...


class StandingStore(Store[Standing], Protocol):
    """Standings; each lives and goes with its contact."""

    def edge_rank(self, tier: Tier, *, bottom: bool = False) -> str | None:
        """The rank of the first (or last) card of a tier; None when it is empty."""
        ...

    def ranks_around(self, tier: Tier, before_id: int, moving: Sequence[int]) -> tuple[str | None, str]:
        """The ranks between which cards land that are put before `before_id`; cards of `moving` do not count."""
        ...

    def count(self, tier: Tier) -> int:
        """How many contacts stand in a tier, the bin not counted."""
        ...

    def in_tier(self, tier: Tier) -> list[Standing]:
        """All standings of a tier, the bin not counted."""
        ...


class TouchStore(Store[Touch], Protocol):
    """Touches."""

    def of_contact(self, contact_id: int) -> list[Touch]:
        """All touches with that contact, oldest first."""
        ...

    def of_contacts(self, contact_ids: Sequence[int]) -> dict[int, list[Touch]]:
        """The same for each of those contacts."""
        ...


class MoveStore(Store[TierMove], Protocol):
    """The steps of contacts' paths over the board."""

    def latest_of(self, contact_ids: Sequence[int]) -> list[TierMove]:
        """The latest step of each of those contacts."""
        ...


class PromiseStore(Store[Promise], Protocol):
    """Promises."""

    def of_contact(self, contact_id: int) -> list[Promise]:
        """All promises between that contact and the user, oldest first."""
        ...


class ExchangeStore(Store[Exchange], Protocol):
    """Exchanges."""

    def of_contact(self, contact_id: int) -> list[Exchange]:
        """All exchanges with that contact, oldest first."""
        ...

    def of_contacts(self, contact_ids: Sequence[int]) -> dict[int, list[Exchange]]:
        """The same for each of those contacts."""
        ...


class ReminderStore(Store[Reminder], Protocol):
    """Reminders."""

    def of_contact(self, contact_id: int) -> list[Reminder]:
        """All reminders about that contact, settled ones too, by day."""
        ...

    def of_contacts(self, contact_ids: Sequence[int]) -> dict[int, list[Reminder]]:
        """The same for each of those contacts."""
        ...


class PauseStore(Store[Pause], Protocol):
    """Pauses."""

    def touching(self, contact_id: int | None) -> list[Pause]:
        """The pauses of that contact and of everybody, by first day; with None only those of everybody."""
        ...

    def touching_each(self, contact_ids: Sequence[int]) -> dict[int, list[Pause]]:
        """The same for each of those contacts."""
        ...


class MarkStore(Store[Mark], Protocol):
    """What the user answered, by the item's key."""

    def find(self, key: ItemKey) -> Mark | None:
        """The mark of that item, if there is one."""
        ...


class AnnouncementLog(Protocol):
    """What was shown to the user. Nothing of it is recorded as a change: undo has no say in it."""

    def announce(self, keys: Iterable[str], at: datetime) -> None:
        """Note that these were announced at an instant (UTC)."""
        ...

    def show(self, keys: Iterable[str], day: date) -> None:
        """Note that these stood in Today on a day; the same day counts once."""
        ...

    def last_checked(self) -> date | None:
        """The day up to which yearly dates were looked for; None before the first time."""
        ...

    def set_last_checked(self, day: date) -> None:
        """Remember that yearly dates were looked for up to a day."""
        ...


class PolicyStore(Store[TierPolicy], Protocol):
    """The tiers' policies; `get` takes a tier."""

    def all(self) -> dict[Tier, TierPolicy]:
        """Every tier's policy."""
        ...


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` rolls everything back."""

    contacts: ContactStore
    standings: StandingStore
    touches: TouchStore
    moves: MoveStore
    promises: PromiseStore
    exchanges: ExchangeStore
    ties: Store[Tie]
    policies: PolicyStore
    reminders: ReminderStore
    pauses: PauseStore
    marks: MarkStore
    announcements: AnnouncementLog

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    @property
    def changes(self) -> Sequence[Change]:
        """What was changed so far, in order."""
        ...

    def store_of(self, entity: Entity) -> Store[Entity]:
        """The store that keeps values of that kind."""
        ...

    def open_batch(self, source: str, at: datetime) -> int:
        """Begin a batch of newcomers and record it as one change; returns its id."""
        ...

    def show_batch(self, batch_id: int, *, present: bool) -> None:
        """Hide all contacts of a batch (undo of an import) or show them again (redo); recorded as one change."""
        ...

    def commit(self) -> None:
        """Make everything last."""
        ...


class Reader(Protocol):
    """Quick reads for screens and lists. Contacts in the bin are never among the results unless said."""

    def column_ids(self, tier: Tier, chosen: BoardFilter, sort: Sort, today: date) -> list[int]:
        """The contacts of a column in order."""
        ...

    def follower(self, contact_id: int, sort: Sort, today: date) -> int | None:
        """The contact that comes right after this one in its unfiltered column; None at the bottom."""
        ...

    def tiers_of(self, ids: Sequence[int]) -> dict[int, Tier]:
        """Where contacts stand; those in the bin or gone are missing."""
        ...

    def cards(self, ids: Sequence[int], today: date) -> dict[int, Card]:
        """The cards of contacts by id."""
        ...

    def columns(self) -> list[ColumnSummary]:
        """The heads of the four columns, left to right."""
        ...

    def filter_counts(self, today: date) -> FilterCounts:
        """The numbers on the filter chips."""
        ...

    def tags(self) -> list[tuple[str, int]]:
        """All tags in use with the number of contacts, in alphabetical order."""
        ...

    def organisations(self, starting: str = "", limit: int = 50) -> list[tuple[str, int]]:
        """Organisations of today with the number of contacts, the most frequent first."""
        ...

    def dossier(self, contact_id: int, today: date) -> Dossier:
        """Everything of one contact; raises NotFound."""
        ...

    def photo(self, contact_id: int) -> Photo | None:
        """The photo alone, for cards."""
        ...

    def find(
        self, *, tier: Tier | None = None, text: str = "", limit: int | None = None, sort: Sort = Sort.NAME
    ) -> list[int]:
        """Contacts by search text and tier, in name order across tiers unless said otherwise."""
        ...

    def resolve(self, reference: str) -> list[int]:
        """The contacts that an id, an e-mail or a name (exact, else folded) stands for."""
        ...

    def due(self, on: date) -> list[int]:
        """Living contacts due on or before that day, the latest (in cadences) first."""
        ...

    def day_material(self, day_starts: datetime, today: date, lead_days: int) -> Material:
        """Everything of which the day `today` may be made; `day_starts` is the instant (UTC) at which it began.

        `lead_days` is how far ahead dates are wanted.
        """
        ...

    def last_checked(self) -> date | None:
        """The day up to which yearly dates were looked for; None before the first time."""
        ...

    def people(self, ids: Sequence[int], today: date) -> dict[int, Person]:
        """What a line of Today says of contacts, by id."""
        ...

    def done(self, since: datetime, day: date) -> list[Done]:
        """What was done since an instant (UTC) of the user's local `day`: touches, promises, reminders, dates.

        The newest first; those of which only the day is known come last.
        """
        ...

    def touch_lines(self, first: date, last: date) -> list[TouchLine]:
        """The touches of the days from `first` to `last`, as they count against a budget."""
        ...

    def living_cadences(self, entered_by: date | None = None) -> dict[Tier, list[int]]:
        """The cadences in days of everybody in a living tier, or of those who entered it by a day."""
        ...

    def pauses(self, today: date) -> list[Pause]:
        """The pauses that cover today: everybody's first."""
        ...

    def reminders_of(self, contact_id: int | None) -> list[Reminder]:
        """The open reminders about a contact by day, or (None) those about nobody."""
        ...

    def summaries(self, ids: Sequence[int], today: date) -> list[ContactSummary]:
        """Lines for lists, in the order of `ids`."""
        ...

    def contacts(self, ids: Sequence[int]) -> Iterator[tuple[Contact, Standing]]:
        """Whole contacts one after the other, for an export."""
        ...

    def bin(self) -> list[int]:
        """Contacts in the bin, the newest first."""
        ...

    def version(self) -> int:
        """A number that is another one whenever anybody, this program or another, has committed since."""
        ...

    def close(self) -> None:
        """Let go of the data file; nothing may be read after it."""
        ...


class Vault(Protocol):
    """The data file as a whole."""

    def backup(self, target: Path) -> None:
        """Write a copy that opens on its own; never half a file."""
        ...

    def restore(self, source: Path) -> None:
        """Put a backup in the place of the data file, keeping a copy of what was there."""
        ...

    def check(self) -> Mapping[str, str]:
        """What a look at the file finds: path, size, revision, integrity, SQLite's version."""
        ...


OpenUnit = Callable[[], UnitOfWork]
