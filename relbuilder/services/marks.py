"""Writes down what the user answered to a thing that fell due. A helper of the use cases, not one itself."""

from collections.abc import Callable

from relbuilder.domain.reminder import ItemKey, Mark
from relbuilder.services.ports import UnitOfWork


def change_mark(
    unit: UnitOfWork, key: ItemKey, contact_id: int | None, change: Callable[[Mark], Mark]
) -> None:
    """Replace the mark of a thing by `change` of what is known; a mark that says nothing is none."""
    silent = Mark(str(key), contact_id)
    known = unit.marks.find(key)
    after = change(known or silent)
    if after != silent:
        if known:
            unit.marks.put(after)
        else:
            unit.marks.add(after)
    elif known:
        unit.marks.remove(known.key)
