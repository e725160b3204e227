"""Promises: made, kept, moved to another day, dropped."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.relation import Promise, PromiseDirection, PromiseState
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def add_promise(
    context: Context,
    contact_id: int,
    text: str,
    *,
    direction: PromiseDirection = PromiseDirection.MINE,
    due: date | None = None,
) -> Promise:
    """Write a promise down; raises NotFound, and InputProblem EMPTY_TEXT."""
    if not text.strip():
        raise InputProblem(Code.EMPTY_TEXT)
    with recorded(context, Label.PROMISE) as unit:
        unit.standings.get(contact_id)
        return unit.promises.add(Promise(contact_id, direction, text.strip(), context.today(), due))


def keep_promise(context: Context, promise_id: int) -> None:
    """It was kept, today; raises NotFound, and InputProblem CHANGED_ELSEWHERE where it is not open any more."""
    with recorded(context, Label.KEEP_PROMISE) as unit:
        keep(context, unit, promise_id)


def move_promise(context: Context, promise_id: int, due: date) -> None:
    """Another day was agreed; raises like `keep_promise`, and InputProblem INVALID_VALUE for a day that is past."""
    if due < context.today():
        raise InputProblem(Code.INVALID_VALUE, value=due.isoformat())
    with recorded(context, Label.MOVE_PROMISE) as unit:
        unit.promises.put(replace(_open(unit, promise_id), due=due))


def drop_promise(context: Context, promise_id: int) -> None:
    """It will not be kept; raises like `keep_promise`."""
    with recorded(context, Label.DROP_PROMISE) as unit:
        promise = _open(unit, promise_id)
        unit.promises.put(replace(promise, state=PromiseState.DROPPED, settled_on=context.today()))


def keep(context: Context, unit: UnitOfWork, promise_id: int) -> None:
    """Note that a promise was kept today; raises like `keep_promise`. Part of larger use cases."""
    promise = _open(unit, promise_id)
    unit.promises.put(replace(promise, state=PromiseState.KEPT, settled_on=context.today()))


def reopen(unit: UnitOfWork, promise_id: int) -> None:
    """Take back that a promise was kept; raises like `keep_promise`. Part of larger use cases."""
    promise = unit.promises.get(promise_id)
    if promise.state is not PromiseState.KEPT:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    unit.promises.put(replace(promise, state=PromiseState.OPEN, settled_on=None))


def _open(unit: UnitOfWork, promise_id: int) -> Promise:
    promise = unit.promises.get(promise_id)
    if promise.state is not PromiseState.OPEN:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    return promise
