"""Introductions over the real storage: their steps, what they remind of, and the undo of each."""

from datetime import timedelta

import pytest

from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.exchange import ExchangeDirection, ExchangeKind
from relbuilder.domain.introduction import STEPS, Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.reminder import ItemKind, Subject, SubjectKind
from relbuilder.services import introductions, reminders
from relbuilder.services.readings import DoneKind
from relbuilder.services.recording import redo, undo
from tests.storage.services.conftest import Office

MADE, ASKED_FOR, RECEIVED = IntroductionRole
State = IntroductionState


def begun(office: Office, role: IntroductionRole = MADE, purpose: str = "a course") -> Introduction:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    office.context.history.clear()
    return introductions.add_introduction(office.context, role, karen, nikolaj, purpose)


def now(office: Office, made: Introduction) -> Introduction:
    (stored,) = office.dossier(made.first_id).introductions
    return stored


def reminded(office: Office, made: Introduction) -> list[tuple[int | None, int]]:
    """Of whom there is an open reminder about it, and in how many days."""
    about = Subject(SubjectKind.INTRODUCTION, made.id or 0)
    return [
        (reminder.contact_id, (reminder.day - office.context.today()).days)
        for end in (made.first_id, made.second_id)
        for reminder in office.dossier(end).reminders
        if reminder.about == about
    ]


def test_it_stands_on_both_and_reminds_of_who_is_next(office: Office) -> None:
    made = begun(office)
    assert office.dossier(made.second_id).introductions == (made,)
    assert (made.state, made.purpose, made.since) == (State.IDEA, "a course", office.context.today())
    assert reminded(office, made) == [(made.first_id, 7)]


@pytest.mark.parametrize("role", IntroductionRole)
def test_every_step_is_taken_in_order_and_undone(office: Office, role: IntroductionRole) -> None:
    made = begun(office, role)
    states, before = [made.state], [office.everything()]
    while now(office, made).following is not None:
        introductions.advance_introduction(office.context, made.id or 0)
        states.append(now(office, made).state)
        assert len(reminded(office, made)) == (1 if now(office, made).is_open else 0)
        before.append(office.everything())
    assert tuple(states) == STEPS[role]
    with pytest.raises(InputProblem):
        introductions.advance_introduction(office.context, made.id or 0)
    for kept in reversed(before):
        assert office.everything() == kept
        undo(office.context)
    assert office.dossier(made.first_id).introductions == ()
    redo(office.context)
    assert now(office, made) == made


def test_the_second_is_reminded_of_while_asked(office: Office) -> None:
    made = begun(office)
    introductions.advance_introduction(office.context, made.id or 0, State.ASKED_SECOND)
    assert reminded(office, made) == [(made.second_id, 7)]


def test_what_came_to_nothing_reminds_of_nothing(office: Office) -> None:
    made = begun(office)
    introductions.advance_introduction(office.context, made.id or 0, State.DECLINED, " Karen has no time ")
    assert (now(office, made).state, now(office, made).outcome) == (State.DECLINED, "Karen has no time")
    assert reminded(office, made) == []


def test_it_is_edited_and_removed_with_its_reminder(office: Office) -> None:
    made = begun(office)
    introductions.delete_introduction(office.context, made.id or 0)
    assert reminded(office, made) == []
    undo(office.context)
    assert reminded(office, made) == [(made.first_id, 7)]


def test_nonsense_is_refused(office: Office) -> None:
    made = begun(office)
    karen, before = made.first_id, office.everything()
    with pytest.raises(InputProblem) as raised:
        introductions.add_introduction(office.context, MADE, karen, karen)
    assert raised.value.code is Code.INVALID_VALUE
    with pytest.raises(InputProblem):
        introductions.add_introduction(office.context, RECEIVED, karen, made.second_id, state=State.IDEA)
    with pytest.raises(NotFound):
        introductions.add_introduction(office.context, MADE, karen, 77)
    with pytest.raises(NotFound):
        introductions.advance_introduction(office.context, 77)
    assert office.everything() == before


@pytest.mark.parametrize("stranger_first", [False, True])
def test_a_stranger_gets_a_light_record(office: Office, stranger_first: bool) -> None:
    (karen,) = office.add("Karen Holm")
    before = office.everything()
    inga = Contact(Name("Inga", family="Vang"))
    made = introductions.add_introduction_of_stranger(
        office.context, ASKED_FOR, karen, inga, stranger_first=stranger_first
    )
    assert office.standing(made.other(karen)).light
    assert (made.second_id if stranger_first else made.first_id) == karen
    undo(office.context)
    assert office.everything() == before


def test_it_counts_as_given_to_both_once_it_is_asked_for(office: Office) -> None:
    made = begun(office)
    before = office.everything()
    introductions.count_as_given(office.context, made.id or 0)
    told = {
        (one.text, one.direction, one.kind, one.size)
        for end in (made.first_id, made.second_id)
        for one in office.dossier(end).exchanges
    }
    given = (ExchangeDirection.GIVEN, ExchangeKind.INTRODUCTION, 2)
    assert told == {("Nikolaj Brandt", *given), ("Karen Holm", *given)}
    assert office.standing(made.second_id).moisture > 0
    undo(office.context)
    assert office.everything() == before


def test_done_in_today_takes_the_next_step_and_is_taken_back(office: Office) -> None:
    made = begun(office)
    office.clock.set_on(7)
    (item,) = office.items(ItemKind.REMINDER)
    before = office.everything()
    reminders.settle(office.context, [item])
    assert now(office, made).state is State.ASKED_FIRST
    assert reminded(office, made) == [(made.first_id, 7)]
    (done,) = (one for one in office.today().done if one.kind is DoneKind.REMINDER)
    reminders.reopen(office.context, done)
    assert now(office, made).state is State.IDEA
    assert reminded(office, made) == [(made.first_id, 0)]
    undo(office.context)
    undo(office.context)
    assert office.everything() == before


def test_done_leaves_it_open_where_only_words_can_end_it(office: Office) -> None:
    made = begun(office)
    introductions.advance_introduction(office.context, made.id or 0, State.MET)
    office.clock.set_on(30)
    item = next(item for item in office.items(ItemKind.REMINDER))
    reminders.settle(office.context, [item])
    assert now(office, made).state is State.MET
    assert reminded(office, made) == []


def test_a_day_that_has_passed_is_one_of_today(office: Office) -> None:
    made = begun(office)
    office.clock.set_on(30)
    introductions.edit_introduction(office.context, made)
    assert reminded(office, made) == [(made.first_id, 0)]
    assert now(office, made).since + timedelta(days=30) == office.context.today()
