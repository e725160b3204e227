"""The macOS notification centre, against a stand-in that has the system's names."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.desktop.notify.macos import MacNotifier, NotificationCentre
from relbuilder.services.notifying import DONE, OPEN, SNOOZE, Notice, NotifierFailed

METTE = Notice("touch:1:2026-05-04", "Mette", "Body", ((DONE, "Done"), (SNOOZE, "Later"), (OPEN, "Open")))
FOREGROUND = 4


class FakeContent:
    """What a notice says."""

    title = body = category = ""

    def setTitle_(self, text: str) -> None:
        self.title = text

    def setBody_(self, text: str) -> None:
        self.body = text

    def setCategoryIdentifier_(self, text: str) -> None:
        self.category = text


@dataclass(frozen=True)
class FakeCategory:
    """A set of buttons: identifier, words and options of each."""

    identifier: str
    buttons: tuple[tuple[str, str, int], ...]


@dataclass
class FakeCentre:
    """Remembers what it was told, and clicks as macOS does: on a thread of its own."""

    requests: list[tuple[str, FakeContent]] = field(default_factory=list)
    categories: set[FakeCategory] = field(default_factory=set)
    removed: list[str] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    delegate: Any = None

    def setDelegate_(self, delegate: Any) -> None:
        self.delegate = delegate

    def requestAuthorizationWithOptions_completionHandler_(
        self, options: int, handler: Callable[[bool, object], None]
    ) -> None:
        self.asked.append(options)
        self.decide = handler

    def setNotificationCategories_(self, categories: set[FakeCategory]) -> None:
        self.categories = categories

    def addNotificationRequest_withCompletionHandler_(
        self, request: tuple[str, FakeContent], handler: object
    ) -> None:
        assert handler is None
        self.requests.append(request)

    def removeDeliveredNotificationsWithIdentifiers_(self, identifiers: list[str]) -> None:
        self.removed += identifiers

    def click(self, notice_id: str, action: str) -> None:
        thread = threading.Thread(target=self.delegate, args=(notice_id, action))
        thread.start()
        thread.join()


def framework() -> Any:
    """The names of the framework that are used."""
    return SimpleNamespace(
        UNAuthorizationOptionAlert=4,
        UNAuthorizationOptionSound=2,
        UNNotificationActionOptionForeground=FOREGROUND,
        UNNotificationDefaultActionIdentifier="system.default",
        UNNotificationDismissActionIdentifier="system.dismiss",
        UNMutableNotificationContent=SimpleNamespace(alloc=lambda: SimpleNamespace(init=FakeContent)),
        UNNotificationRequest=SimpleNamespace(
            requestWithIdentifier_content_trigger_=lambda name, content, _trigger: (name, content)
        ),
        UNNotificationAction=SimpleNamespace(
            actionWithIdentifier_title_options_=lambda *words: words,
        ),
        UNNotificationCategory=SimpleNamespace(
            categoryWithIdentifier_actions_intentIdentifiers_options_=lambda name, buttons, _intents, _options: (
                FakeCategory(name, tuple(buttons))
            )
        ),
    )


@dataclass
class Stage:
    """A notifier and what stands behind it."""

    centre: FakeCentre = field(default_factory=FakeCentre)
    answers: list[tuple[str, str]] = field(default_factory=list)
    threads: list[threading.Thread] = field(default_factory=list)

    def open(self) -> MacNotifier:
        return MacNotifier(self.answer, NotificationCentre(framework(), self.centre, lambda clicked: clicked))

    def answer(self, notice_id: str, meaning: str) -> None:
        self.answers.append((notice_id, meaning))
        self.threads.append(threading.current_thread())


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage()


def test_permission_is_asked_once(stage: Stage) -> None:
    notifier = stage.open()
    notifier.show(METTE)
    notifier.show(METTE)
    assert stage.centre.asked == [6]


def test_a_notice_arrives_with_its_buttons(stage: Stage) -> None:
    stage.open().show(METTE)
    ((name, content),) = stage.centre.requests
    assert (name, content.title, content.body) == (METTE.id, "Mette", "Body")
    (category,) = stage.centre.categories
    assert content.category == category.identifier
    assert category.buttons == ((DONE, "Done", 0), (SNOOZE, "Later", 0), (OPEN, "Open", FOREGROUND))


def test_other_words_on_the_buttons_leave_the_earlier_ones_alone(stage: Stage) -> None:
    notifier = stage.open()
    notifier.show(METTE)
    notifier.show(Notice("promise", "", "", ((DONE, "Kept"),)))
    notifier.show(METTE)
    first, second, third = (content.category for _, content in stage.centre.requests)
    assert first == third != second
    assert {category.identifier for category in stage.centre.categories} == {first, second}


def test_one_without_buttons_needs_no_category(stage: Stage) -> None:
    stage.open().show(Notice("told", "", ""))
    assert stage.centre.requests[0][1].category == ""
    assert stage.centre.categories == set()


@pytest.mark.parametrize(
    ("action", "meaning"), [(DONE, DONE), (SNOOZE, SNOOZE), (OPEN, OPEN), ("system.default", OPEN)]
)
def test_a_click_is_an_answer_on_the_gui_thread(
    stage: Stage, qtbot: QtBot, action: str, meaning: str
) -> None:
    stage.open().show(METTE)
    stage.centre.click(METTE.id, action)
    assert stage.answers == []
    qtbot.waitUntil(lambda: stage.answers == [(METTE.id, meaning)])
    assert stage.threads == [threading.main_thread()]


def test_brushing_it_aside_is_no_answer(stage: Stage, qtbot: QtBot) -> None:
    stage.open().show(METTE)
    stage.centre.click(METTE.id, "system.dismiss")
    stage.centre.click(METTE.id, DONE)
    qtbot.waitUntil(lambda: bool(stage.answers))
    assert stage.answers == [(METTE.id, DONE)]


def test_who_wants_none_gets_none(stage: Stage) -> None:
    notifier = stage.open()
    stage.centre.decide(True, None)
    notifier.show(METTE)
    stage.centre.decide(False, None)
    with pytest.raises(NotifierFailed):
        notifier.show(METTE)
    assert len(stage.centre.requests) == 1


def test_what_was_answered_elsewhere_is_taken_away(stage: Stage) -> None:
    notifier = stage.open()
    notifier.show(METTE)
    for notice_id in (METTE.id, METTE.id, "never shown"):
        notifier.withdraw(notice_id)
    assert stage.centre.removed == [METTE.id]


def test_after_closing_nothing_is_shown_and_nothing_heard(stage: Stage) -> None:
    notifier = stage.open()
    notifier.show(METTE)
    notifier.close()
    assert stage.centre.removed == [METTE.id]
    assert stage.centre.delegate is None
