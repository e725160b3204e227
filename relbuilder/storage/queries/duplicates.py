"""Which pairs of contacts are worth a closer look, found without comparing each with each: those who share a point, the
sound of a name, or a firm or birthday and a part of the name. What to think of a pair is not decided here."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, permutations

from relbuilder.domain.contact import ImportantDate, Name, PointKind
from relbuilder.domain.duplicates import CROWD, Lookalikes, Traits, traits
from relbuilder.domain.name_likeness import sound, sound_key
from relbuilder.domain.nicknames import kindred
from relbuilder.domain.text import fold
from relbuilder.domain.verdict import VerdictKind
from relbuilder.storage import mapping
from relbuilder.storage.assembly import AMONG
from relbuilder.storage.mapping import Row
from relbuilder.storage.queries.source import Source

_LARGEST = 60
"""People of one firm, or born on one day, with one word of their names in common: more say nothing of any two."""

_MOST = 20_000
"""Pairs to look at closely: enough for an address book that was brought in twice."""

_LEGAL = frozenset(
    ("a/s", "as", "aps", "i/s", "ivs", "p/s", "k/s", "ab", "gmbh", "ag", "ltd", "limited", "inc", "llc")
)

_POINTS = """
SELECT norm, json_group_array(DISTINCT contact_id) FROM contact_point
WHERE norm != '' GROUP BY norm HAVING count(DISTINCT contact_id) > 1
"""
_BIRTHDAYS = """
SELECT year || '-' || month || '-' || day, contact_id FROM important_date WHERE label = 'birthday' AND year IS NOT NULL
"""

_JUDGED = "SELECT first_id, second_id FROM verdict WHERE kind = ?"


def lookalikes(source: Source) -> Lookalikes:
    """Pairs of visible contacts that may be one person, the lower id first, and what is common to many.

    Those that the user judged to be different people are none.
    """
    with source.snapshot():
        groups = set(source.column("SELECT contact_id FROM group_card"))
        judged = {(row[0], row[1]) for row in source.rows(_JUDGED, (VerdictKind.DIFFERENT.value,))}
        named = source.rows("SELECT id, name_key FROM contact WHERE shown_in IS NOT NULL")
        keys: dict[int, str] = {row[0]: row[1] for row in named}
        crowds: dict[str, int] = {}
        pairs = _Pairs()
        for norm, sharers in source.rows(_POINTS):
            visible = [number for number in json.loads(sharers) if number in keys]
            crowds[norm] = len(visible)
            if len(visible) < CROWD:
                pairs.add(visible)
        pairs.add_groups(_named_alike(keys, crowds))
        places = source.rows(
            "SELECT DISTINCT organisation, contact_id FROM affiliation WHERE organisation != ''"
        )
        firms = ((_firm_key(firm), number) for firm, number in places)
        pairs.add_groups(_together(keys, firms, _half_known))
        pairs.add_groups(_together(keys, source.rows(_BIRTHDAYS), _any_word))
    # A family has its members' telephone, and is none of them.
    alike = (pair for pair in pairs.found - judged if (pair[0] in groups) is (pair[1] in groups))
    return Lookalikes(sorted(alike), crowds)


def traits_of(source: Source, ids: Sequence[int]) -> dict[int, Traits]:
    """What tells contacts apart, by id; those in the bin or gone are missing."""
    among = json.dumps(ids)
    points: dict[int, list[tuple[PointKind, str, str]]] = defaultdict(list)
    for number, kind, norm, value in source.rows(
        f"SELECT contact_id, kind, norm, value FROM contact_point WHERE norm != '' AND contact_id {AMONG}",
        (among,),
    ):
        points[number].append((PointKind(kind), norm, value))
    firms: dict[int, list[str]] = defaultdict(list)
    for number, firm in source.rows(
        f"SELECT contact_id, organisation FROM affiliation WHERE contact_id {AMONG} ORDER BY contact_id, position",
        (among,),
    ):
        firms[number].append(firm)
    born: dict[int, ImportantDate] = {
        number: mapping.IMPORTANT_DATE.from_row(row)
        for number, *row in source.rows(
            f"SELECT contact_id, {', '.join(mapping.IMPORTANT_DATE.columns)} FROM important_date"
            f" WHERE label = 'birthday' AND contact_id {AMONG} ORDER BY position DESC",
            (among,),
        )
    }
    return {
        number: traits(name, points[number], firms[number], born.get(number))
        for number, name in _names(source, among)
    }


def _names(source: Source, among: str) -> Iterator[tuple[int, Name]]:
    for number, *row in source.rows(
        f"SELECT id, {', '.join(mapping.IDENTITY_COLUMNS)} FROM contact WHERE shown_in IS NOT NULL AND id {AMONG}",
        (among,),
    ):
        yield number, mapping.name_of(row)


class _Pairs:
    """Pairs of contacts, each once, up to `_MOST`."""

    def __init__(self) -> None:
        self.found: set[tuple[int, int]] = set()

    def add(self, group: Iterable[int]) -> None:
        """Every two of a group."""
        if len(self.found) < _MOST:
            self.found.update(combinations(sorted(group), 2))

    def add_groups(self, groups: Iterable[Sequence[int]]) -> None:
        """Every two of each group."""
        for group in groups:
            if len(group) > 1:
                self.add(group)


def _named_alike(keys: dict[int, str], crowds: dict[str, int]) -> Iterator[Sequence[int]]:
    """Namesakes, but not those whose name is so common that it says nothing; tells the `crowds` of the others."""
    groups: dict[str, list[int]] = defaultdict(list)
    for number, key in keys.items():
        if key:
            groups[sound_key(key)].append(number)
    for group in groups.values():
        if len(group) > 1:
            crowds.update((keys[number], len(group)) for number in group)
            if len(group) < CROWD:
                yield group


def _together(
    keys: dict[int, str], places: Iterable[Row], parts: Callable[[str], Iterable[Hashable]]
) -> Iterator[Sequence[int]]:
    """Those who share a place (a firm, a birthday) and a part of the name key."""
    groups: dict[Hashable, dict[int, None]] = defaultdict(dict)
    for place, number in places:
        for part in parts(keys.get(number, "")):
            groups[place, part][number] = None
    return (list(group) for group in groups.values() if len(group) <= _LARGEST)


@lru_cache(maxsize=16_384)
def _half_known(key: str) -> Sequence[Hashable]:
    """One word, and what is left of another one when it is an initial, a nickname or mistyped."""
    words = key.split()
    found: list[Hashable] = []
    for word, other in permutations(words, 2):
        if len(word) > 1:
            found.append((sound(word), other[0]))
            found += [(sound(word), number) for number in kindred(other)]
    # Two of the same name are already found by that, unless half the town bears it.
    return (*found, sound_key(key)) if len(words) > 1 else ()


def _any_word(key: str) -> Sequence[Hashable]:
    return [sound(word) for word in key.split() if len(word) > 1]


@lru_cache(maxsize=16_384)
def _firm_key(firm: str) -> str:
    """The name of a firm without its legal form."""
    words = fold(firm).replace(".", "").replace(",", " ").split()
    return " ".join(word for word in words if word not in _LEGAL) or fold(firm)
