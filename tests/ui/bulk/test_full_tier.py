"""Who is suggested where a tier is full, in what order, and who never is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import DEFAULT_POLICIES, TIERS, Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.readings import ColumnSummary, ContactSummary
from relbuilder.services.touches import log_touch
from relbuilder.ui.bulk.full_tier import FullTierPanel, Squeeze, longest_silent, squeeze
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.buttons import PrimaryButton
from relbuilder.ui.widgets.check_list import CheckList
from relbuilder.ui.widgets.label import Label
from tests.ui.board.crowd import add

REST, GOOD, VIP, INNER = TIERS


def summary(tier: Tier, count: int) -> ColumnSummary:
    return ColumnSummary(DEFAULT_POLICIES[tier], count, 0.0)


def people(count: int) -> list[ContactSummary]:
    return [
        ContactSummary(
            number,
            f"Person {number}",
            VIP,
            "",
            "",
            (),
            (),
            (),
            date(2024, 3, 1) if number else None,
            None,
            0,
            0,
        )
        for number in range(count)
    ]


def panel(qtbot: QtBot, case: Squeeze, count: int) -> FullTierPanel:
    made = FullTierPanel(case, "Karen", people(count))
    qtbot.addWidget(made)
    made.show()
    return made


def step_down(made: FullTierPanel) -> PrimaryButton:
    (button,) = made.findChildren(PrimaryButton)
    return button


@pytest.mark.parametrize(
    ("tier", "count", "newcomers", "over"),
    [
        (VIP, 34, 1, None),
        (VIP, 35, 0, None),
        (VIP, 35, 1, 1),
        (VIP, 33, 5, 3),
        (INNER, 15, 2, 2),
        (REST, 9999, 500, None),
    ],
)
def test_only_newcomers_beyond_the_capacity_are_too_many(
    tier: Tier, count: int, newcomers: int, over: int | None
) -> None:
    case = squeeze(summary(tier, count), newcomers)
    assert (case.over if case else None) == over


def test_the_longest_silence_comes_first(desk: Desk) -> None:
    anna, bo, carl = (add(desk, name, VIP) for name in ("Anna Berg", "Bo Dahl", "Carl Friis"))
    for person, days in ((anna, 400), (carl, 20)):
        on = desk.today() - timedelta(days=days)
        log_touch(desk.context, [person], TouchKind.CALL, on=on)
    found = longest_silent(desk.reader, VIP, desk.today())
    assert [person.id for person in found] == [bo, anna, carl]


def test_the_inner_circle_stands_by_name(desk: Desk) -> None:
    bo, anna = add(desk, "Bo Dahl", INNER), add(desk, "Anna Berg", INNER)
    log_touch(desk.context, [anna], TouchKind.CALL)
    found = longest_silent(desk.reader, INNER, desk.today())
    assert [person.id for person in found] == [anna, bo]


def test_as_many_as_needed_are_suggested(qtbot: QtBot) -> None:
    made = panel(qtbot, Squeeze(summary(VIP, 35), 2), 35)
    (shown,) = made.findChildren(CheckList)
    assert shown.keys_on() == [0, 1]
    assert step_down(made).isEnabled()
    with qtbot.waitSignal(made.step_down) as heard:
        QTest.mouseClick(step_down(made), Qt.MouseButton.LeftButton)
    assert heard.args == [(0, 1)]


def test_nobody_is_suggested_out_of_the_inner_circle(qtbot: QtBot) -> None:
    made = panel(qtbot, Squeeze(summary(INNER, 15), 1), 15)
    (shown,) = made.findChildren(CheckList)
    assert shown.keys_on() == []
    assert not step_down(made).isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert shown.keys_on() == [0]
    assert step_down(made).isEnabled()
    assert step_down(made).text() == "Let Person step down"


def test_too_few_cannot_step_down(qtbot: QtBot) -> None:
    made = panel(qtbot, Squeeze(summary(VIP, 35), 2), 35)
    (shown,) = made.findChildren(CheckList)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert shown.keys_on() == [1]
    assert not step_down(made).isEnabled()
    assert "1" in step_down(made).text()


def test_where_all_of_them_would_not_be_enough_only_room_helps(qtbot: QtBot) -> None:
    made = panel(qtbot, Squeeze(summary(VIP, 3), 400), 3)
    assert made.findChildren(CheckList) == [] or not made.findChildren(CheckList)[0].isVisible()
    assert "Make room" in [
        button.text() for button in made.findChildren(QAbstractButton) if button.isVisible()
    ]


def test_it_tells_how_full_it_is_and_for_whom(qtbot: QtBot) -> None:
    made = panel(qtbot, Squeeze(summary(VIP, 35), 1), 35)
    said = " ".join(label.text() for label in made.findChildren(Label))
    assert "35" in said
    assert "Karen" in said
