"""Promises: made, kept, moved to another day, dropped, broken, corrected."""

from dataclasses import dataclass, replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


@dataclass(frozen=True, slots=True)
class NewPromise:
    """A promise that was made along with something else. `contact_id` None is whoever that something is about."""

    text: str
    direction: PromiseDirection = PromiseDirection.MINE
    due: date | None = None
    contact_id: int | None = None


def add_promise(
    context: Context,
    contact_id: int,
    text: str,
    *,
    direction: PromiseDirection = PromiseDirection.MINE,
    due: date | None = None,
) -> Promise:
    """Write a promise down; raises NotFound, and InputProblem EMPTY_TEXT."""
    with recorded(context, Label.PROMISE) as unit:
        return write_down(context, unit, contact_id, NewPromise(text, direction, due))


def write_down(context: Context, unit: UnitOfWork, contact_id: int, new: NewPromise) -> Promise:
    """Store a promise with its contact, or with `contact_id`; raises like `add_promise`. Part of larger use cases."""
    whose = new.contact_id or contact_id
    promise = Promise(whose, new.direction, new.text.strip(), context.today(), new.due)
    _check(promise)
    unit.standings.get(whose)
    return unit.promises.add(promise)


def edit_promise(context: Context, promise: Promise) -> None:
    """Replace a stored promise by `promise`, which carries its id; raises NotFound, and InputProblem EMPTY_TEXT."""
    promise = replace(promise, text=promise.text.strip(), word=promise.word.strip())
    _check(promise)
    with recorded(context, Label.EDIT_PROMISE) as unit:
        unit.promises.put(promise)


def delete_promise(context: Context, promise_id: int) -> None:
    """Take a promise away that was never made; raises NotFound."""
    with recorded(context, Label.DELETE_PROMISE) as unit:
        unit.promises.remove(promise_id)


def keep_promise(context: Context, promise_id: int) -> None:
    """It was kept, today; raises NotFound, and InputProblem CHANGED_ELSEWHERE where it is not open any more."""
    with recorded(context, Label.KEEP_PROMISE) as unit:
        keep(context, unit, promise_id)


def move_promise(context: Context, promise_id: int, due: date, word: str = "") -> None:
    """Another day was agreed; raises like `keep_promise`, and InputProblem INVALID_VALUE for a day that is past.

    `word` is what was said about it.
    """
    if due < context.today():
        raise InputProblem(Code.INVALID_VALUE, value=due.isoformat())
    with recorded(context, Label.MOVE_PROMISE) as unit:
        promise = _open(unit, promise_id)
        unit.promises.put(replace(promise, due=due, word=word.strip() or promise.word))


def drop_promise(context: Context, promise_id: int, word: str = "") -> None:
    """Both agree that it will not be kept; raises like `keep_promise`."""
    with recorded(context, Label.DROP_PROMISE) as unit:
        _settle(context, unit, promise_id, PromiseState.DROPPED, word)


def break_promise(context: Context, promise_id: int, word: str = "") -> None:
    """It was not kept, and will not be; raises like `keep_promise`."""
    with recorded(context, Label.BREAK_PROMISE) as unit:
        _settle(context, unit, promise_id, PromiseState.BROKEN, word)


def reopen_promise(context: Context, promise_id: int) -> None:
    """It is open again, whatever had become of it; raises NotFound."""
    with recorded(context, Label.EDIT_PROMISE) as unit:
        promise = unit.promises.get(promise_id)
        unit.promises.put(replace(promise, state=PromiseState.OPEN, settled_on=None))


def keep(context: Context, unit: UnitOfWork, promise_id: int) -> None:
    """Note that a promise was kept today; raises like `keep_promise`. Part of larger use cases."""
    _settle(context, unit, promise_id, PromiseState.KEPT)


def reopen(unit: UnitOfWork, promise_id: int) -> None:
    """Take back that a promise was kept; raises like `keep_promise`. Part of larger use cases."""
    promise = unit.promises.get(promise_id)
    if promise.state is not PromiseState.KEPT:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    unit.promises.put(replace(promise, state=PromiseState.OPEN, settled_on=None))


def _settle(context: Context, unit: UnitOfWork, promise_id: int, state: PromiseState, word: str = "") -> None:
    promise = _open(unit, promise_id)
    said = word.strip() or promise.word
    unit.promises.put(replace(promise, state=state, settled_on=context.today(), word=said))


def _open(unit: UnitOfWork, promise_id: int) -> Promise:
    promise = unit.promises.get(promise_id)
    if promise.state is not PromiseState.OPEN:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    return promise


def _check(promise: Promise) -> None:
    if not promise.text:
        raise InputProblem(Code.EMPTY_TEXT)
