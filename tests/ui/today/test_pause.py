"""Pausing everything: for how long, and what is told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from relbuilder.services import pauses
from relbuilder.services.context import Context
from relbuilder.ui.desk import Desk
from relbuilder.ui.today.page import TodayPage
from relbuilder.ui.today.pause import PauseBanner
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand
from tests.ui.today.conftest import FakeFeed
from tests.ui.today.days import DAY, rich_day


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("For a week", DAY + timedelta(days=7)),
        ("For two weeks", DAY + timedelta(days=14)),
        ("Until I say so", None),
    ],
)
def test_a_pause_is_two_clicks(
    page: TodayPage, feed: FakeFeed, hand: Hand, desk: Desk, shell: FakeShell, words: str, until: date | None
) -> None:
    feed.carry(rich_day())
    hand.press("Pause…")
    (offer,) = [offer for offer in hand.offers() if offer.startswith(words)]
    hand.choose(offer)
    (pause,) = desk.reader.pauses(DAY)
    assert (pause.contact_id, pause.first_day, pause.until) == (None, DAY, until)
    assert shell.told == [("Everything is paused", True)]


def test_a_pause_until_a_day_of_ones_own(page: TodayPage, feed: FakeFeed, hand: Hand, desk: Desk) -> None:
    feed.carry(rich_day())
    hand.press("Pause…")
    hand.choose("Until a date…")
    hand.write("Pause everything until which day?", "2026-01-03")
    hand.key(Qt.Key.Key_Return)
    (pause,) = desk.reader.pauses(DAY)
    assert pause.until == date(2026, 1, 3)


def test_the_tray_can_ask_for_one(page: TodayPage, feed: FakeFeed, hand: Hand) -> None:
    feed.carry(rich_day())
    page.ask_pause()
    assert hand.offers()[-1] == "Until I say so"


def test_resuming_is_told(
    page: TodayPage, desk: Desk, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[Context] = []
    monkeypatch.setattr(pauses, "resume", ended.append)
    page._pausing.resume()
    assert ended == [desk.context]
    assert shell.told == [("The clocks go on", True)]


def test_an_open_end_is_said_as_such(page: TodayPage) -> None:
    banner = PauseBanner(page)
    from relbuilder.domain.reminder import Pause

    banner.show_pause(Pause(None, DAY, None), DAY)
    assert banner.words() == "Everything is paused until you say so."
    banner.show_pause(None, DAY)
    assert banner.isHidden()
