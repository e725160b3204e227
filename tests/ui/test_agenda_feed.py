"""The day at hand: looked at after every change, told when it is another one, quiet before somebody listens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.tier import Tier
from relbuilder.services import contacts, promises
from relbuilder.services import today as service
from relbuilder.services.readings import Today
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.desk import Desk
from tests.ui.conftest import FakeShell
from tests.ui.hand import settle


@pytest.fixture
def feed(desk: Desk) -> Iterator[AgendaFeed]:
    made = AgendaFeed(desk.context, desk.reader, desk.tasks, desk.events)
    yield made
    made.end()
    made.deleteLater()


@pytest.fixture
def karen(desk: Desk) -> int:
    added = contacts.add_contact(desk.context, Contact(Name("Karen")), Tier.INNER_CIRCLE)
    assert added.id is not None
    return added.id


def promise(desk: Desk, contact_id: int) -> None:
    promises.add_promise(desk.context, contact_id, "the article", due=desk.today())


def test_nothing_is_announced_before_it_begins(desk: Desk, feed: AgendaFeed, karen: int) -> None:
    promise(desk, karen)
    feed.look()
    settle()
    assert feed.today is None
    told: list[object] = []
    feed.announced.connect(told.append)
    feed.begin()
    assert len(told) == 1


def test_many_changes_in_a_row_are_one_look(
    desk: Desk, feed: AgendaFeed, karen: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed.begin()
    looks: list[None] = []
    real = service.check

    def counted(*arguments: object) -> object:
        looks.append(None)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(service, "check", counted)
    for _ in range(5):
        promise(desk, karen)
    settle()
    assert len(looks) == 1
    assert feed.today is not None
    assert len(feed.today.rows) == 5


def test_the_same_day_is_told_once(desk: Desk, feed: AgendaFeed, karen: int) -> None:
    told: list[Today] = []
    feed.changed.connect(told.append)
    feed.begin()
    feed.look()
    feed.look()
    assert len(told) == 1


def test_only_a_look_that_wrote_says_so(desk: Desk, feed: AgendaFeed, karen: int) -> None:
    wrote: list[None] = []
    feed.wrote.connect(partial(wrote.append, None))
    promise(desk, karen)
    feed.begin()
    settle()
    before = len(wrote)
    feed.look()
    feed.look()
    assert before == len(wrote) == 1


def test_a_fault_that_lasts_is_told_once_and_then_again_after_it_was_over(
    desk: Desk, feed: AgendaFeed, shell: FakeShell, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    feed.begin()
    real = service.check

    def broken(*_arguments: object) -> None:
        raise OSError("gone")

    for _ in range(2):
        monkeypatch.setattr(service, "check", broken)
        for _ in range(3):
            feed.look()
        monkeypatch.setattr(service, "check", real)
        feed.look()
    assert len(shell.problems) == 2


def test_after_the_end_nothing_is_looked_at(desk: Desk, feed: AgendaFeed, karen: int) -> None:
    feed.begin()
    before = feed.today
    feed.end()
    promise(desk, karen)
    settle()
    feed.look()
    assert feed.today is before
