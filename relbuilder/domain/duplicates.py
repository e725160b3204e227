"""Which stored contacts are probably one person, why, and how sure that is. Looks nothing up itself, decides nothing.

`matching` judges a record that comes in, and may act on it; here two contacts are judged that both are there already,
and whatever is found is a question to the user.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import prod

from relbuilder.domain.addresses import is_profile, normalised
from relbuilder.domain.contact import Contact, ImportantDate, Name, PointKind
from relbuilder.domain.matching import born_differently, same_firm
from relbuilder.domain.name_likeness import Likeness, NameWords, how_alike, name_words
from relbuilder.domain.text import name_key

CERTAIN = 0.9
"""From here on there is hardly a doubt."""

LIKELY = 0.6
"""From here on a pair is worth being pointed out unasked."""

SHOWN = 0.25
"""Below it a pair is not worth the user's time."""

CROWD = 5
"""As many contacts as share a switchboard; what so many have in common says nothing of any two."""


class Reason(StrEnum):
    """What two contacts have in common, the most telling first."""

    PROFILE = "profile"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    HANDLE = "handle"
    BIRTHDAY = "birthday"
    FIRM = "firm"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing in common, as one of the two writes it. `crowd` is how many contacts have it."""

    reason: Reason
    value: str
    crowd: int = 2


@dataclass(frozen=True, slots=True)
class Suspicion:
    """That two contacts are one person: for which reasons, and how sure (0 to 1)."""

    shared: tuple[Shared, ...]
    names: Likeness
    confidence: float


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a contact tells whether another one is the same person.

    `keys` are its points by their kind and normalised form, as they are written; `firms` those of now and the past.
    """

    name: NameWords
    display: str
    keys: Mapping[tuple[Reason, str], str]
    firms: tuple[str, ...]
    birthday: ImportantDate | None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two stored contacts, the one that was there first first, that are probably one person."""

    first_id: int
    second_id: int
    suspicion: Suspicion

    @property
    def ids(self) -> tuple[int, int]:
        """Both contacts."""
        return self.first_id, self.second_id


@dataclass(frozen=True, slots=True)
class Lookalikes:
    """Pairs of contacts worth a closer look, and how many contacts have each thing that more than one has.

    Things are known by their normalised form, names by their name key.
    """

    pairs: Sequence[tuple[int, int]]
    crowds: Mapping[str, int]


Crowds = Callable[[Reason, str], int]
"""How many contacts have one thing (a normalised point, or the name key)."""


def traits_of(contact: Contact, region: str) -> Traits:
    """The traits of a contact; `region` is the country in which bare phone numbers are read."""
    points = [(point.kind, normalised(point, region), point.value) for point in contact.points]
    firms = [place.organisation for place in contact.affiliations]
    return traits(contact.name, points, firms, contact.birthday)


def traits(
    name: Name,
    points: Iterable[tuple[PointKind, str, str]],
    firms: Iterable[str],
    birthday: ImportantDate | None,
) -> Traits:
    """The same of a contact that is known in parts only; `points` are kinds, normalised forms and values."""
    keys = {(_reason(kind, norm), norm): value for kind, norm, value in points if norm}
    named = tuple(dict.fromkeys(firm for firm in firms if firm))
    return Traits(name_words(name), name.display, keys, named, birthday)


def suspect(one: Traits, other: Traits, crowd: Crowds = lambda _reason, _key: 2) -> Suspicion | None:
    """Whether two contacts may be one person; None where that is too far from likely."""
    names = how_alike(one.name, other.name)
    shared = tuple(_shared(one, other, names, crowd))
    doubt = prod(1 - _weight(thing, names) for thing in shared)
    confidence = (1 - doubt) * _trust(one, other, {thing.reason for thing in shared})
    return Suspicion(shared, names, confidence) if shared and confidence >= SHOWN else None


def _reason(kind: PointKind, norm: str) -> Reason:
    match kind:
        case PointKind.EMAIL:
            return Reason.EMAIL
        case PointKind.PHONE:
            return Reason.PHONE
        case PointKind.LINK:
            return Reason.PROFILE if is_profile(norm) else Reason.LINK
        case PointKind.HANDLE:
            return Reason.HANDLE


def _shared(one: Traits, other: Traits, names: Likeness, crowd: Crowds) -> Iterable[Shared]:
    """What both have, the most telling first."""
    both = one.keys.keys() & other.keys.keys()
    for reason, key in sorted(both, key=lambda found: (list(Reason).index(found[0]), found[1])):
        yield Shared(reason, one.keys[reason, key], crowd(reason, key))
    if one.birthday and other.birthday and not born_differently(one.birthday, other.birthday):
        yield Shared(Reason.BIRTHDAY, "")
    firm = next((firm for firm in one.firms if any(same_firm(firm, known) for known in other.firms)), None)
    if firm:
        yield Shared(Reason.FIRM, firm)
    if names in _NAME_ALONE:
        namesakes = max(crowd(Reason.NAME, name_key(traits.display)) for traits in (one, other))
        yield Shared(Reason.NAME, one.display, namesakes)


_NAME_ALONE = {Likeness.SAME: 0.65, Likeness.SPELLING: 0.55, Likeness.PART: 0.3}

# How sure one thing in common makes, by what the names have to do with each other. A household shares a telephone, a
# couple an e-mail, a firm its page: what relatives and strangers share is brought up, but as the last of all.
_NAMES = (
    Likeness.SAME, Likeness.SPELLING, Likeness.PART, Likeness.INITIALS, Likeness.NICKNAME, Likeness.ONE_WORD,
    Likeness.RENAMED, Likeness.NAMELESS, Likeness.FAMILY, Likeness.OTHER,
)  # fmt: skip
_TABLE: dict[Reason, tuple[float, ...]] = {
    #                 same  spell part  init  nick  word  renam nameless fam other
    Reason.PROFILE:  (0.99, 0.99, 0.99, 0.98, 0.98, 0.97, 0.95, 0.95, 0.70, 0.70),
    Reason.EMAIL:    (0.99, 0.98, 0.97, 0.96, 0.96, 0.95, 0.91, 0.85, 0.35, 0.35),
    Reason.PHONE:    (0.97, 0.95, 0.94, 0.92, 0.92, 0.90, 0.80, 0.70, 0.30, 0.27),
    Reason.HANDLE:   (0.97, 0.95, 0.94, 0.92, 0.92, 0.90, 0.80, 0.70, 0.30, 0.30),
    Reason.LINK:     (0.85, 0.80, 0.75, 0.65, 0.65, 0.50, 0.30, 0.20, 0.05, 0.05),
    Reason.BIRTHDAY: (0.80, 0.75, 0.70, 0.60, 0.65, 0.40, 0.35, 0.05, 0.00, 0.00),
    Reason.FIRM:     (0.85, 0.75, 0.75, 0.65, 0.70, 0.00, 0.00, 0.00, 0.00, 0.00),
}  # fmt: skip


def _weight(thing: Shared, names: Likeness) -> float:
    """How sure one thing in common makes; the more have it, the less."""
    if thing.reason is Reason.NAME:
        return _NAME_ALONE[names] * _by_crowd(thing.crowd)
    certain = _TABLE[thing.reason][_NAMES.index(names)]
    if thing.reason in (Reason.BIRTHDAY, Reason.FIRM):
        return certain
    return certain * _by_crowd(thing.crowd)


def _by_crowd(crowd: int) -> float:
    return 1 - (max(crowd, 2) - 2) / CROWD if crowd < CROWD else 0.0


def _trust(one: Traits, other: Traits, shared: set[Reason]) -> float:
    """By how much less sure it is because of what the two say differently."""
    trust = 0.35 if born_differently(one.birthday, other.birthday) else 1.0
    if shared - {Reason.NAME, Reason.FIRM}:
        # Who is reached at the same place has changed the firm, or uses another address there.
        return trust
    if one.firms and other.firms and Reason.FIRM not in shared:
        trust *= 0.6
    for kind in (Reason.EMAIL, Reason.PHONE):
        if _has(one, kind) and _has(other, kind):
            trust *= 0.8
    # One person may have two addresses, but hardly two profiles.
    return trust * 0.3 if _has(one, Reason.PROFILE) and _has(other, Reason.PROFILE) else trust


def _has(traits: Traits, kind: Reason) -> bool:
    return any(reason is kind for reason, _ in traits.keys)
