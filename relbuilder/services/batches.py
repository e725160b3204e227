"""Cuts many things into batches that a unit of work can remember at once. A helper of the use cases, not one itself."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

BATCH = 500


def batches(things: Sequence[T]) -> Iterator[Sequence[T]]:
    """The things in their order, `BATCH` of them at a time."""
    for start in range(0, len(things), BATCH):
        yield things[start : start + BATCH]
