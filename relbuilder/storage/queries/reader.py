"""All quick reads in one place, as `services.ports.Reader` names them; what each does stands in its own module."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

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
from relbuilder.storage.queries import agenda, board, columns, dossier, lists, suggested_ties, today_page
from relbuilder.storage.queries.source import Source

if TYPE_CHECKING:
    from relbuilder.domain.duplicates import Lookalikes, Traits
    from relbuilder.services.people import Lack, PeopleFilter, PeopleOrder, PersonLine


def open_reader(path: Path) -> "SqlReader":
    """The reads on one data file. Each thread that reads gets a connection of its own."""
    return SqlReader(Source(path))


class SqlReader:
    """The reads on one data file; problems with the file are raised as StorageProblem."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def version(self) -> int:
        """A number that is another one whenever anybody has committed since."""
        return self._source.version()

    def close(self) -> None:
        """Let go of the file; the next read opens it anew."""
        self._source.close()

    def column_ids(self, tier: Tier, chosen: BoardFilter, sort: Sort, today: date) -> list[int]:
        """The contacts of a column in order."""
        return columns.column_ids(self._source, tier, chosen, sort, today)

    def follower(self, contact_id: int, sort: Sort, today: date) -> int | None:
        """The contact that comes right after this one in its unfiltered column; None at the bottom."""
        return columns.follower(self._source, contact_id, sort, today)

    def tiers_of(self, ids: Sequence[int]) -> dict[int, Tier]:
        """Where contacts stand; those in the bin or gone are missing."""
        return board.tiers_of(self._source, ids)

    def cards(self, ids: Sequence[int], today: date) -> dict[int, Card]:
        """The cards of contacts by id."""
        return board.cards(self._source, ids, today)

    def columns(self) -> list[ColumnSummary]:
        """The heads of the four columns, left to right."""
        return board.column_heads(self._source)

    def filter_counts(self, today: date) -> FilterCounts:
        """The numbers on the filter chips."""
        return board.filter_counts(self._source, today)

    def tags(self) -> list[tuple[str, int]]:
        """All tags in use with the number of contacts, in alphabetical order."""
        return lists.tags(self._source)

    def organisations(self, starting: str = "", limit: int = 50) -> list[tuple[str, int]]:
        """Organisations of today with the number of contacts, the most frequent first."""
        return lists.organisations(self._source, starting, limit)

    def dossier(self, contact_id: int, today: date) -> Dossier:
        """Everything of one contact; raises NotFound."""
        return dossier.dossier(self._source, contact_id, today)

    def suggested_ties(self, contact_id: int) -> list[SuggestedTie]:
        """A few contacts who may know this one, the likeliest first."""
        return suggested_ties.suggested_ties(self._source, contact_id)

    def photo(self, contact_id: int) -> Photo | None:
        """The photo alone, for cards."""
        return dossier.photo(self._source, contact_id)

    def find(
        self, *, tier: Tier | None = None, text: str = "", limit: int | None = None, sort: Sort = Sort.NAME
    ) -> list[int]:
        """Contacts by search text and tier, in name order across tiers unless said otherwise."""
        return lists.find(self._source, tier=tier, text=text, limit=limit, sort=sort)

    def resolve(self, reference: str) -> list[int]:
        """The contacts that an id, an e-mail or a name (exact, else folded) stands for."""
        return lists.resolve(self._source, reference)

    def due(self, on: date) -> list[int]:
        """Living contacts due on or before that day, the latest (in cadences) first."""
        return lists.due(self._source, on)

    def day_material(self, day_starts: datetime, today: date, lead_days: int) -> Material:
        """Everything of which the day `today` may be made; `day_starts` is the instant (UTC) at which it began."""
        return agenda.day_material(self._source, day_starts, today, lead_days)

    def last_checked(self) -> date | None:
        """The day up to which yearly dates were looked for; None before the first time."""
        return agenda.last_checked(self._source)

    def people(self, ids: Sequence[int], today: date) -> dict[int, Person]:
        """What a line of Today says of contacts, by id."""
        return today_page.people(self._source, ids, today)

    def done(self, since: datetime, day: date) -> list[Done]:
        """What was done since an instant (UTC) of the user's local `day`, the newest first."""
        return today_page.done(self._source, since, day)

    def touch_lines(self, first: date, last: date) -> list[TouchLine]:
        """The touches of the days from `first` to `last`, as they count against a budget."""
        return today_page.touch_lines(self._source, first, last)

    def living_cadences(self, entered_by: date | None = None) -> dict[Tier, list[int]]:
        """The cadences in days of everybody in a living tier, or of those who entered it by a day."""
        return today_page.living_cadences(self._source, entered_by)

    def pauses(self, today: date) -> list[Pause]:
        """The pauses that cover today: everybody's first."""
        return agenda.pauses(self._source, today)

    def reminders_of(self, contact_id: int | None) -> list[Reminder]:
        """The open reminders about a contact by day, or (None) those about nobody."""
        return agenda.reminders_of(self._source, contact_id)

    def open_reminders(self, through: date) -> list[Reminder]:
        """The open reminders about contacts that can be seen, begun by that day."""
        return agenda.open_reminders(self._source, through)

    def summaries(self, ids: Sequence[int], today: date) -> list[ContactSummary]:
        """Lines for lists, in the order of `ids`."""
        return lists.summaries(self._source, ids, today)

    def contacts(self, ids: Sequence[int]) -> Iterator[tuple[Contact, Standing]]:
        """Whole contacts one after the other, for an export."""
        return dossier.whole(self._source, ids)

    def uids(self, ids: Sequence[int]) -> dict[int, str]:
        """What identifies contacts in other programs, by id."""
        return dossier.uids(self._source, ids)

    def bin(self) -> list[int]:
        """Contacts in the bin, the newest first."""
        return lists.bin_ids(self._source)

    def lookalikes(self) -> "Lookalikes":
        """Pairs of contacts that may be one person, found by what they share."""
        # Imported here: the board is painted before anybody looks for duplicates.
        from relbuilder.storage.queries import duplicates

        return duplicates.lookalikes(self._source)

    def traits(self, ids: Sequence[int]) -> "dict[int, Traits]":
        """What tells contacts apart, by id; those in the bin or gone are missing."""
        from relbuilder.storage.queries import duplicates

        return duplicates.traits_of(self._source, ids)

    def people_ids(self, chosen: "PeopleFilter", order: "PeopleOrder", today: date) -> list[int]:
        """Everybody whom a filter leaves, in an order, or (where it says so) the bin."""
        from relbuilder.storage.queries import people_orders

        return people_orders.people_ids(self._source, chosen, order, today)

    def person_lines(self, ids: Sequence[int], today: date) -> "dict[int, PersonLine]":
        """The lines of contacts by id, those in the bin included."""
        from relbuilder.storage.queries import people

        return people.lines(self._source, ids, today)

    def lacking(self) -> "dict[Lack, int]":
        """How many contacts, outside the bin, lack each thing."""
        from relbuilder.storage.queries import people

        return people.lacking(self._source)
