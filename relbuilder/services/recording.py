"""The one way to write: a unit of work that remembers how to undo itself and tells the views. Undo and redo too."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from relbuilder.domain.errors import InputProblem
from relbuilder.services.changes import apply, events_of
from relbuilder.services.context import Context
from relbuilder.services.history import Entry, Label
from relbuilder.services.ports import Change, UnitOfWork


@contextmanager
def recorded(context: Context, label: Label) -> Iterator[UnitOfWork]:
    """A unit of work that on a clean exit commits, is remembered under `label` and is told to the views.

    Nothing is committed, remembered or told when the body raises, or when it changed nothing.
    """
    with context.open_unit() as unit:
        yield unit
        changes = tuple(unit.changes)
        if not changes:
            return
        unit.commit()
    remember(context, Entry(label, changes))


def remember(context: Context, entry: Entry) -> None:
    """Put committed changes into the history and tell the views."""
    context.history.push(entry)
    _tell(context, entry.changes)


def undo(context: Context) -> Label:
    """Take back the last thing done; raises InputProblem when there is none or it was changed elsewhere since."""
    return _travel(context, back=True)


def redo(context: Context) -> Label:
    """Do again what was undone last; raises like `undo`."""
    return _travel(context, back=False)


def _travel(context: Context, *, back: bool) -> Label:
    carried: list[Change] = []

    def carry_out(changes: Sequence[Change]) -> None:
        with context.open_unit() as unit:
            apply(unit, changes)
            unit.commit()
        carried.extend(changes)

    try:
        label = context.history.step(carry_out, back=back)
    except InputProblem:
        context.bus.publish(context.history.state)
        raise
    _tell(context, carried)
    return label


def _tell(context: Context, changes: Sequence[Change]) -> None:
    for event in events_of(changes):
        context.bus.publish(event)
    context.bus.publish(context.history.state)
