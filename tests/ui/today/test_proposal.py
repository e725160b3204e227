"""The proposal to ask less: what it says, what it does, and that it lets itself be put off."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.load import LessLoad
from relbuilder.domain.tier import Tier
from relbuilder.services import tiers
from relbuilder.ui.desk import Desk
from relbuilder.ui.today.proposal import ProposalCard
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand
from tests.ui.today.days import DAY

LESS = LessLoad(Tier.GOOD_TO_KNOW, 180, 270, 9.2, 4.1)
LONGER = "Good People To Know every 270 days instead of 180"


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> ProposalCard:
    made = ProposalCard(desk)
    qtbot.addWidget(made)
    made.resize(700, 120)
    made.show_proposal(LESS, DAY)
    return made


def _cadence(desk: Desk) -> int | None:
    (column,) = [column for column in desk.reader.columns() if column.policy.tier is Tier.GOOD_TO_KNOW]
    return column.policy.cadence_days


def test_it_says_what_was_asked_and_what_there_was_time_for(card: ProposalCard) -> None:
    assert card.words() == (
        "The last three weeks asked for about 9 touch(es) each, and you had time for about 4. Ask less?"
    )


def test_a_longer_interval_is_one_click(card: ProposalCard, desk: Desk, shell: FakeShell) -> None:
    hand = Hand(card)
    hand.press(LONGER)
    assert _cadence(desk) == 270
    assert shell.told == [("The board asks for less now", True)]
    hand.press(LONGER)
    assert len(shell.told) == 1


def test_a_refusal_can_be_tried_again(
    card: ProposalCard, desk: Desk, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise InputProblem(Code.INVALID_VALUE, value="270")

    hand = Hand(card)
    with monkeypatch.context() as patch:
        patch.setattr(tiers, "set_cadence", refuse)
        hand.press(LONGER)
    assert len(shell.problems) == 1
    hand.press(LONGER)
    assert _cadence(desk) == 270


def test_who_might_step_down_is_seen_on_the_board(card: ProposalCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.board_wanted) as wanted:
        Hand(card).press("See who might step down")
    assert wanted.args == [Tier.GOOD_TO_KNOW]


def test_not_now_is_three_weeks(card: ProposalCard, desk: Desk) -> None:
    Hand(card).press("Not now")
    assert card.isHidden()
    card.show_proposal(LESS, DAY + timedelta(days=20))
    assert card.isHidden()
    card.show_proposal(LESS, DAY + timedelta(days=21))
    assert not card.isHidden()


def test_what_is_remembered_wrongly_is_forgotten(card: ProposalCard, desk: Desk) -> None:
    desk.memory.setValue("today/no_proposal_before", "soon")
    card.show_proposal(LESS, DAY)
    assert not card.isHidden()


def test_without_a_proposal_there_is_no_card(card: ProposalCard) -> None:
    card.show_proposal(None, DAY)
    assert card.isHidden()
