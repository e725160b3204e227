"""Windows toasts, against a stand-in for the Windows Runtime."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast
from xml.etree import ElementTree

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.desktop.notify.windows import APP_ID, REGISTERED_AT, Runtime, WindowsNotifier
from relbuilder.services.notifying import DONE, OPEN, SNOOZE, Notice, NotifierFailed
from tests.unit.desktop.stand_ins import FakeRegistry

METTE = Notice(
    "promise:7:2026-05-04:Æ & <ø>",
    "Mette & Co.",
    "1 < 2",
    ((DONE, "Kept"), (SNOOZE, "Later"), (OPEN, "Open")),
)


class FakeDocument:
    """An XML document that reads what it is given, so that what is wrong in it is noticed."""

    def load_xml(self, text: str) -> None:
        self.root = ElementTree.fromstring(text)


class FakeToast:
    """One toast."""

    def __init__(self, document: FakeDocument) -> None:
        self.root = document.root
        self.tag = self.group = ""

    def add_activated(self, handler: Callable[[Any, Any], None]) -> None:
        self.handler = handler

    def click(self, arguments: str | None) -> None:
        """As Windows does it: on a thread of its own."""
        said = None if arguments is None else FakeArguments(arguments)
        thread = threading.Thread(target=self.handler, args=(self, said))
        thread.start()
        thread.join()


@dataclass
class FakeArguments:
    """What a click says, in the box that Windows puts it in."""

    arguments: str

    def as_(self, _kind: object) -> FakeArguments:
        return self


@dataclass
class FakeManager:
    """The notifier and the history in one."""

    works: bool = True
    app: str = ""
    shown: list[FakeToast] = field(default_factory=list)
    removed: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def history(self) -> FakeManager:
        return self

    def create_toast_notifier(self, app: str) -> FakeManager:
        self.app = app
        return self

    def show(self, toast: FakeToast) -> None:
        if not self.works:
            raise OSError(0x80040154, "Class not registered")
        self.shown.append(toast)

    def remove(self, tag: str, group: str, app: str) -> None:
        if not self.works:
            raise OSError(0x80070490, "Element not found")
        self.removed.append((tag, group, app))


@dataclass
class Stage:
    """A notifier and what stands behind it."""

    manager: FakeManager = field(default_factory=FakeManager)
    registry: FakeRegistry = field(default_factory=FakeRegistry)
    answers: list[tuple[str, str]] = field(default_factory=list)
    threads: list[threading.Thread] = field(default_factory=list)
    apps: list[str] = field(default_factory=list)

    def open(self, be_app: Callable[[str], None] | None = None) -> WindowsNotifier:
        runtime = Runtime(
            XmlDocument=cast(Any, FakeDocument),
            ToastNotification=cast(Any, FakeToast),
            ToastNotificationManager=cast(Any, self.manager),
            ToastActivatedEventArgs=cast(Any, FakeArguments),
            be_app=be_app or self.apps.append,
        )
        return WindowsNotifier(self.answer, "Relationship Builder", self.registry, runtime)

    def answer(self, notice_id: str, meaning: str) -> None:
        self.answers.append((notice_id, meaning))
        self.threads.append(threading.current_thread())


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage()


def action(toast: FakeToast, meaning: str) -> ElementTree.Element:
    labels = dict(METTE.actions)
    found = [button for button in toast.root.iter("action") if button.get("content") == labels[meaning]]
    assert len(found) == 1
    return found[0]


def test_windows_knows_the_program_before_its_first_toast(stage: Stage) -> None:
    stage.open()
    assert stage.registry.values == {(REGISTERED_AT, "DisplayName"): "Relationship Builder"}
    assert stage.apps == [stage.manager.app] == [APP_ID]


def test_a_toast_says_what_the_notice_says_and_waits_for_an_answer(stage: Stage) -> None:
    stage.open().show(METTE)
    (toast,) = stage.manager.shown
    assert [text.text for text in toast.root.iter("text")] == [METTE.title, METTE.body]
    assert [button.get("content") for button in toast.root.iter("action")] == ["Kept", "Later", "Open"]
    assert action(toast, DONE).get("activationType") == "background"
    assert action(toast, OPEN).get("activationType") == "foreground"
    assert toast.root.get("scenario") == "reminder"
    assert len(toast.tag) <= 64


def test_one_without_buttons_goes_by_itself(stage: Stage) -> None:
    stage.open().show(Notice("told", "Title", "Body"))
    assert stage.manager.shown[0].root.get("scenario") is None


def test_the_same_notice_has_the_same_tag_and_others_have_others(stage: Stage) -> None:
    notifier = stage.open()
    for notice_id in ("one", "one", "two"):
        notifier.show(Notice(notice_id, "", ""))
    tags = [(toast.tag, toast.group) for toast in stage.manager.shown]
    assert tags[0] == tags[1] != tags[2]


@pytest.mark.parametrize("meaning", [DONE, SNOOZE, OPEN])
def test_a_button_is_an_answer_on_the_gui_thread(stage: Stage, qtbot: QtBot, meaning: str) -> None:
    stage.open().show(METTE)
    toast = stage.manager.shown[0]
    toast.click(action(toast, meaning).get("arguments"))
    assert stage.answers == []
    qtbot.waitUntil(lambda: stage.answers == [(METTE.id, meaning)])
    assert stage.threads == [threading.main_thread()]
    assert stage.manager.removed == [(toast.tag, toast.group, APP_ID)]


def test_a_click_beside_the_buttons_opens(stage: Stage, qtbot: QtBot) -> None:
    stage.open().show(METTE)
    toast = stage.manager.shown[0]
    toast.click(toast.root.get("launch"))
    qtbot.waitUntil(lambda: stage.answers == [(METTE.id, OPEN)])


def test_what_says_nothing_means_nothing(stage: Stage, qtbot: QtBot) -> None:
    stage.open().show(METTE)
    toast = stage.manager.shown[0]
    for arguments in (None, "", "means=done", "notice=&means=", "%%%"):
        toast.click(arguments)
    toast.click(toast.root.get("launch"))
    qtbot.waitUntil(lambda: bool(stage.answers))
    assert stage.answers == [(METTE.id, OPEN)]


def test_what_was_answered_elsewhere_is_taken_away(stage: Stage) -> None:
    notifier = stage.open()
    notifier.show(METTE)
    for notice_id in (METTE.id, METTE.id, "never shown"):
        notifier.withdraw(notice_id)
    assert [tag for tag, _, _ in stage.manager.removed] == [stage.manager.shown[0].tag]


def test_what_the_user_took_away_is_no_trouble(stage: Stage) -> None:
    notifier = stage.open()
    notifier.show(METTE)
    stage.manager.works = False
    notifier.withdraw(METTE.id)


def test_where_windows_refuses_it_fails(stage: Stage) -> None:
    def refuse(_app: str) -> None:
        raise OSError("no shell")

    with pytest.raises(NotifierFailed):
        stage.open(refuse)
    notifier = stage.open()
    stage.manager.works = False
    with pytest.raises(NotifierFailed):
        notifier.show(METTE)


def test_after_closing_nothing_is_shown_and_nothing_answered(stage: Stage, qtbot: QtBot) -> None:
    notifier = stage.open()
    notifier.show(METTE)
    toast = stage.manager.shown[0]
    toast.click(action(toast, DONE).get("arguments"))
    notifier.close()
    assert [tag for tag, _, _ in stage.manager.removed] == [toast.tag]
    # What follows on the same way comes after it.
    other = stage.open()
    other.show(METTE)
    stage.manager.shown[1].click(toast.root.get("launch"))
    qtbot.waitUntil(lambda: bool(stage.answers))
    assert stage.answers == [(METTE.id, OPEN)]
