"""All quick reads in one place, as `services.ports.Reader` names them; what each does stands in its own module."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from relbuilder.domain.contact import Contact, Photo
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import (
    BoardFilter,
    Card,
    ColumnSummary,
    ContactSummary,
    Dossier,
    FilterCounts,
    Sort,
)
from relbuilder.storage.queries import board, columns, dossier, lists
from relbuilder.storage.queries.source import Source


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

    def summaries(self, ids: Sequence[int], today: date) -> list[ContactSummary]:
        """Lines for lists, in the order of `ids`."""
        return lists.summaries(self._source, ids, today)

    def contacts(self, ids: Sequence[int]) -> Iterator[tuple[Contact, Standing]]:
        """Whole contacts one after the other, for an export."""
        return dossier.whole(self._source, ids)

    def bin(self) -> list[int]:
        """Contacts in the bin, the newest first."""
        return lists.bin_ids(self._source)
