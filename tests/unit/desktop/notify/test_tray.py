"""The tray icon's own balloon, where nothing better is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from relbuilder.desktop.notify.tray import TrayNotifier
from relbuilder.services.notifying import OPEN, Notice, NotifierFailed

Answers = list[tuple[str, str]]


class FakeIcon(QSystemTrayIcon):
    """An icon in a tray that is there or not."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = True
        self.messages: list[tuple[str, str]] = []

    def isVisible(self) -> bool:
        return self.seen

    def showMessage(self, title: str, body: str, icon: QIcon) -> None:  # type: ignore[override]
        self.messages.append((title, body))


@pytest.fixture
def icon(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FakeIcon:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    return FakeIcon()


@pytest.fixture
def answers() -> Answers:
    return []


def open_notifier(icon: FakeIcon, answers: Answers) -> TrayNotifier:
    return TrayNotifier(icon, lambda *answer: answers.append(answer))


def test_a_click_opens_what_was_shown_last(icon: FakeIcon, answers: Answers) -> None:
    notifier = open_notifier(icon, answers)
    notifier.show(Notice("one", "Mette", "First"))
    notifier.show(Notice("two", "Søren", "Second"))
    icon.messageClicked.emit()
    icon.messageClicked.emit()
    assert icon.messages == [("Mette", "First"), ("Søren", "Second")]
    assert answers == [("two", OPEN)]
    assert not notifier.has_buttons


def test_a_click_on_what_was_answered_elsewhere_is_nothing(icon: FakeIcon, answers: Answers) -> None:
    notifier = open_notifier(icon, answers)
    notifier.show(Notice("one", "", ""))
    notifier.withdraw("another")
    notifier.withdraw("one")
    icon.messageClicked.emit()
    assert answers == []


def test_after_closing_nobody_hears(icon: FakeIcon, answers: Answers) -> None:
    notifier = open_notifier(icon, answers)
    notifier.show(Notice("one", "", ""))
    notifier.close()
    icon.messageClicked.emit()
    assert answers == []


def test_without_an_icon_to_be_seen_it_fails(icon: FakeIcon, answers: Answers) -> None:
    icon.seen = False
    with pytest.raises(NotifierFailed):
        open_notifier(icon, answers).show(Notice("one", "", ""))
