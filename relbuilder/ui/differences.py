"""What turns one order of ids into another: runs to take out, then runs to put in. Pure; knows neither Qt nor cards."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

MOST_RUNS = 64
"""Beyond this many single steps showing the whole column anew is the cheaper way."""


@dataclass(frozen=True, slots=True)
class Steps:
    """`removals` are (first row, last row), bottom up; `insertions` are (row, ids), top down, after all removals."""

    removals: tuple[tuple[int, int], ...]
    insertions: tuple[tuple[int, tuple[int, ...]], ...]


def steps_between(old: Sequence[int], new: Sequence[int], loose: Collection[int]) -> Steps | None:
    """The fewest runs from `old` to `new`, where only ids in `loose` may have changed places.

    None when more than that changed, or so much that starting afresh is cheaper.
    """
    before, after = set(old), set(new)
    staying = before & after
    if _only(old, staying) != _only(new, staying):
        staying -= set(loose)
        if _only(old, staying) != _only(new, staying):
            return None
    removals = tuple(runs(row for row, contact_id in enumerate(old) if contact_id not in staying))
    places = tuple(runs(row for row, contact_id in enumerate(new) if contact_id not in staying))
    if len(removals) + len(places) > MOST_RUNS:
        return None
    return Steps(removals[::-1], tuple((first, tuple(new[first : last + 1])) for first, last in places))


def _only(ids: Sequence[int], kept: set[int]) -> list[int]:
    return [contact_id for contact_id in ids if contact_id in kept]


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Rows in ascending order, as (first, last) of what is consecutive."""
    first: int | None = None
    last = -1
    for row in rows:
        if first is not None and row != last + 1:
            yield first, last
            first = None
        first = row if first is None else first
        last = row
    if first is not None:
        yield first, last
