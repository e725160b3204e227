"""The states of an introduction, one after the other."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relbuilder.domain.introduction import STEPS, Introduction, IntroductionRole, IntroductionState

DAY = date(2026, 3, 2)


def begun(role: IntroductionRole, state: IntroductionState | None = None) -> Introduction:
    return Introduction(role, 1, 2, "Work", DAY, state or STEPS[role][0], DAY)


@pytest.mark.parametrize("role", IntroductionRole)
def test_every_role_goes_its_steps_to_the_end(role: IntroductionRole) -> None:
    introduction = begun(role)
    seen = [introduction.state]
    while introduction.following:
        assert introduction.is_open
        assert introduction.remind_on is not None
        assert introduction.remind_on > DAY
        introduction = replace(introduction, state=introduction.following)
        seen.append(introduction.state)
    assert tuple(seen) == STEPS[role]
    assert (introduction.is_open, introduction.remind_on) == (False, None)


def test_a_declined_one_is_over() -> None:
    declined = begun(IntroductionRole.MADE, IntroductionState.DECLINED)
    assert (declined.following, declined.is_open, declined.remind_on) == (None, False, None)


def test_two_who_said_yes_wait_a_day() -> None:
    both = begun(IntroductionRole.MADE, IntroductionState.BOTH_YES)
    assert both.remind_on == DAY + timedelta(days=1)


def test_it_is_the_turn_of_the_one_who_is_asked_next() -> None:
    turns = {state: begun(IntroductionRole.MADE, state).whose_turn for state in STEPS[IntroductionRole.MADE]}
    assert turns[IntroductionState.IDEA] == 1
    assert turns[IntroductionState.ASKED_FIRST] == 1
    assert turns[IntroductionState.ASKED_SECOND] == 2
    assert begun(IntroductionRole.ASKED_FOR, IntroductionState.MET).whose_turn == 2
