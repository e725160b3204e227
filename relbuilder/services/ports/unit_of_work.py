"""One transaction over all stores."""

from collections.abc import Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from relbuilder.domain.ask import Ask
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.exchange import Exchange
from relbuilder.domain.introduction import Introduction
from relbuilder.domain.loan import Loan
from relbuilder.domain.need import Need
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import Reminder
from relbuilder.domain.tie import Tie
from relbuilder.domain.verdict import Verdict
from relbuilder.domain.vouch import Recommendation, Reference, Vouch
from relbuilder.services.ports.changes import Change, Entity, MergeChange
from relbuilder.services.ports.stores import (
    AnnouncementLog,
    BelongingStore,
    ContactStore,
    LinkStore,
    MarkStore,
    MoveStore,
    PauseStore,
    PolicyStore,
    StandingStore,
    Store,
    TouchStore,
)


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` rolls everything back."""

    contacts: ContactStore
    standings: StandingStore
    touches: TouchStore
    moves: MoveStore
    promises: BelongingStore[Promise]
    exchanges: BelongingStore[Exchange]
    loans: BelongingStore[Loan]
    asks: BelongingStore[Ask]
    needs: BelongingStore[Need]
    introductions: LinkStore[Introduction]
    vouches: BelongingStore[Vouch]
    recommendations: BelongingStore[Recommendation]
    references: BelongingStore[Reference]
    ties: LinkStore[Tie]
    verdicts: LinkStore[Verdict]
    attachments: BelongingStore[Attachment]
    policies: PolicyStore
    reminders: BelongingStore[Reminder]
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

    def absorb(self, gone_id: int, kept_id: int) -> None:
        """Hide a contact that went into another, with its imports; recorded as one change.

        Raises InputProblem CHANGED_ELSEWHERE when one of them cannot be seen any more.
        """
        ...

    def release(self, change: MergeChange) -> None:
        """Take back what `absorb` recorded, recorded as one change; raises InputProblem CHANGED_ELSEWHERE."""
        ...

    def naming(self, contact_id: int) -> list[Entity]:
        """What of others names a contact: notes that mention it, its groups, recommendations to it, and its marks."""
        ...

    def commit(self) -> None:
        """Make everything last."""
        ...


OpenUnit = Callable[[], UnitOfWork]
