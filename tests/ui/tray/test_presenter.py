"""Notifications: the best way that works, once, and gone when they are answered."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.services.notifying import DONE, OPEN, SNOOZE, Answered, Notice, Notifier, NotifierFailed
from relbuilder.services.readings import Row
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.tray.presenter import Presenter
from tests.ui.tray.days import ALL, DAY, JENS, KAREN, REPORT, day_of

KEY = str(KAREN.item.key)


class FakeNotifier:
    """Remembers what it was told; fails when it is told to, as adapters do or as they should not."""

    has_buttons = True

    def __init__(self, name: str, answered: Answered) -> None:
        self.name = name
        self.answered = answered
        self.shown: list[Notice] = []
        self.withdrawn: list[str] = []
        self.closed = False
        self.failure: Exception | None = None

    def show(self, notice: Notice) -> None:
        self._try()
        self.shown.append(notice)

    def withdraw(self, notice_id: str) -> None:
        self._try()
        self.withdrawn.append(notice_id)

    def close(self) -> None:
        self.closed = True
        self._try()

    def _try(self) -> None:
        if self.failure is not None:
            raise self.failure


class Way:
    """A way of notifying that can be opened, again and again, and may refuse."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.opened: list[FakeNotifier] = []
        self.refusal: Exception | None = None

    def __call__(self, answered: Answered) -> Notifier:
        if self.refusal is not None:
            raise self.refusal
        self.opened.append(FakeNotifier(self.name, answered))
        return self.opened[-1]

    def titles(self) -> list[str]:
        return [notice.title for notifier in self.opened for notice in notifier.shown]


class Kit:
    """A presenter over two ways, and what it asked for."""

    def __init__(self, preferences: Preferences) -> None:
        self.preferences = preferences
        self.native, self.last = Way("native"), Way("last")
        self.presenter = Presenter([self.native, self.last], preferences, lambda: DAY)
        self.opened: list[str] = []
        self.answered: list[tuple[str, str]] = []
        self.presenter.open_wanted.connect(self.opened.append)
        self.presenter.answered.connect(self._answered)

    def _answered(self, key: str, meaning: str) -> None:
        self.answered.append((key, meaning))


@pytest.fixture
def kit(theme: ThemeController, tmp_path: Path) -> Iterator[Kit]:
    def fail(error: Exception) -> None:
        raise error

    paths = Paths(tmp_path)
    made = Kit(Preferences(paths, SettingsFile(paths.settings), theme, fail))
    yield made
    made.presenter.close()


def test_the_best_way_is_opened_when_there_is_something_to_tell(kit: Kit) -> None:
    assert not kit.native.opened
    kit.presenter.announce(())
    assert not kit.native.opened
    kit.presenter.announce((KAREN,))
    kit.presenter.announce((JENS,))
    assert kit.native.titles() == ["Karen Nørby", "Jens Ravn"]
    assert len(kit.native.opened) == 1
    assert not kit.last.opened


def test_several_at_once_are_one_notice(kit: Kit) -> None:
    kit.presenter.announce(ALL)
    assert len(kit.native.titles()) == 1


def test_nothing_is_shown_to_whoever_wants_none(kit: Kit) -> None:
    kit.preferences.change(notifications=False)
    kit.presenter.announce((KAREN,))
    assert not kit.native.opened
    kit.preferences.change(notifications=True)
    kit.presenter.announce((KAREN,))
    assert kit.native.titles() == ["Karen Nørby"]


def test_a_way_that_cannot_be_opened_makes_room_for_the_next(kit: Kit) -> None:
    kit.native.refusal = NotifierFailed("no bus")
    kit.presenter.announce((KAREN,))
    assert kit.last.titles() == ["Karen Nørby"]
    # Servers come up late at a login: each notice tries anew.
    kit.native.refusal = None
    kit.presenter.announce((JENS,))
    assert kit.native.titles() == ["Jens Ravn"]


def test_a_way_that_breaks_is_closed_and_the_next_one_tells(kit: Kit) -> None:
    kit.presenter.announce((KAREN,))
    kit.native.opened[0].failure = NotifierFailed("the server is gone")
    kit.presenter.announce((JENS,))
    assert kit.native.opened[0].closed
    assert kit.last.titles() == ["Jens Ravn"]
    # What it had shown is gone with it, and nothing is asked of it any more.
    kit.presenter.show_today(day_of())
    assert kit.native.opened[0].withdrawn == []
    assert kit.last.opened[0].withdrawn == [str(JENS.item.key)]


@pytest.mark.parametrize("failure", [RuntimeError("unheard of"), OSError("no such thing")])
def test_no_failure_goes_further(kit: Kit, failure: Exception, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        kit.native.refusal = failure
        kit.presenter.announce((KAREN,))
        assert kit.last.titles() == ["Karen Nørby"]
        kit.last.opened[0].failure = failure
        kit.presenter.announce((JENS,))
        kit.presenter.announce((KAREN,))
        kit.presenter.show_today(day_of())
        kit.presenter.close()


def test_a_failure_to_take_away_goes_no_further(kit: Kit, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        kit.presenter.announce((KAREN,))
        kit.native.opened[0].failure = RuntimeError("unheard of")
        kit.presenter.show_today(day_of())
        kit.presenter.show_today(day_of())


def test_what_was_answered_elsewhere_is_taken_away(kit: Kit) -> None:
    kit.presenter.announce((KAREN,))
    kit.presenter.announce((REPORT,))
    kit.presenter.show_today(day_of(KAREN, REPORT))
    native = kit.native.opened[0]
    assert native.withdrawn == []
    kit.presenter.show_today(day_of(REPORT))
    kit.presenter.show_today(day_of(REPORT))
    assert native.withdrawn == [KEY]


def test_several_are_taken_away_with_the_last_of_them(kit: Kit) -> None:
    kit.presenter.announce((KAREN, JENS))
    kit.presenter.show_today(day_of(JENS))
    native = kit.native.opened[0]
    assert native.withdrawn == []
    kit.presenter.show_today(day_of())
    assert native.withdrawn == [native.shown[0].id]


@pytest.mark.parametrize("meaning", [DONE, SNOOZE])
def test_an_answer_is_passed_on(kit: Kit, meaning: str) -> None:
    kit.presenter.announce((KAREN,))
    kit.native.opened[0].answered(KEY, meaning)
    assert kit.answered == [(KEY, meaning)]
    assert kit.opened == []


def test_an_answer_comes_also_when_the_notice_was_taken_away(kit: Kit) -> None:
    kit.presenter.announce((KAREN,))
    kit.presenter.show_today(day_of())
    kit.native.opened[0].answered(KEY, DONE)
    assert kit.answered == [(KEY, DONE)]


@pytest.mark.parametrize(("rows", "key"), [((KAREN,), KEY), ((KAREN, JENS), "")], ids=["one", "several"])
@pytest.mark.parametrize("meaning", [OPEN, DONE])
def test_opening_says_what_to_open(kit: Kit, rows: tuple[Row, ...], key: str, meaning: str) -> None:
    """Of several nothing but opening makes sense, whatever a system makes of a click."""
    kit.presenter.announce(rows)
    notifier = kit.native.opened[0]
    notifier.answered(notifier.shown[0].id, meaning)
    if key and meaning == DONE:
        assert kit.answered == [(key, DONE)]
    else:
        assert kit.opened == [key]


def test_what_concerns_the_program_is_told_to_everybody_and_opens_today(kit: Kit) -> None:
    kit.preferences.change(notifications=False)
    kit.native.refusal = NotifierFailed("no bus")
    kit.presenter.tell(Notice("in-tray", "Relationship Builder", "It stays in the tray."))
    assert kit.last.titles() == ["Relationship Builder"]
    # It is about nothing that is due, and stays when that changes.
    kit.presenter.show_today(day_of())
    assert kit.last.opened[0].withdrawn == []
    kit.last.opened[0].answered("in-tray", OPEN)
    assert kit.opened == [""]


def test_at_the_end_everything_is_taken_away(kit: Kit) -> None:
    kit.presenter.announce((KAREN,))
    kit.presenter.close()
    native = kit.native.opened[0]
    assert native.withdrawn == [KEY]
    assert native.closed
    kit.presenter.close()
    assert native.withdrawn == [KEY]


def test_without_any_way_nothing_is_shown_and_nothing_breaks(kit: Kit) -> None:
    kit.native.refusal = kit.last.refusal = NotifierFailed("nothing works here")
    kit.presenter.announce((KAREN,))
    kit.presenter.show_today(day_of())
    assert kit.native.titles() == kit.last.titles() == []
