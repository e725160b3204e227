"""A tick at the beginning of each minute, whenever it was begun."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from relbuilder.ui import minute as module
from relbuilder.ui.minute import MinuteTimer


class AtTime:
    """A clock that stands."""

    now = QTime(9, 30, 12, 500)

    @classmethod
    def currentTime(cls) -> QTime:
        return cls.now


@pytest.fixture
def timer(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[MinuteTimer]:
    monkeypatch.setattr(module, "QTime", AtTime)
    made = MinuteTimer()
    yield made
    made.stop()
    made.deleteLater()


def test_it_waits_for_the_rest_of_the_minute_only(timer: MinuteTimer) -> None:
    timer.start()
    assert timer._timer.interval() == 47_500


def test_each_tick_arms_the_next_one(
    timer: MinuteTimer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    timer.start()
    monkeypatch.setattr(AtTime, "now", QTime(9, 31, 0, 2))
    with qtbot.waitSignal(timer.ticked):
        timer._timer.start(0)
    assert timer._timer.interval() == 59_998
    assert timer._timer.isActive()


def test_stopped_it_ticks_no_more(timer: MinuteTimer) -> None:
    timer.start()
    timer.stop()
    assert not timer._timer.isActive()
