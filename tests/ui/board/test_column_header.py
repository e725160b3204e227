"""The head of a column says how many, how much time, and when it is too much."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import DEFAULT_POLICIES, TIERS, Tier
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.board.column_header import ColumnHeader
from relbuilder.ui.theme import LIGHT, ThemeController
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.wording import time_words

REST, GOOD, VIP, INNER = TIERS


def head(qtbot: QtBot, tier: Tier, count: int, minutes: float = 0.0) -> ColumnHeader:
    made = ColumnHeader(tier)
    qtbot.addWidget(made)
    made.resize(240, made.sizeHint().height())
    made.show_summary(ColumnSummary(DEFAULT_POLICIES[tier], count, minutes))
    return made


def colours(made: ColumnHeader) -> set[str]:
    """Every colour that stands in the picture of it."""
    image = made.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0.0, "0 min"),
        (10.1, "10 min"),
        (0.3, "1 min"),
        (44.0, "44 min"),
        (59.7, "1 h"),
        (96.4, "1 h 35 min"),
        (131.9, "2 h 10 min"),
        (304.4, "5 h 5 min"),
    ],
)
def test_time_is_told_to_five_minutes_from_an_hour_on(minutes: float, words: str) -> None:
    assert time_words(minutes) == words


def test_a_living_tier_tells_places_and_time(qtbot: QtBot) -> None:
    made = head(qtbot, VIP, 13, 131.9)
    assert made.count_words() == "13 of 35"
    assert made.cost_words() == "2 h 10 min a month"
    assert made.accessibleName() == "VIP: 13 of 35, 2 h 10 min a month"


def test_the_graveyard_rests(qtbot: QtBot) -> None:
    made = head(qtbot, REST, 214)
    assert made.count_words() == "214"
    assert made.cost_words() == "Resting, no reminders"


def test_too_many_is_said_in_words_and_colour(qtbot: QtBot, theme: ThemeController) -> None:
    assert theme.tokens is LIGHT
    just, over = head(qtbot, VIP, 35, 355.0), head(qtbot, VIP, 38, 386.0)
    assert "more than you have room for" not in just.cost_words()
    assert over.cost_words().startswith("3 more than you have room for")
    warn = LIGHT.warn.name()
    assert warn not in colours(just)
    assert warn in colours(over)


def test_a_filter_says_how_many_it_leaves(qtbot: QtBot) -> None:
    made = head(qtbot, VIP, 13, 131.9)
    made.show_filtered(3)
    assert made.count_words() == "3 shown"
    made.show_filtered(0)
    assert made.count_words() == "0 shown"
    made.show_filtered(None)
    assert made.count_words() == "13 of 35"


def test_an_empty_tier_says_who_belongs_there(qtbot: QtBot) -> None:
    made = head(qtbot, INNER, 0)
    (belongs,) = made.findChildren(Label)
    assert not belongs.isHidden()
    assert "Family" in belongs.text()
    summary = ColumnSummary(replace(DEFAULT_POLICIES[INNER]), 1, 61.0)
    made.show_summary(summary)
    assert belongs.isHidden()


def test_it_shrinks_to_a_narrow_column(qtbot: QtBot) -> None:
    made = head(qtbot, GOOD, 38, 96.4)
    made.resize(90, made.height())
    assert made.width() == 90
    assert not made.grab().isNull()


def test_its_words_have_room_when_text_grows(qtbot: QtBot, theme: ThemeController) -> None:
    made = head(qtbot, GOOD, 38, 96.4)
    before = made.minimumSizeHint().height()
    theme.set_text_size(200)
    try:
        new = head(qtbot, GOOD, 38, 96.4)
        assert made.minimumSizeHint().height() == new.minimumSizeHint().height() > before
    finally:
        theme.set_text_size(100)
