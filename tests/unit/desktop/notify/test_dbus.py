"""Notices by way of a notification server, which a test makes up, and which may fail in every way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.config.paths import APP_ID
from relbuilder.services.notifying import DONE, OPEN, SNOOZE, Notice, NotifierFailed

pytest.importorskip("jeepney")

from relbuilder.desktop.notify.dbus import DbusNotifier
from tests.unit.desktop.services import Methods, Service

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
ABLE = ("actions", "body", "body-markup")
EXPIRED, DISMISSED = 1, 2
METTE = Notice(
    "touch:1:2026-05-04", "Mette", "A <word> & more", ((DONE, "Done"), (SNOOZE, "Later"), (OPEN, "Open"))
)
Start = Callable[..., Service]


@pytest.fixture
def start(bus: str) -> Iterator[Start]:
    """Starts a server with these abilities; `first` is the number of its first notice."""
    started: list[Service] = []

    def begin(*abilities: str, name: str = "fake", first: int = 1) -> Service:
        numbers = count(first)
        methods: Methods = {
            "GetServerInformation": ("ssss", lambda: (name, "tests", "1.0", "1.2")),
            "GetCapabilities": ("as", lambda: (list(abilities),)),
            "Notify": ("u", lambda _app, replaces, *_rest: (replaces or next(numbers),)),
            "CloseNotification": ("", lambda _number: ()),
        }
        started.append(Service(bus, NAME, methods))
        return started[-1]

    yield begin
    for service in started:
        service.stop()


@pytest.fixture
def answers() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def open_notifier(bus: str, answers: list[tuple[str, str]]) -> Iterator[Callable[[], DbusNotifier]]:
    opened: list[DbusNotifier] = []

    def begin() -> DbusNotifier:
        opened.append(DbusNotifier(lambda *answer: answers.append(answer), "Relationship Builder", "icon"))
        return opened[-1]

    yield begin
    for notifier in opened:
        notifier.close()


Open = Callable[[], DbusNotifier]
Answers = list[tuple[str, str]]


def say(server: Service, member: str, number: int, what: str | int) -> None:
    server.emit(PATH, NAME, member, "us" if isinstance(what, str) else "uu", number, what)


def test_it_says_who_shows_the_notices(start: Start, open_notifier: Open) -> None:
    start(*ABLE, name="dunst")
    notifier = open_notifier()
    assert notifier.name == "org.freedesktop.Notifications (dunst 1.0)"
    assert notifier.has_buttons


def test_a_notice_arrives_as_the_specification_wants_it(start: Start, open_notifier: Open) -> None:
    server = start(*ABLE)
    open_notifier().show(METTE)
    app, replaces, icon, title, body, actions, hints, timeout = server.calls("Notify")[0]
    assert (app, replaces, icon, title, timeout) == ("Relationship Builder", 0, "icon", "Mette", -1)
    assert body == "A &lt;word&gt; &amp; more"
    assert actions == [DONE, "Done", SNOOZE, "Later", OPEN, "Open", "default", "Open"]
    assert hints == {"urgency": ("y", 1), "desktop-entry": ("s", APP_ID)}


def test_a_server_that_shows_plain_text_gets_plain_text(start: Start, open_notifier: Open) -> None:
    server = start("actions", "body")
    open_notifier().show(METTE)
    assert server.calls("Notify")[0][4] == METTE.body


def test_a_server_without_buttons_gets_none(start: Start, open_notifier: Open) -> None:
    server = start("body")
    notifier = open_notifier()
    notifier.show(METTE)
    assert not notifier.has_buttons
    assert server.calls("Notify")[0][5] == []


def test_where_the_body_is_a_button_it_is_the_only_one_that_opens(start: Start, open_notifier: Open) -> None:
    server = start(*ABLE, name="Xfce Notify Daemon")
    open_notifier().show(METTE)
    assert server.calls("Notify")[0][5] == [DONE, "Done", SNOOZE, "Later", "default", "Open"]


def test_such_a_server_shows_no_button_for_what_has_none(start: Start, open_notifier: Open) -> None:
    server = start(*ABLE, name="Xfce Notify Daemon")
    open_notifier().show(Notice("in-tray", "Relationship Builder", "It stays in the tray."))
    assert server.calls("Notify")[0][5] == []


def test_what_the_server_can_do_is_asked_once(start: Start, open_notifier: Open) -> None:
    server = start(*ABLE)
    notifier = open_notifier()
    for number in range(3):
        notifier.show(Notice(str(number), "Title", "Body"))
    assert len(server.calls("GetCapabilities")) == 1


def test_a_notice_takes_the_place_of_the_one_with_its_id(start: Start, open_notifier: Open) -> None:
    server = start(*ABLE, first=7)
    notifier = open_notifier()
    notifier.show(METTE)
    notifier.show(Notice("another", "Søren", ""))
    notifier.show(METTE)
    assert [given[1] for given in server.calls("Notify")] == [0, 0, 7]


@pytest.mark.parametrize(
    ("key", "meaning"), [("done", DONE), ("snooze", SNOOZE), ("open", OPEN), ("default", OPEN)]
)
def test_a_button_is_an_answer(
    start: Start, open_notifier: Open, answers: Answers, qtbot: QtBot, key: str, meaning: str
) -> None:
    server = start(*ABLE)
    open_notifier().show(METTE)
    say(server, "ActionInvoked", 1, key)
    qtbot.waitUntil(lambda: answers == [(METTE.id, meaning)])


def test_an_answer_counts_once(start: Start, open_notifier: Open, answers: Answers, qtbot: QtBot) -> None:
    server = start(*ABLE)
    notifier = open_notifier()
    notifier.show(METTE)
    notifier.show(Notice("another", "Søren", ""))
    say(server, "ActionInvoked", 1, "done")
    say(server, "ActionInvoked", 1, "done")
    say(server, "ActionInvoked", 2, "done")
    qtbot.waitUntil(lambda: len(answers) >= 2)
    assert answers == [(METTE.id, DONE), ("another", DONE)]


def test_other_programs_notices_are_theirs(
    start: Start, open_notifier: Open, answers: Answers, qtbot: QtBot, bus: str
) -> None:
    server = start(*ABLE)
    open_notifier().show(METTE)
    stranger = Service(bus, "org.example.Stranger", {})
    stranger.emit(PATH, NAME, "ActionInvoked", "us", 1, "done")
    stranger.stop()
    say(server, "ActionInvoked", 2, "done")
    say(server, "ActionInvoked", 1, "open")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(METTE.id, OPEN)]


def test_a_notice_that_left_the_screen_can_still_be_answered(
    start: Start, open_notifier: Open, answers: Answers, qtbot: QtBot
) -> None:
    server = start(*ABLE)
    notifier = open_notifier()
    notifier.show(METTE)
    notifier.show(Notice("dismissed", "Søren", ""))
    say(server, "NotificationClosed", 1, EXPIRED)
    say(server, "NotificationClosed", 2, DISMISSED)
    say(server, "ActionInvoked", 2, "done")
    say(server, "ActionInvoked", 1, "done")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(METTE.id, DONE)]


def test_what_was_answered_elsewhere_is_taken_away(start: Start, open_notifier: Open, qtbot: QtBot) -> None:
    server = start(*ABLE, first=4)
    notifier = open_notifier()
    notifier.show(METTE)
    notifier.withdraw(METTE.id)
    notifier.withdraw(METTE.id)
    notifier.withdraw("never shown")
    qtbot.waitUntil(lambda: bool(server.calls("CloseNotification")))
    notifier.show(METTE)
    assert server.calls("CloseNotification") == [(4,)]
    assert server.calls("Notify")[1][1] == 0


def test_another_server_goes_on_where_the_first_ended(
    start: Start, open_notifier: Open, answers: Answers, qtbot: QtBot
) -> None:
    first = start(*ABLE, name="first", first=5)
    notifier = open_notifier()
    notifier.show(METTE)
    first.stop()
    second = start("body", name="second", first=6)
    # The number is another program's now.
    say(second, "ActionInvoked", 5, "done")
    notifier.show(METTE)
    assert second.calls("Notify")[0][1] == 0
    assert notifier.name.endswith("(second 1.0)")
    assert not notifier.has_buttons
    say(second, "ActionInvoked", 6, "open")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(METTE.id, OPEN)]


def test_without_a_server_it_fails_and_works_again_with_one(start: Start, open_notifier: Open) -> None:
    with pytest.raises(NotifierFailed):
        open_notifier()
    server = start(*ABLE)
    notifier = open_notifier()
    server.stop()
    with pytest.raises(NotifierFailed):
        notifier.show(METTE)
    later = start(*ABLE)
    notifier.show(METTE)
    assert len(later.calls("Notify")) == 1


def test_without_a_bus_it_fails(monkeypatch: pytest.MonkeyPatch, open_notifier: Open) -> None:
    for address in ("unix:path=/nowhere/at/all", "tcp:host=x", "nonsense"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with pytest.raises(NotifierFailed):
            open_notifier()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with pytest.raises(NotifierFailed):
        open_notifier()


def test_a_server_that_hangs_is_given_up(bus: str, open_notifier: Open) -> None:
    answering: Methods = {
        "GetServerInformation": ("ssss", lambda: ("hangs", "tests", "1.0", "1.2")),
        "GetCapabilities": ("as", lambda: (list(ABLE),)),
    }
    server = Service(bus, NAME, {**answering, "Notify": ("u", None)})
    try:
        notifier = open_notifier()
        with pytest.raises(NotifierFailed):
            notifier.show(METTE)
    finally:
        server.stop()


def test_closing_takes_the_notices_along_and_leaves_nothing_behind(
    start: Start, open_notifier: Open, qtbot: QtBot
) -> None:
    server = start(*ABLE, first=3)
    notifier = open_notifier()
    notifier.show(METTE)
    notifier.close()
    qtbot.waitUntil(lambda: server.calls("CloseNotification") == [(3,)])
    assert notifier._bus._connection.sock.fileno() == -1
    with pytest.raises(NotifierFailed):
        notifier.show(METTE)
    notifier.close()


def test_the_window_may_come_forward(
    start: Start, open_notifier: Open, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    server = start(*ABLE)
    open_notifier().show(METTE)
    say(server, "ActivationToken", 1, "token")
    say(server, "ActionInvoked", 1, "open")
    qtbot.waitUntil(lambda: bool(answers))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token"
