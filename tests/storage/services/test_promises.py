"""Promises over the real storage."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.promise import PromiseDirection, PromiseState
from relbuilder.domain.touch import TouchKind
from relbuilder.services.contacts import add_contact
from relbuilder.services.history import Label
from relbuilder.services.promises import (
    NewPromise,
    add_promise,
    break_promise,
    delete_promise,
    drop_promise,
    edit_promise,
    keep_promise,
    move_promise,
    reopen_promise,
)
from relbuilder.services.recording import undo
from relbuilder.services.touches import log_touch
from tests.people import person
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


def test_what_was_said_when_it_was_moved_broken_or_dropped_is_kept(office: Office) -> None:
    (a,) = office.add("Ada Owed")
    today = office.context.today()
    moved, broken, dropped = (add_promise(office.context, a, text, due=today) for text in ("1", "2", "3"))
    before = office.everything()
    move_promise(office.context, moved.id or 0, today + timedelta(days=3), " ill ")
    break_promise(office.context, broken.id or 0, "forgot")
    drop_promise(office.context, dropped.id or 0, "no longer needed")
    known = {promise.text: (promise.state, promise.word) for promise in office.dossier(a).promises}
    assert known == {
        "1": (PromiseState.OPEN, "ill"),
        "2": (PromiseState.BROKEN, "forgot"),
        "3": (PromiseState.DROPPED, "no longer needed"),
    }
    labels = [undo(office.context) for _ in known]
    assert labels == [Label.DROP_PROMISE, Label.BREAK_PROMISE, Label.MOVE_PROMISE]
    assert office.everything() == before


def test_a_promise_is_corrected_opened_again_and_taken_away(office: Office) -> None:
    (a,) = office.add("Ada Owed")
    promise = add_promise(office.context, a, "An article", due=office.context.today())
    edit_promise(office.context, replace(promise, text=" A book ", due=None))
    assert [(known.text, known.due) for known in office.dossier(a).promises] == [("A book", None)]
    break_promise(office.context, promise.id or 0)
    reopen_promise(office.context, promise.id or 0)
    (known,) = office.dossier(a).promises
    assert (known.state, known.settled_on) == (PromiseState.OPEN, None)
    before = office.everything()
    delete_promise(office.context, promise.id or 0)
    assert office.dossier(a).promises == ()
    assert undo(office.context) is Label.DELETE_PROMISE
    assert office.everything() == before


def test_what_was_promised_in_a_talk_is_undone_with_it(office: Office) -> None:
    a, b = office.add("Ada Owed", "Bo Owing")
    before = office.everything()
    mine = NewPromise(" An article ", due=office.context.today())
    log_touch(office.context, [a, b], TouchKind.CALL, promised=mine)
    theirs = NewPromise("A book", PromiseDirection.THEIRS, contact_id=b)
    log_touch(office.context, [a, b], TouchKind.CALL, promised=theirs)
    assert [promise.text for promise in office.dossier(a).promises] == ["An article"]
    assert [promise.direction for promise in office.dossier(b).promises] == [PromiseDirection.THEIRS]
    undo(office.context)
    undo(office.context)
    assert office.everything() == before
    with pytest.raises(InputProblem):
        log_touch(office.context, [a], TouchKind.CALL, promised=NewPromise(" "))
    assert office.everything() == before


def test_what_was_promised_to_somebody_new_is_undone_with_them(office: Office) -> None:
    before = office.everything()
    added = add_contact(office.context, person("Ada Owed"), promised=NewPromise("An article"))
    assert [promise.text for promise in office.dossier(added.id or 0).promises] == ["An article"]
    undo(office.context)
    assert office.everything() == before
