"""One transaction over all stores, and the record of what it changed. Opened and left by one thread."""

from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Any, Self, cast

from sqlalchemy import Engine, case, insert, select, update

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.relation import Exchange, Promise, Tie, TierMove
from relbuilder.domain.reminder import Mark, Pause, Reminder
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.services.ports import (
    AnnouncementLog,
    BatchChange,
    Change,
    ContactStore,
    Entity,
    ExchangeStore,
    MarkStore,
    MoveStore,
    PauseStore,
    PolicyStore,
    PromiseStore,
    ReminderStore,
    StandingStore,
    Store,
    TouchStore,
)
from relbuilder.storage.mapping import instant_text
from relbuilder.storage.repositories.announcements import SqlAnnouncements
from relbuilder.storage.repositories.contacts import SqlContacts
from relbuilder.storage.repositories.policies import SqlPolicies
from relbuilder.storage.repositories.relations import SqlExchanges, SqlMoves, SqlPromises, SqlTies
from relbuilder.storage.repositories.reminders import SqlMarks, SqlPauses, SqlReminders
from relbuilder.storage.repositories.standings import SqlStandings
from relbuilder.storage.repositories.touches import SqlTouches
from relbuilder.storage.tables import contact, import_batch


class SqlUnitOfWork:
    """The transaction begins on entering, with the write lock held; only `commit` makes it last."""

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

    def __init__(self, engine: Engine, region: str) -> None:
        self._engine = engine
        self._region = region
        self._changes: list[Change] = []

    def __enter__(self) -> Self:
        self._connection = connection = self._engine.connect()
        try:
            connection.begin()
        except BaseException:
            connection.close()
            raise
        record = self._changes.append
        self.contacts = SqlContacts(connection, record, self._region)
        self.standings = SqlStandings(connection, record)
        self.touches = SqlTouches(connection, record)
        self.moves = SqlMoves(connection, record)
        self.promises = SqlPromises(connection, record)
        self.exchanges = SqlExchanges(connection, record)
        self.ties = SqlTies(connection, record)
        self.policies = SqlPolicies(connection, record)
        self.reminders = SqlReminders(connection, record)
        self.pauses = SqlPauses(connection, record)
        self.marks = SqlMarks(connection, record)
        self.announcements = SqlAnnouncements(connection)
        self._stores: dict[type[Any], Any] = {
            Contact: self.contacts,
            Standing: self.standings,
            Touch: self.touches,
            TierMove: self.moves,
            Promise: self.promises,
            Exchange: self.exchanges,
            Tie: self.ties,
            TierPolicy: self.policies,
            Reminder: self.reminders,
            Pause: self.pauses,
            Mark: self.marks,
        }
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Closing rolls back what was not committed.
        self._connection.close()

    @property
    def changes(self) -> Sequence[Change]:
        """What was changed so far, in order."""
        return self._changes

    def store_of(self, entity: Entity) -> Store[Entity]:
        """The store that keeps values of that kind."""
        return cast("Store[Entity]", self._stores[type(entity)])

    def open_batch(self, source: str, at: datetime) -> int:
        """Begin a batch of newcomers and record it as one change; returns its id."""
        added = self._connection.execute(insert(import_batch), {"source": source, "at": instant_text(at)})
        batch_id = int(added.lastrowid)
        self._changes.append(BatchChange(batch_id, present=True))
        return batch_id

    def show_batch(self, batch_id: int, *, present: bool) -> None:
        """Hide all contacts of a batch (undo of an import) or show them again (redo); recorded as one change.

        Raises InputProblem CHANGED_ELSEWHERE when the batch was cleared away since.
        """
        hidden = {"hidden": int(not present)}
        mine = import_batch.c.id == batch_id
        span = self._connection.execute(
            select(import_batch.c.first_id, import_batch.c.last_id).where(mine)
        ).first()
        if span is None:
            raise InputProblem(Code.CHANGED_ELSEWHERE)
        self._connection.execute(update(import_batch).where(mine), hidden)
        within = contact.c.id.between(span.first_id, span.last_id)
        shown_in = case((contact.c.binned_on.is_(None), contact.c.tier)) if present else None
        members = update(contact).where(within, contact.c.batch_id == batch_id)
        self._connection.execute(members.values(shown_in=shown_in, **hidden))
        self._changes.append(BatchChange(batch_id, present=present))

    def commit(self) -> None:
        """Make everything last."""
        self._connection.commit()
