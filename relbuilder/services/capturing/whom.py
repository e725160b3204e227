"""Finds the known contact and the known firm that a line speaks of. Reads only, and takes nobody for another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from relbuilder.domain.text import words
from relbuilder.domain.tier import TIERS
from relbuilder.services.capturing.parts import Addresses
from relbuilder.services.ports import Reader
from relbuilder.services.readings import ContactSummary

_MOST_ALIKE = 500
"""So many of a tier are looked at for one with a given name; no tier that is tended has more."""
_COMPANY_FORMS = frozenset(
    words("A/S ApS I/S K/S P/S AS AB Oy Ltd Limited LLC LLP PLC Inc Corp Co GmbH AG BV SA")
)


@dataclass(frozen=True, slots=True)
class Found:
    """The one contact who is meant; or None, and how many known people may be meant just as well."""

    known: ContactSummary | None
    namesakes: int = 0


def find_whom(reader: Reader, today: date, name: str, addresses: Addresses, others: Sequence[str]) -> Found:
    """Whom a name, or without one an address, means. `others` are the parts that may name the firm.

    A given name alone means the only one of that name who is tended. Of several people it is the one whose firm begins
    as one of `others` does.
    """
    reached = _reached(reader, addresses)
    if not name:
        return _only(reader.summaries(reached, today), others)
    if not any(letter.isalpha() for letter in name):
        return Found(None)
    named = reader.summaries(reader.resolve(name), today) or _of_given_name(reader, name, today)
    by_address = [person for person in named if person.id in reached]
    if not named:
        by_address = [
            p for p in reader.summaries(reached, today) if not set(words(name)).isdisjoint(words(p.name))
        ]
    return _only(by_address or named, others)


def same_firm(written: str, firm: str) -> bool:
    """Whether a part of a line is the name of that firm, or its first words."""
    one, other = words(written), words(firm)
    return bool(one) and (other[: len(one)] == one or one == _bare(firm))


def known_firm(reader: Reader, written: str) -> str:
    """The firm that is known by that name but for case, accents and the form of the company; empty if none is."""
    wanted = words(written)
    if not wanted:
        return ""
    firms = (firm for firm, _ in reader.organisations(written.split(maxsplit=1)[0]))
    return next((firm for firm in firms if wanted in (words(firm), _bare(firm))), "")


def _only(people: Sequence[ContactSummary], others: Iterable[str]) -> Found:
    if len(people) > 1:
        firms = {first for other in others for first in words(other)[:1]}
        people = [p for p in people if not firms.isdisjoint(words(p.organisation)[:1])] or people
    return Found(people[0]) if len(people) == 1 else Found(None, len(people))


def _reached(reader: Reader, addresses: Addresses) -> list[int]:
    """Who has one of these addresses."""
    if addresses.email and (found := reader.resolve(addresses.email)):
        return found
    # Two are enough to see that it is not the address of one.
    return reader.find(text=addresses.phone, limit=2) if addresses.phone else []


def _of_given_name(reader: Reader, name: str, today: date) -> list[ContactSummary]:
    if len(name.split()) != 1:
        return []
    wanted = words(name)
    living = (tier for tier in TIERS if tier.living)
    ids = [number for tier in living for number in reader.find(tier=tier, text=name, limit=_MOST_ALIKE)]
    return [p for p in reader.summaries(ids, today) if words(p.name)[: len(wanted)] == wanted]


def _bare(firm: str) -> list[str]:
    """The words of a firm's name without the form of the company at its end."""
    bare = words(firm)
    while len(bare) > 1 and bare[-1] in _COMPANY_FORMS:
        bare.pop()
    return bare
