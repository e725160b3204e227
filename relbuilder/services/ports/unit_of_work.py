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
from relbuilder.services.ports.changes import Change, Entity
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

    def commit(self) -> None:
        """Make everything last."""
        ...


OpenUnit = Callable[[], UnitOfWork]
