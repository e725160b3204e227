"""Introductions step by step; each step sets the reminder for the next one."""

from dataclasses import replace

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.introduction import STEPS, Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.reminder import SubjectKind
from relbuilder.services import prompting
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
    _check(begun)
    with recorded(context, Label.INTRODUCTION) as unit:
        for contact_id in (first_id, second_id):
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
        before = unit.introductions.get(introduction_id)
        following = state or before.following
        if following is None:
            raise InputProblem(Code.INVALID_VALUE, value="")
        said = outcome.strip() or before.outcome
        after = replace(before, state=following, since=context.today(), outcome=said)
        _check(after)
        unit.introductions.put(after)
        _prompt(context, unit, after)


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
