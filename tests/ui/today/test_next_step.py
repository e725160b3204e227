"""Done for an introduction in Today: the next step, what came of it, or no reminder any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.tier import Tier
from relbuilder.services import introductions
from relbuilder.ui.desk import Desk
from relbuilder.ui.today.answering import Answer
from tests.ui.conftest import FakeShell
from tests.ui.today.test_answers_stored import Bench

TITLE = "Introduction of Karen Holm: a course"


@pytest.fixture
def bench(desk: Desk, shell: FakeShell, qtbot: QtBot) -> Bench:
    return Bench(desk, shell, qtbot)


def begun(bench: Bench, state: IntroductionState) -> Introduction:
    """An introduction whose next step is due."""
    karen, nikolaj = (bench.add(name, Tier.INNER_CIRCLE) for name in ("Karen Holm", "Nikolaj Brandt"))
    made = introductions.add_introduction(
        bench.desk.context, IntroductionRole.MADE, karen, nikolaj, "a course", state
    )
    since = made.since - timedelta(days=40)
    introductions.edit_introduction(bench.desk.context, replace(made, since=since))
    bench.look()
    return made


def stored(bench: Bench, made: Introduction) -> Introduction:
    (found,) = bench.dossier(made.first_id).introductions
    return found


def test_done_asks_which_step_was_taken(bench: Bench) -> None:
    made = begun(bench, IntroductionState.IDEA)
    bench.press(TITLE, Answer.SETTLE)
    assert stored(bench, made).state is IntroductionState.IDEA
    bench.hand.press("I asked Karen")
    assert stored(bench, made).state is IntroductionState.ASKED_FIRST
    assert bench.titles() == []
    assert bench.shell.told == [("The introduction is up to date", True)]
    bench.undo()
    assert bench.titles() == [TITLE]


def test_by_keyboard_too_and_it_may_come_to_nothing(bench: Bench) -> None:
    made = begun(bench, IntroductionState.ASKED_FIRST)
    bench.focus(TITLE)
    bench.hand.key(Qt.Key.Key_D)
    bench.hand.press("It came to nothing")
    assert stored(bench, made).state is IntroductionState.DECLINED


def test_at_the_end_it_asks_what_came_of_it(bench: Bench) -> None:
    made = begun(bench, IntroductionState.MET)
    bench.press(TITLE, Answer.SETTLE)
    bench.hand.press("Write it down")
    assert stored(bench, made).state is IntroductionState.MET
    bench.hand.write("What came of it?", "He got the job")
    bench.hand.press("Write it down")
    assert (stored(bench, made).state, stored(bench, made).outcome) == (
        IntroductionState.OUTCOME,
        "He got the job",
    )


def test_a_step_may_be_left_alone_for_good(bench: Bench) -> None:
    made = begun(bench, IntroductionState.MADE)
    bench.press(TITLE, Answer.SETTLE)
    bench.hand.press("Remind me no more")
    assert stored(bench, made).state is IntroductionState.MADE
    assert bench.titles() == []
    bench.undo()
    assert bench.titles() == [TITLE]
