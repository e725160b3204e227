"""Takes records into the board block by block: finds who they are, merges or creates. A part of `imports`."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import uuid4

from relbuilder.domain.contact import Contact
from relbuilder.domain.fingerprint import fingerprint
from relbuilder.domain.matching import Because, Match, best_match, lookup_keys
from relbuilder.domain.merge import merge
from relbuilder.domain.move import TierMove
from relbuilder.domain.rank import ranks_between
from relbuilder.domain.standing import Standing, reckon
from relbuilder.domain.text import name_key
from relbuilder.domain.tier import Tier
from relbuilder.domain.verdict import Verdict, VerdictKind
from relbuilder.services.context import Context
from relbuilder.services.ports import UnitOfWork

SHARED = 20
"""A number or address that more contacts than this share is a switchboard's: it brings up namesakes only."""


@dataclass(frozen=True, slots=True)
class _Traces:
    """By what a contact is found again."""

    uid: str
    points: set[str]
    name: str


class Intake:
    """Memory of one import: what a block found in the store, and what it made itself.

    Newcomers of the running block have negative ids until `finish` stores them. `ids` are all newcomers so far.
    """

    def __init__(self, context: Context, unit: UnitOfWork, tier: Tier) -> None:
        self.ids: list[int] = []
        self.known_as: dict[str, int] = {}
        """Who the uids of the files became."""
        self._unit = unit
        self._region = context.region
        self._batch = unit.open_batch("import", context.clock.now())
        self._last_rank = unit.standings.edge_rank(tier, bottom=True)
        self._policy, self._pauses = unit.policies.get(tier), unit.pauses.touching(None)
        self._standing = self._reckoned(Standing(0, tier, rank="", entered_on=context.today()))
        self._step = TierMove(0, None, tier, context.today(), context.clock.now(), context.clock.zone())
        self._forget()

    def begin(self, contacts: Sequence[Contact]) -> None:
        """Look up everything a block of records may be; the other calls take these very contacts."""
        self._forget()
        for contact in contacts:
            self._marks_of[id(contact)] = fingerprint(contact)
        known_as = self._unit.contacts.imported_as(set(self._marks_of.values()))
        known = {
            c.id: c for c in self._unit.contacts.get_many(list(set(known_as.values()))) if c.id is not None
        }
        self._seen.update({mark: known[owner] for mark, owner in known_as.items() if owner in known})
        strangers = [contact for contact in contacts if self._marks_of[id(contact)] not in self._seen]
        for contact in strangers:
            self._traces_of[id(contact)] = self._traces(contact)
        traces = self._traces_of.values()
        found = self._unit.contacts.candidates(
            {trace.uid for trace in traces},
            set().union(*(trace.points for trace in traces)),
            {trace.name for trace in traces},
        )
        for contact in found:
            self._index(contact, self._traces(contact))

    def match(self, incoming: Contact) -> Match | None:
        """Who the record is, among the stored contacts and the newcomers of this block."""
        mark = self._marks_of[id(incoming)]
        if mark in self._seen:
            return Match(self._latest(self._seen[mark]), Because.SAME_CONTENT, sure=True)
        numbers = dict.fromkeys(self._sharers(self._traces_of[id(incoming)]))
        candidates = [self._current[number] for number in numbers]
        return best_match(incoming, candidates, self._region) if candidates else None

    def create(self, incoming: Contact, *, other: Contact | None = None) -> None:
        """Make the record a newcomer, with an identity of its own if somebody else already has the record's.

        `other` is somebody of whom the user said that this is not the same: nobody is asked about it again.
        """
        taken = not incoming.uid or incoming.uid in self._by_uid
        uid = str(uuid4()) if taken else incoming.uid
        newcomer = replace(incoming, id=-1 - len(self._newcomers), uid=uid)
        self._newcomers.append(_id(newcomer))
        if other is not None:
            self._told_apart.append((_id(other), _id(newcomer)))
        traces = self._traces_of[id(incoming)]
        self._index(newcomer, replace(traces, uid=uid) if taken else traces)
        self._remember(incoming, newcomer)

    def merge(self, incoming: Contact, known: Contact) -> bool:
        """Add what only the record knows to a known contact; tells whether that changed anything."""
        mark = self._marks_of[id(incoming)]
        if mark in self._seen:
            self._uids.append((incoming.uid, _id(self._seen[mark])))
            return False
        before = self._latest(known)
        after = merge(before, incoming, self._region)
        self._remember(incoming, after)
        if after == before:
            return False
        self._current[_id(after)] = after
        if _id(after) > 0:
            self._updated.add(_id(after))
        self._index(after, self._traces(after))
        return True

    def finish(self) -> None:
        """Store what the block made."""
        for contact_id in sorted(self._updated):
            self._unit.contacts.put(self._current[contact_id])
        ids: dict[int, int] = {}
        if self._newcomers:
            ranks = ranks_between(self._last_rank, None, len(self._newcomers))
            self._last_rank = ranks[-1]
            stored = self._unit.contacts.add_batch(
                self._batch,
                [
                    (self._current[temporary], replace(self._standing, rank=rank), self._step)
                    for temporary, rank in zip(self._newcomers, ranks, strict=True)
                ],
            )
            ids = dict(zip(self._newcomers, stored, strict=True))
            self.ids += stored
        for uid, contact_id in self._uids:
            self.known_as[uid] = ids.get(contact_id, contact_id)
        for pair in self._told_apart:
            one, newcomer = (ids.get(number, number) for number in pair)
            self._unit.verdicts.add(
                Verdict.between(VerdictKind.DIFFERENT, one, newcomer, self._standing.entered_on)
            )
        self._unit.contacts.remember_import(
            self._batch, [(mark, ids.get(contact_id, contact_id)) for mark, contact_id in self._marks]
        )

    def spread(self, days: Sequence[date | None]) -> None:
        """Give all newcomers in their order a first due day each; one that is None asks for nothing else."""
        due_on = {day: self._reckoned(replace(self._standing, spread_due=day)).next_due for day in {*days}}
        placed = zip(self.ids, days, strict=True)
        self._unit.contacts.schedule_batch([(number, day, due_on[day]) for number, day in placed if day])

    def _reckoned(self, standing: Standing) -> Standing:
        # Nobody has touched a newcomer, and only what stops everybody's clocks can stop theirs.
        return reckon(standing, self._policy, [], None, self._pauses)

    def _forget(self) -> None:
        self._current: dict[int, Contact] = {}
        self._by_uid: dict[str, list[int]] = defaultdict(list)
        self._by_point: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._seen: dict[int, Contact] = {}
        self._marks_of: dict[int, int] = {}
        self._traces_of: dict[int, _Traces] = {}
        self._newcomers: list[int] = []
        self._updated: set[int] = set()
        self._marks: list[tuple[int, int]] = []
        self._told_apart: list[tuple[int, int]] = []
        self._uids: list[tuple[str, int]] = []

    def _remember(self, incoming: Contact, became: Contact) -> None:
        mark = self._marks_of[id(incoming)]
        self._seen[mark] = became
        self._marks.append((mark, _id(became)))
        self._uids.append((incoming.uid, _id(became)))

    def _latest(self, contact: Contact) -> Contact:
        return self._current.get(_id(contact), contact)

    def _index(self, contact: Contact, traces: _Traces) -> None:
        contact_id = _id(contact)
        self._current[contact_id] = contact
        for key in traces.points:
            _note(self._by_point[key], contact_id)
        if traces.uid:
            _note(self._by_uid[traces.uid], contact_id)
        if traces.name:
            _note(self._by_name[traces.name], contact_id)

    def _sharers(self, traces: _Traces) -> Iterator[int]:
        yield from self._by_uid.get(traces.uid, ())
        for key in traces.points:
            sharers = self._by_point.get(key, ())
            if len(sharers) <= SHARED:
                yield from sharers
        yield from self._by_name.get(traces.name, ())

    def _traces(self, contact: Contact) -> _Traces:
        points = lookup_keys(contact, self._region)
        return _Traces(contact.uid, points, name_key(contact.display_name))


def _note(sharers: list[int], contact_id: int) -> None:
    if contact_id not in sharers:
        sharers.append(contact_id)


def _id(contact: Contact) -> int:
    if contact.id is None:
        raise ValueError("a contact being matched has an id, if only a temporary one")
    return contact.id
