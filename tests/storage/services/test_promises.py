"""Promises over the real storage."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.promise import PromiseDirection, PromiseState
from relbuilder.services.promises import add_promise, drop_promise, keep_promise, move_promise
from relbuilder.services.recording import undo
from tests.storage.services.conftest import Office


def test_promise_is_written_down_and_asked_for_on_its_day(office: Office) -> None:
    (a,) = office.add("Ada Owed")
    today = office.context.today()
    promise = add_promise(office.context, a, " An article ", due=today + timedelta(days=2))
    assert (promise.text, promise.made_on, promise.state) == ("An article", today, PromiseState.OPEN)
    assert office.dossier(a).promises == (promise,)
    assert office.today().rows == ()
    office.clock.set_on(2)
    assert promise in [row.item.subject for row in office.today().rows]


def test_promise_of_theirs_and_one_without_a_day_are_not_asked_for(office: Office) -> None:
    (a,) = office.add("Ada Owing")
    today = office.context.today()
    add_promise(office.context, a, "A book", direction=PromiseDirection.THEIRS, due=today)
    add_promise(office.context, a, "Lunch some day")
    assert office.today().rows == ()
    assert len(office.dossier(a).promises) == 2


def test_kept_and_dropped_promises_are_over(office: Office) -> None:
    (a,) = office.add("Ada Owed")
    today = office.context.today()
    kept, dropped = (add_promise(office.context, a, text, due=today) for text in ("One", "Two"))
    office.clock.set_on(1)
    keep_promise(office.context, kept.id or 0)
    drop_promise(office.context, dropped.id or 0)
    states = {promise.text: (promise.state, promise.settled_on) for promise in office.dossier(a).promises}
    day = office.context.today()
    assert states == {"One": (PromiseState.KEPT, day), "Two": (PromiseState.DROPPED, day)}
    assert office.today().rows == ()
    undo(office.context)
    assert [row.item.subject for row in office.today().rows] == [dropped]


def test_moved_promise_waits_for_its_new_day(office: Office) -> None:
    (a,) = office.add("Ada Owed")
    promise = add_promise(office.context, a, "An article", due=office.context.today())
    later = office.context.today() + timedelta(days=3)
    move_promise(office.context, promise.id or 0, later)
    assert office.today().rows == ()
    assert office.dossier(a).promises == (replace(promise, due=later),)
    with pytest.raises(InputProblem) as raised:
        move_promise(office.context, promise.id or 0, office.context.today() - timedelta(days=1))
    assert raised.value.code is Code.INVALID_VALUE


def test_what_is_over_cannot_be_answered_again(office: Office) -> None:
    (a,) = office.add("Ada Owed")
    promise = add_promise(office.context, a, "An article", due=office.context.today())
    keep_promise(office.context, promise.id or 0)
    before = office.everything()
    answers: list[Callable[[], None]] = [
        partial(keep_promise, office.context, promise.id or 0),
        partial(drop_promise, office.context, promise.id or 0),
        partial(move_promise, office.context, promise.id or 0, office.context.today()),
    ]
    for answer in answers:
        with pytest.raises(InputProblem) as raised:
            answer()
        assert raised.value.code is Code.CHANGED_ELSEWHERE
    assert office.everything() == before


def test_nonsense_is_refused(office: Office) -> None:
    (a,) = office.add("Ada Owed")
    with pytest.raises(InputProblem) as raised:
        add_promise(office.context, a, "  ")
    assert raised.value.code is Code.EMPTY_TEXT
    with pytest.raises(NotFound):
        add_promise(office.context, 77, "An article")
    with pytest.raises(NotFound):
        keep_promise(office.context, 77)
