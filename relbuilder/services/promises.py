"""Promises: made, kept, moved to another day, dropped."""

from datetime import date

from relbuilder.domain.relation import Promise, PromiseDirection
from relbuilder.services.context import Context


def add_promise(
    context: Context,
    contact_id: int,
    text: str,
    *,
    direction: PromiseDirection = PromiseDirection.MINE,
    due: date | None = None,
) -> Promise:
    """Write a promise down; raises NotFound, and InputProblem EMPTY_TEXT."""
    raise NotImplementedError


def keep_promise(context: Context, promise_id: int) -> None:
    """It was kept, today; raises NotFound, and InputProblem CHANGED_ELSEWHERE where it is not open any more."""
    raise NotImplementedError


def move_promise(context: Context, promise_id: int, due: date) -> None:
    """Another day was agreed; raises like `keep_promise`, and InputProblem INVALID_VALUE for a day that is past."""
    raise NotImplementedError


def drop_promise(context: Context, promise_id: int) -> None:
    """It will not be kept; raises like `keep_promise`."""
    raise NotImplementedError
