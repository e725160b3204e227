"""The page as a whole: what it shows of the day, what stands beside it, and what is where when there is little room."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.reminder import Pause
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import Today
from relbuilder.ui.moments import heading
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.today.page import TodayPage
from relbuilder.ui.today.side import Side
from relbuilder.ui.today.week import WeekBars
from relbuilder.ui.today.wording import day_sentence
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.popover import Popover
from relbuilder.ui.widgets.thin_meter import ThinMeter
from tests.ui.hand import Hand, settle
from tests.ui.today.conftest import FakeFeed
from tests.ui.today.days import DAY, call_done, day_of, person_row, promise_row, rich_day, somebody, week_of

WIDE, NARROW = 1376, 960


def test_the_head_says_what_the_day_holds(page: TodayPage, feed: FakeFeed, hand: Hand) -> None:
    feed.carry(rich_day())
    words = hand.words()
    assert heading(DAY) in words
    assert day_sentence(rich_day()) in words
    assert "25 min done of 2 h 10 min. Your day has 48 min." in words
    (meter,) = hand.seen(ThinMeter)
    assert meter.share == pytest.approx(25 / 130)


def test_the_head_keeps_its_height_whatever_the_bar_says(page: TodayPage, feed: FakeFeed) -> None:
    heights = set()
    for minutes in (0, 5, 150, 6059):
        feed.carry(replace(rich_day(), planned_minutes=minutes))
        settle()
        heights.add(page._header.height())
    assert len(heights) == 1


def test_a_day_without_time_has_no_bar(page: TodayPage, feed: FakeFeed, hand: Hand) -> None:
    feed.carry(day_of(promise_row("Send it", somebody("Anna Berg"))))
    assert hand.seen(ThinMeter) == []


def test_a_page_that_nobody_sees_waits(
    page: TodayPage, feed: FakeFeed, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.hide()
    feed.carry(day_of(person_row(somebody("Anna Berg"))))
    assert page._list.all_rows() == []
    page.show()
    settle()
    assert [row.words().title for row in page._list.all_rows()] == ["Anna Berg"]


def test_a_page_that_is_made_late_shows_the_day_at_once(page: TodayPage, feed: FakeFeed) -> None:
    feed.today = rich_day()
    page.hide()
    page.show()
    settle()
    assert len(page._list.agenda_rows()) == 7


def test_the_keyboard_begins_in_the_first_row(page: TodayPage, feed: FakeFeed) -> None:
    feed.carry(rich_day())
    page.setFocus()
    assert page._list.current() is page._list.all_rows()[0]


@pytest.mark.parametrize(
    ("reason", "ring"), [(Qt.FocusReason.MouseFocusReason, False), (Qt.FocusReason.TabFocusReason, True)]
)
def test_a_page_that_was_clicked_for_shows_no_ring(
    page: TodayPage, feed: FakeFeed, qtbot: QtBot, reason: Qt.FocusReason, ring: bool
) -> None:
    feed.carry(rich_day())
    window, button = QWidget(), QuietButton("Today")
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    lines.addWidget(button)
    lines.addWidget(page)
    page.hide()
    window.show()
    window.activateWindow()
    settle()
    button.clearFocus()
    button.setFocus(reason)
    page.show()
    settle()
    (first, *_) = page._list.all_rows()
    assert first is page._list.current()
    assert first.shows_ring() is ring
    page.setParent(None)


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_day_that_comes_late_takes_the_keyboard_only_from_where_it_was(
    page: TodayPage, feed: FakeFeed, qtbot: QtBot, elsewhere: bool
) -> None:
    window, first, second = QWidget(), QuietButton("Today"), QuietButton("Search")
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    for part in (first, second, page):
        lines.addWidget(part)
    page.hide()
    window.show()
    window.activateWindow()
    settle()
    first.setFocus()
    page.show()
    settle()
    if elsewhere:
        second.setFocus()
    feed.carry(rich_day())
    assert (page._list.current() is not None) is not elsewhere
    feed.carry(rich_day())
    assert second.hasFocus() is elsewhere
    page.setParent(None)


def test_wide_the_week_stands_beside_the_day(page: TodayPage, feed: FakeFeed, hand: Hand) -> None:
    feed.carry(rich_day())
    assert len(hand.seen(WeekBars)) == 1
    assert not page._header.week_button.isVisible()


def test_narrow_the_week_opens_over_the_day(page: TodayPage, feed: FakeFeed, hand: Hand) -> None:
    page.resize(NARROW, 900)
    feed.carry(rich_day())
    assert hand.seen(WeekBars) == []
    hand.press("This week")
    assert len(hand.seen(WeekBars)) == 1
    assert "Writing to Karen again" in hand.words()
    assert len(hand.seen(Side)) == 1
    feed.carry(replace(rich_day(), week=week_of((25, 45, 0, 0, 0))))
    assert "2 of 10 touch(es), 1 h 10 min of 4 h. Your board asks for 9 a week." in hand.words()
    hand.key(Qt.Key.Key_Escape)
    assert hand.seen(Popover) == []
    feed.carry(rich_day())


def test_a_larger_font_needs_more_room(
    page: TodayPage, feed: FakeFeed, qapp: QApplication, theme: ThemeController
) -> None:
    feed.carry(rich_day())
    font, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        theme.refresh_fonts()
        settle()
        assert page._header.week_button.isVisible()
        assert page.minimumSizeHint().width() <= 960
    finally:
        qapp.setFont(font)
        theme.refresh_fonts()
        settle()
    assert not page._header.week_button.isVisible()


def test_a_pause_is_told_and_ended(
    page: TodayPage, feed: FakeFeed, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[object] = []
    monkeypatch.setattr("relbuilder.ui.today.pause.pauses.resume", ended.append)
    feed.carry(replace(rich_day(), pause=Pause(None, DAY, date(2025, 12, 3))))
    assert any(word.startswith("Everything is paused until ") for word in hand.words())
    assert "Pause…" not in hand.words()
    hand.press("Resume")
    assert len(ended) == 1
    feed.carry(rich_day())
    assert "Resume" not in hand.words()
    assert "Pause…" in hand.words()


@pytest.mark.parametrize(
    ("today", "title"),
    [
        (day_of(), "A good day"),
        (day_of(done=[call_done()]), "That was all for today"),
        (day_of(pause=Pause(None, DAY, None)), "All clocks rest"),
        (day_of(week=week_of(asked=0.0)), "Whom do you want to keep?"),
    ],
)
def test_an_empty_day_is_no_empty_page(
    page: TodayPage, feed: FakeFeed, hand: Hand, today: Today, title: str
) -> None:
    feed.carry(today)
    assert title in hand.words()
    feed.carry(rich_day())
    assert title not in hand.words()


def test_where_nobody_is_chosen_the_first_step_is_the_board(
    page: TodayPage, feed: FakeFeed, hand: Hand, qtbot: QtBot
) -> None:
    feed.carry(day_of(week=week_of(asked=0.0)))
    with qtbot.waitSignal(page.board_wanted) as wanted:
        hand.press("Go to the board")
    assert wanted.args == [Tier.GRAVEYARD]


def test_panels_about_a_row_open_beside_it(page: TodayPage, feed: FakeFeed) -> None:
    feed.carry(rich_day())
    karen = page._list.agenda_rows()[5]
    karen.setFocus()
    assert page.anchor.parentWidget() is karen
    page._list.agenda_rows()[0].setFocus()
    assert page.anchor is page._list.agenda_rows()[0]
