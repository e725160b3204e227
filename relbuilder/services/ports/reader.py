"""The quick reads for screens and lists."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from relbuilder.domain.agenda import Material
from relbuilder.domain.contact import Contact, Photo
from relbuilder.domain.reminder import Pause, Reminder
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
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
    SuggestedTie,
    TouchLine,
)

if TYPE_CHECKING:
    from relbuilder.domain.duplicates import Lookalikes, Traits
    from relbuilder.services.people import Lack, PeopleFilter, PeopleOrder, PersonLine


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

    def suggested_ties(self, contact_id: int) -> list[SuggestedTie]:
        """A few contacts who may know this one, the likeliest first; none tied already or said to have no tie."""
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

    def open_reminders(self, through: date) -> list[Reminder]:
        """The open reminders about contacts that can be seen, begun by that day."""
        ...

    def summaries(self, ids: Sequence[int], today: date) -> list[ContactSummary]:
        """Lines for lists, in the order of `ids`."""
        ...

    def contacts(self, ids: Sequence[int]) -> Iterator[tuple[Contact, Standing]]:
        """Whole contacts one after the other, for an export."""
        ...

    def uids(self, ids: Sequence[int]) -> dict[int, str]:
        """What identifies contacts in other programs, by id; those in the bin or gone are missing."""
        ...

    def bin(self) -> list[int]:
        """Contacts in the bin, the newest first."""
        ...

    def lookalikes(self) -> "Lookalikes":
        """Pairs of contacts that may be one person, found by what they share."""
        ...

    def traits(self, ids: Sequence[int]) -> "dict[int, Traits]":
        """What tells contacts apart, by id; those in the bin or gone are missing."""
        ...

    def people_ids(self, chosen: "PeopleFilter", order: "PeopleOrder", today: date) -> list[int]:
        """Everybody whom a filter leaves, in an order, or (where it says so) the bin."""
        ...

    def person_lines(self, ids: Sequence[int], today: date) -> "dict[int, PersonLine]":
        """The lines of contacts by id, those in the bin included."""
        ...

    def lacking(self) -> "dict[Lack, int]":
        """How many contacts lack each thing."""
        ...

    def version(self) -> int:
        """A number that is another one whenever anybody, this program or another, has committed since."""
        ...

    def close(self) -> None:
        """Let go of the data file; nothing may be read after it."""
        ...
