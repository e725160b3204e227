"""Takes the groups of an import in, once their members are on the board. A part of `imports`."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Protocol

from relbuilder.domain.contact import Contact
from relbuilder.domain.text import name_key
from relbuilder.domain.tier import Tier
from relbuilder.services.address_books import Record
from relbuilder.services.contacts import take_in
from relbuilder.services.context import Context
from relbuilder.services.ports import UnitOfWork


class Tally(Protocol):
    """Where it is counted what became of a file's records."""

    created: int
    updated: int
    unchanged: int


def take_groups(
    context: Context,
    unit: UnitOfWork,
    tier: Tier,
    groups: Iterable[tuple[Tally, Record]],
    known_as: Mapping[str, int],
) -> list[int]:
    """Store the groups that are new, and add to those that are known the members they lack; returns the new ids.

    `known_as` tells who the uids of the files became; whom it does not know may be on the board from before.
    """
    made = []
    for tally, record in groups:
        members = _members(unit, record, known_as)
        known = _known(unit, record.contact)
        if known is None:
            taken = bool(record.contact.uid) and bool(unit.contacts.candidates([record.contact.uid], (), ()))
            incoming = replace(record.contact, members=members, uid="" if taken else record.contact.uid)
            made.append(take_in(context, unit, incoming, tier).id or 0)
            tally.created += 1
        elif missing := [member for member in members if member not in known.members]:
            unit.contacts.put(replace(known, members=(*known.members, *missing)))
            tally.updated += 1
        else:
            tally.unchanged += 1
    return made


def _members(unit: UnitOfWork, record: Record, known_as: Mapping[str, int]) -> tuple[int, ...]:
    strangers = [uid for uid in record.members if uid not in known_as]
    stored = {each.uid: each.id for each in unit.contacts.candidates(strangers, (), ())} if strangers else {}
    found = (known_as.get(uid) or stored.get(uid) for uid in record.members)
    return tuple(dict.fromkeys(member for member in found if member))


def _known(unit: UnitOfWork, group: Contact) -> Contact | None:
    """The same group on the board: by its uid, else by its name."""
    names = {name_key(group.display_name)} - {""}
    found = unit.contacts.candidates([group.uid] if group.uid else (), (), names)
    alike = [each for each in found if each.group is not None]
    return next((each for each in alike if each.uid == group.uid), next(iter(alike), None))
