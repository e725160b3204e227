"""One transaction over all stores, and the record of what it changed. Opened and left by one thread."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Any, Self, cast

from sqlalchemy import Connection, Engine, case, insert, select, update

from relbuilder.domain.ask import Ask
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.exchange import Exchange
from relbuilder.domain.introduction import Introduction
from relbuilder.domain.loan import Loan
from relbuilder.domain.move import TierMove
from relbuilder.domain.need import Need
from relbuilder.domain.promise import Promise
from relbuilder.domain.reminder import Mark, Pause, Reminder
from relbuilder.domain.standing import Standing
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import TierPolicy
from relbuilder.domain.touch import Touch
from relbuilder.domain.verdict import Verdict
from relbuilder.domain.vouch import Recommendation, Reference, Vouch
from relbuilder.services.ports import (
    AnnouncementLog,
    BatchChange,
    BelongingStore,
    Change,
    ContactStore,
    Entity,
    LinkStore,
    MarkStore,
    MergeChange,
    MoveStore,
    PauseStore,
    PolicyStore,
    StandingStore,
    Store,
    TouchStore,
)
from relbuilder.storage import absorption, mapping
from relbuilder.storage.mapping import instant_text
from relbuilder.storage.repositories.announcements import SqlAnnouncements
from relbuilder.storage.repositories.answers import SqlMarks, SqlPauses
from relbuilder.storage.repositories.base import SqlBelongings, SqlLinks
from relbuilder.storage.repositories.contacts import SqlContacts
from relbuilder.storage.repositories.moves import SqlMoves
from relbuilder.storage.repositories.policies import SqlPolicies
from relbuilder.storage.repositories.standings import SqlStandings
from relbuilder.storage.repositories.touches import SqlTouches
from relbuilder.storage.tables import MERGED, OFF_BOARD, contact, import_batch


class SqlUnitOfWork:
    """The transaction begins on entering, with the write lock held; only `commit` makes it last."""

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
        self._open_stores(connection)
        self._stores = self._by_kind()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Closing rolls back what was not committed.
        self._connection.close()

    def _open_stores(self, connection: Connection) -> None:
        record = self._changes.append
        self.contacts = SqlContacts(connection, record, self._region)
        self.standings = SqlStandings(connection, record)
        self.touches = SqlTouches(connection, record)
        self.moves = SqlMoves(connection, record)
        self.promises = SqlBelongings(connection, record, mapping.PROMISE, "made_on, id")
        self.exchanges = SqlBelongings(connection, record, mapping.EXCHANGE, "day, id")
        self.loans = SqlBelongings(connection, record, mapping.LOAN, "day, id")
        self.asks = SqlBelongings(connection, record, mapping.ASK, "day, id")
        self.needs = SqlBelongings(connection, record, mapping.NEED, "noted_on, id")
        self.introductions = SqlLinks(connection, record, mapping.INTRODUCTION)
        self.vouches = SqlBelongings(connection, record, mapping.VOUCH, "day, id")
        self.recommendations = SqlBelongings(connection, record, mapping.RECOMMENDATION, "day, id")
        self.references = SqlBelongings(connection, record, mapping.REFERENCE, "noted_on, id")
        self.ties = SqlLinks(connection, record, mapping.TIE)
        self.verdicts = SqlLinks(connection, record, mapping.VERDICT)
        self.attachments = SqlBelongings(connection, record, mapping.ATTACHMENT, "added_on, id")
        self.policies = SqlPolicies(connection, record)
        self.reminders = SqlBelongings(connection, record, mapping.REMINDER, "day, at, id")
        self.pauses = SqlPauses(connection, record)
        self.marks = SqlMarks(connection, record)
        self.announcements = SqlAnnouncements(connection)

    def _by_kind(self) -> dict[type[Any], Any]:
        return {
            Contact: self.contacts,
            Standing: self.standings,
            Touch: self.touches,
            TierMove: self.moves,
            Promise: self.promises,
            Exchange: self.exchanges,
            Loan: self.loans,
            Ask: self.asks,
            Need: self.needs,
            Introduction: self.introductions,
            Vouch: self.vouches,
            Recommendation: self.recommendations,
            Reference: self.references,
            Tie: self.ties,
            Verdict: self.verdicts,
            Attachment: self.attachments,
            TierPolicy: self.policies,
            Reminder: self.reminders,
            Pause: self.pauses,
            Mark: self.marks,
        }

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
        place = case((contact.c.light == 1, OFF_BOARD), else_=contact.c.tier)
        shown_in = case((contact.c.binned_on.is_(None), place)) if present else None
        mine_still = (contact.c.batch_id == batch_id, contact.c.hidden != MERGED)
        members = update(contact).where(within, *mine_still)
        self._connection.execute(members.values(shown_in=shown_in, **hidden))
        self._changes.append(BatchChange(batch_id, present=present))

    def absorb(self, gone_id: int, kept_id: int) -> None:
        """Hide a contact that went into another, with its imports; recorded as one change."""
        self._changes.append(absorption.absorb(self._connection, gone_id, kept_id))

    def release(self, change: MergeChange) -> None:
        """Take back what `absorb` recorded, recorded as one change; raises InputProblem CHANGED_ELSEWHERE."""
        absorption.release(self._connection, change)
        self._changes.append(replace(change, merged=False))

    def naming(self, contact_id: int) -> list[Entity]:
        """What of others names a contact: notes that mention it, its groups, recommendations to it, and its marks."""
        connection = self._connection
        return [
            *self.touches.get_many(absorption.touches_mentioning(connection, contact_id)),
            *self.contacts.get_many(absorption.contacts_naming(connection, contact_id)),
            *self.recommendations.get_many(absorption.recommended_to(connection, contact_id)),
            *(self.marks.get(key) for key in absorption.marks_about(connection, contact_id)),
        ]

    def commit(self) -> None:
        """Make everything last."""
        self._connection.commit()
