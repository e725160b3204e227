"""Whether an incoming record is somebody already known: for sure, perhaps, or not. Looks nothing up itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from relbuilder.domain.addresses import email_key, is_profile, link_key, normalised
from relbuilder.domain.contact import Contact, ImportantDate, PointKind
from relbuilder.domain.merge import merge
from relbuilder.domain.text import fold, name_key

ALIKE = 85.0
"""Firms at least this similar (rapidfuzz ratio, 0 to 100) are taken for spellings of one."""

NAMES_ALIKE = 92.0
"""Likewise for names. Peter and Petra Holm, who share a telephone, are 90 alike."""


class Because(StrEnum):
    """What two records have in common."""

    UID = "uid"
    EMAIL = "email"
    PHONE = "phone"
    PROFILE = "profile"
    NAME_AND_ORGANISATION = "name_and_organisation"
    NAME = "name"
    SAME_CONTENT = "same_content"


@dataclass(frozen=True, slots=True)
class Match:
    """A known contact that an incoming record may be; `sure` False leaves the decision to the user."""

    known: Contact
    because: Because
    sure: bool


def lookup_keys(contact: Contact, region: str) -> set[str]:
    """The normalised e-mails, phones and profile links by which to look for known contacts."""
    keys = {normalised(p, region) for p in contact.points if p.kind in (PointKind.EMAIL, PointKind.PHONE)}
    keys |= {key for p in contact.points if p.kind is PointKind.LINK and is_profile(key := link_key(p.value))}
    return keys - {""}


def best_match(incoming: Contact, candidates: Sequence[Contact], region: str) -> Match | None:
    """The known contact that `incoming` is, in the order uid, e-mail, phone, profile link, name and organisation."""
    reach = _reach_of(incoming, region)
    found = [match for known in candidates if (match := _compare(incoming, reach, known, region))]
    order = list(Because)
    return min(found, key=lambda match: (not match.sure, order.index(match.because)), default=None)


@dataclass(frozen=True, slots=True)
class _Reach:
    """By what a contact is reached, in the form in which it can be compared."""

    emails: set[str]
    phones: set[str]
    links: set[str]

    @property
    def profiles(self) -> set[str]:
        return {key for key in self.links if is_profile(key)}


def _reach_of(contact: Contact, region: str) -> _Reach:
    emails, phones, links = set(), set(), set()
    for point in contact.points:
        if point.kind is PointKind.EMAIL:
            emails.add(normalised(point, region))
        elif point.kind is PointKind.PHONE:
            phones.add(normalised(point, region))
        elif point.kind is PointKind.LINK:
            links.add(normalised(point, region))
    return _Reach(emails - {""}, phones - {""}, links - {""})


def _compare(incoming: Contact, reach: _Reach, known: Contact, region: str) -> Match | None:
    if incoming.uid and incoming.uid == known.uid:
        return Match(known, Because.UID, sure=_may_be_renamed(incoming, known))
    known_reach = _reach_of(known, region)
    shared = _shared(reach, known_reach)
    if shared:
        return Match(known, shared, sure=shared is Because.PROFILE or _names_agree(incoming, known))
    if name_key(incoming.display_name) != name_key(known.display_name):
        return None
    told_apart = bool(reach.profiles and known_reach.profiles) or _told_apart(incoming, known)
    if _same_organisation(incoming, known):
        return Match(known, Because.NAME_AND_ORGANISATION, sure=not told_apart)
    # An address or number of the record's would be new, for none is shared: no need to try a merge then.
    may_add_nothing = not (told_apart or reach.emails or reach.phones)
    if may_add_nothing and merge(known, incoming, region) == known:
        return Match(known, Because.SAME_CONTENT, sure=True)
    if not told_apart and _met_alike(incoming, known):
        return Match(known, Because.NAME, sure=True)
    contradiction = (incoming.organisation and known.organisation) or _contradict(reach, known_reach)
    return None if contradiction else Match(known, Because.NAME, sure=False)


def _shared(one: _Reach, other: _Reach) -> Because | None:
    if not one.emails.isdisjoint(other.emails):
        return Because.EMAIL
    if not one.phones.isdisjoint(other.phones):
        return Because.PHONE
    return Because.PROFILE if one.profiles & other.profiles else None


def _names_agree(one: Contact, other: Contact) -> bool:
    # Imported here: only an import compares names, a start need not pay for it.
    from rapidfuzz import fuzz

    first, second = _own_name(one), _own_name(other)
    if not first or not second:
        # A nameless card is the firm's own, if it names one that the person is not of.
        return not one.organisation or not other.organisation or _same_organisation(one, other)
    if any(len(word) > 1 for word in set(first.split()) & set(second.split())):
        # A part of the name may be missing on one side.
        return fuzz.token_set_ratio(first, second) >= NAMES_ALIKE
    return fuzz.ratio(first, second) >= NAMES_ALIKE


def _own_name(contact: Contact) -> str:
    """The key of the name itself; empty where it is missing, or only an address in its place."""
    return "" if email_key(contact.name.display) else name_key(contact.name.display)


def _may_be_renamed(one: Contact, other: Contact) -> bool:
    """Whether one identity with two names can be one person: a marriage leaves a word of the name as it was.

    Some programs give every card the same identity; without this they would all become one.
    """
    first, second = set(_own_name(one).split()), set(_own_name(other).split())
    return not first or not second or not first.isdisjoint(second) or _names_agree(one, other)


def _told_apart(one: Contact, other: Contact) -> bool:
    """Whether namesakes say something that is one for each person, and say it differently."""
    met = (one.origin.on, other.origin.on)
    if all(met) and met[0] != met[1] and not (one.organisation and other.organisation):
        return True
    return born_differently(one.birthday, other.birthday)


def _met_alike(one: Contact, other: Contact) -> bool:
    """Whether namesakes were met in one way on one day, which is all that some lists of connections tell."""
    return one.origin.on is not None and (one.origin.on, one.origin.how) == (
        other.origin.on,
        other.origin.how,
    )


def born_differently(one: ImportantDate | None, other: ImportantDate | None) -> bool:
    """Whether two birthdays cannot be one person's; an unknown day or year contradicts nothing."""
    if one is None or other is None:
        return False
    years = (one.year, other.year)
    return (one.month, one.day) != (other.month, other.day) or (all(years) and years[0] != years[1])


def _contradict(one: _Reach, other: _Reach) -> bool:
    """Whether both say something of a kind in which one person would say the same: two namesakes, then."""
    return bool((one.emails and other.emails) or (one.phones and other.phones) or (one.links and other.links))


def _same_organisation(one: Contact, other: Contact) -> bool:
    return same_firm(one.organisation, other.organisation)


def same_firm(one: str, other: str) -> bool:
    """Whether two names of organisations are spellings of one; an empty one is nobody's."""
    from rapidfuzz import fuzz

    return bool(one and other) and fuzz.token_set_ratio(fold(one), fold(other)) >= ALIKE
