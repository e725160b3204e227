"""Introductions step by step; each step sets the reminder for the next one."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.exchange import USUAL_SIZES, Exchange, ExchangeDirection, ExchangeKind
from relbuilder.domain.introduction import STEPS, WAITS, Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.reminder import SubjectKind
from relbuilder.services import prompting
from relbuilder.services.clocks import refresh
from relbuilder.services.contacts import take_in_light
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def add_introduction(
    context: Context,
    role: IntroductionRole,
    first_id: int,
    second_id: int,
    purpose: str = "",
    state: IntroductionState | None = None,
) -> Introduction:
    """Begin an introduction, as an idea or (one that was received) as made, unless said otherwise.

    Raises NotFound, and InputProblem INVALID_VALUE (somebody with oneself, a state the role does not have).
    """
    today = context.today()
    begun = Introduction(
        role, first_id, second_id, purpose.strip(), today, state or STEPS[role][0], since=today
    )
    with recorded(context, Label.INTRODUCTION) as unit:
        return _begin(context, unit, begun)


def add_introduction_of_stranger(
    context: Context,
    role: IntroductionRole,
    contact_id: int,
    stranger: Contact,
    purpose: str = "",
    *,
    stranger_first: bool = False,
) -> Introduction:
    """Begin an introduction with somebody new, who gets a light record; raises like `add_introduction`, and
    InputProblem EMPTY_NAME. The stranger is the second of the two, or (`stranger_first`) the first.
    """
    today = context.today()
    with recorded(context, Label.INTRODUCTION) as unit:
        ends = [contact_id, take_in_light(context, unit, stranger)]
        first_id, second_id = reversed(ends) if stranger_first else ends
        begun = Introduction(role, first_id, second_id, purpose.strip(), today, STEPS[role][0], since=today)
        return _begin(context, unit, begun)


def _begin(context: Context, unit: UnitOfWork, begun: Introduction) -> Introduction:
    _check(begun)
    for contact_id in (begun.first_id, begun.second_id):
        unit.standings.get(contact_id)
    stored = unit.introductions.add(begun)
    _prompt(context, unit, stored)
    return stored


def advance_introduction(
    context: Context, introduction_id: int, state: IntroductionState | None = None, outcome: str = ""
) -> None:
    """Go on to the following state, or to the one that is named; `outcome` is what came of it.

    Raises NotFound, and InputProblem INVALID_VALUE for a state the role does not have or where none follows.
    """
    with recorded(context, Label.INTRODUCTION) as unit:
        go_on(context, unit, introduction_id, state, outcome)


def go_on(
    context: Context,
    unit: UnitOfWork,
    introduction_id: int,
    state: IntroductionState | None = None,
    outcome: str = "",
) -> None:
    """The same as a part of a larger use case; raises like `advance_introduction`."""
    before = unit.introductions.get(introduction_id)
    following = state or before.following
    if following is None:
        raise InputProblem(Code.INVALID_VALUE, value="")
    said = outcome.strip() or before.outcome
    after = replace(before, state=following, since=context.today(), outcome=said)
    _check(after)
    unit.introductions.put(after)
    _prompt(context, unit, after)


def go_back(unit: UnitOfWork, introduction_id: int, due: date) -> None:
    """Take the latest step back, so that the one before is due on a day again; nothing at the first step.

    Raises NotFound. Part of larger use cases: the reminder of that day is theirs.
    """
    made = unit.introductions.get(introduction_id)
    if made.preceding is not None:
        _forget(unit, made)
        unit.introductions.put(replace(made, state=made.preceding, since=due - WAITS[made.preceding]))


def count_as_given(context: Context, introduction_id: int) -> None:
    """Write down that an introduction was given to both, under the name of the other one; raises NotFound."""
    with recorded(context, Label.GAVE) as unit:
        made = unit.introductions.get(introduction_id)
        for contact_id in (made.first_id, made.second_id):
            name = unit.contacts.get(made.other(contact_id)).display_name
            size, kind = USUAL_SIZES[ExchangeKind.INTRODUCTION], ExchangeKind.INTRODUCTION
            given = Exchange(contact_id, ExchangeDirection.GIVEN, name, context.today(), size, kind)
            unit.exchanges.add(given)
            refresh(unit, contact_id)


def edit_introduction(context: Context, introduction: Introduction) -> None:
    """Replace a stored introduction by `introduction`, which carries its id; raises like `add_introduction`."""
    _check(introduction)
    introduction = replace(
        introduction, purpose=introduction.purpose.strip(), outcome=introduction.outcome.strip()
    )
    with recorded(context, Label.INTRODUCTION) as unit:
        unit.introductions.put(introduction)
        _prompt(context, unit, introduction)


def delete_introduction(context: Context, introduction_id: int) -> None:
    """Take an introduction away, and what it reminds of; raises NotFound."""
    with recorded(context, Label.INTRODUCTION) as unit:
        _forget(unit, unit.introductions.get(introduction_id))
        unit.introductions.remove(introduction_id)


def _prompt(context: Context, unit: UnitOfWork, introduction: Introduction) -> None:
    """Remind of the next step, of the one whose turn it is."""
    _forget(unit, introduction)
    if introduction.remind_on is not None:
        about = prompting.subject(SubjectKind.INTRODUCTION, introduction.id)
        whose, day = introduction.whose_turn, introduction.remind_on
        prompting.remind(context, unit, about, whose, day, introduction.purpose)


def _forget(unit: UnitOfWork, introduction: Introduction) -> None:
    about = prompting.subject(SubjectKind.INTRODUCTION, introduction.id)
    for contact_id in (introduction.first_id, introduction.second_id):
        prompting.forget(unit, about, contact_id)


def _check(introduction: Introduction) -> None:
    if introduction.first_id == introduction.second_id:
        raise InputProblem(Code.INVALID_VALUE, value=str(introduction.first_id))
    allowed = (*STEPS[introduction.role], IntroductionState.DECLINED)
    if introduction.state not in allowed:
        raise InputProblem(Code.INVALID_VALUE, value=introduction.state.value)
