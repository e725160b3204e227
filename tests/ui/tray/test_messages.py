"""The tray's own messages, the last way to reach the user."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from relbuilder.services.notifying import OPEN, Notice, NotifierFailed
from relbuilder.ui.tray.tray import Tray
from tests.ui.tray.conftest import FakeSystem

NOTICE = Notice("person:1:2026-11-15:", "Karen Nørby", "9 days over.")


def ignore(_notice_id: str, _meaning: str) -> None:
    pass


def test_a_message_is_shown_and_its_click_opens(tray: Tray, system: FakeSystem) -> None:
    answers: list[tuple[str, str]] = []
    messages = tray.messages(lambda notice_id, meaning: answers.append((notice_id, meaning)))
    messages.show(NOTICE)
    assert system.said == [("Karen Nørby", "9 days over.")]
    system.message_clicked.emit()
    assert answers == [(NOTICE.id, OPEN)]
    messages.withdraw("another")
    messages.withdraw(NOTICE.id)
    system.message_clicked.emit()
    assert answers[1:] == [("", OPEN)]
    messages.close()
    system.message_clicked.emit()
    assert len(answers) == 2


def test_it_says_what_it_is(tray: Tray) -> None:
    messages = tray.messages(ignore)
    assert (messages.name, messages.has_buttons) == ("tray messages", False)


def test_without_a_tray_it_does_not_work(tray: Tray, system: FakeSystem) -> None:
    messages = tray.messages(ignore)
    system.there = False
    with pytest.raises(NotifierFailed):
        messages.show(NOTICE)
    before = len(system.findChildren(QObject))
    with pytest.raises(NotifierFailed):
        tray.messages(ignore)
    assert len(system.findChildren(QObject)) == before
    assert system.said == []
