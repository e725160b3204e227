"""What the page shows, kept between runs: the filter as it was left, and the filters that the user gave a name.

They are a view's own memory and lie with the window's, in the data folder.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QSettings

from relbuilder.domain.text import collation_key
from relbuilder.domain.tier import Tier
from relbuilder.services.people import Lack, PeopleFilter, PeopleOrder, PeopleSort

_LAST = "people/filter"
_SAVED = "people/saved"
_E = TypeVar("_E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter under the user's own name for it, with the order it is looked at in."""

    name: str
    chosen: PeopleFilter
    order: PeopleOrder


class SavedFilters:
    """The named filters, by name."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory

    def all(self) -> list[SavedFilter]:
        """All of them in alphabetical order."""
        try:
            kept = json.loads(str(self._memory.value(_SAVED, "[]")))
            found = [_saved(each) for each in kept]
        except (ValueError, TypeError, KeyError, AttributeError):
            return []
        return sorted(found, key=lambda saved: collation_key(saved.name))

    def keep(self, saved: SavedFilter) -> None:
        """Keep a filter, in place of one with the same name."""
        self._write([*(each for each in self.all() if each.name != saved.name), saved])

    def forget(self, name: str) -> None:
        """Forget the filter of that name."""
        self._write([each for each in self.all() if each.name != name])

    def _write(self, saved: Sequence[SavedFilter]) -> None:
        self._memory.setValue(_SAVED, json.dumps([asdict(each) for each in saved]))


def remembered_filter(memory: QSettings) -> PeopleFilter:
    """The filter as it was left, without the words searched for; everybody where nothing readable is remembered."""
    try:
        return _filter(json.loads(str(memory.value(_LAST, ""))))
    except (ValueError, TypeError, KeyError, AttributeError):
        return PeopleFilter()


def remember_filter(memory: QSettings, chosen: PeopleFilter) -> None:
    """Keep the filter for the next run."""
    memory.setValue(_LAST, json.dumps(asdict(chosen)))


def _saved(kept: dict[str, Any]) -> SavedFilter:
    order = PeopleOrder(PeopleSort(kept["order"]["sort"]), kept["order"]["descending"] is True)
    return SavedFilter(str(kept["name"]), _filter(kept["chosen"]), order)


def _filter(kept: dict[str, Any]) -> PeopleFilter:
    return PeopleFilter(
        text=str(kept.get("text", "")),
        tiers=_among(Tier, kept.get("tiers")),
        tags=_texts(kept.get("tags")),
        organisations=_texts(kept.get("organisations")),
        overdue=kept.get("overdue") is True,
        with_promises=kept.get("with_promises") is True,
        chosen=kept.get("chosen") is True,
        paused=kept.get("paused") is True,
        lacks=_among(Lack, kept.get("lacks")),
    )


def _texts(kept: object) -> tuple[str, ...]:
    return tuple(text for text in kept if isinstance(text, str)) if isinstance(kept, list) else ()


def _among(kind: type[_E], kept: object) -> tuple[_E, ...]:
    known = {each.value for each in kind}
    return tuple(kind(text) for text in _texts(kept) if text in known)
